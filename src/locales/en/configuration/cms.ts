import type { cmsConfiguration as french } from '../../fr/configuration/cms.ts';
import type { Labels } from '../../fr/schema.ts';
import { quoteLabels } from '../schema.ts';
import { quoted } from '../words/quote.ts';

const wish = (suggestion: string | null): string => (suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`);

const inside = (where: Labels): string => (where.length === 0 ? '' : ` in ${quoteLabels(where)}`);

const subject = (where: Labels, key: string | null): string =>
  key === null ? `${where.length === 0 ? 'This configuration' : quoteLabels(where)}` : `${quoted(key)}${inside(where)}`;

const KINDS: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number, without quotation marks',
  flag: 'true or false, without quotation marks',
  list: 'a list (a dash before each item)',
  texts: 'a list of texts',
  'two-texts': 'a list of two texts',
  group: 'a group of keys',
};

export const cmsConfiguration: typeof french = {
  'pages-missing': (facts) => `The key ${quoted(facts.key)} is missing${inside(facts.where)}: Pages CMS needs it.`,
  'pages-kind': (facts) =>
    `${subject(facts.where, facts.key)} is not of the right kind: Pages CMS expects ${facts.expected.map((kind) => KINDS[kind] ?? kind).join(' or ')}.`,
  'pages-value': (facts) =>
    `${subject(facts.where, facts.key)} does not take the value ${quoted(facts.value)}.${wish(facts.suggestion)} Values: ${facts.allowed.join(', ')}.`,
  'pages-key': (facts) =>
    `Pages CMS does not know the key ${quoted(facts.key)}${inside(facts.where)}: it leaves it aside.${wish(facts.suggestion)}`,
  'pages-name': (facts) =>
    `The name ${quoted(facts.name)}${inside(facts.where)} does not suit Pages CMS: letters without accents, digits, - and _, nothing else.`,
  'pages-same-name': (facts) =>
    `The name ${quoted(facts.name)} is already that of another content: Pages CMS always opens the first.`,
  'pages-type': (facts) =>
    `${quoteLabels(facts.where)} is of the type ${quoted(facts.type)}, which Pages CMS does not have: it is treated as a text${facts.suggestion === null ? ', except where your own installation adds it.' : '.'}${wish(facts.suggestion)}`,
  'pages-no-type': (facts) =>
    `${quoteLabels(facts.where)} has neither a type nor a component: Pages CMS treats it as a text.`,
  'pages-both': (facts) =>
    `${quoteLabels(facts.where)} has both a type and a component: the type of the component counts. Keep one of them.`,
  'pages-component': (facts) =>
    `${quoteLabels(facts.where)} takes the component ${quoted(facts.component)}, which is not among components: Pages CMS treats it as a text.${wish(facts.suggestion)}`,
  'pages-block-key': (facts) => `${quoteLabels(facts.where)} has a blockKey, which only fields of the type block use.`,
  'pages-pattern': (facts) =>
    `${quoteLabels(facts.where)} asks for a pattern that is not a valid regular expression (${facts.pattern}): Pages CMS cannot open the form.`,
  'pages-choices': (facts) =>
    `${quoteLabels(facts.where)} is a select without choices (options.values): nothing that is written there can be saved.`,
  'pages-no-collection': (facts) =>
    `${quoteLabels(facts.where)} is a reference without a collection (options.collection): Pages CMS offers no choice.`,
  'pages-media': (facts) =>
    `${quoteLabels(facts.where)} keeps its files in ${quoted(facts.media)}, which is not among the media of this configuration.${wish(facts.suggestion)}`,
  'config-missing': (facts: { named: string; isSaid: boolean }) =>
    facts.isSaid
      ? `This page opens a CMS whose configuration (${quoted(facts.named)}) is not in the repository: unless the build of the site writes it, the CMS will not open. Correct the address, or add the file.`
      : `This page opens a CMS, which will look for its configuration in ${quoted(facts.named)}, beside it: that file is not in the repository. Unless the build of the site writes it, the CMS will not open.`,
  'tina-missing':
    'The configuration of TinaCMS is a program, which Relecture does not run: pages are held against no form. Keep in the repository what TinaCMS generates from it, tina/tina-lock.json (npx tinacms build writes it).',
  'tina-unreadable': (facts) =>
    `${facts.file}, which TinaCMS generates, ${facts.isConflict ? 'holds the marks of a merge conflict' : 'is not valid JSON'}: pages are held against no form. Generate it again (npx tinacms build).`,
  'tina-empty':
    'This file, which TinaCMS generates, describes no collection: pages cannot be held against it. Generate it again (npx tinacms build).',
  'tina-differs': (facts) =>
    `${facts.file} and ${facts.other}, which TinaCMS generates together, do not describe the same forms: one of the two is old. Relecture follows ${facts.file}. Generate them again (npx tinacms build).`,
};
