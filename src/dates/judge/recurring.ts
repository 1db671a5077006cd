import { isIsoDay } from '../day.ts';
import type { IsoDate } from '../mention.ts';

/** Whether a front matter says that its event comes back, and that its rule (RFC 5545, or a field of its own) is not over. */
export function recurs(fields: Readonly<Record<string, unknown>>, today: IsoDate): boolean {
  const { rrule, recurring, until } = fields;
  if (rrule == null && recurring !== true) return false;
  const rule = rrule == null ? '' : JSON.stringify(rrule);
  const end = endOf(rule) ?? (typeof until === 'string' ? until.slice(0, 10) : null);
  if (end !== null) return isIsoDay(end) && end >= today;
  // Counted, it ends on a day that nobody has written.
  return recurring === true || (/FREQ=/.test(rule) && !/COUNT=/.test(rule));
}

function endOf(rule: string): IsoDate | null {
  const found = /UNTIL=(\d{4})-?(\d\d)-?(\d\d)/.exec(rule);
  return found === null ? null : `${found[1]}-${found[2]}-${found[3]}`;
}
