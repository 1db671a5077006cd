import { describe, expect, test, vi } from 'vitest';
import { checkPagesCms } from '../../src/cms/engines/pages-cms/check.ts';
import { pagesFields } from '../../src/cms/engines/pages-cms/fields.ts';
import { readPagesCms } from '../../src/cms/engines/pages-cms/read.ts';
import { formSchema } from '../../src/cms/schema.ts';
import { CompiledSchema } from '../../src/schema/problems.ts';
import { createSchemaSet } from '../../src/schema/validator.ts';
import { fc } from '../property.ts';
import { type Data, hasPagesCms, isSaved, loadPagesCms } from './pages-cms.ts';

type Pair = readonly [Data, unknown];

const required = fc.constantFrom({}, { required: true }, { required: false });
const limits = fc.constantFrom({}, { min: 2 }, { max: 2 }, { min: 1, max: 2 }, { min: 0 });
const pattern = fc.constantFrom({}, {}, { pattern: '^a' }, { pattern: { regex: 'b', message: 'Un b' } });
const word = fc.constantFrom('a', 'ab', 'b', 'cc', '', 'abc');
const nothing = fc.constantFrom(undefined, null, '');
const uuid = fc.constantFrom('5b2f5b0e-2b7c-4a52-9d1c-0a7a6a1f2b3c', 'abc');
const picture = fc.constantFrom(
  '/media/a.jpg',
  'a.JPG',
  'https://exemple.test/x',
  'a.b/c.webp',
  'x/.png',
  'a.jpg?x=1',
  'a.pdf',
);

function of(type: string, more: fc.Arbitrary<Data>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Pair> {
  return fc
    .tuple(more, required, fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: nothing }))
    .map(([own, asked, given]): Pair => [{ type, ...own, ...asked }, given]);
}

const inOptions = (own: fc.Arbitrary<Data>): fc.Arbitrary<Data> => own.map((options) => ({ options }));
const lengths = fc.constantFrom({}, { minlength: 2 }, { maxlength: 2 }, { minlength: 1, maxlength: 2 });
const both = fc.tuple(pattern, inOptions(lengths)).map(([a, b]): Data => ({ ...a, ...b }));
const choices = { values: [{ value: 'a', label: 'A' }, { name: 'b' }, 'ab', 3] };
const some = fc.array(fc.constantFrom('a', 'b', 'ab', 'cc', 3), { maxLength: 3 });

/** A list of lists, and of dates that are dropped from it where they cannot be read, is a matter of its own. */
function isAlone([{ type, options }, value]: Pair): boolean {
  return type !== 'date' && (options as Data | undefined)?.['multiple'] !== true && value !== '';
}

