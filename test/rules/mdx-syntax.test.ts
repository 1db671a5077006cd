import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptMdxReader } from '../../src/content/markdown/mdx.ts';
import { loadReaders } from '../../src/world/quick-parser.ts';
import { findOnSite } from './whole-site.ts';

beforeAll(async () => adoptMdxReader((await loadReaders()).readMdx));
afterAll(() => adoptMdxReader(null));

const astro = { 'astro.config.mjs': 'export default {};\n' };
const docusaurus = (version: string, more = '') => ({
  'docusaurus.config.js': `export default { title: 'x', url: 'https://x.fr', baseUrl: '/', presets: [['classic', {}]]${more} };\n`,
  'package.json': `{"dependencies":{"@docusaurus/core":"${version}"}}`,
});
const told = async (files: Readonly<Record<string, string>>) =>
  (await findOnSite('markdown-mdx-syntax', files)).map(({ message, excerpt }) => `${message} ${excerpt}`);
const ofPage = (text: string) => told({ ...astro, 'src/pages/a.mdx': text });

test.each([
  ['Été <br> fini.', ['void <br>']],
  ['<Note>\n\nOuvert\n', ['unclosed <Note>']],
  ['<div>\n\n<p>\n\n</div>', ['unclosed <p>']],
  ['Un </div> perdu', ['unopened </div>']],
  ['Un montant de {10 euros}.', ['expression {10 euros}']],
  ['Le prix {est ouvert', ['brace {']],
  ['Si a <= b, oui.', ['tag <= b, oui.']],
  ['{/* dit */}\n\n<Note title="x">\n\nLu : 3 < 4, \\{ et `<br>`.\n\n</Note>\n\n$\\frac{a}{b}$', []],
])('%j', async (text, expected) => {
  expect(await ofPage(text)).toEqual(expected);
});

test('Docusaurus reads what the first MDX did, from its version 3 on it refuses the rest', async () => {
  const page = { 'docs/a.md': '<!-- dit -->\n\n## Titre {#id}\n\nUn <br> mot.\n' };
  expect(await told({ ...docusaurus('^3.5.0'), ...page })).toEqual(['void <br>']);
  expect(await told({ ...docusaurus('^2.4.0'), ...page })).toEqual([]);
  expect(await told({ ...docusaurus('^3.5.0', ", markdown: { format: 'detect' }"), ...page })).toEqual([]);
  expect(
    await told({ ...docusaurus('^3.5.0'), 'docs/b.md': '---\nmdx:\n  format: md\n---\n\nUn <br> mot.\n' }),
  ).toEqual([]);
});

test('a site of which nobody knows how it reads MDX is left alone, and so is what would bring a parser down', async () => {
  expect(await told({ 'docs/a.mdx': 'Un <br> mot.\n' })).toEqual([]);
  expect(await ofPage(`{${'('.repeat(5000)}`)).toEqual([]);
});

test('Next.js and Nextra are told by the versions of what reads their MDX', async () => {
  const files = (nextra: string) => ({
    'package.json': `{"dependencies":{"next":"14","nextra":"${nextra}"}}`,
    'next.config.js': "const withNextra = require('nextra')({});\nmodule.exports = withNextra();",
    'pages/index.mdx': '# A\n\nUn <br> mot\n',
  });
  expect(await told(files('^2.13.0'))).toEqual(['void <br>']);
  expect(await told(files('^0.4.5'))).toEqual([]);
  expect(await told(files('latest'))).toEqual([]);
});
