import { addDays, daysBetween, type Interval, isoDay, weekdayOf, yearOf } from '../day.ts';
import type { IsoDate, Trouble } from '../mention.ts';
import { type Anchors, inferYear } from './infer-year.ts';
import { type Expression, intervalIn, isBackwards, type Unit, type Written } from './written.ts';

export interface Resolution {
  readonly interval: Interval | null;
  readonly yearInferred: boolean;
  readonly trouble: Trouble | null;
}

/** Longest range that may go over the new year when only one year is written: a school year and a little more; of no year, all of one. */
const LONGEST_CROSSING = { written: 310, inferred: 366 };
const DAYS_A_MONTH = 365.25 / 12;

const NOTHING: Resolution = { interval: null, yearInferred: false, trouble: null };

/** The days an expression denotes. A year that is not written comes from the weekday, the neighbours and the page; never from today. */
export function resolve(expression: Expression, anchors: Anchors): Resolution {
  const { shape, first, last } = expression;
  if (shape === 'recurrence' || shape === 'vague') return NOTHING;
  const isBack = isBackInMonth(expression);
  if (isImpossible(last) || (isImpossible(first) && !isBack)) return { ...NOTHING, trouble: { code: 'impossible' } };
  if (last.direction !== null) {
    const interval = relativeInterval(last, anchors.writtenOn);
    return { ...NOTHING, interval, yearInferred: interval !== null };
  }
  const yearInferred = first.year === null && last.year === null;
  const guess = () => inferYear(isBack ? { ...expression, first: last } : expression, anchors);
  const year = yearInferred ? guess() : (last.year ?? yearAfterFirst(first, last));
  if (year === null) return { ...NOTHING, trouble: isBack ? { code: 'reversed' } : null };
  const end = intervalIn(last, year);
  const start = isBack ? monthBefore(first, year) : first === last ? end : startOf(first, last, year, end);
  if (end === null || (start === null && !isBack)) return { ...NOTHING, trouble: { code: 'impossible' } };
  const interval = start === null || end.to < start.from ? null : { from: start.from, to: end.to };
  // « Saison sportive (juillet à juin) », « exercice du 1er juin au 31 mai » are of no year; nor are tasks, « T4 → T3 », of any.
  const isWhole = interval !== null && daysBetween(interval.from, interval.to) > LONGEST_CROSSING.written;
  if (yearInferred && !isBack && first !== last && (interval === null || isWhole)) return NOTHING;
  if (interval === null || isBack)
    return { interval, yearInferred: isBack && yearInferred, trouble: { code: 'reversed' } };
  const trouble = yearInferred ? null : (weekdayTrouble(last, end.from) ?? weekdayTrouble(first, interval.from));
  return { interval, yearInferred, trouble };
}

/** « Du 19 au 8 septembre » wrote one month for two. */
function isBackInMonth({ shape, first, last }: Expression): boolean {
  const isSameYear = first.year === null || last.year === null || first.year === last.year;
  return shape === 'range' && sameMonth(first, last) && isSameYear && (first.day ?? 0) > (last.day ?? 0);
}

function monthBefore({ month, day }: Written, year: number): Interval | null {
  const from = isoDay(month === 1 ? year - 1 : year, month === 1 ? 12 : (month ?? 0) - 1, day ?? 0);
  return from === null ? null : only(from);
}

/** The start of a range whose end is known: in the same year, or the year before when it goes over the new year. */
function startOf(first: Written, last: Written, year: number, end: Interval | null): Interval | null {
  if (first.year !== null) return intervalIn(first, first.year);
  const same = intervalIn(first, year);
  if (same === null || end === null || same.from <= end.to || sameMonth(first, last)) return same;
  const earlier = intervalIn(first, year - 1);
  // « From October through August 2021 »: no month comes before itself.
  const longest = last.year === null || last.unit === 'month' ? LONGEST_CROSSING.inferred : LONGEST_CROSSING.written;
  return earlier !== null && daysBetween(earlier.from, end.to) <= longest ? earlier : same;
}

function sameMonth(first: Written, last: Written): boolean {
  return first.unit === 'day' && last.unit === 'day' && first.month === last.month;
}

function yearAfterFirst(first: Written, last: Written): number | null {
  const isAfter = isBackwards(first, { ...last, year: first.year }) && !sameMonth(first, last);
  return first.year !== null && isAfter ? first.year + 1 : first.year;
}

/** No year has such a day: 32 mars, 31 avril; or the written year has not: 29 février 2023. */
function isImpossible(end: Written): boolean {
  if (end.unit !== 'day' || end.month === null || end.day === null) return false;
  return intervalIn(end, end.year ?? 2024) === null;
}

function weekdayTrouble({ unit, weekday }: Written, day: IsoDate): Trouble | null {
  if (weekday === null || unit !== 'day' || weekdayOf(day) === weekday) return null;
  return { code: 'weekday', written: weekday, actual: weekdayOf(day), day };
}

/** How many of them a year has. */
const PER_YEAR: Partial<Readonly<Record<Unit, number>>> = { month: 12, quarter: 4, semester: 2, year: 1 };

/** « l’an prochain », « le mois dernier », « cet été », « 14 janvier prochain », counted from the day the words were written. */
function relativeInterval(end: Written, writtenOn: IsoDate | null): Interval | null {
  if (writtenOn === null) return null;
  const { unit, month, index, weekday } = end;
  const direction = end.direction ?? 0;
  const year = yearOf(writtenOn);
  if (unit === 'months') return { from: writtenOn, to: addDays(writtenOn, Math.round((index ?? 0) * DAYS_A_MONTH)) };
  if (unit === 'day' && month === null) {
    const ahead = ((weekday ?? 0) - weekdayOf(writtenOn) + 7) % 7;
    if (weekday !== null) return only(addDays(writtenOn, direction > 0 ? ahead || 7 : ahead - 7));
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
    return intervalIn({ ...end, month: which, index: which }, Math.floor(position / count));
  }
  const candidates = [-2, -1, 0, 1, 2]
    .map((step) => intervalIn(end, year + step))
    .filter((interval) => interval !== null);
  if (direction > 0) return candidates.find(({ from }) => from > writtenOn) ?? null;
  if (direction < 0) return candidates.findLast(({ to }) => to < writtenOn) ?? null;
  return candidates.find(({ to }) => to >= addDays(writtenOn, -30)) ?? null;
}

function only(day: IsoDate): Interval {
  return { from: day, to: day };
}
