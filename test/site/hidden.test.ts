import { describe, expect, test } from 'vitest';
import { TrustedTree } from '../../src/content/trusted-tree.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';
import { page } from './pages.ts';

const TODAY = '2026-11-28';

/** Why each page of a small site is not shown: `draft`, `future 2027-01-01`… Those that are shown are left out. */
async function hidden(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  const { site } = await readSite(tree, new TrustedTree(tree));
  await site.prepare([]);
  return Object.fromEntries(
    [...site.pages.values()].flatMap((one) => {
      const why = site.hidden(one, TODAY);
      if (why === null) return [];
      return [[one.path, [why.reason, why.day ?? '', why.isSure ? '' : '?'].filter((word) => word !== '').join(' ')]];
    }),
  );
}

const bare = page('title: A');

// Every line as Hugo 0.152 builds it.
describe('Hugo', () => {
  test('by the days, the draft and the build of the page itself', async () => {
    expect(
      await hidden({
        'hugo.toml': 'title = "x"\n',
        'content/date.md': page('date: 2027-01-01'),
        'content/quoted.md': page('Date: "2027-01-01T10:00:00+01:00"'),
        'content/published.md': page('date: 2027-01-01\npublishDate: 2020-01-01'),
        'content/later.md': page('date: 2020-01-01\npublishDate: 2027-01-01'),
        'content/pub.md': page('pubdate: 2027-01-01'),
        'content/over.md': page('expiryDate: 2026-11-28'),
        'content/evening.md': page('expiryDate: 2026-11-28T18:00:00Z'),
        'content/toml.md': '+++\ndate = 2027-01-01\n+++\n',
        'content/draft.md': page('draft: true'),
        'content/never.md': page('build: { render: never }'),
        'content/link.md': page('_build: { render: link }'),
        'content/unlisted.md': page('build: { list: never }'),
        'content/2027-01-01-name.md': bare,
      }),
    ).toEqual({
      'content/date.md': 'future 2027-01-01',
      'content/quoted.md': 'future 2027-01-01',
      'content/later.md': 'future 2027-01-01',
      'content/pub.md': 'future 2027-01-01',
      'content/over.md': 'expired 2026-11-28',
      'content/toml.md': 'future 2027-01-01',
      'content/draft.md': 'draft',
      'content/never.md': 'never',
      'content/link.md': 'never',
    });
  });

  test('by what sections hand down, the nearest first, themselves included', async () => {
    expect(
      await hidden({
        'hugo.yaml': 'defaultContentLanguage: fr\nlanguages: { fr: { weight: 1 }, en: { weight: 2 } }\n',
        'content/s/_index.md': page('cascade: { draft: true }'),
        'content/s/a.md': bare,
        'content/s/a.en.md': bare,
        'content/s/own.md': page('draft: false'),
        'content/s/deep/_index.md': page('cascade: { draft: false }'),
        'content/s/deep/a.md': bare,
        'content/t/_index.md': page(
          'cascade:\n  - { draft: true, _target: { path: "/t/X/**" } }\n  - { draft: true, _target: { kind: page, lang: fr, path: "{/t/b,/t/c}" } }\n  - { expiryDate: 2020-01-01, target: { path: /t/d, environment: production } }\n  - { draft: true, target: { kind: section, path: "/t/*" } }',
        ),
        'content/t/X/a.md': bare,
        'content/t/b.md': bare,
        'content/t/b.en.md': bare,
        'content/t/d.md': bare,
        'content/t/e.md': bare,
        'content/draft/_index.md': page('draft: true'),
        'content/draft/a.md': bare,
      }),
    ).toEqual({
      'content/s/_index.md': 'draft',
      'content/s/a.md': 'draft',
      'content/t/X/a.md': 'draft',
      'content/t/b.md': 'draft',
      'content/t/d.md': 'expired 2020-01-01',
      'content/draft/_index.md': 'draft',
    });
  });

  test('by what the settings hand down, and by the command that builds', async () => {
    const files = {
      'content/news/a.md': bare,
      'content/news/_index.md': bare,
      'content/news/own.md': page('draft: false'),
      'content/later.md': page('date: 2027-01-01'),
      'content/over.md': page('expiryDate: 2026-01-01'),
    };
    const settings = '[[cascade]]\ndraft = true\n[cascade._target]\npath = "/news/**"\n';
    const netlify = (command: string) =>
      `[build]\ncommand = "${command}"\n[context.deploy-preview]\ncommand = "hugo --buildFuture -D"\n`;
    const shown = { 'content/over.md': 'expired 2026-01-01', 'content/news/a.md': 'draft' };
    expect(await hidden({ ...files, 'hugo.toml': settings, 'netlify.toml': netlify('hugo --minify') })).toEqual({
      ...shown,
      'content/later.md': 'future 2027-01-01',
    });
    expect(await hidden({ ...files, 'hugo.toml': settings, 'netlify.toml': netlify('hugo --gc -F') })).toEqual(shown);
    // A server on the author's own machine may show everything, wherever its program stands.
    const scripts = {
      'dev:drafts': 'exec-bin node_modules/.bin/hugo/hugo server --buildDrafts -F',
      build: 'exec-bin node_modules/.bin/hugo/hugo --minify',
    };
    const manifest = { 'package.json': JSON.stringify({ scripts }) };
    expect(await hidden({ ...files, 'hugo.toml': settings, ...manifest })).toEqual({
      ...shown,
      'content/later.md': 'future 2027-01-01',
    });
    expect(await hidden({ ...files, 'hugo.toml': `buildExpired = true\nbuildFuture = true\n${settings}` })).toEqual({
      'content/news/a.md': 'draft',
    });
  });
});

