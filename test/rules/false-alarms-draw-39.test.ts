import { expect, test } from 'vitest';
import { findOnSite, page, reviewed } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

const vitepress = (version: string) => ({
  'package.json': `{"devDependencies":{"vitepress":"${version}"}}`,
  'docs/.vitepress/config.ts':
    "export default { themeConfig: { sidebar: [{ text: 'Journal', link: '/changelog' }, { text: 'Absent', link: '/absent' }] } };",
});

test('in a folder of its own, `changelog.md` is a page', async () => {
  const files = { ...vitepress('^1.0.0'), 'docs/changelog.md': page('title: Journal', '[x](./absent.md)\n') };
  expect(await told('link-navigation', files)).toHaveLength(1);
  expect(await told('link-internal', files)).toEqual(['docs/changelog.md']);
});

test('bold beside the signs of Chinese is read by VitePress 2, and by plug-ins', async () => {
  const body = '在此**「不限时」**是说这个额度，**用完为止。**所以\n\nUn mot ** en gras ** ici\n';
  const starsOf = async (version: string) => {
    const files = { ...vitepress(version), 'docs/a.md': page('title: A', body) };
    return (await findOnSite('markdown-literal-markup', files)).map(({ excerpt }) => excerpt);
  };
  expect(await starsOf('^2.0.0-alpha.16')).toEqual(['** en gras **']);
  expect(await starsOf('^1.6.0')).toHaveLength(3);
});

test('what a page writes before each address is no address', async () => {
  const files = {
    '_config.yml': 'title: Site\n',
    '_data/reseaux.yml': 'courriel:\n  base: "mailto:"\ntelephone:\n  base: "tel:"\nautre:\n  base: "mailto:jean"\n',
    'index.md': page('title: A'),
  };
  expect(await told('link-malformed', files)).toHaveLength(1);
});

test('an address between the quotes of another is no second one', async () => {
  const body =
    '[a](http://window.test/f%28%27application/vnd.feed%27,%20%27http://www.lecteur.test/?feed=%s%27%29)\n\n[b](https://www.exemple.test/unhttps://www.exemple.test/deux)\n';
  expect(await told('link-malformed', { 'a.md': page('title: A', body) })).toHaveLength(1);
});

test('of two tags in the branches of a template, one is written', async () => {
  const body = (end: string) =>
    `{% if p.lien %}\n<a href="{{ p.lien }}">\n{% else %}\n<a>\n${end}\n<p>Texte</p>\n</a>\n\nFin\n`;
  const files = (end: string) => ({ '_config.yml': 'title: Site\n', 'a.md': page('title: A', body(end)) });
  expect(await told('markdown-unclosed-html', files('{% endif %}'))).toEqual([]);
  expect(
    await told('markdown-unclosed-html', {
      '_config.yml': 'title: x\n',
      'a.md': page('title: A', '{% if a %}x{% endif %}\n\n<div>\n\nTexte\n'),
    }),
  ).toHaveLength(1);
});

test('headings of a set of tabs are labels, and one sign before a word makes none', async () => {
  const quarto = {
    '_quarto.yml': 'project:\n  type: website\n',
    'a.qmd': page('title: A', '# Un\n\n::: {.panel-tabset}\n\n### Ordinateur\n\nTexte\n\n:::\n\n## Deux\n'),
    'b.qmd': page('title: B', '# Un\n\n::: {.panel-tabset}\n\nTexte\n\n:::\n\n### Deux\n'),
  };
  expect(await told('accessibility-heading-order', quarto)).toEqual(['b.qmd']);
  const hugo = {
    'hugo.toml': '',
    'content/a.md': page('title: A', '## Un\n\n### Deux\n\n#### Trois\n\n#是 Python 的注释\n\n#### Quatre\n'),
  };
  expect(await told('accessibility-heading-order', hugo)).toEqual([]);
});

