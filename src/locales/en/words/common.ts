import { digits, many } from './count.ts';

/** After what a rule says of many pages of a site that nobody mended. It stands alone: a CMS says it too, and nothing else of the reports. */
export const common = (facts: { pages: number; of: number }) =>
  `But so it is on ${many(facts.pages, 'page', 'pages')} out of ${digits(facts.of)}: the site probably reads this another way.`;
