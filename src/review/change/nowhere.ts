import type { Unread } from '../choose-files.ts';
import { withoutPages } from '../leave-pages.ts';
import type { Review } from '../request.ts';
import { countUnread } from '../summarise.ts';

interface Both {
  readonly head: Review;
  readonly base: Review;
}

/**
 * The same reviews, without the pages that the site showed nowhere and shows nowhere yet: nobody reads them. What a change brings onto the
 * site, or takes off it, stays. `asked`: what is named is read, wherever it is shown.
 */
export function leaveNowhere(
  { head, base }: Both,
  renamed: ReadonlyMap<string, string>,
  asked: readonly string[],
): Both {
  const named = new Set(asked.map((name) => name.replace(/^\.\//, '')));
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const isLeft = (path: string, before: string) => !named.has(path) && isNowhere(head, path) && isNowhere(base, before);
  const left = head.pages.map(({ path }) => path).filter((path) => isLeft(path, renamed.get(path) ?? path));
  const gone = base.pages.map(({ path }) => path).filter((path) => isLeft(now.get(path) ?? path, path));
  return { head: withUnpublished(without(head, left), left), base: without(base, gone) };
}

/** What is no page of a side is nowhere there. */
function isNowhere({ site, pages, asOf }: Review, path: string): boolean {
  const page = pages.find((one) => one.path === path);
  return page === undefined || site.hidden(page, asOf)?.isNowhere === true;
}

function without(review: Review, paths: readonly string[]): Review {
  const left = new Set(paths);
  return withoutPages(review, (path) => left.has(path));
}

function withUnpublished(head: Review, paths: readonly string[]): Review {
  if (paths.length === 0) return head;
  const unread = [...head.unread, ...paths.map((path): Unread => ({ path, reason: 'unpublished', named: false }))];
  return { ...head, unread, stats: { ...head.stats, unread: countUnread(unread) } };
}
