import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf, plan } from './pages.ts';

const text = page('title: A');
const WIKI = page(
  'title: A\ndescription: \npublished: true\ndate: 2022-09-20T07:33:59.479Z\ntags: \neditor: markdown\ndateCreated: 2021-12-16T08:49:22.074Z',
);

describe('Jekyll', () => {
  test('any file with a front matter that is not left out', async () => {
    const { files } = await plan({
      '_config.yml':
        'include: [_pages]\nexclude: [interne]\ncollections_dir: content\ncollections: { fiches: { output: true } }\n',
      Gemfile: 'gem "jekyll"\n',
      'README.md': '# Dépôt\n',
      'index.html': page('title: Accueil'),
      'brut.html': '<p>Sans en-tête</p>',
      '_pages/aide.md': page('permalink: /aide'),
      '_includes/pied.html': '<p>Pied</p>',
      '_data/menu.yml': 'a: b\n',
      '_drafts/idee.md': text,
      'interne/note.md': text,
      'content/_fiches/une.md': text,
      'notes.adoc': '= Titre',
    });
    expect(files).toEqual({
      '_data/menu.yml': 'data',
      '_drafts/idee.md': 'out unpublished',
      '_includes/pied.html': 'out partial',
      '_pages/aide.md': 'page /aide',
      'README.md': 'out repository',
      'content/_fiches/une.md': 'page /fiches/une.html',
      'index.html': 'page /',
      'interne/note.md': 'out excluded',
      'notes.adoc': 'unread format',
    });
  });

  test('without front matter where the plug-ins of GitHub Pages run, a README as index', async () => {
    const { files } = await plan({
      '_config.yml': 'title: A\n',
      'guide/README.md': text,
      'guide/autre.md': '# Autre\n',
    });
    expect(files).toEqual({ 'guide/README.md': 'page /guide/', 'guide/autre.md': 'page /guide/autre.html' });
  });

  test.each<[string, Record<string, string>, string]>([
    ['is the home page where there is no other', {}, 'page /'],
    ['even without front matter being optional', { Gemfile: 'gem "jekyll-readme-index"\n' }, 'page /'],
    ['not beside an index', { 'index.html': text }, 'out repository'],
    ['not beside a page that says it is the home page', { 'contenu/a.md': page('permalink: /') }, 'out repository'],
    ['not where the plug-in is off', { '_config.yml': 'readme_index: { enabled: false }\n' }, 'out repository'],
    ['not where the site brings its own plug-ins', { Gemfile: 'gem "jekyll"\n' }, 'out repository'],
  ])('a README at the root %s', async (_, more, expected) => {
    const { files } = await plan({ '_config.yml': 'title: A\n', 'README.md': '# Accueil\n', ...more });
    expect(files['README.md']).toBe(expected);
  });
});

describe('Hugo', () => {
  test('a permalink without its first slash stands at the root of its language', async () => {
    const { files } = await plan({
      'hugo.yaml':
        'baseURL: https://exemple.fr/\ndefaultContentLanguage: fr\nlanguages: { fr: {}, es: {} }\npermalinks: { page: { blog: "blog/:slug" } }\n',
      'content/blog/un.md': page('title: A\nslug: premier'),
      'content/blog/un.es.md': page('title: A\nslug: primero'),
    });
    expect(files).toEqual({
      'content/blog/un.md': 'page /blog/premier',
      'content/blog/un.es.md': 'page es /es/blog/primero',
    });
  });

  test('split configuration, a folder for each language, suffixes, mounts', async () => {
    const { site, files } = await plan({
      'config/_default/hugo.toml': 'baseURL = "https://exemple.fr/"\ndefaultContentLanguage = "fr"\n',
      'config/_default/languages.toml':
        '[fr]\nlanguageCode = "fr-FR"\ncontentDir = "content/fr"\n[en]\ncontentDir = "content/en"\n',
      'config/production/hugo.yaml': 'permalinks: { page: { blog: "/b/:slug/" } }\n',
      'config/_default/module.toml': '[[mounts]]\nsource = "docs"\ntarget = "content/docs"\nlang = "fr"\n',
      'content/fr/blog/un.md': page('slug: premier'),
      'content/en/aide.md': text,
      'docs/guide.md': text,
      'data/menu.yaml': 'a: b\n',
      'archetypes/default.md': text,
    });
    expect(site.plan).toMatchObject({ language: 'fr-FR', languages: ['fr-FR', 'en'], url: 'https://exemple.fr/' });
    expect(files).toEqual({
      'archetypes/default.md': 'out unpublished',
      'content/en/aide.md': 'page en /en/aide/',
      'content/fr/blog/un.md': 'page fr-FR /b/premier/',
      'data/menu.yaml': 'data',
      'docs/guide.md': 'page fr /docs/guide/',
    });
  });

  test('a section hands down that its pages are not rendered', async () => {
    const { files } = await plan({
      'hugo.toml': '',
      'content/interne/_index.md': page('cascade:\n  build: { render: never }'),
      'content/interne/a.md': text,
      'content/page.html': text,
    });
    expect(files).toMatchObject({ 'content/interne/a.md': 'page', 'content/page.html': 'page /page/' });
  });
});

