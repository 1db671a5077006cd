// What `score-dates.mjs` needs of the sources.
export { ownTree } from '../../src/content/trusted-tree.ts';
export { review } from '../../src/review/review.ts';
export { makePage } from '../../test/dates/made-page.ts';
