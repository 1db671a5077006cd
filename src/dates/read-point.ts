import {
  AMBIGUOUS_MONTHS,
  COUNTED,
  DIRECTIONS,
  JOINTS,
  MONTHS,
  NUMBER_WORDS,
  ORDINAL_ENDINGS,
  ORDINALS,
  PARTS,
  type Part,
  QUARTER_LETTERS,
  QUARTER_WORDS,
  SHORT_MONTH,
  SHORT_WEEKDAY,
  WEEKDAYS,
} from './lexicon.ts';
import { readCalendarWord } from './read-season.ts';
import type { Token } from './tokens.ts';
import { type Written, written } from './written.ts';

/** One end of an expression and the token after it. */
export interface Point {
  readonly written: Written;
  readonly next: number;
  /** A word alone (« mars », « l’été »): it needs a word of time before it to be a date. */
  readonly bare?: true;
}

export type Tokens = readonly Token[];

/** Tokens that the second end of an expression can take. */
const SECOND = 16;

/** Reads the second end of an expression: what stands before it joins it and makes it no part of a number. */
export function readSecondPoint(tokens: Tokens, at: number, language: string | null): Point | null {
  const point = readPoint(tokens.slice(at, at + SECOND), 0, language);
  return point === null ? null : { ...point, next: point.next + at };
}

/** Reads one date at a token: the longest that begins exactly there; null when none does. */
export function readPoint(tokens: Tokens, at: number, language: string | null): Point | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    return (
      readNumeric(tokens, at, language) ?? readDay(tokens, at) ?? readQuarter(tokens, at) ?? readYearPoint(tokens, at)
    );
  }
  if (token?.kind !== 'word') return null;
  return (
    readWeekday(tokens, at, language) ??
    readPart(tokens, at, language) ??
    readDay(tokens, at) ??
    readMonth(tokens, at, language) ??
    readQuarter(tokens, at) ??
    readCalendarWord(tokens, at)
  );
}

export function numberOf(token: Token | undefined, digits: number): number | null {
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

const isWord = (token: Token | undefined, words: ReadonlySet<string> | ReadonlyMap<string, unknown>): token is Token =>
  token?.kind === 'word' && words.has(token.text);

/** 19/08/2024, 19.08.2024, 19-08-2024, 2024-08-19, and 19/08 where the reader can see it is a day. */
function readNumeric(tokens: Tokens, at: number, language: string | null): Point | null {
  const [first, separator, second, separator2, third] = tokens.slice(at, at + 5);
  if (
    first === undefined ||
    second?.kind !== 'number' ||
    !separator?.glued ||
    !second.glued ||
    isInsideNumber(tokens, at)
  )
    return null;
  const mark = separator.text;
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  const full = separator2?.text === mark && separator2.glued && third?.kind === 'number' && third.glued;
  if (!full)
    return mark === '/' ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, first, second, mark);
  if (continuesNumber(tokens, at + 5, mark)) return null;
  const lengths = `${first.text.length}${second.text.length}${third.text.length}`;
  if (lengths === '422' && mark !== '.')
    return numeric(skipTime(tokens, at + 5), Number(first.text), Number(second.text), Number(third.text));
  if (!/^[12][12]4$/.test(lengths) && !(mark === '/' && lengths === '222')) return null;
  const year = Number(third.text) + (third.text.length === 2 ? 2000 : 0);
  const american = language === 'en' && Number(first.text) <= 12 && Number(second.text) > 12;
  const [day, month] = american ? [second, first] : [first, second];
  return numeric(at + 5, year, Number(month.text), Number(day.text));
}

/** The time of an ISO date-time belongs to it. */
function skipTime(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 't' || tokens[at + 1]?.kind !== 'number') return at;
  let next = at + 1;
  while (tokens[next]?.glued && next < at + 12) next++;
  return next;
}

function numeric(next: number, year: number, month: number, day: number): Point | null {
  return year < 1000 || year > 2999 ? null : { written: written('day', { year, month, day }), next };
}

/** 17/12 is a day after « le », a weekday or alone in its cell; 12/20 is a mark and 24/7 is always. */
function readDayAndMonth(tokens: Tokens, at: number, first: Token, second: Token): Point | null {
  const day = Number(first.text);
  const month = Number(second.text);
  if (first.text.length > 2 || second.text.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const alone =
    (before === undefined || before.kind === 'break') &&
    (after === undefined || after.kind === 'break' || after.text === ':');
  const led =
    before?.kind === 'word' &&
    /^(?:le|du|au|des|avant|on|until|before|by)$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      before.text,
    );
  if (!(alone || led) || continuesNumber(tokens, at + 3)) return null;
  return { written: written('day', { month, day }), next: at + 3 };
}

