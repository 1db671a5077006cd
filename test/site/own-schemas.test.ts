import { describe, expect, test } from 'vitest';
import { OverlayTree } from '../../src/action/overlay-tree.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { reportSites } from '../../src/report/site-plan.ts';
import { review } from '../../src/review/review.ts';
import { exportSchemas } from '../../src/site/schemas/export-schemas.ts';
import { printSchemas } from '../../src/site/schemas/print-schemas.ts';
import { CheckedOutTree } from '../../src/world/git/checked-out-tree.ts';
import { MemoryTree } from '../memory-tree.ts';
import { findOnSite } from '../rules/whole-site.ts';
import { say } from '../schema/judge.ts';
import { siteOf } from '../site-of.ts';

type Files = Readonly<Record<string, string>>;

/** What is said of the front matter of a page, by the schema that holds for it. */
async function said(files: Files, path: string, matter: string): Promise<string[] | null> {
  const { site, page } = await siteOf({ ...files, [path]: `---\n${matter}\n---\n\nTexte.\n` });
  const problems = site.schemaFor(page(path))?.problems(page(path));
  return problems?.map((one) => say('front-matter-schema', one)) ?? null;
}

const config = (options: string): Files => ({
  'docusaurus.config.js': `module.exports = { presets: [['classic', ${options}]] };`,
});
const version = (range: string): Files => ({
  ...config('{}'),
  'package.json': JSON.stringify({ dependencies: { '@docusaurus/core': range } }),
});

test('Docusaurus takes numbers and dates for text where its own validator does, and nowhere else', async () => {
  const doc = (matter: string) => said(version('^3.8.0'), 'docs/a.md', matter);
  const page = (matter: string) => said(version('^3.8.0'), 'src/pages/a.md', matter);
  expect(await doc('title: 404\nid: 2024-08-19\nhide_title: "True"\nsidebar_position: "2"\nown: [1]')).toEqual([]);
  expect(await page('title: 2024-08-19\ndescription: 404\nown: 1')).toEqual([
    '« title » attend du texte, mais contient la date 2024-08-19. Mettez la valeur entre guillemets droits : "2024-08-19".',
    '« description » attend du texte, mais contient le nombre 404. Mettez la valeur entre guillemets droits : "404".',
  ]);
  expect(await doc('toc_min_heading_level: 5\ntoc_max_heading_level: 4\ndraft: true\nunlisted: true')).toEqual([
    '« toc_min_heading_level » vaut 5 : il faut au plus 4.',
    '« unlisted » et « draft » s’excluent : ne gardez que l’un des deux.',
  ]);
  // What the versions of its reader of YAML do not agree on is left.
  expect(await page('title: 1_000\nslug: 12:30')).toEqual([]);
});

test('authors of a post are keys, people, or a list of both', async () => {
  const post = (matter: string) => said(version('3.9.2'), 'blog/a.md', matter);
  expect(await post('authors: [jo, { name: Jo, url: https://exemple.fr, socials: { x: jo } }]')).toEqual([]);
  expect(await post('authors: true')).toEqual([
    '« authors » attend du texte, un groupe de champs ou une liste (un élément par ligne, après un tiret), mais contient true. Mettez la valeur entre guillemets droits : "true".',
  ]);
  expect(await post('authors: { title: Cheffe }')).toEqual([
    'Il manque « key », « name », « imageURL » ou « image_url » dans « authors » : il en faut au moins un.',
  ]);
  expect(await post('date: 8 juillet 2024\nauthors: []')).toEqual([
    '« date » attend une date, comme 2024-08-19, mais contient le texte « 8 juillet 2024 ».',
  ]);
});

test('a key is held only against the versions that read it', async () => {
  expect(await said(version('^2.4.0'), 'docs/a.md', 'unlisted: peut-être')).toEqual([]);
  expect(await said(version('^3.0.0'), 'docs/a.md', 'unlisted: peut-être')).toHaveLength(1);
  expect(await said(config('{}'), 'docs/a.md', 'unlisted: peut-être')).toEqual([]);
  expect(await said(config('{}'), 'docs/a.md', 'draft: peut-être')).toHaveLength(1);
});

