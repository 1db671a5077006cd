import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';

test('several sites whose settings stand apart from their pages: each page is of the site that names its folder', async () => {
  const { site } = await siteOf({
    'config/en/mkdocs.yml': 'site_name: x\ndocs_dir: ../../docs/en\ntheme:\n  language: en\n',
    'config/fr/mkdocs.yml': 'site_name: x\ndocs_dir: ../../docs/fr\ntheme:\n  language: fr\n',
    'docs/en/index.md': '# Home\n',
    'docs/fr/index.md': '# Accueil\n',
    'docs/fr/guide/plan.md': '# Plan\n',
    'README.md': '# x\n',
  });
  const home = (path: string) => site.siteOf(path).language;
  expect([home('docs/en/index.md'), home('docs/fr/guide/plan.md')]).toEqual(['en', 'fr']);
  expect(
    ['docs/en/index.md', 'docs/fr/index.md', 'docs/fr/guide/plan.md'].map((path) => site.plan.fileOf(path).kind),
  ).toEqual(['page', 'page', 'page']);
});