const { field } = fc.letrec<{ field: Pair; form: Pair; plain: Pair }>((tie) => ({
  plain: fc.oneof(
    of('string', both, fc.oneof(word, word, fc.constantFrom(12, true))),
    of('text', both, word),
    of('rich-text', both, word),
    of('code', both, word),
    of('boolean', fc.constant({}), fc.constantFrom(true, false)),
    of('number', inOptions(limits), fc.constantFrom(0, 1, 2, 3)),
    of('uuid', fc.constant({}), uuid),
    of('image', inOptions(fc.constantFrom({}, { media: false }, { extensions: ['jpg'] })), picture),
    of('file', inOptions(fc.constantFrom({}, { extensions: ['jpg'] })), picture),
    of('image', fc.constant({ options: { multiple: true } }), fc.array(picture, { maxLength: 2 })),
    of('date', inOptions(fc.constantFrom({}, { time: true })), fc.constantFrom('2024-08-19', '2024-08-19T10:30')),
    // An entry without a day is given that of today, which is between these limits.
    of(
      'date',
      inOptions(
        fc.constantFrom(
          { min: '2024-08-20' },
          { max: '2099-12-31' },
          { format: 'dd/MM/yyyy', min: '2024-08-20' },
          { format: 'd MMM yyyy', min: '2024-08-01', max: '2099-12-31' },
          { format: 'MMMM d, yyyy', max: '2099-12-31' },
          { time: true, format: 'dd/MM/yyyy HH:mm', min: '2024-08-19T09:00' },
        ),
      ),
      fc.constantFrom(
        '2024-08-19',
        '20/08/2024',
        '19/08/2024',
        '31/02/2024',
        '19 Aug 2024',
        '2 sep 2024',
        '2 Fév 2024',
        'August 19, 2024',
        'January 1, 2150',
        '2150-01-01',
        '1 Jul 2150',
        '19/08/2024 08:30',
        '19/08/2024 10:30',
      ),
    ),
    of('select', fc.constant({ options: choices }), fc.constantFrom('a', 'b', 'cc', '3')),
    of('select', inOptions(limits.map((own) => ({ ...choices, multiple: true, ...own }))), some),
    of('reference', fc.constant({ options: { collection: 'b' } }), fc.constantFrom('content/x.md', 3)),
    of('reference', inOptions(limits.map((own) => ({ collection: 'b', multiple: true, ...own }))), some),
    of('de-la-maison', both, word),
  ),
  field: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 4, arbitrary: tie('plain') },
    fc
      .tuple(
        tie('plain').filter(isAlone),
        fc.constantFrom<unknown>(true, { min: 2 }, { max: 1 }, { min: 1, max: 2 }),
        fc.nat(3),
      )
      .map(
        ([[own, value], list, count]): Pair => [{ ...own, list }, Array.from({ length: count }, () => value ?? 'a')],
      ),
    fc.tuple(tie('form'), required).map(([[form, data], asked]): Pair => [{ type: 'object', ...form, ...asked }, data]),
    fc
      .tuple(tie('form'), required, fc.constantFrom<unknown>(true, { min: 2 }, { max: 1 }), fc.nat(2))
      .map(
        ([[form, data], asked, list, count]): Pair => [
          { type: 'object', list, ...form, ...asked },
          Array.from({ length: count }, () => data),
        ],
      ),
    fc
      .tuple(
        tie('form'),
        tie('form'),
        required,
        fc.constantFrom('q', 'r', 'z'),
        fc.constantFrom({}, { blockKey: 'k' }, { list: true }),
      )
      .map(([[one, first], [two, second], asked, name, more]): Pair => {
        const blocks = [
          { name: 'q', ...one },
          { name: 'r', ...two },
        ];
        const value = { ['blockKey' in more ? 'k' : '_block']: name, ...((name === 'r' ? second : first) as Data) };
        return [{ type: 'block', blocks, ...more, ...asked }, 'list' in more ? [value] : value];
      }),
  ),
  form: fc
    .array(tie('field'), { minLength: 1, maxLength: 3 })
    .map(
      (pairs): Pair => [
        { fields: pairs.map(([own], index) => ({ name: `f${index}`, ...own })) },
        Object.fromEntries(pairs.flatMap(([, value], index) => (value === undefined ? [] : [[`f${index}`, value]]))),
      ],
    ),
}));

describe.skipIf(!hasPagesCms)('against Pages CMS itself', () => {
  test('what its form cannot save is what the derived schema refuses', { timeout: 300_000 }, async () => {
    const cms = await loadPagesCms();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const set = await createSchemaSet('2020-12');
    const wrong: string[] = [];
    let count = 0;
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (pairs) => {
        const fields = pairs.map(([own], index) => ({ name: `f${index}`, ...own }));
        const data: Data = Object.create(null);
        for (const [index, [, value]] of pairs.entries()) if (value !== undefined) data[`f${index}`] = value;
        const saved = isSaved(cms, fields, {}, data);
        if (saved === null) return;
        const identity = { path: '.pages.yml', engine: 'pages-cms', version: null } as const;
        const config = { content: [{ name: 'a', type: 'collection', path: 'content', fields }] };
        const read = readPagesCms(config, { ...identity, known: { by: 'place', at: null, words: null } });
        const options = { rules: pagesFields, relaxed: false, locale: '', isDefault: true };
        const schema = formSchema(read.collections[0]?.fields ?? [], 'A', options);
        const uri = `relecture:///${count++}`;
        set.add(uri, schema);
        const problems = new CompiledSchema(set, uri, set.document(uri) ?? schema, true).problems(data);
        const refused = problems.filter(({ tier }) => tier === 'refused');
        if (refused.length > 0 === saved) wrong.push(JSON.stringify({ saved, fields, data, refused }));
      }),
      { numRuns: 3000 },
    );
    expect(
      wrong
        .sort((a, b) => a.length - b.length)
        .slice(0, 8)
        .map((line) => line.slice(0, 600)),
    ).toEqual([]);
  });
});

