import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

describe('Jekyll', () => {
  const files = {
    '_config.yml':
      'url: https://www.exemple.fr\ninclude: [_pages]\ncollections:\n  startups: { output: true, permalink: "/startups/:title.html" }\n  phases:\ndefaults:\n  - { scope: { path: _pages, type: pages }, values: { layout: page } }\n',
    '_startups/mon-service.md': page('title: Mon service\nredirect_from: /ancien'),
    '_startups/brouillon.md': page('published: false'),
    '_phases/construction.md': page('status: construction'),
    '_pages/contact.md': page('permalink: /contact'),
    '_posts/2024-05-31-une-annonce.md': page('title: Annonce\ncategories: [vie du site]'),
    'index.md': page('title: Accueil'),
    'aide.md': page('title: Aide'),
    'assets/plan.pdf': '',
    '_site/plan.pdf': '',
  };

  test.each([
    ['/startups/mon-service.html', 'page'],
    ['/startups/mon-service', 'page'],
    ['/startups/Mon-Service.html', 'case'],
    ['/startups/autre.html', 'missing'],
    ['/startups/brouillon.html', 'page'],
    ['/ancien', 'page'],
    ['/phases/construction.html', 'missing'],
    ['/contact', 'page'],
    ['/vie%20du%20site/2024/05/31/une-annonce.html', 'page'],
    ['/vie-du-site/2024/05/31/une-annonce.html', 'missing'],
    ['/', 'page'],
    ['/aide.html', 'page'],
    ['/assets/plan.pdf', 'file'],
    ['/assets/autre.pdf', 'missing'],
    ['/feed.xml', 'unknown'],
  ])('%s is %s', async (url, kind) => {
    const { site } = await siteOf(files);
    expect(site.generator).toBe('jekyll');
    expect(site.resolve(url, pageOf(site, 'index.md')).kind).toBe(kind);
  });

  test('posts stand where their collection says', async () => {
    const { site } = await siteOf({
      '_config.yml':
        'collections: { posts: { permalink: "/news/:year/:month/:day/:title/" } }\npermalink: /:title.html\n',
      '_posts/2016-10-06-trois.md': page('title: Trois'),
      'index.md': page('title: Accueil'),
    });
    expect(site.resolve('/news/2016/10/06/trois/', pageOf(site, 'index.md')).kind).toBe('page');
  });

  test('where plug-ins or unread pages may add pages, only collections are sure', async () => {
    const { site } = await siteOf({ ...files, '_plugins/stats.rb': '' });
    const from = pageOf(site, 'index.md');
    expect(site.resolve('/stats/', from).kind).toBe('unknown');
    expect(site.resolve('/startups/autre.html', from).kind).toBe('missing');
  });
});

describe('other generators', () => {
  test('links between Markdown files are sure, site URLs are not', async () => {
    const { site } = await siteOf({
      'docusaurus.config.js': '',
      'docs/intro.md': page('title: Intro'),
      'docs/guide/debut.md': page('title: Début'),
      'static/img/logo.svg': '',
    });
    const from = pageOf(site, 'docs/intro.md');
    const kinds = [
      'guide/debut.md',
      './guide/Debut.md',
      'guide/fin.md',
      '/docs/guide/debut',
      '/api/',
      '/img/logo.svg',
      '/img/absent.svg',
      'absent.png',
    ];
    expect(kinds.map((url) => `${url} ${site.resolve(url, from).kind}`)).toMatchInlineSnapshot(`
      [
        "guide/debut.md page",
        "./guide/Debut.md case",
        "guide/fin.md missing",
        "/docs/guide/debut page",
        "/api/ missing",
        "/img/logo.svg file",
        "/img/absent.svg missing",
        "absent.png missing",
      ]
    `);
  });
});

test.each([
  [
    'docusaurus',
    {
      'docusaurus.config.js': '',
      'docs/01-guide/02-debut.md': page('title: Début'),
      'docs/01-guide/index.md': page('title: Guide'),
      'docs/a.md': page('slug: /b'),
    },
    ['/docs/b', '/docs/guide', '/docs/guide/debut'],
  ],
  [
    'eleventy',
    {
      '.eleventy.js': "module.exports = () => ({ dir: { input: 'content' } });",
      'content/2024-05-31-annonce.md': page('title: A'),
      'content/b.md': page('permalink: /c/'),
      'content/d.md': page('permalink: "{{ x }}"'),
    },
    ['/annonce/', '/c/', null],
  ],
  ['astro', { 'astro.config.mjs': '', 'src/content/blog/a.md': page('title: A') }, [null]],
  [
    'mkdocs',
    { 'mkdocs.yml': 'site_name: x\n', 'docs/index.md': page('title: A'), 'docs/guide/debut.md': page('title: B') },
    ['/', '/guide/debut/'],
  ],
  ['plain', { 'guide/debut.md': page('title: B') }, ['/guide/debut/']],
] as const)('the routes of %s', async (generator, files, routes) => {
  const { site } = await siteOf(files);
  expect(site.generator).toBe(generator);
  expect([...site.pages.values()].map((one) => site.route(one)).sort()).toEqual(routes);
});
