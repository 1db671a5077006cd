import { digits, many } from './count.ts';

/** After what a rule says of many pages of a site that nobody mended. It stands alone: a CMS says it too, and nothing else of the reports. */
export const common = (facts: { pages: number; of: number }) =>
  `Mais c’est le cas de ${many(facts.pages, 'page', 'pages')} sur ${digits(facts.of)}\u00a0: le site lit sans doute cette écriture autrement.`;
