import { DIRECTIONS, ORDINAL_ENDINGS } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { type Unit, type Written, written } from './written.ts';

/** One end of an expression and the token after it. */
export interface Point {
  readonly written: Written;
  readonly next: number;
  /** A word alone (« mars », « l’été »): it needs a word of time before it to be a date. */
  readonly bare?: true;
}

/** What is written of a unit, up to a token. */
export function point(next: number, unit: Unit, known: Partial<Written>): Point {
  return { written: written(unit, known), next };
}

export type Tokens = readonly Token[];

/** The text of a token; empty outside the passage. */
export function textAt(tokens: Tokens, at: number): string {
  return tokens[at]?.text ?? '';
}

/** The text of each token, a space after it. */
export function wordsFrom(tokens: Tokens, from: number, to: number): string {
  return tokens.slice(from, to).reduce((words, { text }) => `${words}${text} `, '');
}

/** What a pattern finds at the head of the words from a token on (`wordsFrom`): its groups, and the token after it. */
export function match(words: string, at: number, pattern: RegExp) {
  const found = pattern.exec(words);
  return found === null ? null : { groups: found.groups ?? {}, next: at + found[0].split(' ').length - 1 };
}

/** « Prochain » (1) or « dernier » (-1) after a word of time. */
export function turnAt(tokens: Tokens, at: number): -1 | 1 | null {
  return DIRECTIONS.get(textAt(tokens, at)) || null;
}

/** Whether a token is one of some words or marks. */
export function says(tokens: Tokens, at: number, ...words: readonly string[]): boolean {
  return words.includes(textAt(tokens, at));
}

export function numberOf(token: Token | undefined, digits: number): number | null {
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

/** A number that goes on from what stands before it: version, telephone, file name. */
export function isInsideNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.glued) return false;
  if (before.kind !== 'mark') return before.kind === 'number' || before.kind === 'word';
  // « Between -2048 and 2047 ».
  if (!before.glued && /^[-−]$/.test(before.text)) return tokens[at - 2]?.kind === 'word';
  return before.glued && /[-−/.,_#@+=:&\\]/.test(before.text) && (tokens[at - 2]?.kind ?? 'break') !== 'break';
}

/** @param separator Of the date before it: another date may be joined by a hyphen when they hold none. */
export function continuesNumber(tokens: Tokens, at: number, separator = '-'): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark === undefined || !mark.glued) return false;
  if (mark.kind === 'word') return mark.text !== 't' && separator !== '/';
  if (mark.text === '-' && separator !== '-' && tokens[at + 2]?.text === separator) return false;
  if (mark.text === '-' && separator === '.' && after?.glued && after.kind === 'word') return true;
  if (mark.kind !== 'mark' || !/[-/._]/.test(mark.text) || !after?.glued) return false;
  return after.kind === 'number' || mark.text === '_';
}

/** After a number: `er`, `ᵉʳ`, `^er^`, `th`… */
export function skipOrdinal(tokens: Tokens, at: number): number {
  const ending = tokens[at]?.text === '^' ? at + 1 : at;
  if (!ORDINAL_ENDINGS.has(textAt(tokens, ending))) return at;
  return tokens[ending + 1]?.text === '^' ? ending + 2 : ending + 1;
}

/** What is written of a unit up to a token, and of its year when one follows: `2024`, `de 2024`, `of 2024`; with a comma, `, 2024`. */
export function dated(tokens: Tokens, at: number, unit: Unit, known: Partial<Written>, comma = false): Point {
  let next = comma && tokens[at]?.text === ',' && tokens[at + 1]?.text.length === 4 ? at + 1 : at;
  while (says(tokens, next, 'de', 'd', 'of', 'l', 'annee')) next++;
  const year = yearAt(tokens, next, 1000, 2999);
  if (year !== null) return point(next + 1, unit, { ...known, year });
  const short = shortYear(tokens, at);
  return short === null ? point(at, unit, known) : point(at + 1, unit, { ...known, year: short });
}

/** A year of two digits, when nothing follows them. */
function shortYear(tokens: Tokens, at: number): number | null {
  const [token, after] = [tokens[at], tokens[at + 1]];
  const two = numberOf(token, 2);
  const goesOn = after?.kind === 'mark' ? after.glued && /[:%€/°]/.test(after.text) : after && after.kind !== 'break';
  if (two === null || token?.text.length !== 2 || token.glued || goesOn) return null;
  if (two >= 20 && two <= 39) return 2000 + two;
  return two >= 50 ? 1900 + two : null;
}

/** The number at a token when it can be a year (inclusive bounds). */
export function yearAt(tokens: Tokens, at: number, first = 1900, last = 2099): number | null {
  const year = tokens[at]?.text.length === 4 ? numberOf(tokens[at], 4) : null;
  return year !== null && year >= first && year <= last ? year : null;
}
