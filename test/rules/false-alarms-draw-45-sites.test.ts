import { describe, expect, test } from 'vitest';
import { findOnSite, page, reviewed, told } from './whole-site.ts';

/** The pages that a review of the whole site reads. */
async function read(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { pages } = await reviewed('front-matter-syntax', files);
  return pages.map(({ path }) => path).sort();
}

describe('Hexo', () => {
  const site = (permalink: string) => ({
    '_config.yml': `permalink: ${permalink}\npost_asset_folder: true\ntheme: mien\n`,
    'package.json': '{ "dependencies": { "hexo": "7" } }',
    'themes/mien/source/a.css': '',
    'source/_posts/roue.md': page(
      'date: 2020-08-05 19:30:43\nthumbnail: /2020/08/05/roue/vue.png\nimage: /2020/08/05/roue/absente.png',
      '![Une vue](/2020/08/05/roue/vue.png) ![Une autre](/2020/08/05/roue/autre.png)',
    ),
    'source/_posts/roue/vue.png': '',
    'source/img/b.png': '',
  });

  test('publishes the files of the folder of a post at the address of the post', async () => {
    const missing = async (rule: string, permalink: string) =>
      (await findOnSite(rule, site(permalink))).map(({ data }) => String(data['value'] ?? data['url']));
    const byDay = ':year/:month/:day/:title/';
    expect(await missing('front-matter-file', byDay)).toEqual(['/2020/08/05/roue/absente.png']);
    expect(await missing('link-internal', byDay)).toEqual(['/2020/08/05/roue/autre.png']);
    expect(await missing('front-matter-file', ':title/')).toHaveLength(2);
  });
});

describe('lines that begin with a sign, where the engine keeps their ends', () => {
  const list = page('title: A', '• un\n• deux\n• trois\n');
  const messages = async (files: Readonly<Record<string, string>>) =>
    (await findOnSite('accessibility-fake-list', files)).map(({ severity, message }) => `${severity} ${message}`);
  const kept = ['info signs'];
  const lost = ['warning run-on'];

  test.each([
    ['Hexo', kept, { '_config.yml': 'theme: a\n', 'source/_posts/a.md': list }],
    ['Hexo, told otherwise', lost, { '_config.yml': 'marked: { breaks: false }\n', 'source/_posts/a.md': list }],
  ])('%s', async (_name, expected, files) => {
    expect(await messages({ ...files, 'package.json': '{ "dependencies": { "hexo": "7" } }' })).toEqual(expected);
  });

  const eleventy = 'import markdownIt from "markdown-it";\nexport default markdownIt({ html: true, breaks: true });\n';
  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    [
      'Eleventy',
      kept,
      {
        'eleventy.config.js': 'import md from "./outils/md.js";\nexport default (c) => { c.setLibrary("md", md); };\n',
        'outils/md.js': eleventy,
        'a.md': list,
      },
    ],
    [
      'Eleventy, in a comment',
      lost,
      {
        'eleventy.config.js':
          'import md from "markdown-it";\n// breaks: true\nexport default (c) => { c.setLibrary("md", md()); };\n',
        'a.md': list,
      },
    ],
    ['VitePress', kept, { '.vitepress/config.ts': 'export default { markdown: { breaks: true } };\n', 'a.md': list }],
    ['VitePress, by default', lost, { '.vitepress/config.ts': 'export default { title: "A" };\n', 'a.md': list }],
    ['Jekyll', kept, { '_config.yml': 'kramdown: { hard_wrap: true }\n', 'a.md': list }],
    [
      'Jekyll and CommonMark',
      kept,
      { '_config.yml': 'markdown: CommonMark\ncommonmark: { options: [HARDBREAKS] }\n', 'a.md': list },
    ],
    ['Jekyll, by default', lost, { '_config.yml': 'title: A\nmarkdown: kramdown\n', 'a.md': list }],
    ['Hugo', kept, { 'hugo.toml': '[markup.goldmark.renderer]\nhardWraps = true\n', 'content/a.md': list }],
    [
      'Lume',
      kept,
      {
        '_config.ts':
          'import lume from "lume/mod.ts";\nexport default lume({}, { markdown: { options: { breaks: true } } });\n',
        'a.md': list,
      },
    ],
  ])('%s', async (_name, expected, files) => {
    expect(await messages(files)).toEqual(expected);
  });
});