const CONFIG = {
  media: [{ name: 'images', input: 'static/images', output: '/images', categories: ['image'], rename: 'safe' }],
  settings: { content: { merge: true }, commit: { identity: 'app', templates: { create: 'Ajout' } } },
  components: { lien: { type: 'object', fields: [{ name: 'url', type: 'string' }] } },
  content: [
    { name: 'menu', type: 'group', items: [{ name: 'accueil', type: 'file', path: 'index.md', format: 'raw' }] },
    {
      name: 'articles',
      label: 'Articles',
      type: 'collection',
      path: 'content/articles',
      subfolders: false,
      exclude: ['_index.md'],
      filename: { template: '{primary}.md', field: 'create' },
      format: 'toml-frontmatter',
      delimiters: ['+++', '+++'],
      operations: { create: true, delete: false },
      view: { layout: 'tree', node: { filename: 'index.md', hideDirs: 'all' }, default: { order: 'asc' } },
      fields: [
        { name: 'title', type: 'string', required: true, pattern: { regex: '^[A-Z]', message: 'Une majuscule' } },
        { name: 'tags', type: 'string', list: { min: 1, max: 3, collapsible: { collapsed: true } }, hidden: false },
        { name: 'kind', type: 'select', options: { values: ['a', { value: 'b', label: 'B' }] } },
        { name: 'lien', component: 'lien', readonly: true },
        { name: 'qui', type: 'reference', options: { collection: 'articles' } },
        {
          name: 'parts',
          type: 'block',
          list: true,
          blockKey: 'kind',
          blocks: [{ name: 'texte', fields: [{ name: 'body', type: 'rich-text' }] }],
        },
      ],
    },
  ],
};

/** What its own schema does not look at. */
const BEYOND = /^(?:unknown-collection|pages-(?:same-name|component|pattern|choices|no-collection|media))$/;

/**
 * What its schema refuses and its own code takes: a key without a value, one that nobody reads, a list whose limits come without `collapsible`,
 * a group of fields without a type.
 */
function isLetBe(path: readonly string[], value: unknown): boolean {
  const isUnread = JSON.stringify(value) === '{"zzz":1}';
  const isList = path.at(-1) === 'collapsible' || (path.at(-1) === 'list' && JSON.stringify(value) === '{}');
  return value === null || isUnread || isList || path.join('/') === 'components/lien/type';
}

describe.skipIf(!hasPagesCms)('against the schema of its configuration', () => {
  test('what is right is right, and one change is told where it refuses it', { timeout: 120_000 }, async () => {
    const { ConfigSchema } = await loadPagesCms();
    expect(ConfigSchema.safeParse(CONFIG).success).toBe(true);
    expect(checkPagesCms(CONFIG)).toEqual([]);
    const places: string[][] = [];
    const collect = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        places.push([...path, key]);
        collect(one, [...path, key]);
      }
    };
    collect(CONFIG, []);
    const more: string[] = [];
    const less: string[] = [];
    const change = fc.constantFrom<unknown>(undefined, 'zzz', 12, true, [], {}, ['zzz'], { zzz: 1 }, null);
    fc.assert(
      fc.property(fc.constantFrom(...places), change, (path, value) => {
        const changed = structuredClone(CONFIG) as unknown as Data;
        let here: Data = changed;
        for (const step of path.slice(0, -1)) here = here[step] as Data;
        const last = path.at(-1) ?? '';
        if (value === undefined && !Array.isArray(here)) delete here[last];
        else here[last] = value;
        const told = checkPagesCms(changed).filter(({ said }) => !BEYOND.test(said.message));
        const line = `${path.join('/')} = ${JSON.stringify(value)}: ${told.map(({ said }) => said.message).join()}`;
        const { success } = ConfigSchema.safeParse(changed);
        if (success && told.length > 0) more.push(line);
        if (!success && told.length === 0 && !isLetBe(path, value)) less.push(line);
      }),
      { numRuns: 3000 },
    );
    expect([...new Set(more)]).toEqual([]);
    expect([...new Set(less)].sort()).toEqual([]);
  });
});
