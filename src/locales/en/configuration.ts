import type { configurationKeys as frenchKeys, configurationRules as frenchRules } from '../fr/configuration.ts';
import { cmsOptions } from './cms/options.ts';
import { cmsConfiguration } from './configuration/cms.ts';
import { frontMatterSyntaxRules } from './configuration/front-matter-syntax.ts';
import { consistentOptions } from './markdown/consistent.ts';
import { recommendedOptions } from './markdown/recommended.ts';
import { styleGuideOptions } from './markdown/style-guide.ts';
import { quoteLabels, schemaSentences } from './schema.ts';
import { quoted } from './words/quote.ts';

const wish = (suggestion: string | null): string => (suggestion === null ? '' : ` Did you mean ${quoted(suggestion)}?`);

const { summary: _summary, ...syntax } = frontMatterSyntaxRules['front-matter-syntax'];

export const configurationRules: typeof frenchRules = {
  'configuration-syntax': {
    summary: 'A configuration file cannot be read.',
    ...syntax,
    'duplicate-key': (facts) =>
      `The key ${quoted(facts.detail)} is written twice: the second wins, and most tools refuse this file. Keep one.`,
    'control-character': (facts) =>
      `An invisible character (${facts.detail}) keeps this file from being read: remove it.`,
    'too-deep': (_) => 'This file has more than a hundred nested levels: it is not read.',
    'several-documents': (_) => 'This file holds several YAML documents: only the first is read.',
    other: (facts) => `This file cannot be read from here on. The reader says: ${quoted(facts.detail)}.`,
    missing: 'This configuration file does not exist.',
    directory:
      'A folder bears the name of the configuration file: Relecture expects a file. Nothing in that folder is followed.',
    unreadable: 'This configuration file exists, but it cannot be opened.',
    baseline:
      'This file cannot serve as a baseline: Relecture did not write it in this form, or it was changed since. No remark is folded away, then. Write it again with “relecture baseline”.',
  },
  'configuration-schema': {
    summary: 'The configuration of Relecture holds an unknown key or a value that will not do.',
    ...schemaSentences,
    'rule-family': (facts: { family: string }) =>
      `${quoted(facts.family)} begins the names of several rules, and under “rules” each rule is written in full (relecture rules lists them). To leave out a whole family for one run: --skip ${facts.family.replace(/[-*]*$/, '-')}`,
    'empty-folder': (facts: { folder: string }) =>
      `No file is in folder ${quoted(facts.folder)}: check its name. Its path starts at the root of the site.`,
  },
  'configuration-cms': {
    summary: 'The CMS configuration contradicts itself or names what does not exist.',
    'no-collections': 'This CMS configuration describes no collection: pages cannot be held against it.',
    'no-name': (facts) => `This ${facts.kind} has no name: the CMS refuses to start.`,
    'no-place': (facts) =>
      `The collection ${quoted(facts.collection)} has neither a folder nor files: the CMS refuses to start.`,
    'unknown-widget': (facts) =>
      `${quoteLabels(facts.where)} uses the widget ${quoted(facts.widget)}, which Relecture does not know: this field is not checked.${wish(facts.suggestion)}`,
    'unknown-collection': (facts) =>
      `${quoteLabels(facts.where)} points to the collection ${quoted(facts.collection)}, which this configuration does not have: the CMS offers no choice.${wish(facts.suggestion)}`,
    'no-target': (facts) =>
      `${quoteLabels(facts.where)} is a relation without a collection or a value_field: the CMS refuses to start.`,
    'no-options': (facts) => `${quoteLabels(facts.where)} is a select without options: the CMS refuses to start.`,
    'bad-pattern': (facts) =>
      `${quoteLabels(facts.where)} asks for a pattern that is not a valid regular expression (${facts.pattern}): it is not checked.`,
    'same-name': (facts) =>
      `The name ${quoted(facts.name)} is already that of another ${facts.kind}: the CMS refuses to start.`,
    'same-file': (facts) =>
      `The file ${facts.file} is already opened by ${quoted(facts.first)}: what one saves, the other may erase. Relecture holds it against the first.`,
    'same-folder': (facts) =>
      `The folder ${facts.folder} is already that of the collection ${quoted(facts.first)}, and no filter parts them: each page shows twice in the CMS. Relecture holds it against the first collection.`,
    ...cmsOptions,
    ...cmsConfiguration,
  },
  'configuration-json-schema': {
    summary: 'A JSON Schema cannot be used: not found, remote or badly written.',
    missing: (facts) => `The schema ${facts.schema} cannot be found. Its path starts from the root of the site.`,
    unreadable: (facts) => `The schema ${facts.schema} cannot be opened.`,
    syntax: (facts) =>
      `The schema ${facts.schema} is neither valid JSON nor valid YAML from here on: it cannot be read.`,
    'not-a-schema': (facts) => `${facts.schema} is not a JSON Schema: it must be an object, in braces.`,
    dialect: (facts) => `Relecture reads JSON Schema 2020-12, 2019-09 and draft-07, not ${quoted(facts.dialect)}.`,
    remote: (facts) =>
      `${facts.reference} is an address: a schema is never downloaded. Copy it into the repository and give its path.`,
    outside: (facts) => `${facts.reference} leads out of the site: only schemas of the repository are read.`,
    'unknown-reference': (facts) => `The reference ${quoted(facts.reference)} leads nowhere in this schema.`,
    invalid: (facts) =>
      `This schema is not valid: ${facts.value === '' ? 'something is wrong' : `${quoted(facts.value)} will not do`} ${facts.where === '' ? 'at the top' : `under ${facts.where}`}.`,
    unusable: (facts) => `This schema cannot be used: ${facts.reason}.`,
    'too-big': (facts) =>
      `The schema ${facts.schema} is too big or too deep to be used safely (at most 256 KiB and 50 levels).`,
    'too-slow': (facts) => `The schema ${facts.schema} takes too long to prepare: it is left aside.`,
  },
};

