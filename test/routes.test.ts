import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../src/content/page.ts';
import type { Site } from '../src/site/site.ts';
import { headingId, numberIds, slugify, urlize } from '../src/site/slugs.ts';
import { decodePath, joinPath, routeKey } from '../src/site/url-path.ts';
import { siteOf } from './site-of.ts';

function pageOf(site: Site, path: string): Page {
  const found = site.pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

const page = (fields = '', body = ''): string => `---\n${fields}\n---\n${body}\n`;

describe('Hugo', () => {
  const files = {
    'hugo.toml':
      'baseURL = "https://www.exemple.fr/"\nremovePathAccents = true\n[permalinks]\nnews = "/:year/:month/:slug/"\n[taxonomies]\ntheme = "themes"\n',
    'content/_index.md': page('title: Accueil'),
    'content/participer/_index.md': page('title: Participer'),
    'content/participer/Foire aux Questions.md': page('title: FAQ'),
    'content/participer/équipe.md': page('title: Équipe'),
    'content/participer/l’essentiel.md': page('title: L’essentiel'),
    'content/participer/court.md': page('slug: bref'),
    'content/contact.md': page('url: /nous-ecrire/'),
    'content/ancien.md': page('aliases: [/vieux/, encore]'),
    'content/news/2024.md': page('title: Une annonce\ndate: 2024-05-31'),
    'content/news/sans-date.md': page('title: Sans date'),
    'content/dossier/index.md': page('title: Un dossier'),
    'content/dossier/annexe.md': page('title: Une ressource'),
    'content/dossier/plan.png': '',
    'content/cache.md': page('build: { render: never }'),
    'static/img/photo.jpg': '',
    'static/img/e\u0301te\u0301.jpg': '',
    'static/_redirects': '/vieille-page /participer/ 301\n',
  };

  test('pages have the URLs that Hugo gives them', async () => {
    const { site } = await siteOf(files);
    const routes = [...site.pages.values()].map((one) => `${one.path} ${site.route(one)}`);
    expect(routes.sort().join('\n')).toMatchInlineSnapshot(`
      "content/_index.md /
      content/ancien.md /ancien/
      content/cache.md null
      content/contact.md /nous-ecrire/
      content/dossier/annexe.md null
      content/dossier/index.md /dossier/
      content/news/2024.md /2024/05/une-annonce/
      content/news/sans-date.md null
      content/participer/Foire aux Questions.md /participer/foire-aux-questions/
      content/participer/_index.md /participer/
      content/participer/court.md /participer/bref/
      content/participer/l’essentiel.md /participer/lessentiel/
      content/participer/équipe.md /participer/equipe/"
    `);
  });

  test.each([
    ['/participer', 'page'],
    ['/participer/index.html', 'page'],
    ['/participer/equipe/?a=1#b', 'page'],
    ['/participer/%C3%A9quipe/', 'missing'],
    ['/participer/Equipe', 'case'],
    ['/participer/bref', 'page'],
    ['/participer/court', 'missing'],
    ['/nous-ecrire', 'page'],
    ['/contact', 'missing'],
    ['/vieux', 'page'],
    ['/encore/', 'page'],
    ['/2024/05/une-annonce/', 'page'],
    ['/dossier/plan.png', 'file'],
    ['/dossier/annexe/', 'missing'],
    ['/img/photo.jpg', 'file'],
    ['/img/Photo.jpg', 'case'],
    ['/img/%C3%A9t%C3%A9.jpg', 'file'],
    ['/img/absente.jpg', 'missing'],
    ['https://www.exemple.fr/participer/', 'page'],
    ['//www.exemple.fr/rien', 'missing'],
    ['https://ailleurs.fr/rien', 'unknown'],
    ['mailto:a@exemple.fr', 'unknown'],
    ['/themes/emploi/', 'unknown'],
    ['/index.xml', 'unknown'],
    ['/participer/page/2/', 'unknown'],
    ['/news/', 'unknown'],
    ['/vieille-page/', 'unknown'],
    ['{{< relref "contact.md" >}}', 'unknown'],
    ['#ancre', 'page'],
    ['', 'page'],
    ['équipe.md', 'page'],
    ['../contact.md', 'page'],
    ['../../../contact.md', 'missing'],
    ['absente.md', 'missing'],
    ['/%E0%A4%A', 'missing'],
  ])('%s is %s', async (url, kind) => {
    const { site } = await siteOf(files);
    expect(site.resolve(url, pageOf(site, 'content/participer/_index.md')).kind).toBe(kind);
  });

  test('without a configuration only what is in the tree is known', async () => {
    const { site } = await siteOf({ 'content/participer/_index.md': page('title: Participer') });
    const from = pageOf(site, 'content/participer/_index.md');
    expect(site.generator).toBe('hugo');
    expect(site.resolve('/defis/', from).kind).toBe('unknown');
    expect(site.resolve('/participer/rien/', from).kind).toBe('missing');
  });

  test('languages by file name', async () => {
    const { site } = await siteOf({
      'hugo.yaml': 'defaultContentLanguage: fr\nlanguages: { fr: {}, en: {} }\n',
      'content/contact.md': page('title: Contact'),
      'content/contact.en.md': page('title: Contact'),
    });
    expect([...site.pages.values()].map((one) => site.route(one)).sort()).toEqual(['/contact/', '/en/contact/']);
  });
});

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
    ['/startups/brouillon.html', 'missing'],
    ['/ancien', 'page'],
    ['/phases/construction.html', 'missing'],
    ['/contact', 'page'],
    ['/vie-du-site/2024/05/31/une-annonce.html', 'page'],
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
        "/api/ unknown",
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
      '.eleventy.js': '',
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

test('a hostile site gives answers, not exceptions', async () => {
  const { site } = await siteOf({
    'hugo.toml': '[permalinks]\n__proto__ = "/:x/"\n',
    'content/__proto__/constructor.md': page('__proto__: { url: /x/ }\naliases: { a: b }\nslug: [1]\nurl: 12'),
    'content/a.md': page('aliases: ["../../../etc/passwd", "", 5]'),
  });
  const from = pageOf(site, 'content/a.md');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (url) => {
      expect(['page', 'file', 'case', 'missing', 'unknown']).toContain(site.resolve(url, from).kind);
    }),
    { numRuns: 500 },
  );
});

