#!/usr/bin/env node
// Lets Astro write the JSON Schemas of a made-up site, and holds made-up entries against its zod schemas and against ours: nothing that zod takes may
// be refused. What zod alone refuses is counted: its schema says less than itself.
// Usage: node scripts/measure/astro-collections.mjs FOLDER [COUNT [SEED]]
// FOLDER: where `npm i --prefix FOLDER astro` was run, @astrojs/starlight beside it for its own keys; NODE: the Node that Astro asks for.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importTypeScript } from '../build/build.mjs';

const [folder = '', count = '2000', seed = '1'] = process.argv.slice(2);
const modules = resolve(folder, 'node_modules');
if (folder === '' || !existsSync(join(modules, 'astro'))) {
  console.error(
    'usage: node scripts/measure/astro-collections.mjs FOLDER [COUNT [SEED]]\nFOLDER: npm i --prefix FOLDER astro @astrojs/starlight',
  );
  process.exit(2);
}
const hasStarlight = existsSync(join(modules, '@astrojs/starlight'));
const { version } = JSON.parse(readFileSync(join(modules, 'astro/package.json'), 'utf8'));
const isZod4 = Number(version.split('.')[0]) > 5;
const record = isZod4 ? 'z.record(z.string(), z.number())' : 'z.record(z.number())';

/** The shapes of zod that sites write, one a key. */
const SHAPES = {
  text: 'z.string()',
  textOptional: 'z.string().optional()',
  textShort: 'z.string().min(2).max(5).optional()',
  textTrimmed: 'z.string().trim().max(5).optional()',
  textLower: 'z.string().toLowerCase().regex(/^[a-z]+$/).optional()',
  textNull: 'z.string().nullable().optional()',
  textNullish: 'z.string().nullish()',
  textDefault: "z.string().default('x')",
  textCaught: "z.string().catch('x')",
  textAny: 'z.coerce.string().optional()',
  textMade: 'z.string().transform((one) => one.length).optional()',
  textPiped: 'z.string().transform((one) => Number(one)).pipe(z.number()).optional()',
  textBefore: "z.preprocess((one) => (one === null ? 'x' : String(one)), z.string()).optional()",
  textRefined: "z.string().refine((one) => one !== 'bad').optional()",
  pattern: 'z.string().regex(/^a+$/).optional()',
  patternAnyCase: 'z.string().regex(/^a+$/i).optional()',
  mail: 'z.string().email().optional()',
  address: 'z.string().url().optional()',
  moment: 'z.string().datetime().optional()',
  number: 'z.number().optional()',
  whole: 'z.number().int().min(1).max(5).optional()',
  numberAny: 'z.coerce.number().optional()',
  truth: 'z.boolean().optional()',
  truthAny: 'z.coerce.boolean().optional()',
  day: 'z.date().optional()',
  dayAny: 'z.coerce.date()',
  dayOrText: 'z.date().or(z.string()).optional()',
  dayOrTruth: 'z.union([z.date(), z.boolean()]).optional()',
  dayLate: "z.date().min(new Date('2020-01-01')).optional()",
  choice: "z.enum(['a', 'b', 'Assemblée']).optional()",
  one: "z.literal('x').optional()",
  either: 'z.union([z.string(), z.number()]).optional()',
  list: 'z.array(z.string()).default([])',
  listFull: 'z.array(z.string()).min(1).max(2).optional()',
  listAny: 'z.array(z.coerce.number()).optional()',
  group: 'z.object({ name: z.string(), rank: z.number().optional() }).optional()',
  groups: 'z.array(z.object({ label: z.string(), to: z.string().url().optional() })).optional()',
  strict: 'z.object({ name: z.string() }).strict().optional()',
  open: 'z.object({ name: z.string() }).passthrough().optional()',
  kinds:
    "z.discriminatedUnion('kind', [z.object({ kind: z.literal('a'), x: z.string() }), z.object({ kind: z.literal('b'), y: z.number() })]).optional()",
  map: `${record}.optional()`,
  pair: 'z.tuple([z.string(), z.number()]).optional()',
  both: 'z.intersection(z.object({ p: z.string() }), z.object({ q: z.number() })).optional()',
  shared: 'shared.optional()',
  anything: 'z.any().optional()',
};
const object = `z.object({\n${Object.entries(SHAPES)
  .map(([key, shape]) => `  ${key}: ${shape},`)
  .join('\n')}\n})`;

