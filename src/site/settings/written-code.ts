import type { CodeSettings } from './code.ts';
import { Call, UNKNOWN } from './value.ts';

/** Stand in JSON for what it has not: a value that is unknown, a call, an object that has one of these keys itself. */
const MARKS = { unknown: '?', call: '()', object: '{}' } as const;

/** What settings that are code tell, as JSON. */
export function writeCode({ value, calls, named }: CodeSettings): unknown {
  return { value: write(value), calls: write(calls), named: write(named) };
}

/** Null for what was not written so. */
export function readWrittenCode(written: unknown): CodeSettings | null {
  if (typeof written !== 'object' || written === null) return null;
  const [value, calls, named] = ['value', 'calls', 'named'].map((key) => read(Reflect.get(written, key)));
  if (!Array.isArray(calls) || typeof named !== 'object' || named === null) return null;
  return { value, calls, named: named as CodeSettings['named'] };
}

function write(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(write);
  if (value instanceof Call) return { [MARKS.call]: [value.name, write(value.given)] };
  if (typeof value === 'object' && value !== null) {
    const own = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, write(one)]));
    return Object.values(MARKS).some((mark) => Object.hasOwn(own, mark)) ? { [MARKS.object]: own } : own;
  }
  const isPlain = value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  return isPlain ? value : { [MARKS.unknown]: 0 };
}

function read(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(read);
  if (typeof written !== 'object' || written === null) return written;
  if (Object.hasOwn(written, MARKS.unknown)) return UNKNOWN;
  if (Object.hasOwn(written, MARKS.call)) {
    const [name, given] = Reflect.get(written, MARKS.call) as [string, unknown[]];
    return new Call(name, given.map(read));
  }
  const own = Object.hasOwn(written, MARKS.object) ? (Reflect.get(written, MARKS.object) as object) : written;
  return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, read(one)]));
}
