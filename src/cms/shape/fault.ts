import type { Labels } from '../../locales/fr/schema.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { Kind, Shape } from './notation.ts';

/** What is wrong with the shape of a configuration, at a JSON Pointer of it. */
export interface ShapeTrouble {
  readonly pointer: string;
  /** On the way to it: labels of collections, files and fields, names of options, ranks from 1. */
  readonly where: Labels;
  readonly fault: Fault;
}

export type Fault =
  /** None of these is there; one of them has to be. */
  | { readonly is: 'missing'; readonly options: readonly string[]; readonly of: string | null }
  /** Nobody reads it; `asked`: what it is meant for has to be there. */
  | { readonly is: 'unknown'; readonly option: string; readonly suggestion: string; readonly asked: boolean }
  | WrongWord
  | { readonly is: 'flag'; readonly option: string; readonly value: string }
  | { readonly is: 'kind'; readonly option: string; readonly expected: readonly Expected[]; readonly found: Found }
  | { readonly is: 'count'; readonly option: string; readonly count: number | null };

interface WrongWord {
  readonly is: 'word';
  readonly option: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly suggestion: string | null;
}

/** A kind, or a word in JSON. */
export type Expected = Kind | `"${string}"` | 'false';
export type Found = Kind | 'true' | 'false';

export function expectedOf(type: Shape): Expected[] {
  if (type.is === 'kind') return [type.kind];
  if (type.is === 'word') return [JSON.stringify(type.word) as Expected];
  if (type.is === 'list' || type.is === 'tuple') return ['list'];
  return type.is === 'any' ? [] : ['map'];
}

export function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'flag';
  return isObject(value) && !(value instanceof Date) ? 'map' : 'text';
}
