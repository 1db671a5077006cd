import { AMBIGUOUS_MONTHS, MONTHS, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAYS } from './lexicon.ts';
import { readNumeric } from './numeric.ts';
import {
  dated,
  isInsideNumber,
  numberOf,
  type Point,
  point,
  says,
  skipOrdinal,
  type Tokens,
  textAt,
  turnAt,
} from './point.ts';
import type { Token } from './tokens.ts';
import type { Written } from './written.ts';

/** « vendredi 30 août », « lun. 3 juin », « lundi prochain ». */
export function readWeekday(tokens: Tokens, at: number, language: string | null): Point | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const full = WEEKDAYS.get(token.text);
  const weekday = full ?? SHORT_WEEKDAY.get(token.text);
  if (weekday === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.text === ',' || (tokens[next]?.text === '.' && full === undefined)) next++;
  if (full !== undefined && says(tokens, next, 'le', 'the')) next++;
  const day = readNumeric(tokens, next, language) ?? readDay(tokens, next) ?? readMonth(tokens, next, language);
  if (day?.written.unit === 'day') return { written: { ...day.written, weekday }, next: day.next };
  const direction = full === undefined ? null : turnAt(tokens, at + 1);
  return direction === null ? null : point(at + 2, 'day', { weekday, direction });
}

/** A day of the month without its month: 3, 1er, « lundi 3 ». */
export function readDayNumber(tokens: Tokens, from: number): Point | null {
  let at = from;
  const weekday = WEEKDAYS.get(textAt(tokens, at)) ?? null;
  if (weekday !== null) at++;
  if (says(tokens, at, 'premier', 'first')) return point(at + 1, 'day', { day: 1, weekday });
  const day = numberOf(tokens[at], 2) ?? 0;
  if (day < 1 || day > 39 || isInsideNumber(tokens, at)) return null;
  return point(skipOrdinal(tokens, at + 1), 'day', { day, weekday });
}

/** The month at a token, abbreviations and their full stop included. */
export function monthAt(tokens: Tokens, at: number): { month: number; next: number; short: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const full = MONTHS.get(token.text);
  if (full !== undefined) return { month: full, next: at + 1, short: false };
  const short = SHORT_MONTH.get(token.text);
  if (short === undefined) return null;
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued === true;
  return { month: short, next: at + (stop ? 2 : 1), short: true };
}

/** « 19 août 2024 », « 1er mai », « 15th of October 2011 ». */
export function readDay(tokens: Tokens, from: number): Point | null {
  const day = WEEKDAYS.has(textAt(tokens, from)) ? null : readDayNumber(tokens, from);
  if (day === null) return null;
  let at = day.next;
  if (tokens[at]?.text === 'of' || tokens[at]?.text === 'de') at++;
  const found = monthAt(tokens, at);
  if (found === null) return null;
  const name = tokens[at];
  const read = dated(tokens, found.next, 'day', { day: day.written.day, month: found.month }, true);
  const isWord = (name?.text === 'may' || name?.text === 'march') && !name.capital;
  return isWord && read.written.year === null ? null : read;
}

/** Names that only English gives a month, so that « Février 22 » is no 22 February. */
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** « mars 2024 », « October 15, 2011 », « mars » alone. */
export function readMonth(tokens: Tokens, at: number, language: string | null): Point | null {
  const found = monthAt(tokens, at);
  if (found === null) return null;
  const name = tokens[at] as Token;
  const day = numberOf(tokens[found.next], 2);
  if (day !== null && day >= 1 && day <= 31 && name.capital && (language === 'en' || ENGLISH_MONTH.test(name.text))) {
    const next = skipOrdinal(tokens, found.next + 1);
    const clock = tokens[next]?.text === ':' || tokens[next]?.text === 'h';
    if (!clock) return dated(tokens, next, 'day', { month: found.month, day }, true);
  }
  const read = dated(tokens, found.next, 'month', { month: found.month }, !found.short);
  if (read.written.year !== null) return read;
  const direction = turnAt(tokens, found.next);
  if (direction !== null) return point(found.next + 1, 'month', { month: found.month, direction });
  const stopped = tokens[found.next - 1]?.text === '.';
  if ((found.short && !stopped) || (AMBIGUOUS_MONTHS.has(name.text) && language === 'en' && !name.capital)) return null;
  return { ...point(found.next, 'month', { month: found.month }), bare: true };
}

/** « August 19-20, 2024 »: the day after the hyphen, and the year of both. */
export function readSecondEnglishDay(tokens: Tokens, at: number, first: Written): Point | null {
  const day = readDayNumber(tokens.slice(at, at + 4), 0);
  if (first.month === null || first.year !== null || day === null || monthAt(tokens, at + day.next) !== null)
    return null;
  // « September 20th - 2 lightning talks »: a number of things.
  const isCount = (day.written.day ?? 0) < (first.day ?? 0) && tokens[at + day.next]?.kind === 'word';
  if (isCount) return null;
  return dated(tokens, at + day.next, first.unit, { ...first, day: day.written.day, weekday: null }, true);
}
