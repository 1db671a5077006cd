import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

async function told(rule: string, files: Readonly<Record<string, string>>) {
  const found = await findOnSite(rule, files);
  return found.map(({ severity, excerpt, message }) => `${severity} ${message} ${excerpt}`);
}

const MKDOCS = { 'mkdocs.yml': 'site_name: X\ntheme:\n  language: fr\n' };
const page = (body: string) => ({ ...MKDOCS, 'docs/a.md': `# A\n\n${body}\n` });

test('Pandoc ends bold after a space, however long it is', async () => {
  const body = `# A\n\nLes mots **en gras **de cette page, et **${'très '.repeat(120)}long.**nn\n`;
  const of = (files: Readonly<Record<string, string>>) => told('markdown-literal-markup', files);
  expect(await of({ '_quarto.yml': 'project:\n  type: website\n', 'a.qmd': body })).toEqual([]);
  expect(await of({ 'book.toml': '[book]\n', 'src/SUMMARY.md': '- [a](a.md)\n', 'src/a.md': body })).toHaveLength(3);
});

test('an operator between brackets is no bold', async () => {
  expect(await told('markdown-literal-markup', page('L’opérateur de puissance (**2) et celui-ci (**).'))).toEqual([]);
});

test('a chain, and a label that is its code, are meant', async () => {
  const of = (body: string) => told('typography-repeated-word', page(body));
  expect(await of('J’appelle une fonction qui appelle une fonction qui appelle une fonction sans fin.')).toEqual([]);
  expect(await of('J’appelle une fonction qui appelle une fonction qui appelle sans fin le même nom.')).toHaveLength(1);
  const row = 'Pas de retenue 0<br>Pas de reconduction Pas de reconduction<br>Autre 1';
  expect(await of(`| code |\n|---|\n| ${row} |`)).toEqual([]);
});

test('the percent sign of an operation is no unit', async () => {
  const found = await told(
    'typography-spacing',
    page('Ici, la valeur est de %(Total - 1) / 4% pour nous, ou de 4% pour vous.'),
  );
  expect(found).toEqual(['warning missing-before 4%']);
});

test('a frame without an address is a word about frames', async () => {
  const body = '---\ntitle: "<iframe>: un élément"\n---\n\n<iframe src="https://exemple.fr/"></iframe>\n';
  expect(await told('accessibility-frame-title', { ...MKDOCS, 'docs/a.md': body })).toHaveLength(1);
});

test('an impossible day that is an example of one', async () => {
  const body = 'Saisir une date invalide (p. ex. le 32 avril 2024) est refusé. Rendez-vous le 31 avril 2024.';
  expect((await told('date-impossible', page(body))).map((one) => one.split(' ').slice(2).join(' '))).toEqual([
    '31 avril 2024',
  ]);
});

test('a field that was taken out by a comment', async () => {
  const of = (value: string) =>
    told('front-matter-ambiguous-value', { ...MKDOCS, 'docs/a.md': `---\n${value}\n---\n\nTexte.\n` });
  expect(await of('email: a@b.fr  #twitter: "@c"')).toEqual([]);
  expect(await of('title: Concours #2')).toHaveLength(1);
});

test('a byte-order mark before a data file is no space before its first key', async () => {
  const files = { '_config.yml': 'title: X\n', 'index.md': '# A\n', '_data/a.yml': '\uFEFFa: "un"\nb: "deux"\n' };
  expect(await told('front-matter-syntax', files)).toEqual([]);
});

test('a tag within a word, and a component with attributes of its own', async () => {
  const of = (body: string) => told('markdown-unclosed-html', page(body));
  expect(await of('Plus d’équipes pour Exemple<nolink>.fr dès demain.')).toEqual([]);
  expect(await of('Écrivez <nom> dans la case.')).toHaveLength(1);
  expect(await of('<Grille colonnes={3} ecart={1}>\n<Portrait />\n</Grille>')).toEqual([]);
});

test('words between brackets that VuePress takes for a tag are to be written as code', async () => {
  const files = {
    'docs/.vuepress/config.js': 'module.exports = { title: "X" }\n',
    'docs/README.md': '# A\n\n<type>(x): y\n',
  };
  expect(await told('markdown-unclosed-html', files)).toEqual(['warning placeholder <type>']);
});

test('Netlify leads to a page whatever the case', async () => {
  const files = {
    'hugo.toml': 'title = "A"\n',
    'content/a.md': '# A\n\n[b](/Page-B/)\n',
    'content/page-b.md': '# B\n',
  };
  expect((await told('link-internal', files)).map((one) => one.slice(0, 10))).toEqual(['error case']);
  expect(
    (await told('link-internal', { ...files, 'netlify.toml': '[build]\n' })).map((one) => one.slice(0, 9)),
  ).toEqual(['info case']);
});

test('an image without an address is called an image', async () => {
  expect(await told('markdown-no-empty-url', page('![une rose]() et [un lien]()'))).toEqual([
    'warning image ![une rose]()',
    'warning empty [un lien]()',
  ]);
});

test('a box that nobody ticked is no error where the form has it empty', async () => {
  const config = (more: string) =>
    `backend: { name: git-gateway }\nmedia_folder: static\ncollections:\n  - name: a\n    folder: content\n    create: true\n    fields:\n      - { name: title, widget: string }\n      - { name: draft, widget: boolean${more} }\n`;
  const of = (more: string) =>
    told('front-matter-schema', {
      'hugo.toml': 'title = "A"\n',
      'content/a.md': '---\ntitle: A\n---\n',
      'static/admin/config.yml': config(more),
    });
  expect((await of(', default: false')).map((one) => one.slice(0, 4))).toEqual(['info']);
  expect((await of('')).map((one) => one.slice(0, 5))).toEqual(['error']);
});
