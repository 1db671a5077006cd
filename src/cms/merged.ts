import { type DataFile, firstLine } from '../content/format/data-file.ts';
import type { Range } from '../content/source.ts';
import { escapeStep, isObject, stepsOf } from '../schema/json-schema.ts';
import type { InitCall } from './init-call.ts';
import { mergeConfigurations } from './merge.ts';

type Group = Readonly<Record<string, unknown>>;

/** Where something of the merged configuration stands. */
export interface MergedPlace {
  readonly path: string;
  readonly at: Range;
}

/** Where a pointer leads: the key or the value. */
export type Place = (pointer: string, isKey: boolean) => MergedPlace;

/** A configuration, or a part of one, with the place of everything in it. */
export interface Part {
  readonly value: unknown;
  readonly place: Place;
}

export function partOfFile(file: DataFile): Part {
  const place: Place = (pointer, isKey) => ({
    path: file.path,
    at: isKey ? file.key(pointer) : placeOf(file, pointer),
  });
  return { value: file.value, place };
}

export function partOfCall(call: InitCall): Part {
  return { value: call.value ?? {}, place: (pointer) => ({ path: call.path, at: call.place(pointer) }) };
}

/** One laid over the other. */
export function join(under: Part, over: Part): Part {
  return {
    value: mergeConfigurations(under.value, over.value),
    place: (pointer, isKey) => {
      const own = pointersOf(pointer, under.value, over.value);
      return own.under === null ? over.place(own.over ?? '', isKey) : under.place(own.under, isKey);
    },
  };
}

/** The value named, on its first line; a form as a whole is pointed at by its own beginning. */
function placeOf(file: DataFile, pointer: string): Range {
  const field = file.field(pointer);
  if (field === null) return file.key(pointer);
  return field.kind === 'scalar' ? file.place(pointer) : firstLine(file.source, field.range);
}

/** The pointer of the same thing in each of the two; null where it is not there. What both say is the script's, but for groups and lists. */
function pointersOf(pointer: string, file: unknown, added: unknown) {
  let [left, right]: [unknown, unknown] = [file, added];
  let [here, there]: [string | null, string | null] = ['', ''];
  for (const step of stepsOf(pointer)) {
    const index = Number(step);
    const count = Array.isArray(left) ? left.length : 0;
    const shift = Array.isArray(left) && Array.isArray(right) && index >= count ? index - count : null;
    const own = shift === null ? step : String(shift);
    const isInFile: boolean = shift === null && here !== null && has(left, step);
    const isAdded: boolean = there !== null && has(right, own) && !(Array.isArray(left) && shift === null);
    if (!isInFile && !isAdded) break;
    left = isInFile ? (left as Group)[step] : undefined;
    right = isAdded ? (right as Group)[own] : undefined;
    here = isInFile ? `${here}/${escapeStep(step)}` : null;
    there = isAdded ? `${there}/${escapeStep(own)}` : null;
    if (isInFile && isAdded && !isJoined(left, right)) here = null;
  }
  return { under: here, over: there };
}

function isJoined(left: unknown, right: unknown): boolean {
  return (isObject(left) && isObject(right)) || (Array.isArray(left) && Array.isArray(right));
}

function has(value: unknown, step: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step);
}