describe('Docusaurus', () => {
  test('its address is its host and its folder there, however they are written', async () => {
    const written = "module.exports = { url: 'https://exemple.github.io/', baseUrl: 'outil/docs' }";
    const { site } = await plan({ 'docusaurus.config.js': written, 'docs/a.md': 'A' });
    expect(site.plan.url).toBe('https://exemple.github.io/outil/docs');
  });

  const settings = `export default {
    url: 'https://exemple.fr', baseUrl: '/', i18n: { defaultLocale: 'fr', locales: ['fr', 'en'] },
    presets: [['classic', { docs: { path: 'guide', routeBasePath: '/' }, blog: false }]],
    plugins: [['@docusaurus/plugin-content-docs', { id: 'api', path: 'api', routeBasePath: 'api' }]],
  }`;

  test('plug-ins, translations, versions, parts', async () => {
    const { site, files } = await plan({
      'docusaurus.config.ts': settings,
      'guide/intro.md': page('slug: /'),
      'guide/01-debut/02-suite.mdx': text,
      'guide/_part.mdx': text,
      'blog/2024-01-02-a.md': text,
      'api/a.md': text,
      'i18n/en/docusaurus-plugin-content-docs/current/intro.md': page('slug: /'),
      'src/pages/contact.md': text,
      'static/modele.docx': '',
      'README.md': text,
    });
    expect(files).toEqual({
      'README.md': 'out repository',
      'api/a.md': 'page fr /api/a',
      'blog/2024-01-02-a.md': 'out unpublished',
      'guide/01-debut/02-suite.mdx': 'page fr /debut/suite',
      'guide/_part.mdx': 'out partial',
      'guide/intro.md': 'page fr /',
      'i18n/en/docusaurus-plugin-content-docs/current/intro.md': 'page en /en',
      'src/pages/contact.md': 'page fr /contact',
    });
    const from = pageOf(site, 'guide/01-debut/02-suite.mdx');
    const kinds = [
      '@site/static/modele.docx',
      '@site/guide/intro.md',
      'pathname:///x.pdf',
      'intro.md',
      '@site/absent.md',
    ];
    expect(kinds.map((url) => site.resolve(url, from).kind)).toEqual(['file', 'page', 'unknown', 'page', 'missing']);
  });

  test('settings that are a program leave routes unknown', async () => {
    const { site } = await plan({ 'docusaurus.config.js': 'module.exports = load("x")', 'docs/a.md': text });
    expect(site.plan.isKnown).toBe(false);
    expect(site.resolve('absent.md', pageOf(site, 'docs/a.md')).kind).toBe('unknown');
  });

  test('frozen versions', async () => {
    const { files } = await plan({
      'docusaurus.config.js': 'module.exports = { presets: ["classic"] }',
      'versions.json': '["2.0", "1.0"]',
      'docs/a.md': text,
      'versioned_docs/version-2.0/a.md': text,
      'versioned_docs/version-1.0/a.md': text,
    });
    expect(Object.values(files)).toEqual(['page /docs/next/a', 'page /docs/a', 'page /docs/1.0/a']);
  });
});

