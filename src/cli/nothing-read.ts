import type { Review } from '../review/review.ts';
import type { Options } from './options.ts';

/** « Nothing to report » is never said of what was not read: a file that was named, a site without a page. */
export function isNothingRead({ pages, notDone, unread }: Review, { shard }: Pick<Options, 'shard'>): boolean {
  return unread.some(({ named }) => named) || (shard === null && pages.length === 0 && notDone.length === 0);
}
