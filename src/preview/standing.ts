import type { Collection } from '../cms/collection.ts';
import { isShown } from '../cms/collections.ts';
import type { Page } from '../content/page.ts';
import { isUnread } from '../content/unread-header.ts';
import type { Review } from '../review/review.ts';
import type { PageAddresses } from './options.ts';

/** What a change does to whether the site shows a page. */
export interface Outing {
  readonly kind: 'appears' | 'leaves';
  /** The day it comes back, ISO; null when nobody knows of one. */
  readonly day: string | null;
  /** False where code decides what becomes of a draft. */
  readonly isSure: boolean;
  /** A day in its front matter does it, of which a rule speaks. */
  readonly isByDay: boolean;
}

interface Side {
  readonly page: Page;
  readonly review: Review;
}

/** Null where the page is shown before and after, or neither. */
export function outingOf(head: Side, base: Side): Outing | null {
  if (isUnread(head.page) || isUnread(base.page)) return null;
  const [was, is] = [base, head].map(({ page, review }) => review.site.hidden(page, review.asOf));
  if (was?.reason === 'redirect' || is?.reason === 'redirect') return null;
  if (was != null && is === null) return { kind: 'appears', day: null, isSure: was.isSure, isByDay: false };
  if (was !== null || is == null) return null;
  const isByDay = is.reason === 'future' || is.reason === 'expired';
  return { kind: 'leaves', day: is.reason === 'future' ? is.day : null, isSure: is.isSure, isByDay };
}

/** What a change does to whether the editor of the site lists a page: its filters may hide it, and its form holds no more. */
export interface Listing {
  readonly kind: 'enters' | 'leaves';
  /** The collection, in the words of the editor. */
  readonly label: string;
}

/** Null where it is listed before and after, or neither. */
export function listingOf(head: Side, base: Side): Listing | null {
  if (isUnread(head.page) || isUnread(base.page) || head.page.path !== base.page.path) return null;
  const [was, is] = [listOf(base), listOf(head)];
  if ((was === null) === (is === null)) return null;
  return is === null ? { kind: 'leaves', label: was?.label ?? '' } : { kind: 'enters', label: is.label };
}

function listOf({ page, review }: Side): Collection | null {
  const { collections } = review.site.siteOf(page.path);
  return collections.find(({ matches, cms }) => matches(page.path) && isShown(cms, page)) ?? null;
}

/** Where the page is online now is where it was before the change; nowhere when it was not shown. */
export function addressesNow({ live, ...others }: PageAddresses, head: Side, base: Side): PageAddresses {
  if (live === undefined || isUnread(base.page)) return others;
  const [then, now] = [base, head].map(({ page, review }) => review.site.route(page));
  if (then == null || now == null || base.review.site.hidden(base.page, base.review.asOf) !== null) return others;
  if (then === now) return { ...others, live };
  return live.endsWith(now) ? { ...others, live: live.slice(0, live.length - now.length) + then } : others;
}

/** Neither its body nor a field of it holds a text any more. */
export function isEmptied({ head, base }: { readonly head: Page | null; readonly base: Page | null }): boolean {
  if (head === null || base === null) return false;
  const { body, passages } = head;
  const isLeft = passages.some(({ kind, text }) => kind === 'markdown' && text.trim() !== '');
  return body.text.trim() === '' && base.body.text.trim() !== '' && !isLeft;
}