test('where a program reads the front matter, or settings are not known, nothing is said', async () => {
  const parsed = {
    'docusaurus.config.js': `module.exports = { markdown: { parseFrontMatter: mine }, presets: [['classic', {}]] };`,
  };
  expect(await said(parsed, 'docs/a.md', 'draft: oui')).toBeNull();
  const left = config(`{ docs: { exclude: ['**/brouillons/**'] }, blog: { include: globs } }`);
  expect(await said(left, 'docs/brouillons/a.md', 'draft: oui')).toBeNull();
  expect(await said(left, 'docs/a.md', 'draft: oui')).toHaveLength(1);
  expect(await said(left, 'blog/a.md', 'draft: oui')).toBeNull();
  const made = { 'docusaurus.config.js': 'module.exports = make();' };
  expect(await said(made, 'docs/a.md', 'draft: oui')).toBeNull();
});

test('what the page names, the configuration and the CMS come before', async () => {
  const files = { ...config('{}'), 's.json': '{ "required": ["audience"] }' };
  const missing = ['Il manque « audience » : ce champ est obligatoire.'];
  expect(await said(files, 'docs/a.md', 'draft: oui')).toHaveLength(1);
  expect(await said(files, 'docs/a.md', '$schema: s.json\ndraft: oui')).toEqual(missing);
  const configured = { ...files, 'relecture.yml': 'schemas: [{ files: "docs/**", schema: s.json }]' };
  expect(await said(configured, 'docs/a.md', 'draft: oui')).toEqual(missing);
  const cms = 'collections: [{ name: docs, folder: docs, fields: [{ name: title }] }]';
  const withCms = { ...files, 'static/admin/config.yml': `backend: { name: github, repo: ville/site }\n${cms}` };
  expect(await said(withCms, 'docs/a.md', 'draft: oui')).toEqual(['Il manque « title » : ce champ est obligatoire.']);
});

const SCHEMA = {
  $ref: '#/definitions/blog',
  definitions: {
    blog: {
      type: 'object',
      properties: {
        title: { type: 'string' },
        date: {
          anyOf: [
            { type: 'string', format: 'date-time' },
            { type: 'integer', format: 'unix-time' },
          ],
        },
        published: {
          anyOf: [
            { type: 'string', format: 'date-time' },
            { type: 'integer', format: 'unix-time' },
          ],
        },
        views: { type: 'number' },
        rank: { type: 'integer', maximum: 5 },
        code: { type: 'string', pattern: '^a+$' },
        site: { type: 'string', format: 'uri' },
        gone: { type: 'string' },
      },
      required: ['title', 'views', 'gone'],
      additionalProperties: false,
    },
  },
  $schema: 'http://json-schema.org/draft-07/schema#',
};
const ASTRO: Files = {
  'astro.config.mjs': 'export default {};',
  'src/content.config.ts': `
import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const blog = defineCollection({
  loader: glob({ pattern: ['**/*.md', '!drafts/**'], base: './src/content/blog' }),
  schema: ({ image }) => z.object({
    title: z.string(),
    date: z.coerce.date().optional(),
    published: z.date().optional(),
    views: z.coerce.number(),
    rank: z.number().int().max(5).optional(),
    code: z.string().regex(/^a+$/i).optional(),
    site: z.string().url().optional(),
  }),
});
export const collections = { blog };`,
};
const WRITTEN: Files = { ...ASTRO, '.astro/collections/blog.schema.json': JSON.stringify(SCHEMA) };

test('what Astro wrote of a collection is told where its configuration bears it out', async () => {
  const entry = (matter: string) => said(WRITTEN, 'src/content/blog/a.md', matter);
  // Keys that it does not know are dropped; what is made a number or has letters of any case is left; a key that is gone is of an older file.
  expect(await entry('title: A\nviews: beaucoup\ncode: AA\ndate: "Jul 08 2022"\nown: 1')).toEqual([]);
  expect(await entry('title: 2024-08-19\npublished: "2024-08-19"\ndate: bientôt\nrank: 6\nsite: exemple.fr')).toEqual([
    '« title » attend du texte, mais contient la date 2024-08-19. Mettez la valeur entre guillemets droits : "2024-08-19".',
    '« date » attend une date, comme 2024-08-19, mais contient le texte « bientôt ».',
    '« published » attend une date, comme 2024-08-19, mais contient le texte « 2024-08-19 ». Écrivez la valeur sans guillemets.',
    '« rank » vaut 6 : il faut au plus 5.',
    '« site » attend une adresse complète, comme https://exemple.fr/page, et non « exemple.fr ».',
  ]);
  expect(await entry('titre: A')).toEqual([
    'La clé « titre » est sans doute mise pour « title », qui manque et qui est obligatoire.',
  ]);
  expect(await said(WRITTEN, 'src/content/blog/drafts/a.md', 'x: 1')).toBeNull();
  expect(await said(ASTRO, 'src/content/blog/a.md', 'x: 1')).toBeNull();
});