test('Lume copies what `add` and `copy` name, whatever the chain they stand in', async () => {
  const links = (calls: string, name = 'vue') =>
    told('link-internal', {
      '_config.ts': `import lume from "lume/mod.ts";\nconst site = lume({ src: "./src" })${calls};\nexport default site;\n`,
      'src/a.md': page('title: A', `![Une vue](/public/b/${name}.png)`),
      'src/public/b/vue.png': '',
    });
  for (const calls of [
    '.add([".css", ".png",]).use(date())',
    '.add(".png")',
    '.add("public").use(date())',
    '.copy(["public", ".ico"])',
    '.use(date()).copy([".png"], (file) => file)',
  ])
    expect(await links(calls), calls).toEqual([]);
  expect(await links('.add(".png").use(date())', 'absente')).toHaveLength(1);
});

describe('pages of a generator stand where its settings say', () => {
  const few = { 'src/a.md': page('title: A'), 'vieux/b.md': '', 'vieux/c.md': '', 'vieux/d.md': '', 'vieux/e.md': '' };
  const text = page('title: A');

  test('Metalsmith, in YAML too, however few they are', async () => {
    const packages = { 'package.json': '{ "dependencies": { "metalsmith": "2" } }' };
    expect(await read({ ...few, ...packages, 'metalsmith.yml': 'source: src\n' })).toEqual(['src/a.md']);
    expect(await read({ ...few, 'metalsmith.yaml': 'source: ./src\nplugins: []\n' })).toEqual(['src/a.md']);
    expect(
      await read({ ...few, ...packages, 'metalsmith.js': 'Metalsmith(__dirname).source("src").build();\n' }),
    ).toEqual(['src/a.md']);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      'Retype, whose exclusions begin at its folder',
      {
        'retype.yml': 'input: ./assets\nexclude:\n  - "Un dossier/b.md"\n',
        'assets/a.md': text,
        'assets/Un dossier/b.md': text,
        'assets/Un dossier/c.md': text,
      },
      ['assets/Un dossier/c.md', 'assets/a.md'],
    ],
    [
      'Sculpin',
      { 'composer.json': '{ "require": { "sculpin/sculpin": "^3" } }', 'source/_posts/a.md': text },
      ['source/_posts/a.md'],
    ],
    [
      'Sculpin, by its own settings',
      { 'app/config/sculpin_site.yml': 'title: A\n', 'source/a.md': text },
      ['source/a.md'],
    ],
    [
      'Jigsaw',
      { 'composer.json': '{ "require": { "tightenco/jigsaw": "^1" } }', 'source/a.md': text },
      ['source/a.md'],
    ],
    [
      'nanoc',
      {
        'nanoc.yaml': 'data_sources: [{ type: filesystem }, { type: filesystem, content_dir: autre }]\n',
        'content/a.md': text,
        'autre/b.md': text,
      },
      ['content/a.md'],
    ],
    [
      'nanoc, told',
      { 'nanoc.yaml': 'data_sources: [{ type: filesystem, content_dir: textes }]\n', 'textes/a.md': text },
      ['textes/a.md'],
    ],
    ['Cobalt', { '_cobalt.yml': 'source: textes\n', 'textes/a.md': text }, ['textes/a.md']],
    [
      'Cecil',
      { 'config.yml': 'baseurl: https://exemple.fr/\n', 'layouts/a.twig': '', 'pages/a.md': text },
      ['pages/a.md'],
    ],
    [
      'Quartz',
      {
        'quartz.config.ts':
          'const config = { configuration: { ignorePatterns: ["prive"] } };\nexport default config;\n',
        'content/a.md': text,
        'content/prive/b.md': text,
      },
      ['content/a.md'],
    ],
    [
      'Rspress',
      { 'rspress.config.ts': "export default defineConfig({ root: 'textes' });\n", 'textes/a.md': text },
      ['textes/a.md'],
    ],
    [
      'Rspress, by default',
      { 'rspress.config.ts': 'export default defineConfig({});\n', 'docs/a.md': text },
      ['docs/a.md'],
    ],
    [
      'Hakyll, by patterns that are written out',
      {
        'site.hs':
          'import Hakyll\nmain = hakyll $ do\n  match ("notes/*" .||. fromList ["a.md"]) $ do\n    compile pandocCompiler\n  match "blog/**.md" $ compile pandocCompiler\n',
        'a.md': text,
        'notes/b.md': text,
        'blog/2020/c.md': text,
      },
      ['a.md', 'blog/2020/c.md', 'notes/b.md'],
    ],
  ])('%s', async (_name, files, pages) => {
    expect(await read({ ...files, 'README.md': '# A\n', 'outils/d.md': '# D\n', 'outils/e.md': '# E\n' })).toEqual(
      pages,
    );
  });

  test('Hakyll, by patterns that are computed: all of them', async () => {
    const program = 'import Hakyll\nmain = hakyll $ do\n  match (fromGlob $ lang ++ "/*") $ do\n  match "a/*" $ do\n';
    expect(await read({ 'site.hs': program, 'a/b.md': text, 'fr/c.md': text })).toEqual(['a/b.md', 'fr/c.md']);
  });
});

