import type { Locale } from '../locales/locale.ts';
import { isObject, type SchemaObject } from '../schema/json-schema.ts';
import { defaults } from './defaults.ts';
import type { ConfigurableRule, RuleOptions } from './rule-options.ts';

const string: SchemaObject = { type: 'string', minLength: 1 };
const strings: SchemaObject = { type: 'array', items: string };
const texts: SchemaObject = { type: 'object', additionalProperties: string };
/** BCP 47: a language, then a script, a region, variants. */
const LANGUAGE: SchemaObject = {
  type: 'string',
  pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z\\d]{2,8}){0,3}$',
  examples: ['fr', 'en', 'pt-BR'],
};
/** Answers that say a page is not there, or not now: all others are good already. */
const STATUS: SchemaObject = { type: 'integer', minimum: 400, maximum: 999 };
const STATUSES: SchemaObject = { enum: ['4xx', '5xx'] };
/** As `src/rules/date/shared/period.ts` reads it; a test holds both together. */
const PERIOD =
  '^[1-9]\\d{0,3} (?:days?|jours?|weeks?|semaines?|months?|mois|quarters?|trimestres?|years?|ans?|années?)$';
/** As `src/site/plan.ts` names them; a test holds both together. */
export const GENERATORS = [
  'hugo',
  'zola',
  'jekyll',
  'starlight',
  'astro',
  'docusaurus',
  'eleventy',
  'mkdocs',
  'vitepress',
  'vuepress',
  'quarto',
  'mdbook',
  'gatsby',
  'nuxt',
  'nextra',
  'next',
  'gitbook',
  'pelican',
  'sphinx',
  'hexo',
  'jupyter-book',
  'middleman',
  'lume',
  'docsify',
  'metalsmith',
  'wiki-js',
  'grav',
  'plain',
];
export const SEVERITIES = ['off', 'error', 'warning', 'info'];

/** The keys of each section, without their words: those are in the locale under `section.key`. */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, SchemaObject>>>> = {
  site: {
    content: string,
    static: string,
    url: { type: 'string', format: 'uri', pattern: '^https?://', examples: ['https://www.exemple.fr'] },
    hosts: strings,
    cms: string,
    'cms-version': {
      type: 'string',
      pattern: '^(?:decap-cms|netlify-cms|sveltia-cms|static-cms|pages-cms|tina-cms)(?: \\d+(?:\\.\\d+)*)?$',
      examples: ['decap-cms 3.6', 'netlify-cms 2.10', 'sveltia-cms 0.221', 'static-cms 4', 'pages-cms', 'tina-cms 2'],
    },
    generator: { enum: GENERATORS },
    language: LANGUAGE,
    'time-zone': string,
  },
  exclude: {},
  locale: {},
  overrides: { files: string, language: LANGUAGE },
  sites: { root: string },
  schemas: { files: string, layout: string, schema: string },
  links: {
    ignore: strings,
    accept: { type: 'array', items: { anyOf: [STATUS, STATUSES] }, examples: [[403, 429]] },
    timeout: { type: 'number', minimum: 1, maximum: 60 },
    retries: { type: 'integer', minimum: 0, maximum: 5 },
    'per-host': { type: 'integer', minimum: 1, maximum: 20 },
    concurrency: { type: 'integer', minimum: 1, maximum: 256 },
    anchors: { type: 'boolean' },
    'allow-private': strings,
    headers: { type: 'object', additionalProperties: texts },
    'moved-hosts': texts,
  },
  dates: {
    soon: { type: 'integer', minimum: 0, maximum: 365 },
    history: strings,
    review: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: { field: string, every: { type: 'string', pattern: PERIOD, examples: ['6 months', '1 an'] } },
    },
  },
  terms: { hosts: strings, people: strings },
  relations: { files: string, field: string, target: string, by: string, prefix: string, label: string },
  preview: { style: string },
  cms: { block: { enum: ['never', 'error'] } },
};