function readIsoMonth(tokens: Tokens, at: number, first: Token, second: Token, mark: string): Point | null {
  const month = Number(second.text);
  const year = yearAt(tokens, at);
  if (
    mark !== '-' ||
    year === null ||
    second.text.length !== 2 ||
    month < 1 ||
    month > 12 ||
    continuesNumber(tokens, at + 3)
  )
    return null;
  if (month === (year + 1) % 100 || first.text.length !== 4) return null;
  return { written: written('month', { year, month }), next: at + 3 };
}

/** A number that goes on from what stands before it: version, telephone, file name. */
export function isInsideNumber(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.glued) return false;
  if (before.kind === 'mark')
    return (
      /[-−/.,_#@+=:&\\]/.test(before.text) &&
      before.glued &&
      tokens[at - 2] !== undefined &&
      tokens[at - 2]?.kind !== 'break'
    );
  return before.kind === 'number' || before.kind === 'word';
}

/** @param separator Of the date before it: another date may be joined by a hyphen when they hold none. */
function continuesNumber(tokens: Tokens, at: number, separator = '-'): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  if (mark === undefined || !mark.glued) return false;
  if (mark.kind === 'word') return mark.text !== 't';
  if (mark.text === '-' && separator !== '-' && tokens[at + 2]?.text === separator) return false;
  if (mark.text === '-' && separator === '.' && after?.glued && after.kind === 'word') return true;
  return (
    mark.kind === 'mark' &&
    /[-/._]/.test(mark.text) &&
    after?.glued === true &&
    (after.kind === 'number' || mark.text === '_')
  );
}

/** « vendredi 30 août », « lun. 3 juin », « lundi prochain ». */
function readWeekday(tokens: Tokens, at: number, language: string | null): Point | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const full = WEEKDAYS.get(token.text);
  const weekday = full ?? SHORT_WEEKDAY.get(token.text);
  if (weekday === undefined) return null;
  let next = at + 1;
  if (tokens[next]?.text === ',' || (tokens[next]?.text === '.' && full === undefined)) next++;
  if (full !== undefined && /^(?:le|the)$/.test(tokens[next]?.text ?? '')) next++;
  const day =
    tokens[next]?.kind === 'number'
      ? (readNumeric(tokens, next, language) ?? readDay(tokens, next))
      : (readDay(tokens, next) ?? englishDay(tokens, next, language));
  if (day?.written.unit === 'day') return { written: { ...day.written, weekday }, next: day.next };
  const direction = full === undefined ? undefined : DIRECTIONS.get(tokens[at + 1]?.text ?? '');
  return direction === undefined || direction === 0
    ? null
    : { written: written('day', { weekday, direction }), next: at + 2 };
}

function englishDay(tokens: Tokens, at: number, language: string | null): Point | null {
  const point = tokens[at]?.kind === 'word' ? readMonth(tokens, at, language) : null;
  return point?.written.unit === 'day' ? point : null;
}

/** A day of the month without its month: 3, 1er, « lundi 3 ». */
export function readDayNumber(tokens: Tokens, from: number): Point | null {
  let at = from;
  const weekday = WEEKDAYS.get(tokens[at]?.text ?? '') ?? null;
  if (weekday !== null) at++;
  const day = numberOf(tokens[at], 2);
  if (day === null) {
    const first = tokens[at]?.text;
    return first === 'premier' || first === 'first'
      ? { written: written('day', { day: 1, weekday }), next: at + 1 }
      : null;
  }
  if (day < 1 || day > 39 || isInsideNumber(tokens, at)) return null;
  return { written: written('day', { day, weekday }), next: skipOrdinal(tokens, at + 1) };
}

/** After a number: `er`, `ᵉʳ`, `^er^`, `th`… */
function skipOrdinal(tokens: Tokens, at: number): number {
  let next = at;
  if (tokens[next]?.text === '^') next++;
  if (!isWord(tokens[next], ORDINAL_ENDINGS)) return at;
  next++;
  if (tokens[next]?.text === '^') next++;
  return next;
}

