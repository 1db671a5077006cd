import { addDays, daysInMonth, type Interval, isoDay } from '../day.ts';
import type { DateKind } from '../mention.ts';
import type { Part } from './lexicon.ts';

/** `months` is a length that begins on the day of writing; its `index` is how many. */
export type Unit =
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'months'
  | 'quarter'
  | 'semester'
  | 'season'
  | 'school-year'
  | 'year';

/** One end of an expression, as it is written: what is not said is null. */
export interface Written {
  readonly unit: Unit;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1-4 of a quarter or a season, 1-2 of a semester or a fortnight, 1-5 of a week of a month; -1 for the last one. */
  readonly index: number | null;
  readonly part: Part | null;
  /** 0 for Sunday to 6. */
  readonly weekday: number | null;
  /** « prochain » is 1, « cette » 0, « dernier » -1. */
  readonly direction: -1 | 0 | 1 | null;
}

const NOTHING: Written = {
  unit: 'day',
  year: null,
  month: null,
  day: null,
  index: null,
  part: null,
  weekday: null,
  direction: null,
};

export function written(unit: Unit, known: Partial<Written> = {}): Written {
  return { ...NOTHING, ...known, unit };
}

/** What an expression denotes as far as its words tell. */
export interface Expression {
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** The first token after it. */
  readonly next: number;
  /** Its first token. */
  readonly at: number;
  readonly shape: 'single' | 'range' | 'list' | 'recurrence' | 'vague';
  readonly first: Written;
  /** The last end of a range or list; `first` itself otherwise. */
  readonly last: Written;
}

export function kindOf({ shape, first, last }: Expression): DateKind {
  if (shape === 'recurrence') return 'recurrence';
  if (shape === 'vague' || last.unit === 'months') return 'relative';
  if (last.unit === 'day' && last.month === null && last.weekday === null) return 'relative';
  if (last.unit === 'day') return shape === 'single' ? 'day' : 'day-range';
  if (last.direction !== null && last.month === null && last.index === null && last.unit !== 'season')
    return 'relative';
  switch (last.unit) {
    case 'week':
      return 'day-range';
    case 'fortnight':
    case 'month':
      return 'month';
    case 'quarter':
    case 'semester':
      return 'quarter';
    default:
      return last.unit === 'year' && first.unit !== 'year' ? 'month' : last.unit;
  }
}

export function isBareYear({ unit, part, direction }: Written): boolean {
  return unit === 'year' && part === null && direction === null;
}

/** Whether the words name a year, so that nothing has to be inferred. */
export function hasYear(end: Written): boolean {
  return end.year !== null;
}

/**
 * The days one end denotes in a year; null when the calendar has none.
 * Début, mi- and fin of a month are its days 1-10, 11-20 and 21 to the end; of a year its first, middle and last quarter.
 */
export function intervalIn(end: Written, year: number): Interval | null {
  switch (end.unit) {
    case 'day':
      return end.month === null || end.day === null ? null : only(isoDay(year, end.month, end.day));
    case 'week':
      return weekOf(end, year);
    case 'fortnight':
      return end.month === null ? null : days(year, end.month, end.index === 1 ? 1 : 16, end.index === 1 ? 15 : null);
    case 'month':
      return end.month === null ? null : monthPart(year, end.month, end.part);
    case 'quarter':
      return partOfMonths(year, 3, end.index ?? 0, end.part);
    case 'semester':
      return partOfMonths(year, 6, end.index ?? 0, end.part);
    case 'season':
      return season(year, end.index ?? 0);
    case 'school-year':
      return between(isoDay(year, 9, 1), isoDay(year + 1, 8, 31));
    case 'year':
      return yearPart(year, end.part);
    case 'months':
      return null;
  }
}

function weekOf(end: Written, year: number): Interval | null {
  if (end.month === null) return null;
  const first = isoDay(year, end.month, end.day ?? (Math.max(end.index ?? 1, 1) - 1) * 7 + 1);
  if (first === null) return null;
  if (end.index === -1) return days(year, end.month, daysInMonth(year, end.month) - 6, null);
  return { from: first, to: addDays(first, 6) };
}

function monthPart(year: number, month: number, part: Part | null): Interval | null {
  if (part === 'start') return days(year, month, 1, 10);
  if (part === 'middle') return days(year, month, 11, 20);
  return days(year, month, part === 'end' ? 21 : 1, null);
}

function yearPart(year: number, part: Part | null): Interval | null {
  if (part === 'start') return months(year, 1, 3);
  if (part === 'middle') return months(year, 5, 8);
  return months(year, part === 'end' ? 10 : 1, 12);
}

/** The index-th stretch of a number of months; its first or last month for « début » and « fin ». */
function partOfMonths(year: number, length: number, index: number, part: Part | null): Interval | null {
  const position = index === -1 ? 12 / length : index;
  if (position < 1 || position > 12 / length) return null;
  const last = position * length;
  const first = last - length + 1;
  if (part === 'start') return months(year, first, first);
  if (part === 'end') return months(year, last, last);
  return months(year, first, last);
}

/** Astronomical seasons; winter begins in the year that names it; the return to school is September. */
function season(year: number, index: number): Interval | null {
  switch (index) {
    case 1:
      return between(isoDay(year, 3, 20), isoDay(year, 6, 20));
    case 2:
      return between(isoDay(year, 6, 21), isoDay(year, 9, 22));
    case 3:
      return between(isoDay(year, 9, 23), isoDay(year, 12, 20));
    case 4:
      return between(isoDay(year, 12, 21), isoDay(year + 1, 3, 19));
    // La rentrée.
    case 5:
      return months(year, 9, 9);
    default:
      return null;
  }
}

function only(day: string | null): Interval | null {
  return between(day, day);
}

function days(year: number, month: number, first: number, last: number | null): Interval | null {
  return between(isoDay(year, month, first), isoDay(year, month, last ?? daysInMonth(year, month)));
}

function months(year: number, first: number, last: number): Interval | null {
  return between(isoDay(year, first, 1), isoDay(year, last, daysInMonth(year, last)));
}

function between(from: string | null, to: string | null): Interval | null {
  return from === null || to === null ? null : { from, to };
}

/** Both years are written and the range ends before it starts. */
export function isBackwards(first: Written, last: Written): boolean {
  if (first.year === null || last.year === null) return false;
  const start = intervalIn(first, first.year);
  const end = intervalIn(last, last.year);
  return start !== null && end !== null && end.to < start.from;
}