test.each([
  [
    'mkdocs',
    {
      'mkdocs.yml':
        'site_url: !ENV [URL, "https://exemple.fr/"]\ntheme: { name: material, language: fr }\nexclude_docs: |\n  brouillon.md\nmarkdown_extensions:\n  - pymdownx.emoji: { emoji_index: !!python/name:material.x }\nplugins:\n  - i18n: { docs_structure: suffix, languages: [{ locale: fr, default: true }, { locale: en }] }\n',
      'docs/index.md': text,
      'docs/aide.en.md': text,
      'docs/brouillon.md': text,
      'docs/.cache/a.md': text,
      'README.md': text,
    },
    {
      'README.md': 'out repository',
      'docs/.cache/a.md': 'out excluded',
      'docs/aide.en.md': 'page en /en/aide/',
      'docs/brouillon.md': 'out excluded',
      'docs/index.md': 'page fr /',
    },
  ],
  [
    'vitepress',
    {
      'docs/.vitepress/config.mts':
        'import { defineConfig } from "vitepress"; export default defineConfig({ lang: "fr-FR", cleanUrls: true, srcExclude: ["**/perdu.md"], rewrites: { "paquets/:nom/src/:page": ":nom/:page" }, locales: { root: { lang: "fr-CA" }, en: { lang: "en" } } })',
      'docs/index.md': text,
      'docs/perdu.md': text,
      'docs/paquets/a/src/b.md': text,
      'docs/en/c.md': text,
    },
    {
      'docs/en/c.md': 'page en /en/c',
      'docs/index.md': 'page fr-CA /',
      'docs/paquets/a/src/b.md': 'page fr-CA /a/b',
      'docs/perdu.md': 'out excluded',
    },
  ],
  [
    'vuepress',
    {
      '.vuepress/config.js': 'module.exports = { lang: "fr" }',
      'README.md': text,
      'guide/suite.md': text,
    },
    { 'README.md': 'page fr /', 'guide/suite.md': 'page fr /guide/suite.html' },
  ],
  [
    'starlight',
    {
      'astro.config.mjs':
        'import starlight from "@astrojs/starlight"; export default defineConfig({ site: "https://exemple.fr", integrations: [starlight({ title: "A", locales: { root: { lang: "fr" }, en: { lang: "en-GB" } } })] })',
      'src/content/docs/index.mdx': text,
      'src/content/docs/Mon Guide.md': text,
      'src/content/docs/en/help.md': page('slug: en/aide'),
    },
    {
      'src/content/docs/Mon Guide.md': 'page fr /mon-guide/',
      'src/content/docs/en/help.md': 'page en-GB /en/aide/',
      'src/content/docs/index.mdx': 'page fr /',
    },
  ],
  [
    'eleventy',
    {
      'eleventy.config.js':
        'export default function (config) { config.addPassthroughCopy({ "src/img": "images" }); return { dir: { input: "src", includes: "_parts" } } }',
      '.eleventyignore': 'src/brouillons\n',
      'src/index.md': text,
      'src/blog/blog.11tydata.json': '{ "permalink": "/b/{{ page.fileSlug }}/", "lang": "fr" }',
      'src/blog/un.md': text,
      'src/_parts/a.njk': '',
      'src/brouillons/x.md': text,
      'src/_data/site.json': '{}',
    },
    {
      'src/_data/site.json': 'data',
      'src/_parts/a.njk': 'out partial',
      'src/blog/un.md': 'page fr /b/un/',
      'src/brouillons/x.md': 'out excluded',
      'src/index.md': 'page /',
    },
  ],
  [
    'nextra',
    {
      'package.json': '{ "dependencies": { "next": "15", "nextra": "4" } }',
      'next.config.mjs':
        'import nextra from "nextra"; export default nextra({})({ i18n: { locales: ["fr", "en"], defaultLocale: "fr" } })',
      'content/fr/index.mdx': text,
      'content/fr/guide.mdx': text,
      'pages/_app.mdx': text,
    },
    {
      'content/fr/guide.mdx': 'page fr /fr/guide',
      'content/fr/index.mdx': 'page fr /fr',
      'pages/_app.mdx': 'out partial',
    },
  ],
  [
    'gitbook',
    {
      'SUMMARY.md': '# Sommaire\n\n* [Accueil](README.md)\n* [Étape](etape/a.md)\n* [Suite](suite)\n',
      'README.md': text,
      'etape/a.md': text,
      'perdu.md': text,
      'suite.md': text,
    },
    {
      'README.md': 'page /',
      'SUMMARY.md': 'out partial',
      'etape/a.md': 'page /etape/a',
      'perdu.md': 'out unlisted',
      'suite.md': 'page /suite',
    },
  ],
  [
    'gitbook',
    {
      'LANGS.md': '* [English](en/)\n* [Français](fr/)\n',
      'en/SUMMARY.md': '* [A](a.md)\n',
      'en/a.md': text,
      'fr/SUMMARY.md': '* [A](a)\n',
      'fr/a.md': text,
    },
    {
      'LANGS.md': 'out unpublished',
      'en/SUMMARY.md': 'out partial',
      'en/a.md': 'page en /en/a',
      'fr/SUMMARY.md': 'out partial',
      'fr/a.md': 'page fr /fr/a',
    },
  ],
  [
    'gatsby',
    {
      'gatsby-config.js':
        'module.exports = { plugins: [{ resolve: "gatsby-source-filesystem", options: { path: __dirname + "/articles" } }] }',
      'articles/a.md': text,
      'README.md': text,
    },
    { 'README.md': 'out repository', 'articles/a.md': 'page' },
  ],
  [
    'docsify',
    {
      'docs/index.html': '<script>window.$docsify = {}</script>',
      'docs/README.md': text,
      'docs/_sidebar.md': text,
      'docs/a.md': text,
    },
    { 'docs/README.md': 'page /', 'docs/_sidebar.md': 'out partial', 'docs/a.md': 'page /a' },
  ],
  [
    'quarto',
    {
      '_quarto.yml': 'project: { type: website, render: ["*.qmd", "!vieux.qmd"] }\nlang: fr\n',
      'index.qmd': text,
      'vieux.qmd': text,
      '_part.qmd': text,
      'README.md': text,
    },
    {
      'README.md': 'out repository',
      '_part.qmd': 'out partial',
      'index.qmd': 'page fr /index.html',
      'vieux.qmd': 'out excluded',
    },
  ],
  [
    'zola',
    {
      'config.toml': 'base_url = "https://exemple.fr"\ndefault_language = "fr"\n[languages.en]\n',
      'content/_index.md': text,
      'content/blog/2024-01-02-été.md': text,
      'content/blog/a.en.md': text,
    },
    {
      'content/_index.md': 'page fr /',
      'content/blog/2024-01-02-été.md': 'page fr /blog/ete/',
      'content/blog/a.en.md': 'page en /en/blog/a/',
    },
  ],
  [
    'nuxt',
    {
      'nuxt.config.ts': 'export default defineNuxtConfig({ modules: ["@nuxt/content"] })',
      'content/1.guide/2.debut.md': text,
    },
    { 'content/1.guide/2.debut.md': 'page /guide/debut' },
  ],
  [
    'mdbook',
    {
      'book.toml': '[book]\nlanguage = "fr"\n',
      'src/SUMMARY.md': '- [A](a.md)\n',
      'src/a.md': text,
      'src/b.md': text,
    },
    { 'src/SUMMARY.md': 'out partial', 'src/a.md': 'page fr /a.html', 'src/b.md': 'out unlisted' },
  ],
  [
    'jupyter-book',
    {
      '_config.yml':
        'title: A\nexclude_patterns: ["note-*"]\nhtml: { baseurl: "https://exemple.fr" }\nsphinx: { config: { language: fr } }\n',
      '_toc.yml': 'format: jb-book\nroot: intro\nchapters:\n- file: sous/a\n- file: LICENSE\n',
      'intro.md': text,
      'sous/a.md': text,
      'hors.md': text,
      'note-a.md': text,
      'README.md': text,
      'b.rst': 'B',
      '_build/html/intro.md': text,
    },
    {
      'README.md': 'out repository',
      '_build/html/intro.md': 'out unpublished',
      '_toc.yml': 'data fr',
      'b.rst': 'unread format',
      'hors.md': 'page fr /hors.html',
      'intro.md': 'page fr /intro.html',
      'note-a.md': 'out excluded',
      'sous/a.md': 'page fr /sous/a.html',
    },
  ],
  [
    'jupyter-book',
    {
      'myst.yml':
        'version: 1\nproject: { language: fr, toc: [{ file: index.md }, { title: S, children: [{ file: a/b.md }, { pattern: "c/*.md" }] }] }\n',
      'index.md': text,
      'a/b.md': text,
      'c/d.md': text,
      'hors.md': text,
    },
    { 'a/b.md': 'page fr', 'c/d.md': 'page fr', 'hors.md': 'out unlisted', 'index.md': 'page fr' },
  ],
  [
    'lume',
    {
      '_config.ts':
        'import lume from "lume/mod.ts";\nconst site = lume({ src: "./src", location: new URL("https://exemple.fr/") });\nsite.use(mdx()).copy("media").copy("assets", ".").ignore("brouillons");\nexport default site;\n',
      'src/index.md': text,
      'src/2024-01-02_un.md': text,
      'src/404.md': text,
      'src/en/_data.yml': 'lang: en\n',
      'src/en/a.md': page('url: /en/autre/'),
      'src/_includes/b.njk': '',
      'src/brouillons/c.md': text,
      'src/flux.xml.njk': '',
      'README.md': text,
    },
    {
      'README.md': 'out repository',
      'src/2024-01-02_un.md': 'page /un/',
      'src/404.md': 'page /404.html',
      'src/_includes/b.njk': 'out partial',
      'src/brouillons/c.md': 'out excluded',
      'src/en/_data.yml': 'data',
      'src/en/a.md': 'page en /en/autre/',
      'src/flux.xml.njk': 'out unpublished',
      'src/index.md': 'page /',
    },
  ],
  // A publisher in a container brings `config.rb`.
  [
    'middleman',
    {
      'config/tech-docs.yml': 'host: https://guide.exemple.fr\n',
      'source/index.html.md.erb': text,
      'source/documentation/a.html.md.erb': text,
      'README.md': text,
    },
    {
      'README.md': 'out repository',
      'source/documentation/a.html.md.erb': 'page /documentation/a.html',
      'source/index.html.md.erb': 'page /',
    },
  ],
  [
    'middleman',
    {
      'config.rb':
        'set :source, "texte"\nactivate :directory_indexes\nactivate :i18n, langs: [:fr, :en]\nignore "modeles/*"\n# ignore "texte/*"\n',
      Gemfile: 'gem "middleman"\n',
      'texte/index.html.md': text,
      'texte/a.md': text,
      'texte/b.html.md.erb': text,
      'texte/_part.md': text,
      'texte/layouts/c.md': text,
      'texte/modeles/d.html.md.erb': text,
      'texte/page.html.erb': text,
      'texte/localizable/e.en.html.md': text,
      'data/menu.yml': 'a: b\n',
      'spec/fixtures/f.md': text,
    },
    {
      'data/menu.yml': 'data',
      'spec/fixtures/f.md': 'out unpublished',
      'texte/_part.md': 'out partial',
      'texte/a.md': 'page fr /a/',
      'texte/b.html.md.erb': 'page fr /b/',
      'texte/index.html.md': 'page fr /',
      'texte/layouts/c.md': 'out partial',
      'texte/localizable/e.en.html.md': 'page en',
      'texte/modeles/d.html.md.erb': 'out excluded',
    },
  ],
  [
    'pelican',
    {
      'pelicanconf.py': "SITENAME = 'A'\nPATH = 'textes'  # les textes\nDEFAULT_LANG = u'fr'\n",
      'textes/a.md': 'Title: A\n\n[un]({filename}/pages/b.md) [deux]({filename}absent.md)\n',
      'textes/pages/b.md': 'Title: B\n',
      'textes/c.rst': 'C',
      'themes/x/README.md': text,
    },
    {
      'textes/a.md': 'page fr',
      'textes/c.rst': 'unread format',
      'textes/pages/b.md': 'page fr',
      'themes/x/README.md': 'out unpublished',
    },
  ],
  [
    'sphinx',
    { 'docs/conf.py': 'project = "a"\n', 'docs/a.rst': 'A', 'docs/b.md': text },
    { 'docs/a.rst': 'unread format', 'docs/b.md': 'page /b/' },
  ],
  [
    'metalsmith',
    {
      'package.json': '{ "devDependencies": { "metalsmith": "2" } }',
      'build.js': 'const Metalsmith = require("metalsmith");\nMetalsmith(__dirname).source("./textes").build();\n',
      'README.md': text,
      'textes/a.md': text,
      'src/b.md': text,
    },
    { 'README.md': 'out repository', 'src/b.md': 'out unpublished', 'textes/a.md': 'page /a/' },
  ],
  [
    'metalsmith',
    { 'metalsmith.json': '{ "source": "pages" }', 'pages/a.md': text, 'autre.md': text },
    { 'autre.md': 'out unpublished', 'pages/a.md': 'page /a/' },
  ],
  [
    'wiki-js',
    {
      'home.md': WIKI,
      'guide/un.md': WIKI,
      'guide/deux.html': '<!--\ntitle: Deux\neditor: code\n-->\n<p>Texte</p>\n',
      'README.md': '# Dépôt\n',
    },
    {
      'README.md': 'page /README',
      'guide/deux.html': 'page /guide/deux',
      'guide/un.md': 'page /guide/un',
      'home.md': 'page /',
    },
  ],
] as const)('the plan of %s', async (name, files, expected) => {
  const { generator, files: told } = await plan(files);
  expect(generator).toBe(name);
  expect(told).toEqual(expected);
});

