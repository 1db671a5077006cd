import { addDays, daysInMonth, type Interval, isoDay } from '../day.ts';
import type { DateKind } from '../mention.ts';

/** `months` is a length that begins on the day of writing; its `index` is how many. */
export type Unit = 'day' | 'week' | 'month' | 'months' | 'quarter' | 'semester' | 'season' | 'school-year' | 'year';

/** `first` and `second` are halves. */
export type Part = 'start' | 'middle' | 'end' | 'first' | 'second';

/** One end of an expression, as it is written: what is not said is null. */
export interface Written {
  readonly unit: Unit;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 1-4 of a quarter or a season, 1-2 of a semester, 1-5 of a week of a month; -1 for the last one. */
  readonly index: number | null;
  readonly part: Part | null;
  /** 0 for Sunday to 6. */
  readonly weekday: number | null;
  /** « prochain » is 1, « cette » 0, « dernier » -1. */
  readonly direction: -1 | 0 | 1 | null;
}

/** It holds every key: copying it is fast then. */
export function written(unit: Unit, said: Partial<Written> = {}): Written {
  return { year: null, month: null, day: null, index: null, part: null, weekday: null, direction: null, ...said, unit };
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

const KINDS: Partial<Readonly<Record<Unit, DateKind>>> = { week: 'day-range', semester: 'quarter' };

export function kindOf({ shape, first, last }: Expression): DateKind {
  const { unit, month, weekday, direction, index } = last;
  if (shape === 'recurrence') return 'recurrence';
  if (shape === 'vague' || unit === 'months') return 'relative';
  if (unit === 'day' && (month !== null || weekday !== null)) return shape === 'single' ? 'day' : 'day-range';
  if (unit === 'day' || (direction !== null && month === null && index === null && unit !== 'season'))
    return 'relative';
  return unit === 'year' && first.unit !== 'year' ? 'month' : (KINDS[unit] ?? (unit as DateKind));
}

export function isBareYear({ unit, part, direction }: Written): boolean {
  return unit === 'year' && part === null && direction === null;
}

/**
 * The days one end denotes in a year; null when the calendar has none.
 * Début, mi- and fin of a month are its days 1-10, 11-20 and 21 to the end; of a year its first, middle and last quarter.
 */
export function intervalIn(end: Written, year: number): Interval | null {
  return INTERVALS[end.unit](end, year);
}

const INTERVALS: Readonly<Record<Unit, (end: Written, year: number) => Interval | null>> = {
  day: ({ month, day }, year) => days(year, month, day, day),
  week: ({ month, day, index }, year) => (month === null ? null : week(year, month, day, index)),
  month: ({ month, part }, year) => days(year, month, ...DAYS[part ?? 'whole']),
  months: () => null,
  quarter: ({ index, part }, year) => stretch(year, 3, index ?? 0, part),
  semester: ({ index, part }, year) => stretch(year, 6, index ?? 0, part),
  season: ({ index }, year) => season(year, index ?? 0),
  'school-year': (_, year) => between(isoDay(year, 9, 1), isoDay(year + 1, 8, 31)),
  year: ({ part }, year) => months(year, ...MONTHS[part ?? 'whole']),
};

/** Days of the parts of a month, and months of those of a year; null is the last one. */
type Ends = Readonly<Record<Part | 'whole', readonly [number, number | null]>>;
const DAYS: Ends = {
  start: [1, 10],
  middle: [11, 20],
  end: [21, null],
  first: [1, 15],
  second: [16, null],
  whole: [1, null],
};
const MONTHS: Ends = { start: [1, 3], middle: [5, 8], end: [10, 12], first: [1, 6], second: [7, 12], whole: [1, 12] };

/** The week that a day of a month opens, or the index-th of the month. */
function week(year: number, month: number, day: number | null, index: number | null): Interval | null {
  if (index === -1 && day === null) return days(year, month, daysInMonth(year, month) - 6, null);
  const first = isoDay(year, month, day ?? (Math.max(index ?? 1, 1) - 1) * 7 + 1);
  return first === null ? null : { from: first, to: addDays(first, 6) };
}

/** The index-th stretch of a number of months; its first or last month for « début » and « fin ». */
function stretch(year: number, length: number, index: number, part: Part | null): Interval | null {
  const position = index === -1 ? 12 / length : index;
  if (position < 1 || position > 12 / length) return null;
  const last = position * length;
  const first = last - length + 1;
  return months(year, part === 'end' ? last : first, part === 'start' ? first : last);
}

/** Month and day of the first and the last day of astronomical seasons, then of « la rentrée », which is September. */
const SEASONS: readonly (readonly [number, number, number, number])[] = [
  [3, 20, 6, 20],
  [6, 21, 9, 22],
  [9, 23, 12, 20],
  [12, 21, 3, 19],
  [9, 1, 9, 30],
];

/** Winter begins in the year that names it. */
function season(year: number, index: number): Interval | null {
  const [month, day, lastMonth, lastDay] = SEASONS[index - 1] ?? [0, 0, 0, 0];
  return between(isoDay(year, month, day), isoDay(lastMonth < month ? year + 1 : year, lastMonth, lastDay));
}

function days(year: number, month: number | null, first: number | null, last: number | null): Interval | null {
  if (month === null || first === null) return null;
  return between(isoDay(year, month, first), isoDay(year, month, last ?? daysInMonth(year, month)));
}

function months(year: number, first: number, last: number | null): Interval | null {
  return between(isoDay(year, first, 1), isoDay(year, last ?? 12, daysInMonth(year, last ?? 12)));
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
