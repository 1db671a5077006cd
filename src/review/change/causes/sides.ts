import { fileEdits } from '../../../content/edits.ts';
import type { Finding, Fix, Severity } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import { isUnread } from '../../../content/unread-header.ts';
import type { Review } from '../../request.ts';

type Side = Pick<Review, 'site' | 'pages' | 'asOf'>;

/** Both sides of a change. */
export interface Sides {
  readonly head: Side;
  readonly base: Side;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What a finding says once its cause is known. */
export interface Cause {
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fixes: readonly Fix[];
  /** That of the finding, when it is not given. */
  readonly severity?: Severity;
}

/** What is made of the findings of a rule that a change may have brought about. */
export interface Explainer {
  /** Those that say no more than that something is missing. */
  readonly messages: ReadonlySet<string>;
  /** The file of the base that a finding misses; null when nobody knows. */
  blame(finding: Finding, sides: Sides): string | null;
  /** `missed`: that file. */
  explain(finding: Finding, missed: string, sides: Sides): Cause | null;
}

/** The page that holds a finding, on both sides; null where it is on one alone. */
export function holderOf({ path }: Finding, { head, base, renamed }: Sides): { page: Page; before: Page } | null {
  const page = pageAt(head, path);
  const before = pageAt(base, renamed.get(path) ?? path);
  return page === undefined || before === undefined ? null : { page, before };
}

/** As it was read in this review, or as the site knows it. */
export function pageAt({ pages, site }: Side, path: string): Page | undefined {
  return pages.find((page) => page.path === path) ?? site.pages.get(path);
}

/** Where a file of the base is now; null when it is gone. */
export function pathNow(path: string, { head, renamed }: Sides): string | null {
  for (const [now, then] of renamed) if (then === path) return now;
  return head.site.files.has(path) ? path : null;
}

/** Whether the front matter of a page of the base could be read, and cannot be now. */
export function isUnreadNow(path: string, sides: Sides): boolean {
  const now = pathNow(path, sides);
  const [page, before] = [now === null ? undefined : pageAt(sides.head, now), pageAt(sides.base, path)];
  return page !== undefined && isUnread(page) && before !== undefined && !isUnread(before);
}

/** What a file of the base was called: by its title, or its path. */
export function nameOf(path: string, { base }: Sides): string {
  const title = pageAt(base, path)?.data['title'];
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : path;
}

/**
 * A path as the old one was written, with what stands around it (`docs/` and `.md` of `guide`). Null where that has changed too, and
 * nobody knows how it would be written.
 */
export function rewritten(written: string, was: string, now: string): string | null {
  const core = written.replace(/^(?:\.?\/)+/, '');
  const start = core === '' ? -1 : was.lastIndexOf(core);
  if (start < 0) return null;
  const [before, after] = [was.slice(0, start), was.slice(start + core.length)];
  const isWhole = /^$|\/$/.test(before) && /^$|^[./]/.test(after);
  if (!isWhole || !now.startsWith(before) || !now.endsWith(after)) return null;
  const end = now.length - after.length;
  return end <= before.length ? null : written.slice(0, written.length - core.length) + now.slice(before.length, end);
}

/** The fix that writes `to` where a page has `from`, on the words of a finding alone. */
export function replace(page: Page, { range, field }: Finding, from: unknown, to: string | null): readonly Fix[] {
  const passage = page.passages.find(
    (one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end,
  );
  if (to === null || passage === undefined || page.source.isFaithful === false) return [];
  const [start, end] = [passage.fromFile(range.start), passage.fromFile(range.end)];
  if (passage.text.slice(start, end) !== from) return [];
  const edits = fileEdits(passage, page.source, [{ start, end, text: to }]);
  return edits === null ? [] : [{ title: { key: 'replace', facts: { from, to } }, safe: true, edits }];
}
