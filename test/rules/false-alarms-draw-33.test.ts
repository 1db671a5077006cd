import { expect, test } from 'vitest';
import { findOnSite, page, reviewed } from './whole-site.ts';

const TEXT = page('title: x', 'Un mot.\n');
const read = async (files: Readonly<Record<string, string>>) =>
  (await reviewed('typography-spacing', files)).pages.map(({ path }) => path).sort();

test('an output that holds the sources hides none of them', async () => {
  const settings = "module.exports = () => ({ dir: { input: 'src', output: '.' } });\n";
  expect(await read({ '.eleventy.js': settings, 'src/a.md': TEXT, 'src/b/c.md': TEXT })).toEqual([
    'src/a.md',
    'src/b/c.md',
  ]);
  const usual = "module.exports = () => ({ dir: { input: '.', output: 'out' } });\n";
  expect(await read({ '.eleventy.js': usual, 'a.md': TEXT, 'out/c.md': TEXT })).toEqual(['a.md']);
});

test('layouts of Twig are not Hugo’s, whatever the settings look like', async () => {
  const files = { 'config.yml': 'title: x\nbaseurl: https://x.test/\ntheme: [pwa]\n', 'pages/a.md': TEXT };
  expect(await read({ ...files, 'layouts/page.html.twig': '' })).toEqual(['pages/a.md']);
  expect(await read({ ...files, 'layouts/page.html': '' })).toEqual([]);
});

test('collections of Astro of which no code speaks are shown nowhere', async () => {
  const files = {
    'astro.config.mjs': 'export default {};\n',
    'src/content.config.ts':
      "import { glob } from 'astro/loaders';\nexport const collections = { blog: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/blog' }) }), services: defineCollection({ loader: glob({ pattern: '*.md', base: './src/content/services' }) }) };\n",
    'src/content/blog/a.md': TEXT,
    'src/content/services/b.md': TEXT,
  };
  const index = (code: string) => ({ ...files, 'src/pages/index.astro': `---\n${code}\n---\n` });
  expect(await read(index("const all = await getCollection('blog');"))).toEqual(['src/content/blog/a.md']);
  expect(await read(index('const all = await getCollection(name);'))).toHaveLength(2);
  expect(await read(index('const all = [];'))).toHaveLength(2);
});

test('what `.mintignore` names is no page', async () => {
  const files = { 'docs.json': '{}', 'fr/a.mdx': TEXT, 'sources/b.md': TEXT };
  expect(await read({ ...files, '.mintignore': '# What is not published\n\nsources/\n*.draft.mdx\n' })).toEqual([
    'fr/a.mdx',
  ]);
  expect(await read(files)).toHaveLength(2);
});

test('a file of a collection of Jekyll stands beside its documents; hidden ones are none', async () => {
  const files = {
    '_config.yml': 'permalink: pretty\ncollections: { dl: { output: true } }\n',
    '_dl/dl2.md': page('title: x', '[Le fichier](code.sce) et [un autre](absent.sce)\n'),
    '_dl/dl2/code.sce': '',
    '_dl/.vieux.md': TEXT,
    '_dl/annee/_modele.md': TEXT,
    '_dl/_annee/suite/dl3.md': TEXT,
    '_dl/annee/_partie/dl4.md': TEXT,
  };
  expect(await read(files)).toEqual(['_dl/annee/_partie/dl4.md', '_dl/dl2.md']);
  expect((await findOnSite('link-internal', files)).map(({ facts }) => facts['url'])).toEqual(['absent.sce']);
});

test('an empty file of the settings of Hugo takes nothing away', async () => {
  const files = {
    'config/_default/hugo.toml': '[taxonomies]\n  author = "authors"\n',
    'config/_default/taxonomies.toml': '',
    'content/a.md': page('title: x', '[Moi](/authors/moi)\n'),
  };
  expect(await findOnSite('link-internal', files)).toEqual([]);
});

test('signs that are spoken of, operators, sizes of images and « des amis des amis » are no faults', async () => {
  const of = async (rule: string, text: string) =>
    (await findOnSite(rule, { 'a.md': page('title: x\nlang: fr', `${text}\n`) }))
      .filter(({ severity }) => severity !== 'info')
      .map(({ excerpt }) => excerpt);
  expect(
    await of('typography-spacing', 'Mettre une espace avant les signes suivants dans un texte : _«_, _»_ et _;_.'),
  ).toEqual([]);
  expect(await of('markdown-literal-markup', 'Des opérateurs simples (+, -, * et **). Et la suite.')).toEqual([]);
  expect(await of('markdown-literal-markup', '![Licence](/by-nc-sa.png =9%x)')).toEqual([]);
  expect(
    await of(
      'typography-repeated-word',
      'Les données des clients des clients sont là, de l’armée de l’armée de terre.',
    ),
  ).toEqual(['de l’armée de l’armée']);
});