describe('Astro: values that the configuration of a collection lists', () => {
  const files = (schema: string): Files => ({
    'astro.config.mjs': 'export default {};',
    'src/content.config.ts': `
import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const some = ['a'];
const blog = defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/blog' }), schema: ${schema} });
export const collections = { blog };`,
  });
  const entry = (schema: string, matter = 'title: A\nkind: c') => said(files(schema), 'src/content/blog/a.md', matter);

  test.each([
    [`z.object({ title: z.string(), kind: z.enum(['a', 'b']) })`],
    [`({ image }) => z.object({ title: z.string(), kind: z.enum(["a", "b"]).default("a") })`],
    [`z.object({ kind: z.enum(['a', 'b']).optional() })`],
  ])('%s', async (schema) => {
    expect(await entry(schema)).toEqual([expect.stringContaining('« c »')]);
    expect(await entry(schema, 'kind: b')).toEqual([]);
    expect(await entry(schema, 'title: A')).toEqual([]);
  });

  test.each([
    [`z.object({ kind: z.enum(some) })`],
    [`z.object({ kind: z.enum(['a', some[0]]) })`],
    [`z.object({ kind: z.enum(['a']).or(z.string()) })`],
    [`z.object({ kind: z.preprocess(cut, z.enum(['a'])) })`],
    [`z.object({ kind: z.enum(['a']).catch('a') })`],
    [`z.object({ ...base, kind: z.enum(['a']) })`],
    [`z.object({ kind: z.array(z.enum(['a'])) })`],
  ])('left: %s', async (schema) => expect((await entry(schema)) ?? []).toEqual([]));

  test('are refused whatever the form of a CMS would write', async () => {
    const admin = `backend: { name: git-gateway }
media_folder: public
collections:
  - name: blog
    label: Blog
    folder: src/content/blog
    fields:
      - { name: title, label: Titre }
      - { name: kind, label: Genre, widget: select, options: [a, b] }
      - { name: mood, label: Humeur, widget: select, options: [a, b] }
`;
    const site = {
      ...files(`z.object({ title: z.string(), kind: z.enum(['a', 'b']), mood: z.string().optional() })`),
      'public/admin/config.yml': admin,
      'src/content/blog/a.md': '---\ntitle: A\nkind: c\nmood: c\n---\n\nTexte.\n',
    };
    const found = await findOnSite('front-matter-schema', site);
    expect(found.map(({ severity, field }) => `${severity} ${field}`)).toEqual(['error /kind', 'warning /mood']);
  });
});

test('a collection whose schema is made elsewhere is left', async () => {
  const made = ASTRO['src/content.config.ts']
    ?.replace('({ image }) => z.object', 'makeSchema')
    .replace('}),\n});', '}),});');
  const files = { ...WRITTEN, 'src/content.config.ts': made ?? '' };
  expect(await said(files, 'src/content/blog/a.md', 'x: 1')).toBeNull();
});

test('Starlight asks what it documents, and the site what it adds', async () => {
  const files = {
    'astro.config.mjs': `import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({})] };`,
    'src/content/config.ts': `
import { defineCollection, z } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = {
  docs: defineCollection({ schema: docsSchema({ extend: z.object({ banner: z.string().optional(), drafts: z.any() }) }) }),
};`,
  };
  const page = (matter: string) => said(files, 'src/content/docs/a.md', matter);
  expect(await page('title: A\nbanner: Bonjour\nprev: false\nhero: { image: { html: <svg/> } }')).toEqual([]);
  expect(await page('title: A\ntableOfContents: { minHeadingLevel: 4 }')).toEqual([
    '« tableOfContents › minHeadingLevel » vaut 4 : il faut au plus 3.',
  ]);
  const { site, page: at } = await siteOf({ ...files, 'src/content/docs/b.md': 'Sans en-tête\n' });
  expect(site.schemaFor(at('src/content/docs/b.md'))?.problems(at('src/content/docs/b.md'))).toMatchObject([
    { message: 'missing', facts: { key: 'title' } },
  ]);
});

