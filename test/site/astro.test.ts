import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const paths = (params: string, more = '') =>
  `---\nimport { getCollection } from 'astro:content';\nexport async function getStaticPaths() {\n  const all = await getCollection('oeuvres');\n  return all.map((entry: Entry) => ({ params: ${params}, props: { entry } }));\n}\n${more}---\n<p>x</p>\n`;

const site = async (files: Readonly<Record<string, string>>) => {
  const found = await siteOf({
    'astro.config.mjs': 'export default defineConfig({ site: "https://a.test" });\n',
    'public/logo.png': '',
    'src/pages/index.astro': '',
    'src/pages/a-propos.astro': '',
    ...files,
  });
  const from = pageOf(found.site, 'src/content/oeuvres/Une Huile.md');
  const ask = (url: string) => {
    const target = found.site.resolve(url, from);
    return target.kind === 'unknown' ? target.doubt : target.kind;
  };
  return { route: found.site.route(from), ask };
};

describe('collections of Astro', () => {
  const entry = { 'src/content/oeuvres/Une Huile.md': page(), 'src/content/oeuvres/b.md': page('slug: autre') };

  test('are at the page that goes through them, under their own names', async () => {
    const { route, ask } = await site({ ...entry, 'src/pages/oeuvres/[slug].astro': paths('{ slug: entry.slug }') });
    expect(route).toBe('/oeuvres/une-huile/');
    expect(['/oeuvres/autre', '/oeuvres/b', '/a-propos/', '/contact'].map(ask)).toEqual([
      'page',
      'missing',
      'file',
      'missing',
    ]);
  });

  test('a loader names its folder', async () => {
    const { route } = await site({
      'src/content.config.ts':
        "const oeuvres = defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/oeuvres' }), schema: z.object({}) });\nexport const collections = { oeuvres };\n",
      ...entry,
      'src/pages/[...slug].astro': paths('{ slug: entry.id }'),
    });
    expect(route).toBe('/une-huile/');
  });

  test.each(['astro.config.mjs', 'docs/astro.config.mjs'])(
    'a loader may take its entries from anywhere: %s',
    async (path) => {
      const base = path.includes('/') ? 'docs/' : '';
      const starlight =
        "import { docsLoader } from '@astrojs/starlight/loaders';\nconst docs = defineCollection({ loader: docsLoader() });\n";
      const { site: found } = await siteOf({
        [path]: `export default defineConfig({ ${base === '' ? '' : "integrations: [starlight({ title: 'A' })]"} });\n`,
        [`${base}src/content.config.ts`]: `${base === '' ? '' : starlight}const guides = defineCollection({ loader: glob({ base: '${base === '' ? './guides' : '../guides'}', pattern: ['**/*.md', '!**/CHANGELOG.md'] }) });\nexport const collections = { guides${base === '' ? '' : ', docs'} };\n`,
        [`${base}src/content/docs/index.mdx`]: page(),
        'guides/un.md': page(),
        'guides/deux/README.md': page(),
        'guides/CHANGELOG.md': page(),
        'autre/un.md': page(),
      });
      const kinds = ['guides/un.md', 'guides/deux/README.md', 'guides/CHANGELOG.md', 'autre/un.md'];
      expect(kinds.map((file) => found.plan.fileOf(file).kind)).toEqual(['page', 'page', 'out', 'out']);
    },
  );

  test.each([
    paths('{ slug: entry.slug + "-x" }'),
    paths('{ slug: entry.slug, page: entry.page }'),
    paths('{ slug: entry.slug }').replace("'oeuvres'", 'name'),
    '<p>{Astro.params.slug}</p>',
    '---\nexport function getStaticPaths( {\n---\n',
  ])('what is computed leaves the addresses of its shape unknown, and says where %#', async (source) => {
    const { route, ask } = await site({ ...entry, 'src/pages/oeuvres/[slug].astro': source });
    const doubt = { reason: 'code', by: 'src/pages/oeuvres/[slug].astro' };
    expect([route, ask('/oeuvres/absente/'), ask('/contact')]).toEqual([null, doubt, 'missing']);
  });

  test('the parameters of a path may be any step, a part of one, or any number of steps', async () => {
    const made = (path: string) => ({ [`src/pages/${path}.astro`]: '<p>{Astro.params.slug}</p>' });
    const all = { ...made('[lang]/a-[n]'), ...made('b/[...rest]/fin'), ...made('c/[id]/index') };
    const { ask } = await site({ ...entry, ...all });
    const paths = ['/fr/a-2/', '/fr/b-2', '/b/fin', '/b/x/y/fin/', '/b/x', '/c/1', '/c', '/c/1/2'];
    expect(paths.filter((path) => ask(path) !== 'missing')).toEqual(['/fr/a-2/', '/b/fin', '/b/x/y/fin/', '/c/1']);
  });

  test('integrations may add pages', async () => {
    const { ask } = await site({
      ...entry,
      'astro.config.mjs': 'export default { integrations: [mdx(), keystatic()] };\n',
    });
    expect(ask('/contact')).toEqual({ reason: 'plugin', by: 'keystatic' });
  });
});

test('entries of a collection that code declares, beside those of collections that are read, are pages', async () => {
  const config = (loader: string) => `
    import { defineCollection } from 'astro:content';
    import { glob } from 'astro/loaders';
    import { folderOf } from '../lib/loaders';
    const billets = defineCollection({ loader: glob({ pattern: '**/[^_]*.md', base: '../content/billets' }) });
    export const collections = { billets, annuaire: ${loader} };`;
  const kinds = async (loader: string) => {
    const { site } = await siteOf({
      'site/astro.config.mjs': 'export default {};',
      'site/src/content.config.ts': config(loader),
      'site/src/pages/index.astro': '',
      'content/billets/a.md': '# A\n',
      'content/annuaire/b.md': '# B\n',
      'notes/c.md': '# C\n',
    });
    return ['content/billets/a.md', 'content/annuaire/b.md', 'notes/c.md'].map((path) => site.plan.fileOf(path).kind);
  };
  expect(await kinds('folderOf("annuaire")')).toEqual(['page', 'page', 'out']);
  const read = 'defineCollection({ loader: glob({ pattern: "*.md", base: "../content/avis" }) })';
  expect(await kinds(read)).toEqual(['page', 'out', 'out']);
});
