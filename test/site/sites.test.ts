import { expect, test } from 'vitest';
import { ownTree, TrustedTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const two = {
  'site-a/hugo.toml': 'baseURL = "https://a.exemple.fr"\nlanguageCode = "fr"\n',
  'site-a/content/p.md': page('title: A', 'Déposez votre candidature avant le 12 juillet 2024.\n\n[lien](/p/)'),
  'site-b/_config.yml': 'lang: en\n',
  'site-b/p.md': page('title: B', '[lien](/p.html) [faux](/absent.html)'),
  'README.md': '# Dépôt',
};

test('each site of a repository is read under its own settings', async () => {
  const { site } = await siteOf(two);
  expect(site.all.map(({ generator, plan }) => `${generator} ${plan.base}`)).toEqual(['hugo site-a', 'jekyll site-b']);
  expect(site.siteOf('site-b/p.md').generator).toBe('jekyll');
  expect(site.resolve('/p/', pageOf(site, 'site-a/content/p.md'))).toMatchObject({
    kind: 'page',
    path: 'site-a/content/p.md',
  });
  expect(site.resolve('/p.html', pageOf(site, 'site-b/p.md'))).toMatchObject({ kind: 'page', path: 'site-b/p.md' });
  expect(site.plan.fileOf('site-b/p.md').kind).toBe('page');
  expect(site.plan.fileOf('README.md')).toMatchObject({ kind: 'out', reason: 'repository' });
});

test('a review runs the rules of each site over its own pages', async () => {
  const tree = new MemoryTree(new Map(Object.entries(two)));
  const done = await review(
    { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 },
    { paths: [], only: ['link-internal', 'date-stale'], skip: [] },
  );
  expect(done.pages.map(({ path }) => path)).toEqual(['site-a/content/p.md', 'site-b/p.md']);
  expect(done.findings.map(({ rule, path, data }) => `${rule} ${path} ${String(data['url'] ?? '')}`)).toEqual([
    'date-stale site-a/content/p.md ',
    'link-internal site-b/p.md /absent.html',
  ]);
});

test('whoever names the folder of pages has chosen one site: the others are told', async () => {
  const { site } = await siteOf({ ...two, 'relecture.yml': 'site: { content: site-a/content }\n' });
  expect(site.all).toEqual([]);
  expect(site.plan.fileOf('site-b/p.md')).toEqual({ kind: 'unread', reason: 'other-site' });
});

test('the sites that the configuration lists', async () => {
  const files = {
    'relecture.yml': 'sites: [{ root: b }, { root: a }]\n',
    'a/p.md': page('title: A'),
    'b/p.md': page('title: B'),
  };
  const tree = new MemoryTree(new Map(Object.entries(files)));
  const { site } = await readSite(tree, new TrustedTree(tree));
  expect(site.all.map(({ plan }) => `${plan.generator} ${plan.base}`)).toEqual(['plain b', 'plain a']);
});
