import type { Page } from '../content/page.ts';
import { at, text } from './settings/value.ts';

/**
 * `draft`: not published yet. `future`, `expired`: its day is ahead, or over. `never`: its settings keep it from being a page.
 * `redirect`: it sends its reader elsewhere, and links to it lead there.
 */
export type HiddenReason = 'draft' | 'future' | 'expired' | 'never' | 'redirect';

/** Why the site does not show a page that it has. */
export interface Hidden {
  readonly reason: HiddenReason;
  /** The first day it is shown, or the first on which it is no more; ISO. Null for the other reasons. */
  readonly day: string | null;
  /** False where code decides what becomes of a page marked as a draft. */
  readonly isSure: boolean;
  /** No other page shows its text either: nobody will ever read it. */
  readonly isNowhere?: true;
}

export const DRAFT: Hidden = { reason: 'draft', day: null, isSure: true };
export const NEVER: Hidden = { reason: 'never', day: null, isSure: true };
export const NOWHERE: Hidden = { ...NEVER, isNowhere: true };

export const REDIRECT: Hidden = { reason: 'redirect', day: null, isSure: true };

/** `draft: true`, or `published: false`. */
export function isMarkedDraft({ data }: Page): boolean {
  const draft = at(data, 'draft');
  return draft === true || draft === 'true' || at(data, 'published') === false;
}

/** What is marked as a draft, where the generator itself knows of no drafts. */
export function maybeDraft(page: Page): Hidden | null {
  return isMarkedDraft(page) ? { ...DRAFT, isSure: false } : null;
}

/** A day that has not come; null for what is no day. @param today ISO */
export function futureFrom(value: unknown, today: string): Hidden | null {
  const day = dayIn(value);
  return day !== null && day > today ? { reason: 'future', day, isSure: true } : null;
}

/** A day that is over: from its first hour, unless it gives another. @param today ISO */
export function expiredSince(value: unknown, today: string): Hidden | null {
  const day = dayIn(value);
  if (day === null) return null;
  const hasHour = /\d[T ](?!00:00)\d\d:\d\d/.test(String(value));
  return day < today || (day === today && !hasHour) ? { reason: 'expired', day, isSure: true } : null;
}

function dayIn(value: unknown): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text(value) ?? '') ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