test('settings win over packages, and examples are no sites', async () => {
  const { generator, site } = await plan({
    'package.json': '{ "devDependencies": { "astro": "5" } }',
    'examples/a/hugo.toml': '',
    'docs/mkdocs.yml': 'site_name: A\n',
    'docs/docs/index.md': text,
  });
  expect([generator, site.plan.base, site.plan.recognisedBy]).toEqual(['mkdocs', 'docs', 'docs/mkdocs.yml']);
});

test('settings of a name that any program gives are those of Hugo when they hold what it reads', async () => {
  const astro = { 'astro.config.mjs': 'export default {};\n', 'src/content/a/b.md': text, 'content/c.json': '{}' };
  const other = await plan({ ...astro, 'config.json': '{ "email": "a@b.test", "telephone": "" }' });
  const own = await plan({ 'content/a.md': text, 'config.json': '{ "baseURL": "https://a.test/" }' });
  const broken = await plan({ 'content/a.md': text, 'config.toml': 'baseURL = \n' });
  expect([other, own, broken].map(({ generator }) => generator)).toEqual(['astro', 'hugo', 'hugo']);
});

test('a folder that the configuration names is the content, and what the settings say stays', async () => {
  const { files } = await plan({
    'relecture.yml': 'site: { content: pages }\n',
    'mkdocs.yml': 'docs_dir: docs\n',
    'docs/a.md': text,
    'pages/b.md': text,
  });
  expect(files).toEqual({ 'docs/a.md': 'out unpublished', 'pages/b.md': 'page /b/' });
});

test('hostile settings are no settings', async () => {
  for (const settings of [
    '{{{',
    '[]',
    'a: &a [*a, *a]',
    '\u0000',
    'languages: 3\nmodule: { mounts: { a: 1 } }\ncontentDir: ../..\n',
  ]) {
    for (const name of [
      'hugo.yaml',
      '_config.yml',
      'mkdocs.yml',
      '_quarto.yml',
      '.gitbook.yaml',
      'docusaurus.config.ts',
      'package.json',
      'book.toml',
    ]) {
      const { site } = await siteOf({ [name]: settings, 'content/a.md': text, 'docs/a.md': text, 'a.md': text });
      expect(site.plan.content).not.toMatch(/^(?:\.\.|\/)/);
    }
  }
});