test('the key of a route does not depend on how it is written', () => {
  const step = fc.stringMatching(/^[a-zé][a-zé0-9-]{0,8}$/).filter((text) => text !== 'index');
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const path = `/${steps.join('/')}`;
      for (const written of [
        `${path}/`,
        `${path}/index.html`,
        `${path}.html`,
        encodeURI(path),
        path.normalize('NFD'),
      ]) {
        expect(routeKey(written)).toBe(routeKey(path));
      }
    }),
  );
});

test('paths never climb out of the root', () => {
  expect(joinPath('a/b', '../../c')).toBe('c');
  expect(joinPath('a', '../../c')).toBeNull();
  expect(decodePath('%zz')).toBe('%zz');
});

describe('slugs', () => {
  test.each([
    ['Foire aux Questions', 'foire-aux-questions'],
    ['l’essentiel !', 'lessentiel'],
    ['a  -  b', 'a-b'],
    ['Écologie & énergie', 'écologie-énergie'],
  ])('Hugo: %s', (text, slug) => {
    expect(urlize(text)).toBe(slug);
  });

  test('Jekyll', () => {
    expect(slugify('Été 2024 : bilan')).toBe('été-2024-bilan');
    expect(slugify('demarches-simplifiees.fr', 'pretty')).toBe('demarches-simplifiees.fr');
  });

  test.each([
    ['github', 'Qu’est-ce que c’est ?', 'quest-ce-que-cest-'],
    ['goldmark', 'Étape 1 – Le dossier', 'étape-1--le-dossier'],
    ['goldmark-ascii', 'Étape 1', 'etape-1'],
    ['kramdown', 'Nous contacter par e-mail', 'nous-contacter-par-e-mail'],
    ['python', 'Étape n° 1 : débuter', 'etape-n-1-debuter'],
  ] as const)('headings, %s: %s', (style, text, id) => {
    expect(headingId(text, style)).toBe(id);
  });

  test('ids that stand twice are numbered', () => {
    expect(numberIds(['a', 'a', 'a-1', 'a'], 'github')).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
    expect(numberIds(['a', 'a'], 'python')).toEqual(['a', 'a_1']);
  });
});

test('anchors of a page: headings, explicit ids, footnotes', async () => {
  const { site } = await siteOf({
    'hugo.toml': '',
    'content/a.md': page(
      'intro: "## Depuis l’en-tête\\n\\ntexte"',
      '# Un [lien](/x)\n\n## Deux {#choisi}\n\n## Deux\n\n<a id="html"></a> note[^1]\n\n`publishDir`\n: (`string`) Un dossier.\n\n[^1]: fin',
    ),
  });
  expect([...(site.anchors(pageOf(site, 'content/a.md')) ?? [])].sort()).toMatchInlineSnapshot(`
    [
      "choisi",
      "depuis-len-tête",
      "deux",
      "deux-1",
      "fn-1",
      "fn:1",
      "fnref:1",
      "html",
      "publishdir",
      "un-lien",
      "un-lienx",
    ]
  `);
});