/** Sections that are one value. */
const SINGLE: Readonly<Record<string, SchemaObject>> = {
  exclude: { type: ['array', 'null'], items: string },
  locale: { enum: ['fr', 'en'] },
};

/** Sections that are lists of groups: what each group must have. */
const LISTS: Readonly<Record<string, SchemaObject>> = {
  overrides: { required: ['files'] },
  schemas: { required: ['schema'], anyOf: [{ required: ['files'] }, { required: ['layout'] }] },
  sites: { required: ['root'] },
  relations: { required: ['files', 'field', 'target'] },
};

/** The JSON Schema of `relecture.yml`, in the words of a locale. Without `rules`, nothing is said of their options. */
export function configurationSchema(locale: Locale, rules?: readonly ConfigurableRule[]): SchemaObject {
  const words = locale.configuration as unknown as Readonly<Record<string, string>>;
  const properties: Record<string, SchemaObject> = {};
  for (const [name, keys] of Object.entries(SECTIONS)) {
    if (name === 'links') properties['rules'] = rulesSchema(locale, rules);
    properties[name] = name in SINGLE ? { title: words[name], ...SINGLE[name] } : sectionSchema(name, keys, words);
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words['title'],
    description: words['intro'],
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
}

function sectionSchema(
  name: string,
  keys: Readonly<Record<string, SchemaObject>>,
  words: Readonly<Record<string, string>>,
): SchemaObject {
  const initial = (defaults as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[name] ?? {};
  const properties: Record<string, SchemaObject> = Object.fromEntries(
    Object.entries(keys).map(([key, schema]) => [
      key,
      {
        title: words[`${name}.${key}`],
        ...described(schema, `${name}.${key}`, words),
        ...(initial[key] !== undefined && { default: initial[key] }),
      },
    ]),
  );
  if (name === 'overrides') properties['rules'] = { title: words['overrides.rules'], $ref: '#/properties/rules' };
  const group = { additionalProperties: false, properties };
  const list = LISTS[name];
  if (list === undefined) return { title: words[name], type: ['object', 'null'], ...group };
  return { title: words[name], type: ['array', 'null'], items: { type: 'object', ...group, ...list } };
}

/** The keys of a group inside a section, each with what it asks for. */
function described(schema: SchemaObject, key: string, words: Readonly<Record<string, string>>): SchemaObject {
  const inner = schema['properties'];
  if (!isObject(inner)) return schema;
  const told = Object.entries(inner).map(([name, one]) => [
    name,
    { description: words[`${key}.${name}`], ...(one as SchemaObject) },
  ]);
  return { ...schema, properties: Object.fromEntries(told) };
}

/** Each rule by its id, so that editors of code complete it, and its options. */
function rulesSchema(locale: Locale, rules: readonly ConfigurableRule[] | undefined): SchemaObject {
  const words = locale.configuration as unknown as Readonly<Record<string, string>>;
  const severity = { title: words['rules.severity'], enum: SEVERITIES };
  const takes = (options: SchemaObject): SchemaObject => ({
    anyOf: [
      { enum: SEVERITIES },
      {
        type: 'object',
        ...(rules !== undefined && { additionalProperties: false }),
        properties: { severity, ...options },
      },
    ],
  });
  const options = new Map(rules?.map((rule) => [rule.id, rule.options]));
  const ids = Object.entries(locale.rules).sort(([a], [b]) => (a < b ? -1 : 1));
  const properties = Object.fromEntries(
    ids.map(([id, { summary: description }]) => {
      const own = options.get(id);
      if (own === undefined) return [id, { description, $ref: '#/properties/rules/$defs/setting' }];
      return [id, { description, ...takes(optionsSchema(id, own, words)) }];
    }),
  );
  return {
    title: words['rules'],
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
    $defs: { setting: takes({}) },
  };
}

function optionsSchema(id: string, options: RuleOptions, words: Readonly<Record<string, string>>): SchemaObject {
  return Object.fromEntries(
    Object.entries(options).map(([name, schema]) => [name, { title: words[`options.${id}.${name}`], ...schema }]),
  );
}