test('the README of a package that is kept among the pages is none of them', async () => {
  const settings = { 'hugo.toml': 'title = "A"\n', 'content/a.md': page('title: A') };
  const kept = (manifest: string, folder: string) =>
    read({
      ...settings,
      [`content/${folder}/package.json`]: manifest,
      [`content/${folder}/README.md`]: '# Un outil\n',
      [`content/${folder}/page.md`]: page('title: B'),
    });
  expect(await kept('{ "name": "outil" }', 'assets/js/outil')).toEqual([
    'content/a.md',
    'content/assets/js/outil/page.md',
  ]);
  expect(await kept('{ "private": true }', 'assets/js/outil')).toHaveLength(3);
  expect(await kept('{ "name": "outil" }', 'projets/outil')).toHaveLength(3);
});

describe('what reads the pages', () => {
  test('Sculpin: a front matter below empty lines', async () => {
    const files = { 'source/a.md': '\n---\ntitle: A\n---\n\nUn texte.\n' };
    expect(await told('front-matter-syntax', { 'sculpin.json': '{}', ...files })).toEqual([]);
    expect(await told('front-matter-syntax', files)).toHaveLength(1);
  });

  test('Sculpin: PHP Markdown looks at no signs around the stars', async () => {
    const stars = (text: string) =>
      told('markdown-literal-markup', { 'sculpin.json': '{}', 'source/a.md': page('title: A', text) });
    expect(await stars('Le mot**.** Un lieu**\\*** à soi, « **mot »**suite.\n')).toEqual([]);
    expect(await stars('Un ** mot ** seul.\n')).toHaveLength(1);
  });

  test('a call of a note in a table of HTML is answered by a line of its own', async () => {
    const table = '<table><tr><td>\n  2025**</td></tr></table>\n\n';
    const stars = (text: string) =>
      told('markdown-literal-markup', { 'hugo.toml': '', 'content/a.md': page('title: A', text) });
    expect(await stars(`${table}**Chiffres provisoires.\n`)).toEqual([]);
    expect(await stars('**Chiffres provisoires.\n')).toHaveLength(1);
  });

  test('nanoc: Kramdown makes a table without a row of dashes', async () => {
    const files = { 'nanoc.yaml': 'title: A\n', 'content/a.md': page('title: A', '| A | B |\n| C | D |\n') };
    const rules = (filters: string) => told('markdown-broken-table', { ...files, Rules: filters });
    expect(await rules("compile '/**/*' do\n  filter :erb\n  filter :kramdown\nend\n")).toEqual([]);
    expect(await rules("compile '/**/*' do\n  filter :redcarpet\nend\n")).toHaveLength(1);
  });

  test('Hakyll: before 4.8, no sign of a value is a comment', async () => {
    const values = (more: Readonly<Record<string, string>>) =>
      told('front-matter-ambiguous-value', {
        'site.hs': 'import Hakyll\nmain = hakyll $ match "a/*" $ compile pandocCompiler\n',
        'a/b.md': page('title: Soirée #1'),
        ...more,
      });
    expect(await values({})).toEqual([]);
    expect(await values({ 'site.cabal': 'executable site\n  build-depends: base == 4.*, hakyll == 4.5.*\n' })).toEqual(
      [],
    );
    expect(
      await values({ 'site.cabal': 'executable site\n  build-depends: base == 4.*, hakyll == 4.13.*\n' }),
    ).toHaveLength(1);
  });
});
