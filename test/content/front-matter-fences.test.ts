import { expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { siteOf } from '../site-of.ts';

const read = (text: string, dialect: DialectName) => {
  const { page } = readPage('x.md', text, { dialect });
  return {
    title: page.data['title'],
    codes: page.frontMatter?.troubles.map(({ code }) => code) ?? null,
    body: page.body.text,
  };
};

test.each(['jekyll', 'jekyll-blocks', 'quarto', 'mkdocs', 'commonmark'] as const)(
  'three dots close the front matter: %s',
  (dialect) => {
    expect(read('---\ntitle: x\n...\n\nTexte.\n', dialect)).toEqual({ title: 'x', codes: [], body: '\nTexte.\n' });
  },
);

test.each(['hugo', 'eleventy', 'docusaurus', 'zola', 'mdx'] as const)(
  'three dots close nothing, and are told: %s',
  (dialect) => {
    expect(read('---\ntitle: x\n...\n\nTexte.\n', dialect)).toEqual({
      title: 'x',
      codes: ['dots'],
      body: '\nTexte.\n',
    });
  },
);

test('where both stand, the first that counts closes', () => {
  expect(read('---\ntitle: x\n...\na\n---\nb\n', 'jekyll-blocks').body).toBe('a\n---\nb\n');
  expect(read('---\ntitle: x\n...\na\n---\nb\n', 'jekyll').body).toBe('a\n---\nb\n');
  expect(read('---\ntitle: x\n---\na\n...\nb\n', 'jekyll').body).toBe('a\n...\nb\n');
  expect(read('---\ntitle: x\n---\na\n...\nb\n', 'hugo')).toEqual({ title: 'x', codes: [], body: 'a\n...\nb\n' });
});

test('Hugo, Quarto and Zola forgive white space before; Jekyll does not', () => {
  const text = '\n ---\ntitle: x\n---\nTexte.\n';
  expect(read(text, 'hugo')).toEqual({ title: 'x', codes: [], body: 'Texte.\n' });
  expect(read(text, 'quarto').title).toBe('x');
  expect(read(text, 'zola').title).toBe('x');
  expect(read(text, 'jekyll')).toEqual({ title: undefined, codes: ['not-first'], body: 'Texte.\n' });
});

test.each([
  ['astro.config.mjs', 'export default {};', 'src/content/blog'],
  ['astro.config.mjs', 'import starlight from "@astrojs/starlight";', 'src/content/docs'],
])('Astro and Starlight forgive empty lines above, and no space before the dashes', async (name, code, folder) => {
  const text = (dashes: string) => `\n \n${dashes}\ntitle: x\n---\nTexte.\n`;
  const { page } = await siteOf({ [name]: code, [`${folder}/a.md`]: text('---'), [`${folder}/b.md`]: text(' ---') });
  expect([page(`${folder}/a.md`).data['title'], page(`${folder}/a.md`).frontMatter?.troubles]).toEqual(['x', []]);
  expect(page(`${folder}/b.md`).frontMatter?.troubles).toMatchObject([{ code: 'not-first' }]);
});

test.each([
  '----\ntitle: x\nopen: true\n----\nTexte.\n',
  '—--\ntitle: x\n---\nTexte.\n',
  '\ufeff\n---\ntitle: x\n---\n',
  '—\ntitle: x\nopen: true\n---\nTexte.\n',
  '–\ntitle: x\n–\nTexte.\n',
  '---title: x\nopen: true\n---\nTexte.\n',
  '---title\nopen: true\n---\nTexte.\n',
  ' \u200b\n---\ntitle: x\n---\n',
])('%j is a front matter that nobody reads', (text) => expect(read(text, 'jekyll').codes).toEqual(['not-first']));

test.each([
  '\n---\nTexte : suite.\n\n---\n',
  '\n---\nUn titre : un texte\n---\n',
  '----\n\nTexte\n',
  '\n\n# Titre\n\n---\ntitle: x\n---\n',
  '— Question: quoi\n\n---\n',
  '—\n\nQuestion: quoi\n\n---\n',
  '—Oui: dit-il\n---\n',
  '--note: x\n---\n',
  '\u200bUn texte\n---\ntitle: x\n---\n',
])('%j is prose', (text) => expect(read(text, 'jekyll').codes).toBeNull());

test('Hexo needs no dashes above, and reads what stands over the first ones', () => {
  expect(read('title: x\n\ntags: [a]\n---\nTexte.\n', 'hexo')).toEqual({ title: 'x', codes: [], body: 'Texte.\n' });
  expect(read('Texte.\n\n---\nSuite.\n', 'hexo').codes).toBeNull();
  expect(read('title: x\n---\nTexte.\n', 'jekyll').codes).toBeNull();
});

test.each(['vitepress', 'docusaurus', 'eleventy'] as const)(
  'a page that is all front matter ends with its file: %s',
  (dialect) => {
    const hero = '---\ntitle: x\nhero:\n  text: Bonjour\n';
    expect(read(hero, dialect)).toEqual({ title: 'x', codes: [], body: '' });
    expect(read(`${hero}\nDu texte, et la suite.\n`, dialect).codes).toContain('unclosed');
    expect(read(hero, 'jekyll').codes).toEqual(['unclosed']);
  },
);
