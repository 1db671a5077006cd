import type { frontMatterRules as french } from '../fr/front-matter.ts';
import { quoteLabels, schemaSentences } from './schema.ts';

const quote = (text: string): string => `“${text}”`;

export const frontMatterRules: typeof french = {
  'front-matter-schema': {
    summary: 'A field of the front matter is missing or does not fit the model of the page.',
    ...schemaSentences,
  },
  'front-matter-unknown-key': {
    summary: 'A key of the front matter is not known to the model of the page.',
    ...schemaSentences,
    misspelt: (facts) =>
      `The key ${quote(facts.key)} looks like ${quote(facts.suggestion)}${facts.label === facts.suggestion ? '' : ` (${quote(facts.label)})`}, which is missing ${facts.where.length === 0 ? 'on this page' : `in ${quoteLabels(facts.where)}`}: under this name the site will not read it.`,
  },
};