/** The month at a token, abbreviations and their full stop included. */
function monthAt(tokens: Tokens, at: number): { month: number; next: number; short: boolean } | null {
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
function readDay(tokens: Tokens, from: number): Point | null {
  const day = WEEKDAYS.has(tokens[from]?.text ?? '') ? null : readDayNumber(tokens, from);
  if (day === null) return null;
  let at = day.next;
  if (tokens[at]?.text === 'of' || tokens[at]?.text === 'de') at++;
  const found = monthAt(tokens, at);
  if (found === null) return null;
  const name = tokens[at];
  const year = yearAfter(tokens, found.next, true);
  if ((name?.text === 'may' || name?.text === 'march') && !name.capital && year === null) return null;
  return withYear(written('day', { day: day.written.day, month: found.month }), year, found.next);
}

function withYear(end: Written, year: Year | null, next: number): Point {
  return year === null ? { written: end, next } : { written: { ...end, year: year.year }, next: year.next };
}

interface Year {
  readonly year: number;
  readonly next: number;
}

/** The year after a month: `2024`, `, 2024`, `de 2024`, `of 2024`; two digits when nothing follows them. */
function yearAfter(tokens: Tokens, at: number, comma: boolean): Year | null {
  let next = at;
  if (comma && tokens[next]?.text === ',' && tokens[next + 1]?.text.length === 4) next++;
  while (/^(?:de|d|of|l|annee)$/.test(tokens[next]?.text ?? '')) next++;
  const year = yearAt(tokens, next, 1000, 2999);
  if (year !== null) return { year, next: next + 1 };
  const token = tokens[at];
  const after = tokens[at + 1];
  const two = numberOf(token, 2);
  const ends =
    after === undefined ||
    after.kind === 'break' ||
    (after.kind === 'mark' && (!after.glued || !/[:%€/°]/.test(after.text)));
  if (two === null || token?.text.length !== 2 || token.glued || !ends) return null;
  if (two >= 20 && two <= 39) return { year: 2000 + two, next: at + 1 };
  return two >= 50 ? { year: 1900 + two, next: at + 1 } : null;
}

/** Names that only English gives a month, so that « Février 22 » is no 22 February. */
const ENGLISH_MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** « mars 2024 », « October 15, 2011 », « mars » alone. */
function readMonth(tokens: Tokens, at: number, language: string | null): Point | null {
  const found = monthAt(tokens, at);
  if (found === null) return null;
  const name = tokens[at] as Token;
  const day = numberOf(tokens[found.next], 2);
  if (day !== null && day >= 1 && day <= 31 && name.capital && (language === 'en' || ENGLISH_MONTH.test(name.text))) {
    const next = skipOrdinal(tokens, found.next + 1);
    const clock = tokens[next]?.text === ':' || tokens[next]?.text === 'h';
    if (!clock) return withYear(written('day', { month: found.month, day }), yearAfter(tokens, next, true), next);
  }
  const year = yearAfter(tokens, found.next, !found.short);
  if (year !== null) return withYear(written('month', { month: found.month }), year, found.next);
  const direction = DIRECTIONS.get(tokens[found.next]?.text ?? '');
  if (direction !== undefined && direction !== 0)
    return { written: written('month', { month: found.month, direction }), next: found.next + 1 };
  if (found.short || (AMBIGUOUS_MONTHS.has(name.text) && language === 'en' && !name.capital)) return null;
  return { written: written('month', { month: found.month }), next: found.next, bare: true };
}

/** « fin mars 2024 », « début 2025 », « mi-septembre », « fin du premier trimestre », « mois de novembre ». */
function readPart(tokens: Tokens, at: number, language: string | null): Point | null {
  const word = tokens[at]?.text ?? '';
  const part = PARTS.get(word);
  if (part === undefined && word !== 'mois' && word !== 'courant') return null;
  let next = at + 1;
  if (tokens[next]?.text === '-') next++;
  for (let joints = 0; joints < 3 && isWord(tokens[next], JOINTS); joints++) next++;
  if (tokens[next]?.text === 'mois' && /^(?:de|d)$/.test(tokens[next + 1]?.text ?? '')) next += 2;
  if (tokens[next]?.text === 'annee') next++;
  const inner =
    readMonth(tokens, next, language) ??
    readQuarter(tokens, next) ??
    readYearPoint(tokens, next) ??
    readCalendarWord(tokens, next);
  if (inner === null || inner.written.unit === 'day' || inner.written.part !== null) return null;
  const nothing: Part | null = null;
  return { written: { ...inner.written, part: part ?? nothing }, next: inner.next };
}

/** « premier trimestre 2022 », « T3 2025 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai ». */
function readQuarter(tokens: Tokens, at: number): Point | null {
  return readLetterQuarter(tokens, at) ?? readOrdinalStretch(tokens, at) ?? readWeekOf(tokens, at);
}

function readLetterQuarter(tokens: Tokens, at: number): Point | null {
  const unit = QUARTER_LETTERS.get(tokens[at]?.text ?? '');
  const digit = tokens[at + 1];
  const index = numberOf(digit, 1);
  if (
    unit === undefined ||
    index === null ||
    !digit?.glued ||
    !tokens[at]?.capital ||
    index < 1 ||
    index > (unit === 'quarter' ? 4 : 2)
  )
    return null;
  let next = at + 2;
  if (/^[-–/]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text.length === 4) next++;
  const year = yearAfter(tokens, next, false);
  if (year !== null) return withYear(written(unit, { index }), year, next);
  return unit === 'quarter' && tokens[at]?.text !== 'h'
    ? { written: written(unit, { index }), next: at + 2, bare: true }
    : null;
}

function readOrdinalStretch(tokens: Tokens, from: number): Point | null {
  const number = numberOf(tokens[from], 1);
  const at = number === null ? from + 1 : skipOrdinal(tokens, from + 1);
  const index = number === null ? ORDINALS.get(tokens[from]?.text ?? '') : at > from + 1 ? number : undefined;
  if (index === undefined) return null;
  const word = tokens[at]?.text ?? '';
  const unit = QUARTER_WORDS.get(word);
  if (unit !== undefined)
    return withYear(written(unit, { index }), yearAfter(tokens, skipJoints(tokens, at + 1), false), at + 1);
  if (word !== 'quinzaine' && word !== 'semaine' && word !== 'week') return null;
  const found = monthAt(tokens, skipJoints(tokens, at + 1));
  if (found === null) return null;
  return withYear(
    written(word === 'quinzaine' ? 'fortnight' : 'week', { index, month: found.month }),
    yearAfter(tokens, found.next, false),
    found.next,
  );
}

function skipJoints(tokens: Tokens, at: number): number {
  let next = at;
  while (isWord(tokens[next], JOINTS) || tokens[next]?.text === 'mois' || tokens[next]?.text === 'annee') next++;
  return next;
}

function readWeekOf(tokens: Tokens, at: number): Point | null {
  if (!/^(?:semaine|week)$/.test(tokens[at]?.text ?? '') || !/^(?:du|of)$/.test(tokens[at + 1]?.text ?? ''))
    return null;
  const day = readDay(tokens, at + 2);
  return day === null ? null : { written: { ...day.written, unit: 'week' }, next: day.next };
}

/** A year alone, when nothing says that the number is something else. */
function readYearPoint(tokens: Tokens, at: number): Point | null {
  const year = yearAt(tokens, at);
  if (year === null || isInsideNumber(tokens, at)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'number' || (before?.kind === 'word' && NUMBER_WORDS.has(before.text) && before.text !== 'en'))
    return null;
  if (before?.kind === 'mark' && /[°€$#©]/.test(before.text)) return null;
  if (before?.text === ')' && tokens[at - 2]?.text === 'c') return null;
  if (after?.kind === 'mark' && /[€%°$]/.test(after.text)) return null;
  if (
    after?.glued &&
    after.kind === 'mark' &&
    /[-−/._]/.test(after.text) &&
    tokens[at + 2]?.glued &&
    (tokens[at + 2]?.kind === 'number' || tokens[at + 2]?.kind === 'word')
  ) {
    if (!isYearRange(year, tokens[at + 2])) return null;
  }
  if (after?.kind === 'number' || (after?.kind === 'word' && (COUNTED.has(after.text) || after.glued))) return null;
  if (year % 100 === 0 && !/^(?:en|in|depuis|since|an|annee)$/.test(before?.text ?? '')) return null;
  return { written: written('year', { year }), next: at + 1 };
}

function isYearRange(year: number, token: Token | undefined): boolean {
  const end = numberOf(token, 4);
  return (
    end !== null &&
    (token?.text.length === 4 ? end >= 1900 && end < 2100 : token?.text.length === 2 && end === (year + 1) % 100)
  );
}

/** The number at a token when it can be a year (inclusive bounds). */
export function yearAt(tokens: Tokens, at: number, first = 1900, last = 2099): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const year = Number(token.text);
  return year >= first && year <= last ? year : null;
}
