import type { Review } from './request.ts';
import { countFindings, countRead } from './summarise.ts';

/** A review without some of its pages: time was over before they could be held against what stood there. */
export function leavePages(review: Review, isLeft: (path: string) => boolean): Review {
  const left = withoutPages(review, isLeft);
  const count = review.pages.length - left.pages.length;
  if (count === 0) return review;
  const known = review.notDone.find(({ code }) => code === 'pages');
  const others = review.notDone.filter((one) => one !== known);
  return { ...left, partial: true, notDone: [{ code: 'pages', count: count + (known?.count ?? 0) }, ...others] };
}

/** A review without some of its pages, of which nothing was to be told. */
export function withoutPages(review: Review, isLeft: (path: string) => boolean): Review {
  const pages = review.pages.filter(({ path }) => !isLeft(path));
  if (pages.length === review.pages.length) return review;
  const findings = review.findings.filter(({ path }) => !isLeft(path));
  const dates = review.dates.filter(({ path }) => !isLeft(path));
  const stats = { ...review.stats, files: pages.length, read: countRead(pages, review.site), dates: dates.length };
  return {
    ...review,
    pages,
    findings,
    dates,
    stats: { ...stats, ...countFindings(findings) },
  };
}
