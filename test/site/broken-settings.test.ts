import { expect, test } from 'vitest';
import { findOnSite } from '../rules/whole-site.ts';

const told = async (files: Readonly<Record<string, string>>) =>
  (await findOnSite('configuration-syntax', files)).map(
    ({ severity, path, message }) => `${severity} ${path} ${message}`,
  );

const PAGE = { 'docs/a.md': '# A\n', 'content/a.md': '# A\n', 'a.md': '---\ntitle: A\n---\n' };

test.each([
  ['mkdocs.yml', 'site_name: x\nnav: [\n  - A: a.md\n'],
  ['_config.yml', 'title: x\n url: https://x.fr\n'],
  ['hugo.toml', 'title = "x\nbaseURL = "https://x.fr"\n'],
  ['hugo.yaml', 'title: "x\nbaseURL: https://x.fr\n'],
])('settings of a generator that nobody can read are told: %s', async (path, text) => {
  const found = await told({ ...PAGE, [path]: text });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^error ${path} `));
});

test.each([
  [
    'mkdocs.yml',
    'site_name: x\nmarkdown_extensions:\n  - pymdownx.emoji:\n      emoji_index: !!python/name:materialx.emoji.twemoji\n',
  ],
  ['mkdocs.yml', 'site_name: !ENV [NAME, x]\n'],
  ['_config.yml', 'markdown: kramdown\nmarkdown: kramdown\n'],
  ['_config.yml', 'title: x\n---\ntitle: y\n'],
  ['_config.yml', ''],
  ['hugo.toml', ''],
  ['hugo.toml', '# title = "x"\n'],
  ['astro.config.mjs', 'export default {'],
])('what its generator reads is no fault, nor is code: %s', async (path, text) => {
  expect(await told({ ...PAGE, [path]: text })).toEqual([]);
});
