import type { frontMatterRules as french } from '../fr/front-matter.ts';
import { quoteLabels, schemaSentences } from './schema.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

export const frontMatterRules: typeof french = {
  'front-matter-schema': {
    summary: 'A field of the front matter is missing or does not fit the model of the page.',
    ...schemaSentences,
    outdated: (facts: { collection: string; none: boolean; label: string }) =>
      `${facts.none ? 'No' : 'Hardly any'} page of ${quoted(facts.collection)} writes ${quoted(facts.label)} as the configuration of the CMS asks: mend the configuration, rather than the pages.`,
    'outdated-required': (facts: { collection: string; none: boolean; label: string }) =>
      `${facts.none ? 'No' : 'Hardly any'} page of ${quoted(facts.collection)} has ${quoted(facts.label)}, which the configuration of the CMS requires: mend the configuration (required: false), rather than the pages.`,
    'outdated-value': (facts: { collection: string; label: string; value: string; count: number }) =>
      `The value ${quoted(facts.value)} of ${quoted(facts.label)} stands in ${many(facts.count, 'page', 'pages')} of ${quoted(facts.collection)}, and the list in the configuration of the CMS does not offer it: add it to that list, or change it everywhere.`,
  },
  'front-matter-swallowed-text': {
    summary: 'A line of text, at the top of a page, is taken for a setting and is not shown.',
    text: ({ name }) =>
      `MkDocs takes this line for a setting named ${quoted(name)} and does not publish it: nobody will read it on the site. Leave an empty line above it.`,
    perhaps: ({ name }) =>
      `MkDocs takes this line for a setting named ${quoted(name)} and does not publish it. If it is a text for readers, leave an empty line above it.`,
  },
  'front-matter-unknown-key': {
    summary: 'A key of the front matter is not known to the model of the page.',
    ...schemaSentences,
    misspelt: (facts) =>
      `The key ${quoted(facts.key)} looks like ${quoted(facts.suggestion)}${facts.label === facts.suggestion ? '' : ` (${quoted(facts.label)})`}, which is missing ${facts.where.length === 0 ? 'on this page' : `in ${quoteLabels(facts.where)}`}: under this name the site will not read it.`,
  },
};
