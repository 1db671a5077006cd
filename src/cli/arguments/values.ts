import { isIsoDay } from '../../dates/day.ts';
import type { Locale } from '../../locales/locale.ts';
import { InputError } from '../../world/input-error.ts';
import type { Format } from './table.ts';

/** Readers of what is written after an option. Each throws an `InputError` whose sentence says what is waited for. */

export function oneOf<const Value extends string>(
  option: string,
  value: string,
  allowed: readonly Value[],
  locale: Locale,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new InputError(locale.cli.usage.choice({ option: `--${option}`, value, allowed: [...allowed] }));
}

export function readDay(option: string, value: string | null, locale: Locale): string | null {
  if (value !== null && !isIsoDay(value)) throw new InputError(locale.cli.usage.day({ option: `--${option}`, value }));
  return value;
}

/** `a,b` and repeated. */
export function readList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Where reports go; null is standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** Opened anew, the file that standard output was redirected to would lose what came before. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

/** `FILE`, or `FORMAT=FILE`; `-` is standard output. */
export function readOutputs(
  outputs: readonly string[],
  format: Format,
  formats: readonly Format[],
  locale: Locale,
): readonly Output[] {
  if (outputs.length === 0) return [{ format, file: null }];
  return outputs.map((output) => {
    const [, name, named] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
    if (formats.some((one) => one === output)) throw new InputError(locale.cli.usage.outputFormat({ format: output }));
    const path = named ?? output;
    const file = STANDARD_OUTPUT.has(path) ? null : path;
    return { format: name === undefined ? format : oneOf('output', name, formats, locale), file };
  });
}

/** Seconds, as milliseconds. */
export function readSeconds(value: string | null, locale: Locale): number | null {
  if (value === null) return null;
  const seconds = Number(value);
  if (!(seconds > 0)) throw new InputError(locale.cli.usage.timeBudget({ value }));
  return seconds * 1000;
}

export function readCount(option: string, value: string | null, locale: Locale): number | null {
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new InputError(locale.cli.usage.count({ option: `--${option}`, value }));
  return Number(value);
}

export function readShard(
  value: string | null,
  locale: Locale,
): { readonly index: number; readonly count: number } | null {
  if (value === null) return null;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) throw new InputError(locale.cli.usage.shard({ value }));
  return shard;
}
