import type { IsoDate } from './mention.ts';

const MILLISECONDS = 86_400_000;

/** An inclusive interval of days. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The day of a year, month (1-12) and day of the month; null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01, in the proleptic Gregorian calendar; no time zone is involved. */
function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The day a number of days later (or earlier); the same day when that leaves the years 1 to 9999. */
export function addDays(day: IsoDate, count: number): IsoDate {
  const moved = new Date((dayNumber(day) + count) * MILLISECONDS);
  const text = Number.isNaN(moved.getTime()) ? '' : moved.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : day;
}

/** Days from one day to another, negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: IsoDate): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The calendar day of an instant in a time zone (IANA name): what « today » means there, whatever the machine's own zone. */
export function dayIn(instant: Date, timeZone: string): IsoDate {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

let last: { readonly timeZone: string; readonly format: Intl.DateTimeFormat } | null = null;

/** A run asks in one time zone, thousands of times on the history of a site; a format takes long to make. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  if (last?.timeZone !== timeZone)
    last = {
      timeZone,
      format: new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
    };
  return last.format;
}