test('what a step of the run wrote is read, what a change brings is not', async () => {
  const path = '.astro/collections/blog.schema.json';
  const tree = (files: Files) => new MemoryTree(new Map(Object.entries(files)));
  const text = async (read: Promise<Uint8Array>) => Buffer.from(await read).toString();
  const disk = tree({ [path]: 'disk', 'a.json': 'disk' });
  const run = new CheckedOutTree(tree({ 'a.md': '' }), disk);
  expect(await text(new OverlayTree(run, tree({}), null).read(path))).toBe('disk');
  await expect(new OverlayTree(run, tree({}), null).read('a.json')).rejects.toMatchObject({ code: 'missing' });
  const brought = new CheckedOutTree(tree({ [path]: 'head' }), disk);
  await expect(new OverlayTree(brought, tree({}), null).read(path)).rejects.toMatchObject({ code: 'missing' });
  expect(await text(new OverlayTree(brought, tree({ [path]: 'base' }), null).read(path))).toBe('base');
});

describe('data collections of Astro', () => {
  const config = `
import { defineCollection, z } from 'astro:content';
import { file, glob } from 'astro/loaders';
const schema = z.object({ name: z.string() });
const team = defineCollection({ loader: glob({ pattern: '**/*.{yaml,json}', base: './src/data/team' }), schema });
const people = defineCollection({ loader: file('src/data/people.json'), schema });
const parsed = defineCollection({ loader: file('src/data/parsed.json', { parser: mine }), schema });
const old = defineCollection({ type: 'data', schema });
const blog = defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/blog' }), schema });
export const collections = { team, people, parsed, old, blog };`;
  const written = JSON.stringify({
    $ref: '#/definitions/c',
    definitions: { c: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
    $schema: 'http://json-schema.org/draft-07/schema#',
  });
  const synced = (...names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [`.astro/collections/${name}.schema.json`, written]));
  const files = {
    'astro.config.mjs': 'export default {};',
    'src/content.config.ts': config,
    'src/data/team/a.yaml': 'name: Zoé\n',
    'src/data/team/b.json': '{ "nom": "Zoé" }',
    'src/data/team/note.txt': 'x',
    'src/data/people.json': '[{ "id": "a", "name": "Zoé" }, { "id": "b" }]',
    'src/data/parsed.json': '[{ "id": "b" }]',
    'src/data/other.json': '{}',
    'src/content/old/a.yml': 'x: 1\n',
    'src/content/blog/a.md': '---\nx: 1\n---\n',
    'src/content/blog/sub/b.md': '---\nx: 1\n---\n',
  };
  const told = async (all: Files) => {
    const tree = new MemoryTree(new Map(Object.entries(all)));
    const { findings } = await review(
      { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 },
      { paths: [], only: ['front-matter-schema'], skip: [] },
    );
    return findings.map((one) => `${one.path} ${wordFinding(fr, one).replace(/[\u202f\u00a0]/g, ' ')}`);
  };

  test('are held against what it wrote, entry by entry', async () => {
    expect(await told({ ...files, ...synced('team', 'people', 'parsed', 'old', 'blog') })).toEqual([
      'src/content/blog/a.md Il manque « name » : ce champ est obligatoire.',
      'src/content/old/a.yml Il manque « name » : ce champ est obligatoire.',
      'src/data/people.json Il manque « name » dans « n° 2 » : ce champ est obligatoire.',
      'src/data/team/b.json Il manque « name » : ce champ est obligatoire.',
    ]);
  });

  test('are not read where it wrote nothing', async () => {
    expect(await told({ ...files, ...synced('blog') })).toHaveLength(1);
  });

  test('an object of entries is one as well', async () => {
    const all = {
      ...files,
      ...synced('people'),
      'src/data/people.json': '{ "a": { "name": "A" }, "b": { "name": 3 } }',
    };
    expect(await told(all)).toEqual([
      'src/data/people.json « b › name » attend du texte, mais contient le nombre 3. Mettez la valeur entre guillemets droits : "3".',
    ]);
  });

  const item = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
  const wrapped = { type: 'object', properties: { $schema: { type: 'string' } }, additionalProperties: item };
  test.each([
    ['as Astro 5 and 6 wrap it', wrapped],
    ['as Astro 7 does', { anyOf: [{ type: 'array', items: item }, wrapped] }],
  ])('an entry of a file is held against its own schema, %s', async (_, c) => {
    const sync = {
      '.astro/collections/people.schema.json': JSON.stringify({ $ref: '#/definitions/c', definitions: { c } }),
    };
    const people = (text: string) => told({ ...files, ...sync, 'src/data/people.json': text });
    expect(await people('{ "a": { "name": "A" } }')).toEqual([]);
    expect(await people('[{ "id": "a", "name": "A" }]')).toEqual([]);
    expect(await people('[{ "id": "a" }]')).toEqual([
      'src/data/people.json Il manque « name » dans « n° 1 » : ce champ est obligatoire.',
    ]);
  });

  test('editors are led to them by the patterns of the site, and no further', async () => {
    const { site } = await siteOf({ ...files, ...synced('team', 'people', 'old', 'blog') });
    const settings = (await exportSchemas(site, 's')).find(({ path }) => path === 'settings.json')?.text ?? '';
    expect(JSON.parse(settings)).toEqual({
      'yaml.schemas': {
        './s/team.schema.json': ['src/data/team/**/*.yaml'],
        './s/old.schema.json': ['src/content/old/**/*.yml'],
        './s/blog.schema.json': ['src/content/blog/*.md'],
      },
      'json.schemas': [
        { fileMatch: ['/src/data/team/**/*.json'], url: './s/team.schema.json' },
        { fileMatch: ['/src/data/people.json'], url: './s/people.schema.json' },
      ],
    });
  });

  test.each([
    ["['*.md', '!b.md']", ['content/a.md']],
    ["'[^_]*.md'", ['content/[!_]*.md']],
    ["'**/*'", ['content/**/*.md']],
    [`'${'{a,b}'.repeat(30)}.md'`, []],
  ])('the pattern %s leads to %j', async (pattern, globs) => {
    const { site } = await siteOf({
      'astro.config.mjs': 'export default {};',
      'src/content.config.ts': `import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';
const c = defineCollection({ loader: glob({ pattern: ${pattern}, base: './content' }), schema: z.object({ name: z.string() }) });
export const collections = { c };`,
      ...synced('c'),
      'content/a.md': '---\nname: A\n---\n',
      ...(pattern.includes('!') && { 'content/b.md': '---\nname: A\n---\n' }),
    });
    const settings = (await exportSchemas(site, 's')).find(({ path }) => path === 'settings.json')?.text ?? '{}';
    expect(Object.values(JSON.parse(settings)['yaml.schemas'] ?? {}).flat()).toEqual(globs);
  });
});

