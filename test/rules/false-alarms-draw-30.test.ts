import { expect, test } from 'vitest';
import { findOnSite, page, reviewed } from './whole-site.ts';

const read = async (files: Readonly<Record<string, string>>) =>
  (await reviewed('typography-spacing', files)).pages.map(({ path }) => path).sort();

const TEXT = page('title: x', 'Un mot.\n');

test('folders that begin with a line are no pages of a generator that nobody here knows', async () => {
  expect(
    await read({ '_cobalt.yml': 'site: {}\n', 'a.md': TEXT, '_ignore/b.md': TEXT, '_defaults/c.md': TEXT }),
  ).toEqual(['a.md']);
  expect(await read({ 'package.json': '{}', 'a.md': TEXT, '_pages/b.md': TEXT })).toEqual(['_pages/b.md', 'a.md']);
  const bridgetown = { 'bridgetown.config.yml': 'url: ""\n', 'src/a.md': TEXT, 'src/_layouts/c.md': TEXT };
  expect(await read({ ...bridgetown, 'src/_voyages/b.md': TEXT })).toEqual(['src/_voyages/b.md', 'src/a.md']);
  // Where there is nothing else, they are the site.
  expect(await read({ 'README.md': TEXT, '_recettes/b.md': TEXT })).toContain('_recettes/b.md');
});

test.each([
  ['retype.yml', 'input: ./src\n', 'src/a.md'],
  ['_cobalt.yml', 'source: site\n', 'site/a.md'],
  ['cecil.yml', 'title: x\n', 'pages/a.md'],
  ['bridgetown.config.yml', 'url: ""\n', 'src/a.md'],
])('%s says where its pages are', async (settings, text, path) => {
  expect(await read({ [settings]: text, 'README.md': TEXT, 'notes/b.md': TEXT, [path]: TEXT })).toEqual([path]);
});

test('a book of Quarto is its chapters', async () => {
  const settings = `project: { type: book }
book:
  chapters:
    - index.qmd
    - part: un.qmd
      chapters: [un/deux.qmd, { href: trois.qmd, text: Trois }]
  appendices: [fin.qmd]
`;
  const files = Object.fromEntries(
    ['index', 'un', 'un/deux', 'trois', 'fin', 'vieux'].map((name) => [`${name}.qmd`, TEXT]),
  );
  const named = ['fin.qmd', 'index.qmd', 'trois.qmd', 'un.qmd', 'un/deux.qmd'];
  expect(await read({ ...files, '_quarto.yml': settings })).toEqual(named);
  expect(await read({ ...files, '_quarto.yml': 'project: { type: website }\n' })).toHaveLength(6);
});

test('a link to `.md` leads to the `.mdx` of that name', async () => {
  const files = { 'docs/a.md': page('title: x', '[B](../docs/b.md) et [C](c.md)\n'), 'docs/b.mdx': TEXT };
  expect((await findOnSite('link-internal', files)).map(({ facts }) => facts['url'])).toEqual(['c.md']);
});

test('a table of contents that names nothing that is there makes no book', async () => {
  const files = {
    'myst.yml': 'version: 1\nproject: { toc: [{ file: a.md }] }\n',
    'a.md': TEXT,
    'old/_toc.yml': '- file: polish\n- file: measure\n',
    'old/_config.yml': 'title: x\n',
  };
  expect(await findOnSite('link-navigation', files)).toEqual([]);
});

test('LaTeX between spaced signs is mathematics', async () => {
  const text = '$ \\qquad \\forall a,b \\, \\exists y (x = a \\vee x = b)$ se lit bien, pour 5 $ et 6 $ .\n';
  const found = await findOnSite('typography-stray-space', { 'a.md': page('title: x', text) });
  expect(found.map(({ facts }) => facts['words'])).toEqual([]);
});
