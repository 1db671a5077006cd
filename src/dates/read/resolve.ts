import { addDays, daysBetween, type Interval, isoDay, weekdayOf, yearOf } from '../day.ts';
import type { IsoDate, Trouble } from '../mention.ts';
import { type Anchors, inferYear } from './infer-year.ts';
import { type Expression, hasYear, intervalIn, isBackwards, type Written } from './written.ts';

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
  const inferred = !hasYear(first) && !hasYear(last);
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
  const sameMonth =
    first.month === last.month && first.year === last.year && first.unit === 'day' && last.unit === 'day';
  return shape === 'range' && sameMonth && (first.day ?? 0) > (last.day ?? 0);
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

/** « l’an prochain », « le mois dernier », « cet été », « 14 janvier prochain », counted from the day the words were written. */
function relativeInterval(end: Written, writtenOn: IsoDate | null): Interval | null {
  if (writtenOn === null) return null;
  const direction = end.direction ?? 0;
  const year = yearOf(writtenOn);
  const month = Number(writtenOn.slice(5, 7));
  if (end.unit === 'months')
    return { from: writtenOn, to: addDays(writtenOn, Math.round((end.index ?? 0) * DAYS_A_MONTH)) };
  if (end.unit === 'year') return intervalIn(end, year + direction);
  if (end.unit === 'day' && end.month === null) {
    if (end.weekday !== null) return weekdayFrom(writtenOn, end.weekday, direction);
    const day = addDays(writtenOn, end.index ?? 0);
    return end.index === null ? null : { from: day, to: day };
  }
  if (end.unit === 'week' && end.month === null) {
    const monday = addDays(writtenOn, -((weekdayOf(writtenOn) + 6) % 7) + 7 * direction);
    return { from: monday, to: addDays(monday, 6) };
  }
  if (end.unit === 'month' && end.month === null)
    return stretchFrom(end, 'month', 12, year * 12 + month - 1 + direction);
  if (end.unit === 'quarter' && end.index === null)
    return stretchFrom(end, 'quarter', 4, year * 4 + Math.floor((month - 1) / 3) + direction);
  if (end.unit === 'semester' && end.index === null)
    return stretchFrom(end, 'semester', 2, year * 2 + Math.floor((month - 1) / 6) + direction);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2]
    .map((candidate) => intervalIn(end, candidate))
    .filter((interval) => interval !== null);
  if (direction > 0) return candidates.find(({ from }) => from > writtenOn) ?? null;
  if (direction < 0) return candidates.findLast(({ to }) => to < writtenOn) ?? null;
  return candidates.find(({ to }) => to >= addDays(writtenOn, -30)) ?? null;
}

function stretchFrom(
  end: Written,
  unit: 'month' | 'quarter' | 'semester',
  perYear: number,
  position: number,
): Interval | null {
  const index = (((position % perYear) + perYear) % perYear) + 1;
  const known = unit === 'month' ? { month: index } : { index };
  return intervalIn({ ...end, ...known, direction: null }, Math.floor(position / perYear));
}

function weekdayFrom(day: IsoDate, weekday: number, direction: number): Interval | null {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const moved = addDays(day, direction > 0 ? ahead || 7 : ahead - 7);
  return { from: moved, to: moved };
}
