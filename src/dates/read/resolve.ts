import { addDays, daysBetween, type Interval, isoDay, weekdayOf, yearOf } from '../day.ts';
import type { IsoDate, Trouble } from '../mention.ts';
import { type Anchors, inferYear } from './infer-year.ts';
import { type Expression, intervalIn, isBackwards, type Unit, type Written } from './written.ts';

export interface Resolution {
  readonly interval: Interval | null;
  readonly yearInferred: boolean;
  readonly trouble: Trouble | null;
}

/** Longest range that may go over the new year when only one year is written: a school year and a little more. */
const LONGEST_CROSSING = 310;
const DAYS_A_MONTH = 365.25 / 12;

/** The days an expression denotes. A year that is not written comes from the weekday, the neighbours and the page; never from today. */
export function resolve(expression: Expression, anchors: Anchors): Resolution {
  if (expression.shape === 'recurrence' || expression.shape === 'vague') return nothing(null);
  const { first, last } = expression;
  if (isBackInMonth(expression) && !isImpossible(last)) {
    const year = last.year ?? inferYear({ ...expression, first: last }, anchors);
    if (year === null) return nothing({ code: 'reversed' });
    return { ...shiftedBack({ ...first, year }, { ...last, year }), yearInferred: last.year === null };
  }
  if (isImpossible(first) || isImpossible(last)) return nothing({ code: 'impossible' });
  if (last.direction !== null) {
    const interval = relativeInterval(last, anchors.writtenOn);
    return { interval, yearInferred: interval !== null, trouble: null };
  }
  if (isBackwards(first, last) && expression.shape === 'range') return nothing({ code: 'reversed' });
  const year =
    last.year ?? (first.year === null ? inferYear(expression, anchors) : yearAfterFirst(first, last, first.year));
  if (year === null) return nothing(null);
  const end = intervalIn(last, year);
  const start = first === last ? end : startOf(first, last, year, end);
  if (start === null || end === null) return nothing({ code: 'impossible' });
  const inferred = first.year === null && last.year === null;
  // « Saison sportive (juillet à juin) » is of no year.
  if (end.to < start.from && inferred && first.unit === 'month') return nothing(null);
  if (end.to < start.from) return shiftedBack({ ...first, year }, { ...last, year });
  return {
    interval: { from: start.from, to: end.to },
    yearInferred: inferred,
    trouble: inferred ? null : (weekdayTrouble(last, end) ?? weekdayTrouble(first, start)),
  };
}

function nothing(trouble: Trouble | null): Resolution {
  return { interval: null, yearInferred: false, trouble };
}

/** « Du 19 au 8 septembre » wrote one month for two. */
function isBackInMonth({ shape, first, last }: Expression): boolean {
  return shape === 'range' && sameMonth(first, last) && first.year === last.year && (first.day ?? 0) > (last.day ?? 0);
}

function shiftedBack(first: Written, last: Written): Resolution {
  const year = last.year ?? 0;
  const month = (first.month ?? 0) - 1;
  const from = month >= 1 ? isoDay(year, month, first.day ?? 0) : isoDay(year - 1, 12, first.day ?? 0);
  const end = intervalIn(last, year);
  const usable = first.unit === 'day' && first.month === last.month && from !== null && end !== null;
  return { interval: usable ? { from, to: end.to } : null, yearInferred: false, trouble: { code: 'reversed' } };
}

/** The start of a range whose end is known: in the same year, or the year before when it goes over the new year. */
function startOf(first: Written, last: Written, year: number, end: Interval | null): Interval | null {
  if (first.year !== null) return intervalIn(first, first.year);
  const same = intervalIn(first, year);
  if (same === null || end === null || same.from <= end.to || sameMonth(first, last)) return same;
  const earlier = intervalIn(first, year - 1);
  return earlier !== null && daysBetween(earlier.from, end.to) <= LONGEST_CROSSING ? earlier : same;
}

function sameMonth(first: Written, last: Written): boolean {
  return first.unit === 'day' && last.unit === 'day' && first.month === last.month;
}

function yearAfterFirst(first: Written, last: Written, year: number): number {
  const start = intervalIn(first, year);
  const end = intervalIn(last, year);
  return start !== null && end !== null && end.to < start.from && !sameMonth(first, last) ? year + 1 : year;
}

/** No year has such a day: 32 mars, 31 avril; or the written year has not: 29 février 2023. */
function isImpossible(end: Written): boolean {
  if (end.unit !== 'day' || end.month === null || end.day === null) return false;
  return intervalIn(end, end.year ?? 2024) === null;
}

function weekdayTrouble(end: Written, interval: Interval): Trouble | null {
  if (end.weekday === null || end.unit !== 'day') return null;
  const actual = weekdayOf(interval.from);
  return actual === end.weekday ? null : { code: 'weekday', written: end.weekday, actual, day: interval.from };
}

/** How many of them a year has. */
const PER_YEAR: Partial<Readonly<Record<Unit, number>>> = { month: 12, quarter: 4, semester: 2 };

/** « l’an prochain », « le mois dernier », « cet été », « 14 janvier prochain », counted from the day the words were written. */
function relativeInterval(end: Written, writtenOn: IsoDate | null): Interval | null {
  if (writtenOn === null) return null;
  const { unit, month, index, weekday } = end;
  const direction = end.direction ?? 0;
  const year = yearOf(writtenOn);
  if (unit === 'months') return { from: writtenOn, to: addDays(writtenOn, Math.round((index ?? 0) * DAYS_A_MONTH)) };
  if (unit === 'year') return intervalIn(end, year + direction);
  if (unit === 'day' && month === null) {
    if (weekday !== null) return only(addDays(writtenOn, daysTo(writtenOn, weekday, direction)));
    return index === null ? null : only(addDays(writtenOn, index));
  }
  if (unit === 'week' && month === null) {
    const monday = addDays(writtenOn, 7 * direction - ((weekdayOf(writtenOn) + 6) % 7));
    return { from: monday, to: addDays(monday, 6) };
  }
  const count = PER_YEAR[unit] ?? 0;
  if (count > 0 && month === null && index === null) {
    const position = year * count + Math.floor(((Number(writtenOn.slice(5, 7)) - 1) * count) / 12) + direction;
    const which = (position % count) + 1;
    const known = { ...end, ...(unit === 'month' ? { month: which } : { index: which }) };
    return intervalIn(known, Math.floor(position / count));
  }
  const candidates = [-2, -1, 0, 1, 2]
    .map((step) => intervalIn(end, year + step))
    .filter((interval) => interval !== null);
  if (direction > 0) return candidates.find(({ from }) => from > writtenOn) ?? null;
  if (direction < 0) return candidates.findLast(({ to }) => to < writtenOn) ?? null;
  return candidates.find(({ to }) => to >= addDays(writtenOn, -30)) ?? null;
}

function daysTo(day: IsoDate, weekday: number, direction: number): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return direction > 0 ? ahead || 7 : ahead - 7;
}

function only(day: IsoDate): Interval {
  return { from: day, to: day };
}