test('the folder that a command is given is no end of a sentence', async () => {
  const body = '#### docker build -f outils/Dockerfile -t nom:1.0 .\n\nUne phrase .\n';
  expect(await told('typography-stray-space', { 'a.md': page('title: A', body) })).toHaveLength(1);
});

test('marks of notes in cells and the note that answers are no bold; an operator is none either', async () => {
  const table =
    '| Type | Réponse |\n|---|---|\n| un | sans (pas de `total`**) |\n\n**`total` peut manquer sur la première page.\n';
  expect(await told('markdown-literal-markup', { 'a.md': page('title: A', table) })).toEqual([]);
  const lone = '**Total peut manquer sur la première page.\n';
  expect(await told('markdown-literal-markup', { 'a.md': page('title: A', lone) })).toHaveLength(1);
  const myst = {
    'conf.py': "extensions = ['myst_parser']\n",
    'index.md': '# A\n\n```{toctree}\na\n```\n',
    'a.md': '# B\n\nVoir {func}`**<operator.pow>` et {func}`le carré **<operator.mul>`.\n',
  };
  expect(await told('markdown-literal-markup', myst)).toEqual(['a.md']);
});

test('what Lume and Mintlify leave out is no page', async () => {
  const lume = {
    '_config.ts': `import lume from "lume/mod.ts";\nconst site = lume({});\nsite.ignore(\n  "CHANGELOG.md",\n  "plugins",\n);\nexport default site;\n`,
    'index.md': page('title: A'),
    'CHANGELOG.md': 'Un <composant> ici\n',
    'plugins/a.md': 'Un <composant> ici\n',
    'docs/a.md': page('title: A', 'Un <composant> ici\n'),
  };
  expect(await told('markdown-unclosed-html', lume)).toEqual(['docs/a.md']);
  const mintlify = { 'docs.json': '{"name":"x"}', 'README.md': '# A\n\n### B\n', 'guide.mdx': '# A\n\n### B\n' };
  expect(await told('accessibility-heading-order', mintlify)).toEqual(['guide.mdx']);
});

test('the workflow that builds a site is no site', async () => {
  const files = {
    'config.toml': 'title = "Judo"\n',
    'content/a.md': page('title: A', '[x](/absent/)\n'),
    '.github/workflows/hugo.yml': 'name: Hugo\non: push\n',
  };
  const { plan, all } = (await reviewed('link-internal', files)).site;
  expect([plan.generator, all.length]).toEqual(['hugo', 0]);
});

test('what the data of a folder gives is not missing on the site, though the form of the CMS asks for it', async () => {
  const cms = `backend: { name: git-gateway }
media_folder: img
collections:
  - name: posts
    folder: content/posts
    fields:
      - { name: title, widget: string }
      - { name: date, widget: datetime }
      - { name: chapo, widget: string }
`;
  const files = {
    'package.json': '{"devDependencies":{"@11ty/eleventy":"3.0.0"}}',
    'eleventy.config.js': "export default () => ({ dir: { input: 'content' } });",
    'static/admin/config.yml': cms,
    'content/posts/posts.json': '{"date":"git Created","eleventyComputed":{"title":"{{ page.fileSlug }}"}}',
    'content/posts/a.md': page('chapo: Un'),
    'content/posts/b.md': page('title: B\ndate: 2026-01-01T00:00:00.000Z'),
    'content/posts/c.md': page('title: C\ndate: 2026-01-01T00:00:00.000Z\nchapo: Deux'),
  };
  expect(await told('front-matter-schema', files)).toEqual(['content/posts/b.md']);
  const jekyll = {
    '_config.yml': 'defaults:\n  - scope: { path: "", type: posts }\n    values: { auteur: Zoé }\n',
    'admin/config.yml': cms.replace('content/posts', '_posts').replace('name: chapo', 'name: auteur'),
    '_posts/2026-01-01-a.md': page('title: A\ndate: 2026-01-01T00:00:00.000Z'),
    '_posts/2026-01-02-b.md': page('date: 2026-01-01T00:00:00.000Z'),
    '_posts/2026-01-03-c.md': page('title: C\ndate: 2026-01-01T00:00:00.000Z\nauteur: Léa'),
  };
  expect(await told('front-matter-schema', jekyll)).toEqual(['_posts/2026-01-02-b.md']);
});