export const configurationKeys: typeof frenchKeys = {
  title: 'Configuration of Relecture',
  intro:
    'Every key is optional: without a relecture.yml, Relecture recognises the site and takes the defaults. An unknown key is an error.',
  headings: {
    page: 'relecture.yml',
    key: 'Key',
    kind: 'Type',
    initial: 'Default',
    meaning: 'Meaning',
    detected: 'detected',
    none: '–',
    rules: 'Rules',
    option: 'Option',
    required: 'key required in each item of the list.',
  },
  kinds: {
    string: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    array: 'list',
    object: 'group',
  },
  detected: ['content', 'static', 'url', 'hosts', 'cms', 'cms-version', 'generator'],
  /** Beside two lines of the example. */
  example: { locale: 'for messages in French; the default', exclude: 'they tell of the past' },
  optionsIntro: 'The options of rules, beside severity. An unknown option, or a value of another kind, is an error.',
  rulesIntro:
    'Each rule takes off, error, warning, info, or a group of options with severity. The options of a rule are on its page. Without a severity written here, what depends on how pages are read and comes back on a large part of the site is only a remark: the site probably reads them otherwise.',
  site: 'The site: what Relecture cannot recognise alone, or would take for something else.',
  'site.content': 'Folder of the pages, from the root. Detected: content, site/content, src/content, docs…',
  'site.static': 'Folder of the files served as they are (images, PDF). Detected from the generator.',
  'site.url': 'Public address of the site. Detected from the configuration of the generator.',
  'site.hosts': 'Hosts of the site: absolute links to them are treated as internal.',
  'site.cms': 'Path of the CMS configuration, or off to leave it aside. Detected at the usual places.',
  'site.cms-version': 'CMS and version, when neither admin/index.html nor package.json tells.',
  'site.generator': 'Generator of the site. Detected from its files.',
  'site.language': 'Language of the pages that do not tell theirs.',
  'site.time-zone': 'Time zone in which “today” is judged.',
  locale:
    'Language of messages, `fr` or `en`. The command line (`--locale`) and the input of that name of the Action win over it. Without it, messages are in French for a site in French, and in English for the others.',
  exclude:
    'Files that are not reviewed (path patterns, from the root); a folder stands for all that it holds. A file named in full is reviewed all the same. `relecture site` tells of a pattern that matches nothing.',
  overrides: 'Settings of some files alone. When several match, the last one wins.',
  'overrides.files': 'The files (path pattern, from the root).',
  'overrides.language': 'Language of these files (fr, fr-CA, pt-BR…).',
  'overrides.rules': 'Severity and options of the rules for these files.',
  sites: 'Sites of one repository, the main one first, when Relecture does not find them.',
  'sites.root': 'Folder a site is built in, from the root of the repository.',
  schemas: 'JSON Schemas the front matter is held against. The first that fits is taken, before the one of the CMS.',
  'schemas.files': 'Pages it is for (path pattern).',
  'schemas.layout': 'Pages it is for (value of layout).',
  'schemas.schema': 'Path of the schema, from the root. Never an address.',
  rules: 'Severity and options of the rules.',
  'rules.severity': 'Severity of the rule.',
  'options.front-matter-file.folders':
    'Fields that give nothing but the name of a file, and for each of them the folder where these files stand.',
  'options.link-blocked.always': 'Tell the sites that always refuse robots too.',
  'options.link-closed.soon': 'Number of days before the end from which it is told.',
  ...recommendedOptions,
  ...consistentOptions,
  ...styleGuideOptions,
  'options.typography-apostrophe.direction':
    'The apostrophe that is wanted: the same in all of a page, or this one everywhere.',
  'options.typography-inclusive-form.form': 'The form that is wanted: one in each page, this one everywhere, or none.',
  'options.typography-spacing.narrow':
    'Write the narrow space (U+202F) before “;”, “!” and “?”; else the usual no-break space (U+00A0).',
  links: 'Check of external links.',
  'links.ignore': 'Addresses not to be checked (patterns with *).',
  'links.accept': 'Answers to take as good: a code (403, 429), or all those of a hundred (5xx).',
  'links.timeout': 'Time given to a link, in seconds.',
  'links.retries': 'How many more tries after a passing failure.',
  'links.per-host': 'Simultaneous requests to one host.',
  'links.concurrency': 'Simultaneous requests in all.',
  'links.anchors': 'Check also that the fragment (#…) exists in the page of another site.',
  'links.allow-private': 'Internal hosts that may be asked although their address is private.',
  'links.headers': 'HTTP headers to send, by start of address.',
  'links.moved-hosts': 'Hosts that changed their name: old name, new name.',
  dates: 'Stale dates.',
  'dates.soon': 'Days before a deadline from which a date is announced as near.',
  'dates.history':
    'Folders, collections or patterns of pages that tell the past (a blog): their dates do not go stale.',
  'dates.review':
    'Reviews of pages: field, the field that gives the day of the last one (last_reviewed_on), and every, how long it holds (6 months) where the page does not say.',
  'dates.review.field': 'The field that gives the day of the last review.',
  'dates.review.every': 'Write a number and a unit, for instance 90 days, 6 months or 1 year.',
  terms: 'Names of the site’s own.',
  'terms.hosts': 'Known hosts, to recognise a slip in an address.',
  'terms.people': 'Names of people, to be written exactly so.',
  relations: 'Fields that name other pages, when the CMS does not say so.',
  'relations.files': 'Pages that hold the field (path pattern).',
  'relations.field': 'The field: incubator, talents.list, phases.*.name.',
  'relations.target': 'Folder or pattern of the pages that may be named.',
  'relations.by': 'What is written of a page: file (its file name), path, slug, or a field.',
  'relations.prefix': 'What comes before each value: /organisations/.',
  'relations.label': 'What the target is called in messages.',
  preview: 'Preview of the pages.',
  'preview.style': 'Stylesheet of the site to be used in the preview, from the root.',
  cms: 'Relecture inside the CMS.',
  'cms.block': 'What keeps an entry from being saved: nothing (never), or errors (error).',
};
