import { describe, expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

/** With the field it is told of. */
async function told(rule: string, files: Readonly<Record<string, string>>) {
  const found = await findOnSite(rule, files);
  return found.map(({ severity, path, field, message }) => `${severity} ${path} ${field} ${message}`);
}

describe('what stands at the top of a page', () => {
  const body = 'Voici ce que nous disons: les pages de cette association sont à vous.\n';

  test('two dots before each key are the fields of a page of Nikola', async () => {
    const top = '.. title: Les amis de nos amis: ceux qui nous aident\n.. slug: amis\n.. date: 2022-03-09\n\n';
    const found = await told('typography-spacing', { 'conf.py': 'BLOG_TITLE = "X"\n', 'pages/a.md': top + body });
    expect(found).toEqual(['warning pages/a.md /title missing-before', 'warning pages/a.md null missing-before']);
  });
});

test('settings of VitePress that another package makes may move pages', async () => {
  const config = (from: string) =>
    `import { defineXConfig } from '${from}'\nexport default defineXConfig({ title: 'X' })\n`;
  const files = { 'index.md': '# A\n\n[b](/b)\n' };
  const site = (from: string) => told('link-internal', { ...files, '.vitepress/config.ts': config(from) });
  expect(await site('vitepress')).toEqual(['error index.md null missing']);
  expect(await site('@x/versions')).toEqual([]);
});

test('what a directive of MyST keeps for programs is no prose', async () => {
  const body = '# A\n\n```{exec} python\nsi a<b: alors la suite est donnée dans le texte\n```\n';
  expect(
    await told('typography-spacing', {
      'conf.py': "extensions = ['myst_parser']\nlanguage = 'fr'\n",
      'index.md': body,
    }),
  ).toEqual([]);
});

test('the readme of a theme of Hugo is no page', async () => {
  const files = {
    'hugo.toml': 'title = "X"\n[markup.highlight]\nstyle = "a"\n',
    'layouts/a.html': 'x',
    'README.md': '# A\n\n<img src="a.png">\n',
  };
  expect(await told('markdown-dropped-html', files)).toEqual([]);
  expect(await told('markdown-dropped-html', { ...files, 'content/a.md': files['README.md'] })).toHaveLength(1);
});

test('a machine of a private network may be meant', async () => {
  const files = {
    'mkdocs.yml': 'site_name: X\n',
    'docs/a.md': '# A\n\n[box](http://livebox/) [site](http://demarches-simplifiees/a)\n',
  };
  expect((await told('link-malformed', files)).map((one) => one.split(' ')[0])).toEqual(['info', 'error']);
});

test('a title in another language inside a sentence', async () => {
  const body =
    '# A\n\nLe livre [_Compilers: Principles, Techniques, and Tools_](https://exemple.fr) est la référence de cette matière.\n';
  expect(
    await told('typography-spacing', { 'mkdocs.yml': 'site_name: X\ntheme: { language: fr }\n', 'docs/a.md': body }),
  ).toEqual([]);
});

test('the end of a host is no word of another language', async () => {
  const body =
    '# A\n\nNous avons choisi cette image pour la page de notre association.\n\n*Crédit photo: exemple.com*\n';
  const files = { 'mkdocs.yml': 'site_name: X\ntheme: { language: fr }\n', 'docs/a.md': body };
  expect(await told('typography-spacing', files)).toHaveLength(1);
});

test('examples of how a page is written hold sample text', async () => {
  const body = '# A\n\nLorem ipsum dolor sit amet.\n';
  const code = '\n```md\n!!! note\n    Lorem ipsum dolor sit amet.\n```\n';
  const site = (text: string) => told('markdown-placeholder', { 'mkdocs.yml': 'site_name: X\n', 'docs/a.md': text });
  expect(await site(body)).toHaveLength(1);
  expect(await site(body + code)).toEqual([]);
  expect(await site('# A\n\nTODO\n')).toHaveLength(1);
  expect(await site('# A\n\nTo Do\n\nA list of what we did.\n')).toEqual([]);
});

test('tags that never end are read in linear time', async () => {
  const body = (text: string) => ({ 'mkdocs.yml': 'site_name: X\n', 'docs/a.md': `# A\n\n<div>\n${text}\n</div>\n` });
  for (const text of [`<iframe ${' '.repeat(50_000)}`, '<a "'.repeat(20_000), `<iframe ${'a="b" '.repeat(20_000)}`])
    expect(await told('accessibility-frame-title', body(text))).toEqual([]);
});

test('a page of nothing but lines, and one of nothing but shortcodes that never end, are read', async () => {
  const wide = 'Une phrase qui est assez longue pour que la suite ne soit pas coupée par la largeur des lignes.';
  const lines = `# A\n\n${wide}\n\n- Un point.\nUne suite.\n${'\n'.repeat(300_000)}`;
  const plain = { 'mkdocs.yml': 'site_name: X\n', 'docs/a.md': lines };
  expect(await findOnSite('markdown-swallowed-paragraph', plain)).toHaveLength(1);
  const codes = `# A\n\n${`{{<${'a'.repeat(58)}`.repeat(5_000)}\n\n<p>Un</p>\n`;
  const hugo = { 'hugo.toml': '[markup.highlight]\nstyle = "a"\n', 'content/a.md': codes };
  expect(await findOnSite('markdown-dropped-html', hugo)).toHaveLength(1);
});
