import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).map(({ severity, excerpt }) => `${severity} ${excerpt}`);
const HUGO = { 'hugo.toml': "languageCode = 'fr'\n" };

test('an address on two lines is one for Python, and for browsers', async () => {
  const text = 'Voyez [le guide](https://guide.fr/a-\nla-suite/) du service.\n';
  const pelican = { 'pelicanconf.py': "SITENAME = 'A'\nPATH = 'content'\n", 'content/a.md': `Title: A\n\n${text}` };
  expect(await told('markdown-literal-markup', pelican)).toEqual([]);
  expect(await told('markdown-literal-markup', { ...HUGO, 'content/a.md': page('title: A', text) })).toHaveLength(1);
});

test('two hyphens of a heading of Astro are a dash, and none of its id', async () => {
  const files = {
    'astro.config.mjs': 'export default {};\n',
    'src/pages/a.md': page(
      'title: A',
      '## Étape 1 -- préparer\n\n[Un](#étape-1--préparer) et [deux](#étape-1----préparer)',
    ),
  };
  expect(await told('link-anchor', files)).toHaveLength(1);
});

test('a plug-in that numbers headings gives them ids that nobody knows', async () => {
  const files = (plugins: string) => ({
    'mkdocs.yml': `site_name: A\nplugins:\n  - search\n${plugins}`,
    'docs/index.md': '# A\n\n[Un](#_2)\n\n## Les suites\n',
  });
  expect(await told('link-anchor', files('  - mkdocs-add-number-plugin:\n      order: 1\n'))).toEqual([]);
  expect(await told('link-anchor', files(''))).toHaveLength(1);
});

test('a row of X, or what somebody stammers, may be meant', async () => {
  const files = (text: string) => ({ ...HUGO, 'content/a.md': page('title: A', text) });
  expect(await told('markdown-placeholder', files('Mon numéro est XXXXXXXXXX, merci.'))).toEqual(['info XXXXXXXXXX']);
  expect(await told('markdown-placeholder', files('Blablabla.'))).toEqual(['info Blablabla']);
  expect(await told('markdown-placeholder', files('À compléter'))).toEqual(['warning À compléter']);
});

test('a draft announces nothing to anybody', async () => {
  const files = (fields: string) => ({
    ...HUGO,
    'content/a.md': page(`title: A\n${fields}`, 'Les inscriptions seront ouvertes le 3 mars 2020.'),
  });
  expect(await told('date-stale', files('weight: 1'))).toHaveLength(1);
  expect(await told('date-stale', files('draft: true'))).toEqual([]);
});

test('a number that is neither a month nor a day is that of something else', async () => {
  const files = (text: string) => ({ ...HUGO, 'content/a.md': page('title: A', text) });
  expect(await told('date-impossible', files('Le numéro 2021-29-68 est connu.'))).toEqual([]);
  expect(await told('date-impossible', files('Le dépôt est ouvert le 2021-02-31.'))).toHaveLength(1);
});
