import { expect, test } from 'vitest';
import { page, reviewed } from './whole-site.ts';

const TEXT = page('title: x', 'Un mot.\n');
const read = async (files: Readonly<Record<string, string>>) =>
  (await reviewed('typography-spacing', files)).pages.map(({ path }) => path).sort();

test('an output that holds the sources hides none of them', async () => {
  const settings = "module.exports = () => ({ dir: { input: 'src', output: '.' } });\n";
  expect(await read({ '.eleventy.js': settings, 'src/a.md': TEXT, 'src/b/c.md': TEXT })).toEqual([
    'src/a.md',
    'src/b/c.md',
  ]);
  const usual = "module.exports = () => ({ dir: { input: '.', output: 'out' } });\n";
  expect(await read({ '.eleventy.js': usual, 'a.md': TEXT, 'out/c.md': TEXT })).toEqual(['a.md']);
});

test('layouts of Twig are not Hugo’s, whatever the settings look like', async () => {
  const files = { 'config.yml': 'title: x\nbaseurl: https://x.test/\ntheme: [pwa]\n', 'pages/a.md': TEXT };
  expect(await read({ ...files, 'layouts/page.html.twig': '' })).toEqual(['pages/a.md']);
  expect(await read({ ...files, 'layouts/page.html': '' })).toEqual([]);
});