test('they are printed, and it is told which holds for how many pages', async () => {
  const { site } = await siteOf({ ...config('{}'), 'docs/a.md': '---\ntitle: A\n---\n', 'docs/b.md': 'B\n' });
  const printed = await printSchemas(site, 'docusaurus/docs');
  const schema = printed.kind === 'printed' ? JSON.parse(printed.text) : null;
  expect(schema.properties.title).toEqual({
    anyOf: [{ type: ['string', 'number'], minLength: 1 }, { const: '' }],
  });
  expect(schema.properties.toc_max_heading_level).toEqual({ type: ['number', 'string'], minimum: 2, maximum: 6 });
  expect(reportSites(site, '2026-11-28')[0]?.schemas).toEqual([{ by: 'generator', from: null, pages: 2 }]);
  const astro = await siteOf({ ...WRITTEN, 'src/content/blog/a.md': '---\ntitle: A\n---\n' });
  await astro.site.ownSchemas();
  expect(reportSites(astro.site, '2026-11-28')[0]?.schemas).toEqual([
    { by: 'generator', from: '.astro/collections/', pages: 1 },
  ]);
  expect(await printSchemas((await siteOf(ASTRO)).site)).toEqual({
    kind: 'no-cms',
    code: null,
    script: null,
    unwritten: true,
  });
});