// As Jekyll 4.3 builds it.
describe('Jekyll', () => {
  const files = {
    'a.md': page('published: false'),
    'b.md': page('date: 2027-01-01\ndraft: true'),
    'c/d.md': bare,
    '_posts/2020-01-01-moved.md': page('date: 2027-01-01'),
    '_posts/2027-01-01-a.md': bare,
    '_posts/2027-01-02-b.md': page('date: 2020-01-01'),
    '_docs/a.md': page('date: 2027-01-01'),
    '_docs/b.md': page('published: false'),
  };
  const settings =
    'collections: { docs: { output: true } }\ndefaults: [{ scope: { path: c }, values: { published: false } }]\n';
  const unpublished = { 'a.md': 'draft', '_docs/b.md': 'draft' };

  test('documents wait for their day, pages do not, and `draft` says nothing', async () => {
    expect(await hidden({ ...files, '_config.yml': settings, Gemfile: 'gem "jekyll"\n' })).toEqual({
      ...unpublished,
      '_posts/2020-01-01-moved.md': 'future 2027-01-01',
      '_posts/2027-01-01-a.md': 'future 2027-01-01',
      '_docs/a.md': 'future 2027-01-01',
    });
  });

  test('GitHub Pages shows what is ahead', async () => {
    expect(await hidden({ ...files, '_config.yml': settings })).toEqual(unpublished);
  });
});

// As Eleventy 3.1 builds it.
describe('Eleventy', () => {
  const files = {
    'src/a.md': page('draft: true'),
    'src/b.md': page('permalink: false'),
    'src/c.md': page('eleventyExcludeFromCollections: true'),
    'src/d/e.md': bare,
    'src/d/d.json': '{ "permalink": false }',
  };

  test('knows no drafts, and what has no permalink', async () => {
    const settings = "module.exports = () => ({ dir: { input: 'src' } });";
    expect(await hidden({ ...files, '.eleventy.js': settings })).toEqual({
      'src/b.md': 'never',
      'src/d/e.md': 'never',
    });
  });

  test('unless its code speaks of them', async () => {
    const settings =
      "module.exports = (c) => { c.addPreprocessor('drafts', '*', (d) => !d.draft); return { dir: { input: 'src' } }; };";
    expect(await hidden({ ...files, '.eleventy.js': settings })).toMatchObject({ 'src/a.md': 'draft ?' });
  });
});

describe('others', () => {
  test('Zola leaves out a draft section with all of it', async () => {
    expect(
      await hidden({
        'config.toml': 'base_url = "https://a.test"\n',
        'content/a.md': '+++\ndraft = true\n+++\n',
        'content/b.md': '+++\ndate = 2027-01-01\n+++\n',
        'content/s/_index.md': '+++\ndraft = true\n+++\n',
        'content/s/c.md': '+++\ntitle = "C"\n+++\n',
      }),
    ).toEqual({ 'content/a.md': 'draft', 'content/s/_index.md': 'draft', 'content/s/c.md': 'draft' });
  });

  test('Docusaurus shows what is unlisted', async () => {
    expect(
      await hidden({
        'docusaurus.config.js': 'module.exports = {};',
        'docs/a.md': page('draft: true'),
        'docs/b.md': page('unlisted: true'),
      }),
    ).toEqual({ 'docs/a.md': 'draft' });
  });

  test('what code does with a draft is not sure', async () => {
    expect(
      await hidden({ 'astro.config.mjs': 'export default {};', 'src/content/blog/a.md': page('draft: true') }),
    ).toEqual({ 'src/content/blog/a.md': 'draft ?' });
  });
});