const site = mkdtempSync(join(tmpdir(), 'relecture-astro-'));
const files = {
  'package.json': '{ "type": "module", "dependencies": { "astro": "*" } }',
  'astro.config.mjs': "import { defineConfig } from 'astro/config';\nexport default defineConfig({});\n",
  'src/content.config.ts': [
    "import { defineCollection } from 'astro:content';",
    "import { z } from 'astro/zod';",
    "import { glob } from 'astro/loaders';",
    ...(hasStarlight ? ["import { docsSchema } from '@astrojs/starlight/schema';"] : []),
    "const shared = z.enum(['on', 'off']);",
    `const all = defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/all' }), schema: ${object} });`,
    ...(hasStarlight
      ? [
          "const docs = defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/docs' }), schema: docsSchema() });",
        ]
      : []),
    `export const collections = { all${hasStarlight ? ', docs' : ''} };`,
  ].join('\n'),
  // The same schemas, as a module that can be loaded.
  'schemas.mjs': `import { z } from 'astro/zod';\nconst shared = z.enum(['on', 'off']);\nexport const all = ${object};\n`,
  'judge.mjs': [
    "import { load } from 'js-yaml';",
    "import * as schemas from './schemas.mjs';",
    ...(hasStarlight
      ? [
          "import { docsSchema } from '@astrojs/starlight/schema';",
          "import { z } from 'astro/zod';",
          'const docs = docsSchema()({ image: () => z.string() });',
        ]
      : ['const docs = null;']),
    'const held = { ...schemas, docs };',
    '/** Null for what is no YAML. A schema that throws refuses. */',
    'export function judge({ collection, matter }) {',
    '  let data;',
    '  try { data = load(matter) ?? {}; } catch { return null; }',
    '  try { return held[collection].safeParse(data).success; } catch { return false; }',
    '}',
  ].join('\n'),
  'src/content/all/a.md': '---\ntext: a\ndayAny: 2024-01-01\n---\n',
  'src/content/docs/a.md': '---\ntitle: a\n---\n',
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
}
symlinkSync(modules, join(site, 'node_modules'));
const node = process.env.NODE || process.execPath;
const program = ['bin/astro.mjs', 'astro.js']
  .map((path) => join(modules, 'astro', path))
  .find((path) => existsSync(path));
