import { expect, test } from 'vitest';
import { findOnSite, page, reviewed } from './whole-site.ts';

const TEXT = page('title: x', 'Un mot.\n');

test('what the settings of Cobalt, Retype and others leave out is no page', async () => {
  const read = async (files: Readonly<Record<string, string>>) =>
    (await reviewed('typography-spacing', files)).pages.map(({ path }) => path).sort();
  const files = { 'a.md': TEXT, 'README.md': TEXT, 'old/b.md': TEXT };
  expect(await read({ ...files, '_cobalt.yml': 'ignore: [README.md, old]\n' })).toEqual(['a.md']);
  expect(await read({ ...files, 'retype.yml': 'exclude: ["old/"]\n' })).toEqual(['README.md', 'a.md']);
});

test('a generator that is not known may write files in small letters', async () => {
  const files = { 'a.md': page('title: x', '![Vue](vue.png)\n'), 'Vue.png': '' };
  const levels = async (more: Readonly<Record<string, string>>) =>
    (await findOnSite('link-internal', { ...files, ...more })).map(({ severity }) => severity);
  expect(await levels({})).toEqual(['error']);
  expect(await levels({ 'retype.yml': 'input: .\n' })).toEqual(['info']);
});

test('its tables may have a class', async () => {
  const text = '| a | b | { class="compact" }\n|---|---|\n| 1 | 2 |\n';
  expect(await findOnSite('markdown-broken-table', { 'a.md': page('title: x', text) })).toEqual([]);
  const mkdocs = { 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': page('title: x', text) };
  expect(await findOnSite('markdown-broken-table', mkdocs)).toHaveLength(1);
});

test('an index of a name in italics is no reference', async () => {
  const text = 'On lit *pieces*[10][21], puis **t**[i][j], et [ceci][cela].\n';
  const found = await findOnSite('markdown-no-undefined-references', { 'a.md': page('title: x', text) });
  expect(found.map(({ excerpt }) => excerpt)).toEqual(['[ceci][cela]']);
});

test('a star that stands for the rest of a name belongs to the address', async () => {
  const text =
    '[MDN](https://developer.mozilla.org/fr/docs/Global_attributes/data-*) et [B](https://exemple.org/page*)\n';
  const found = await findOnSite('link-malformed', { 'a.md': page('title: x', text) });
  expect(found.map(({ excerpt }) => excerpt)).toEqual(['https://exemple.org/page*']);
});

test('« Test » among other labels is one', async () => {
  const found = (text: string) => findOnSite('markdown-placeholder', { 'a.md': page('title: x', text) });
  expect(await found('- Enregistrer\n- Test\n- Effacer\n')).toEqual([]);
  expect(await found('- Enregistrer les choix\n- Test\n- Effacer\n')).toHaveLength(1);
});

test('a few English words in a French text may keep their sign', async () => {
  const text =
    'Voilà, c’est fini pour cet article, et à bientôt dans le prochain. Happy coding!\n\nBonne lecture à tous!\n';
  const found = await findOnSite('typography-spacing', { 'a.md': page('title: x\nlang: fr', text) });
  expect(found.map(({ severity, excerpt }) => `${severity} ${excerpt}`)).toEqual(['info coding!', 'warning tous!']);
});
