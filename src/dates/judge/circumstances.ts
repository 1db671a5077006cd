import { daysBetween, type Interval } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { periodOfHeading } from '../own-day.ts';
import type { Tense } from '../read/infer-year.ts';
import type { Claim } from './claims.ts';
import { hasAny, PAST } from './cues.ts';
import { COMING } from './place-words.ts';
import type { Setting } from './setting.ts';

/** The day words were written: of the page, or the earlier one when it was moved, with all its site; what is told as past was past when it went live. */
export function writtenOn(claim: Pick<Claim, 'setting' | 'liveSince' | 'stands'>, tense: Tense): IsoDate | null {
  const { pageDate = null, around = [], own } = claim.setting;
  const live = claim.liveSince();
  const isAfter = ({ to }: Interval) => live !== null && live > to;
  // A report comes soon after its year, and tells its days as of then.
  const reported = own !== undefined && !claim.stands && isAfter(own) && daysBetween(own.to, live ?? own.to) <= 366;
  const held = (reported ? own : around.find(isAfter))?.from ?? null;
  // Dated more days before it goes live, a page was moved.
  if (tense === 'past' && live && pageDate && live > pageDate && daysBetween(pageDate, live) <= 200) return live;
  return [pageDate, live, held].filter((day) => day !== null).sort()[0] ?? null;
}

/** Days from the end of a date to the day its words were written; 0 where nobody knows. */
export function daysLate(claim: Claim): number {
  const written = writtenOn(claim, 'open');
  return written === null || claim.interval === null ? 0 : daysBetween(claim.interval.to, written);
}

/** Whether a date was still to come when its words were written, or a period not yet over: a day written on that day dates its words. */
export function wasAhead(claim: Claim): boolean {
  const late = claim.interval === null || writtenOn(claim, 'open') === null ? 1 : daysLate(claim);
  return claim.kind === 'day' ? late < 0 : late <= 0;
}

/** Days after which nobody would still have written of a day, or of a longer period, as one to come. */
const OVER = { day: 30, period: 90 };

/** Whether a date had been over for long when its words were written: they tell it late, or the page was moved. */
export function wasOver(claim: Claim): boolean {
  return daysLate(claim) > (/^day/.test(claim.kind) ? OVER.day : OVER.period);
}

/** Nobody copies a call of five years ago: it is told. */
export function wasLongOver(claim: Claim): boolean {
  return daysLate(claim) > 5 * 366;
}

/** Days before the time of a page, and after it, within which its dates are told as of that time. */
const CLOSE = { before: 31, after: 366 };

/** Whether a page that is called by its time (« Réunion du 5 mars 2024 »), or stands among such, tells a date close to it. */
export function isOfItsTime({ setting, interval, headings, ...claim }: Claim): boolean {
  if (interval === null) return false;
  const { own, named = [], around = [] } = setting;
  // « The next event will be held on 5 May »: said by a page that stands, whatever its title.
  const stands = (claim.stands && !isEvent(setting)) || (claim.clause.has('next') && claim.clause.has('future'));
  const its = stands ? [] : own === undefined ? named : [own, ...named];
  if ([...its, ...around].some((period) => isClose(interval, period))) return true;
  if (stands || headings.some((heading) => COMING.test(heading))) return false;
  return headings.flatMap((heading) => periodOfHeading(heading) ?? []).some((period) => isClose(interval, period));
}

/** A call or an offer comes before its time and stands; what is dated in the middle of a short one is an event: « Stage été 2024 », of 23 June. */
function isEvent({ own, pageDate }: Setting): boolean {
  if (own === undefined || pageDate == null || daysBetween(own.from, own.to) > 100) return false;
  return pageDate > own.from && pageDate < own.to;
}

function isClose({ from }: Interval, period: Interval): boolean {
  return daysBetween(from, period.from) <= CLOSE.before && daysBetween(period.to, from) <= CLOSE.after;
}

export function tenseOf({ lead, clause, sentence }: Pick<Claim, 'lead' | 'clause' | 'sentence'>): Tense {
  if (lead === 'since' || lead === 'log' || hasAny(clause, PAST)) return 'past';
  if (lead === 'deadline' || hasAny(clause, ['future', 'call', 'next'])) return 'future';
  return hasAny(sentence, PAST) ? 'past' : 'open';
}
