import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

async function told(rule: string, files: Readonly<Record<string, string>>) {
  const found = await findOnSite(rule, files);
  return found.map(({ severity, excerpt, message }) => `${severity} ${message} ${excerpt}`);
}

const MKDOCS = { 'mkdocs.yml': 'site_name: X\ntheme:\n  language: fr\n' };
const page = (body: string) => ({ ...MKDOCS, 'docs/a.md': `# A\n\n${body}\n` });
const book = (summary: string, more: Readonly<Record<string, string>> = {}) => ({
  'book.toml': '[book]\n',
  'src/SUMMARY.md': summary,
  'src/a.md': '# A\n',
  ...more,
});

test('what a comment of several lines holds is not on the list of a book', async () => {
  const of = (summary: string) => told('link-navigation', book(summary));
  expect(await of('- [A](a.md)\n<!-- # Jour 1\n\n- [B](b.md)\n-->\n')).toEqual([]);
  expect(await of('- [A](a.md)\n- [B](b.md)\n')).toHaveLength(1);
});

test('a Makefile may make a page of what the list of a book leaves out', async () => {
  const files = { 'src/SUMMARY.md': '- [A](a.md)\n', 'src/a.md': '# A\n\n[b](b.html)\n', 'src/b.md': '# B\n' };
  expect(await told('link-internal', book('- [A](a.md)\n', files))).toHaveLength(1);
  expect(await told('link-internal', book('- [A](a.md)\n', { ...files, 'src/Makefile': 'all:\n' }))).toEqual([]);
});

test('numbers only order the menu of Nuxt Content', async () => {
  const files = {
    'nuxt.config.ts': "export default defineNuxtConfig({ modules: ['@nuxt/content'] })\n",
    'content/0.index.md': '# A\n\n[b](./4.prix.md) [c](./4.rien.md)\n',
    'content/5.prix.md': '# B\n',
  };
  expect((await findOnSite('link-internal', files)).map(({ facts }) => facts['url'])).toEqual(['./4.rien.md']);
});

test('the first GitBook makes a table of loose dashes', async () => {
  const body = '# A\n\n| Nom | Prix |\n|: --- :|: --- :|\n| un | deux |\n';
  expect(await told('markdown-broken-table', { 'SUMMARY.md': '* [A](README.md)\n', 'README.md': body })).toEqual([]);
  expect(await told('markdown-broken-table', { ...MKDOCS, 'docs/a.md': body })).toHaveLength(1);
});

test('Quarto lifts the headings of its appendix', async () => {
  const of = (mark: string) =>
    told('accessibility-heading-order', {
      '_quarto.yml': 'project:\n  type: website\n',
      'a.qmd': `# A\n\n## B\n\n#### C${mark}\n`,
    });
  expect(await of(' {.appendix}')).toEqual([]);
  expect(await of('')).toHaveLength(1);
});

test('a merge that nobody ended is told, and its marks are no heading', async () => {
  const files = page('<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> autre\n\n## B\n\n#### C');
  expect(await told('file-merge-conflict', files)).toEqual(['error left <<<<<<< HEAD']);
  expect((await findOnSite('accessibility-heading-order', files)).map(({ facts }) => facts['from'])).toEqual([2]);
});

test('a page about Lorem ipsum names it', async () => {
  const of = (body: string) =>
    told('front-matter-placeholder', { ...MKDOCS, 'docs/a.md': `---\ntitle: Lorem Ipsum et nous\n---\n\n${body}\n` });
  expect(await of('Le Lorem ipsum est un faux texte. D’où vient Lorem ipsum ?')).toEqual([]);
  expect(await of('Lorem ipsum dolor sit amet, et lorem ipsum dolor.')).toHaveLength(1);
});

test('a chain hangs on its pronoun; an arrow is no quotation', async () => {
  expect(
    await told('typography-repeated-word', page('Une classe qui étend une classe qui étend une autre classe.')),
  ).toEqual([]);
  expect(
    await told('typography-quotes', page('Notre page de formulaire est ici.\n\n<button>&laquo;</button>')),
  ).toEqual([]);
});
