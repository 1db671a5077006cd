import type { Field, Page } from '../../content/page.ts';
import { addDays, daysBetween } from '../../dates/day.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { dayOfField } from '../top-fields.ts';
import { after } from './shared/period.ts';
import { dayOfReview, type ReviewFields, reviewFields } from './shared/review-fields.ts';

type Id = 'date-review-overdue';
type Reports = NonNullable<ReturnType<NonNullable<Rule<Id>['check']>>>;

/** A page that says by when it is to be read again, and was not; or until when it holds, and that day is over. */
export const dateReviewOverdue: Rule<Id> = {
  id: 'date-review-overdue',
  severity: 'warning',
  *check(page, context) {
    const { site, today } = context;
    const fields = reviewFields(page, site.configuration);
    const { last, next, end } = fields;
    if ((last ?? next ?? end) === null || site.hidden(page, today) !== null) return;
    yield* ofLastReading(fields, today);
    yield* ofDay(page, fields, context);
  },
};

function* ofLastReading({ last, every, period, isUsual, owners }: ReviewFields, today: string): Reports {
  if (last === null) return;
  const key = last.name;
  if (period === null) {
    if (every !== null)
      yield {
        message: 'unread-period',
        facts: { key: every.name, value: shown(every) },
        at: every.range,
        severity: 'info',
      };
    return;
  }
  const day = dayOfReview(last);
  if (day === null) {
    if (!isUsual) yield { message: 'unread-day', facts: { key, value: shown(last) }, at: last.range, severity: 'info' };
    return;
  }
  // Where somebody reads it, tomorrow may have begun.
  if (day > addDays(today, 1)) yield { message: 'reviewed-ahead', facts: { key, day }, at: last.range, data: { day } };
  const due = after(day, period);
  if (due >= today) return;
  const facts = { key, day, due, days: daysBetween(due, today), owners };
  const data = { day, due, owners };
  if (isUsual) yield { message: 'long-ago', facts, at: last.range, severity: 'info', data };
  else yield { message: 'overdue', facts, at: last.range, data };
}

function* ofDay(page: Page, fields: ReviewFields, { today, mentions }: RuleContext): Reports {
  const { next, end, isUnsure, mayBeHidden, owners } = fields;
  for (const field of [next, end]) {
    const due = field === null ? null : dayOfField(field);
    if (field === null || due === null || due >= today) continue;
    // `date-stale` speaks of the days that a field tells in words.
    if (mentions(page).some((one) => one.field === field.pointer && one.verdict === 'stale')) continue;
    const softly = field === next ? isUnsure : mayBeHidden;
    const message = field === end ? 'no-longer-valid' : isUnsure ? 'perhaps-due' : 'due';
    const facts = { key: field.name, due, days: daysBetween(due, today), owners };
    yield { message, facts, at: field.range, data: { due, owners }, ...(softly && { severity: 'info' as const }) };
  }
}

function shown({ value }: Field): string {
  return String(value ?? '').slice(0, 60);
}