const run = (...args) =>
  execFileSync(node, args, {
    cwd: site,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
run(program, 'sync');

const VALUES = [
  ...[
    'foo',
    'a',
    'aa',
    'AA',
    'bad',
    'on',
    'x',
    'Assemblée',
    '"  a   "',
    'abcdefg',
    '""',
    '~',
    '',
    'true',
    'false',
    '"true"',
    'yes',
    '0',
    '1',
    '3',
    '2.5',
    '7',
    '"3"',
    '-1',
  ],
  ...[
    '2024-01-01',
    '"2024-01-01"',
    "'Jul 08 2022'",
    '"8 juillet 2022"',
    '2019-05-05 10:00:00',
    '2024-13-45',
    '"2024-01-01T10:00:00Z"',
    '"👍"',
    '"👍👍👍"',
  ],
  ...[
    'nom@exemple.fr',
    'nom',
    'https://exemple.fr',
    '/page',
    'exemple.fr',
    '"mailto:a@b.fr"',
    '[]',
    '[a]',
    '[a, b, c]',
    '[1, 2]',
    '[null]',
    '["3"]',
    '[a, 1]',
    '[2024-01-01]',
  ],
  ...[
    '{}',
    '{name: a}',
    '{name: a, rank: 2}',
    '{name: a, rank: b}',
    '{name: 1}',
    '{name: a, own: 1}',
    '{rank: 1}',
    '[{label: a}]',
    '[{label: a, to: b}]',
    '[{to: "https://a.b"}]',
    '[a, {label: b}]',
  ],
  ...[
    '{kind: a, x: y}',
    '{kind: a}',
    '{kind: b, y: 1}',
    '{kind: b, y: z}',
    '{kind: c}',
    '{a: 1, b: 2}',
    '{a: b}',
    '{p: a, q: 1}',
    '{p: a}',
    '{p: 1, q: 1}',
  ],
];
const STARLIGHT = {
  title: null,
  description: null,
  editUrl: null,
  lastUpdated: null,
  pagefind: null,
  draft: null,
  own: null,
  template: ['doc', 'splash', 'Splash', 'docs', '1', 'true'],
  tableOfContents: [
    'true',
    'false',
    '{minHeadingLevel: 2}',
    '{minHeadingLevel: 4}',
    '{maxHeadingLevel: 1}',
    '{minHeadingLevel: 2, maxHeadingLevel: 5}',
    '{minHeadingLevel: 5, maxHeadingLevel: 2}',
    '{maxHeadingLevel: 7}',
    '{}',
    '{maxHeadingLevel: 2.5}',
    'non',
  ],
  prev: ['true', 'false', 'Avant', '{link: /a}', '{label: a, link: b}', '{label: 1}', '{titre: a}', '3', '[]'],
  next: ['true', 'false', 'Après', '{link: /a, label: b}', '{}', '{x: 1}', '2024-01-01'],
  sidebar: [
    '{order: 1}',
    '{order: "1"}',
    '{label: a}',
    '{label: 3}',
    '{hidden: true}',
    '{hidden: "true"}',
    '{badge: Neuf}',
    '{badge: {text: a}}',
    '{badge: {text: a, variant: tip}}',
    '{badge: {text: a, variant: red}}',
    '{badge: {variant: tip}}',
    '{badge: 3}',
    '{attrs: {target: _blank}}',
    '{attrs: {a: [b]}}',
    '{own: 1}',
    'a',
    '[]',
    '{attrs: {a: null}}',
  ],
  banner: ['{content: a}', '{}', 'a', '{content: 3}', '{content: ""}'],
  head: [
    '[]',
    '[{tag: meta}]',
    '[{tag: meta, attrs: {name: a, content: b}}]',
    '[{tag: div}]',
    '[{attrs: {}}]',
    '[{tag: script, attrs: {async: true}}]',
    '[{tag: script, attrs: {width: 3}}]',
    '{tag: meta}',
    '[{tag: title, content: a}]',
    '[{tag: title, content: 3}]',
  ],
  hero: [
    '{}',
    '{title: a, tagline: b}',
    '{title: 3}',
    '{image: {file: ./a.png}}',
    '{image: ./a.png}',
    '{image: {dark: a, light: b}}',
    '{image: {dark: a}}',
    '{image: {html: a}}',
    '{actions: [{text: a, link: /b}]}',
    '{actions: [{text: a}]}',
    '{actions: [{text: a, link: b, variant: minimal, icon: right-arrow}]}',
    '{actions: [{text: a, link: b, variant: third}]}',
    '{actions: {text: a, link: b}}',
    '{actions: [{text: a, link: b, attrs: {rel: me}}]}',
  ],
};

let state = Number(seed) >>> 0;
const random = (limit) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const one = (list) => list[random(list.length)];
function makeMatter(collection) {
  const keys = Object.keys(collection === 'all' ? SHAPES : STARLIGHT);
  const lines = new Map();
  if (random(10) > 0)
    for (const line of collection === 'all'
      ? [
          ['text', 'a'],
          ['dayAny', '2024-01-01'],
        ]
      : [['title', 'Un titre']])
      lines.set(...line);
  for (let more = 1 + random(2); more > 0; more--) {
    const key = one(keys);
    lines.set(key, one((collection === 'all' ? null : STARLIGHT[key]) ?? VALUES));
  }
  return [...lines].map(([key, value]) => `${key}: ${value}`).join('\n');
}

const asked = Array.from({ length: Number(count) }, (_, index) => {
  const collection = hasStarlight && index % 3 === 0 ? 'docs' : 'all';
  return { collection, matter: makeMatter(collection) };
});
const { judge } = await importTypeScript(join(site, 'judge.mjs'));
const told = asked.map(judge);

const { DiskTree, fr, readPage, readSite, TrustedTree, wordFinding } = await importTypeScript(
  'scripts/measure/schemas-source.ts',
);
const tree = new DiskTree(site);
const { site: plan } = await readSite(tree, new TrustedTree(tree));
const counts = { held: 0, refused: 0, found: 0, disagreements: 0 };
const missed = new Map();
for (const [index, { collection, matter }] of asked.entries()) {
  const path = `src/content/${collection}/a.md`;
  const { page } = readPage(path, Buffer.from(`---\n${matter}\n---\n`), plan.reading(path));
  const accepted = told[index];
  if (accepted === null || page.frontMatter?.root == null) continue;
  await plan.prepare([page]);
  const schema = plan.schemaFor(page);
  if (schema === null) throw new Error(`no schema for ${path}`);
  const problems = schema.problems(page);
  counts.held++;
  if (!accepted) counts.refused++;
  if (!accepted && problems.length > 0) counts.found++;
  if (!accepted && problems.length === 0)
    for (const line of matter.split('\n').slice(collection === 'all' ? 2 : 1))
      missed.set(line, (missed.get(line) ?? 0) + 1);
  if (!accepted || problems.length === 0) continue;
  counts.disagreements++;
  const said = problems.map((problem) =>
    wordFinding(fr, { rule: 'front-matter-schema', message: problem.message, facts: problem.facts }),
  );
  console.log(`${collection}: refused by us alone\n${matter}\n  ${said.join('\n  ')}`);
}
rmSync(site, { recursive: true });
if (process.env.VERBOSE !== undefined)
  for (const line of [...missed.keys()].sort()) console.log(`  zod alone: ${line}`);
console.log(
  `Astro ${version}: ${counts.held} entries, ${counts.refused} of which zod refuses, ${counts.found} found, ${counts.disagreements} refused by us alone`,
);
process.exitCode = counts.disagreements > 0 ? 1 : 0;
