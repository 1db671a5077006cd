import { expect, test } from 'vitest';
import { verdict } from '../dates/verdict.ts';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

test('two numbers at the head of a name are no order, to Docusaurus', async () => {
  const files = {
    'docusaurus.config.js': "module.exports = { url: 'https://a.test', baseUrl: '/', presets: [['classic', {}]] };\n",
    'docs/1/1-2/1.2.md': page('id: 1-2', 'Un mot.\n'),
    'docs/2-suite/01-fin.md': page('title: x', 'Un mot.\n'),
  };
  const linked = (url: string) => ({ ...files, 'docs/a.md': page('title: x', `[la page](${url})\n`) });
  expect(await told('link-internal', linked('/docs/1/1-2/1-2'))).toEqual([]);
  expect(await told('link-internal', linked('/docs/suite/fin'))).toEqual([]);
  expect(await told('link-internal', linked('/docs/1/2/1-2'))).toEqual(['docs/a.md']);
});

test('VitePress writes `.html` after what has no ending: `/guide/index` is a page', async () => {
  const files = {
    'docs/.vitepress/config.ts': 'export default defineConfig({});\n',
    'docs/guide/index.md': '# Guide\n',
    'docs/a.md': '# A\n\n[guide](/guide/index), [autre](/autre/index)\n',
  };
  expect(await told('link-internal', files)).toEqual(['docs/a.md']);
});

test('a title in stars among tabs of docsify is the name of a tab', async () => {
  const tabs = (start: string) =>
    `# Page\n\n${start}\n\n#### ** Rendu **\n\nUn mot.\n\n#### **Source**\n\nUn mot.\n\n<!-- tabs:end -->\n`;
  const files = (body: string) => ({ 'index.html': '<script src="//cdn/docsify.min.js"></script>', 'a.md': body });
  for (const rule of ['accessibility-heading-order', 'markdown-literal-markup']) {
    expect(await told(rule, files(tabs('<!-- tabs:start -->')))).toEqual([]);
    expect(await told(rule, files(tabs('Un mot.')))).not.toEqual([]);
  }
});

test('a heading of JSX is one', async () => {
  const files = (between: string) => ({
    'mkdocs.yml': 'site_name: X\n',
    'docs/a.mdx': `# Page\n\n${between}\n\n### Suite\n\nUn mot.\n`,
  });
  const rule = 'accessibility-heading-order';
  expect(await told(rule, { ...files('<h2>**Partie**, en balises</h2>'), 'next.config.js': '' })).toEqual([]);
});

test('an escape in the list of a book, an image of Quarto without its ending', async () => {
  const book = { '.gitbook.yaml': 'root: ./\n', 'README.md': '# x\n', 'm/a_b.md': '# x\n' };
  const summary = (name: string) => ({ ...book, 'SUMMARY.md': `* [x](README.md)\n* [a\\_b](m/${name})\n` });
  expect(await told('link-navigation', summary('a\\_b.md'))).toEqual([]);
  expect(await told('link-navigation', summary('a\\_c.md'))).not.toEqual([]);
  const quarto = { '_quarto.yml': 'project: { type: website }\n', 'img/carte.png': '' };
  expect(await told('link-internal', { ...quarto, 'a.qmd': page('title: x', '![Une carte](img/carte)\n') })).toEqual(
    [],
  );
});

test('what programs are told is no page', async () => {
  const text = '[cliquez ici](https://a.fr)\n';
  expect(await told('accessibility-link-text', { 'a.md': '# A\n', 'CLAUDE.md': text, 'AGENTS.md': text })).toEqual([]);
});

test('an element that a title names, another name for a link, code in prose, a raised voice', async () => {
  const site = { 'mkdocs.yml': 'site_name: X\ntheme: { language: fr }\n' };
  const head = (title: string) => ({ ...site, 'docs/a.md': page(`title: ${JSON.stringify(title)}`, '# A\n') });
  expect(await told('markdown-unclosed-html', head('Le secret de HTML : la balise <output>'))).toEqual([]);
  expect(await told('markdown-unclosed-html', head('Un <strong>titre'))).toEqual(['docs/a.md']);
  const body = (text: string) => ({ ...site, 'docs/a.md': `# A\n\n${text}\n` });
  const link = 'accessibility-link-text';
  expect(
    await findOnSite(link, body('<p>Lisez <a href="https://a.fr/b" aria-label="Le guide du vélo">ici</a>.</p>')),
  ).toEqual([]);
  const opened = '<p>Lisez <a href="https://a.fr/b" aria-label="ici (nouvel onglet)">ici</a>.</p>';
  expect(await findOnSite(link, body(opened))).toHaveLength(1);
  expect(await findOnSite(link, body('<p>Lisez <a href="https://a.fr/b">ici</a>.</p>'))).toHaveLength(1);
  expect(await told('typography-spacing', body('Le motif finit par before() et });\n\nUn mot.'))).toEqual([]);
  const english = (text: string) => ({
    'mkdocs.yml': 'site_name: X\ntheme: { language: en }\n',
    'docs/a.md': `# A\n\n${text}\n`,
  });
  expect(await told('typography-repeated-word', english('You have to say NO to say no to people.'))).toEqual([]);
  expect(await told('typography-repeated-word', english('You have to say it to say it to people.'))).toEqual([
    'docs/a.md',
  ]);
});

test('a stretch counted from the day of its words is no promise, nor a statement that says its time', () => {
  const of = (text: string) => verdict(text, '2026-11-30', { liveSince: '2024-08-05' }).split(' ')[0];
  expect(of('Leur base pendant cette semaine servira encore.')).not.toBe('stale');
  expect(of('Sa misère se prolonge jusqu’à demain.')).not.toBe('stale');
  expect(of('L’objectif principal de cette année est de vous initier.')).not.toBe('stale');
  expect(of('Inscrivez-vous avant la fin du mois.')).toBe('stale');
  expect(of('At least as of Spring 2026, we will not ask you to do so.')).not.toBe('stale');
  expect(verdict('It holds when the value is between -2048 and 2047.', '2026-11-30')).not.toMatch(/reversed/);
});
