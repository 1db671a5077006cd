import { daysBetween, weekdayOf, yearOf } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { type Expression, intervalIn, type Written } from './written.ts';

/** Whether words tell the past, promise, or leave it open. */
export type Tense = 'past' | 'future' | 'open';

/** What is known of the time at which words were written; today is never part of it. */
export interface Anchors {
  /** The day the words were written: of the page, or of the last change. */
  readonly writtenOn: IsoDate | null;
  /** Years written in the same sentence, closest first. */
  readonly beside: readonly number[];
  /** Years written farther away, closest first: in the passage, its heading, the page. */
  readonly near: readonly number[];
  readonly tense: Tense;
}

/** Years that would do, best first; the weekday, when it is written, has the last word. */
export function inferYear(expression: Expression, anchors: Anchors): number | null {
  const weekdays = [expression.first, expression.last].filter((end) => end.weekday !== null && end.unit === 'day');
  const dayIn = (end: Written, year: number) => intervalIn(end, year)?.from ?? null;
  const isOn = (day: IsoDate | null, weekday: number | null) => day !== null && weekdayOf(day) === weekday;
  const fits = (year: number) =>
    dayIn(expression.last, year) !== null && weekdays.every((end) => isOn(dayIn(end, year), end.weekday));
  const beside = anchors.beside.find(fits);
  if (beside !== undefined) return beside;
  const near = anchors.near.find(fits);
  const written = anchors.writtenOn;
  if (written === null) return near ?? null;
  const base = yearOf(written);
  if (near !== undefined && (Math.abs(near - base) <= 1 || weekdays.length > 0)) return near;
  const reach = weekdays.length > 0 ? 3 : 1;
  const around = Array.from({ length: 2 * reach + 1 }, (_, index) => base - reach + index);
  const fitting = around.filter(fits);
  // A weekday that no near year has is a slip: the day itself is the better guide.
  const years = fitting.length > 0 ? fitting : around.filter((year) => dayIn(expression.last, year) !== null);
  const away = (year: number) => distance(expression, year, written, anchors.tense);
  return years.sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** How far a year puts the end from the day of writing; the side the tense speaks against counts several times. */
function distance({ last }: Expression, year: number, writtenOn: IsoDate, tense: Tense): number {
  const end = intervalIn(last, year)?.to ?? writtenOn;
  const days = daysBetween(writtenOn, end);
  if (days < 0) return -days * (tense === 'past' ? 1 : tense === 'future' ? 12 : 2.5);
  return days * (tense === 'past' && days > 7 ? 12 : 1);
}