test('code between tags named after it, hidden numbers, labels before code are no faults', async () => {
  const gitbook = {
    'book.json': '{"plugins":["codetabs"]}',
    'SUMMARY.md': '# Sommaire\n\n* [A](a.md)\n',
    'a.md':
      '# A\n\n## B\n\n{% codetabs name="HTML", type="html" -%}\n<h1>Un titre</h1>\n<a href="#">un lien</a>\n{%- language name="CSS", type="css" -%}\n-webkit-appearance: none;\n-moz-appearance: none;\n{%- endcodetabs %}\n\n### C\n',
  };
  expect(await told('markdown-no-empty-url', gitbook)).toEqual([]);
  expect(await told('markdown-literal-markup', gitbook)).toEqual([]);
  expect(await told('accessibility-heading-order', gitbook)).toEqual([]);
  expect(await told('markdown-literal-markup', { 'a.md': page('title: A', 'Du 202601 au 2026** inclus.\n') })).toEqual(
    [],
  );
  const steps = '1. **Opprett:** API\n2. **Test:** `Authorization`\n\nTest\n';
  expect(await told('markdown-placeholder', { 'a.md': page('title: A', steps.replace('\n\nTest', '')) })).toEqual([]);
  expect(await told('markdown-placeholder', { 'a.md': page('title: A', steps) })).toHaveLength(1);
});

test('the form that came with a theme is nobody’s wish', async () => {
  const cms =
    'backend: { name: git-gateway }\nmedia_folder: static/img\ncollections:\n  - name: pages\n    folder: content\n    fields:\n      - { name: title, widget: string }\n      - { name: icon, widget: string }\n';
  const files = (folder: string) => ({
    'config.toml': 'title = "x"\ntheme = "t"\n',
    [`${folder}static/admin/config.yml`]: cms,
    'themes/t/layouts/index.html': '',
    'content/a.md': page('title: A'),
    'content/b.md': page('title: B\nicon: c'),
  });
  expect(await told('front-matter-schema', files('themes/t/'))).toEqual([]);
  expect(await told('front-matter-schema', files(''))).toEqual(['content/a.md']);
});

test('the keys of a header whose marks are spoilt are no prose', async () => {
  const hugo = { 'hugo.toml': 'languageCode = "fr"\n' };
  const spoilt =
    ')---\ntitle: compte rendu du travail\ndescription: journal de notre troisième jour\n---\n\nUn texte.\n';
  const bare = '\ntypes:\n- restaurant\n- bar\nstyle: Style du restaurant\nprix: 25 francs\n\nUn texte.\n';
  expect(await told('typography-spacing', { ...hugo, 'content/a.md': spoilt, 'content/b.md': bare })).toEqual([]);
  const prose = '- le bar du port\n\nNous aimons ce lieu: il est beau et les gens y sont très gentils.\n';
  expect(await told('typography-spacing', { ...hugo, 'content/c.md': page('title: C', prose) })).toHaveLength(1);
});

test('what a program counted is no prose, and a tag in an address is no space', async () => {
  const data = 'a:\n  part: 0.0000991894%\n  taux: 12,5% du total des aides\n';
  const files = { '_config.yml': 'lang: fr\n', '_data/impacts.yml': data, 'index.md': page('title: Accueil') };
  expect((await findOnSite('typography-spacing', files)).map(({ excerpt }) => excerpt)).toEqual(['12,5%']);
  const body = '<a href="http://exemple.test/historia.php>Historia de Google</a>, <a href="/b">b</a>\n';
  const said = (await findOnSite('link-malformed', { 'a.md': page('title: A', body) })).map(({ message }) => message);
  expect(said.filter((message) => /espace|space/.test(message))).toEqual([]);
});
