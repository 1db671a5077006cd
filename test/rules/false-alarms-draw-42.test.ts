import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

test('an entry that has a file in each language is named without it', async () => {
  const config = (structure: string) => `
backend: { name: git-gateway }
i18n: { structure: ${structure}, locales: [nl, fr] }
collections:
  - name: site
    label: Site
    files:
      - name: menu
        label: Menu
        file: content/menu.json
        fields:
          - { name: page, label: Page, widget: relation, collection: pages, value_field: "{{slug}}", search_fields: [title], display_fields: [title] }
  - name: pages
    label: Pages
    folder: content/pages
    i18n: true
    format: frontmatter
    fields: [{ name: title, label: Titre, widget: string }]
`;
  const files = (structure: string, entries: readonly string[], named: string) => ({
    'nuxt.config.js': 'export default {};\n',
    'static/admin/config.yml': config(structure),
    'static/admin/index.html': '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n',
    'content/menu.json': JSON.stringify({ page: named }),
    ...Object.fromEntries(entries.map((path) => [`content/pages/${path}`, page('title: A')])),
  });
  const inFiles = ['contact.fr.md', 'contact.nl.md'];
  expect(await told('front-matter-relation', files('multiple_files', inFiles, 'contact'))).toEqual([]);
  expect(await told('front-matter-relation', files('multiple_files', inFiles, 'absent'))).toHaveLength(1);
  const inFolders = ['fr/contact.md', 'nl/contact.md'];
  expect(await told('front-matter-relation', files('multiple_folders', inFolders, 'contact'))).toEqual([]);
});

test('lines of a summary are no list, nor is a row of one sign', async () => {
  const lines = '📅 Quand : samedi\n📍 Où : ici\n🎟 Combien : rien';
  const summary = `title: A\ndescription: |-\n  ${lines.replaceAll('\n', '\n  ')}`;
  expect(await told('accessibility-fake-list', { 'a.md': page(summary, 'Un mot.\n') })).toEqual([]);
  expect(await told('accessibility-fake-list', { 'a.md': page('title: A', `${lines}\n`) })).toHaveLength(1);
  const rows = '———————————\n✨ Un évènement\n———————————\n';
  expect(await told('accessibility-fake-list', { 'a.md': page('title: A', rows) })).toEqual([]);
});

test('a price keeps its zero by its template; a version has none to lose', async () => {
  const of = async (key: string) =>
    (await findOnSite('front-matter-ambiguous-value', { 'a.md': page(`title: A\n${key}: 1.80`) })).map(
      ({ severity }) => severity,
    );
  expect([await of('price'), await of('min_version'), await of('go')]).toEqual([['info'], ['warning'], ['warning']]);
});

test('what Sphinx copies beside the pages it builds is no page', async () => {
  const files = {
    '_config.yml': 'title: x\n',
    '_toc.yml': 'format: jb-book\nroot: intro\n',
    'intro.md': '# Cours\n\n[x](absent.md)\n',
    '_sources/intro.md': '# Cours\n\n[x](absent.md)\n',
  };
  expect(await told('link-internal', files)).toEqual(['intro.md']);
});

test('a heading in a block of code is none, in MDX too', async () => {
  const body = (code: string) => `#### Un\n\n<Usage>\n\n${code}\n\n</Usage>\n\n#### Deux\n`;
  const jumps = (text: string) =>
    told('accessibility-heading-order', { 'package.json': '{"dependencies":{"astro":"5"}}', 'src/pages/a.mdx': text });
  expect(await jumps(body('```jsx\nreturn <h1>Un titre</h1>;\n```'))).toEqual([]);
  expect(await jumps('# Un\n\n<h2>Un titre</h2>\n\n#### Deux\n')).toHaveLength(1);
});

test('folders called after languages are in them, where addresses begin with a language', async () => {
  const files = {
    'astro.config.mjs': 'export default {};\n',
    'src/pages/[lang]/[slug].astro': '',
    'src/content/fr/contact.md': page(
      'title: Contact',
      '## Adresse:\n\nVoici notre adresse à Dakar, pour nous écrire.\n',
    ),
    'src/content/sv/kontakt.md': page('title: Kontakta oss', '## Postadress:\n\n## Debout Pour les Enfants Sénégal\n'),
  };
  const { plan } = (await siteOf(files)).site;
  const languageOf = (path: string) => {
    const file = plan.fileOf(path);
    return file.kind === 'page' ? file.language : null;
  };
  expect([languageOf('src/content/fr/contact.md'), languageOf('src/content/sv/kontakt.md')]).toEqual(['fr', 'sv']);
});

test('the page that is called « TODO » in its language, and the samples of a page about samples', async () => {
  const todo = { 'content/docs/todo.fr.mdx': page('title: TODO', 'Un mot.\n') };
  expect(await told('front-matter-placeholder', todo)).toEqual([]);
  const sample = 'Lorem ipsum dolor sit amet.\n\n```js\nfunction lorem(ipsum) {}\n```\n';
  expect(await told('markdown-placeholder', { 'a.md': page('title: A', sample) })).toEqual([]);
  expect(
    await told('markdown-placeholder', { 'a.md': page('title: A', 'Lorem ipsum dolor sit amet.\n') }),
  ).toHaveLength(1);
});

test('`doi:` stands as its agency writes it', async () => {
  const text =
    'Voir le texte des chercheurs sur la parole, publié dans la revue (doi: 10.1038/s41586-023-06443-4) cette année.\n';
  const files = { 'hugo.toml': "languageCode = 'fr'\n", 'content/a.md': page('title: A', text) };
  expect(await told('typography-spacing', files)).toEqual([]);
});

test('a relation that hardly any page bears out is told as a hint', async () => {
  const files = (values: readonly string[]) => ({
    'relecture.yml':
      "site: { content: content }\nrelations: [{ files: 'content/*.md', field: equipe, target: content/equipes }]\n",
    'content/equipes/nord.md': page('title: Nord'),
    ...Object.fromEntries(values.map((value, index) => [`content/p${index}.md`, page(`title: P\nequipe: ${value}`)])),
  });
  expect(await told('front-matter-relation', files(['est', 'ouest', 'sud']))).toEqual([]);
  expect(await told('front-matter-relation', files(['nord', 'sud']))).toHaveLength(1);
  expect(await told('front-matter-relation', files(['sud']))).toHaveLength(1);
});
