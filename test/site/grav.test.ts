import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, plan } from './pages.ts';

const text = page('title: A');
const TODAY = '2026-11-28';
const SETTINGS = {
  'user/config/system.yaml': `languages: { supported: [fr, en], include_default_lang: false }
home: { alias: /accueil }
pages: { theme: sobre }
custom_base_url: https://exemple.fr
`,
  'user/config/site.yaml': "redirects: { '/ancien/(.*)': '/blog/$1', '/(\\d+)/tarifs': /blog }\n",
};

/** Where a link leads: a path, or why nobody knows, or nowhere. */
async function leads(files: Readonly<Record<string, string>>, from: string, urls: readonly string[]) {
  const { site, page } = await siteOf(files);
  return Object.fromEntries(
    urls.map((url) => {
      const found = site.resolve(url, page(from));
      if (found.kind === 'unknown') return [url, `? ${found.doubt?.reason ?? ''}`];
      return [url, found.kind === 'missing' ? 'nowhere' : `${found.kind} ${found.path}`];
    }),
  );
}

// Addresses as Grav gives them: Page::route(), Pages::buildRoutes(), Uri::convertUrl() of Grav 2.0.6, read and not run.
describe('the plan', () => {
  test('a whole site: languages, numbers, slugs, parts of pages, the home', async () => {
    const { generator, site, files } = await plan({
      ...SETTINGS,
      'user/pages/01.accueil/modular.md': text,
      'user/pages/01.accueil/_actus/text.md': text,
      'user/pages/02.Le-Projet/default.fr.md': text,
      'user/pages/02.Le-Projet/default.en.md': page('slug: the-project'),
      'user/pages/02.Le-Projet/default.de.md': text,
      'user/pages/02.Le-Projet/equipe/item.en.md': text,
      'user/pages/03.blog/blog.md': page('routes: { default: /journal }'),
      'user/pages/03.blog/2024/item.md': text,
      'user/pages/04.vide/item.md': page('routable: false'),
      'user/pages/README.md': text,
      'user/pages/seul.md': text,
      'user/plugins/form/README.md': text,
      'brouillons/note.md': text,
      'CHANGELOG.md': text,
    });
    expect([generator, site.plan.recognisedBy, site.plan.language, site.plan.languages]).toEqual([
      'grav',
      'user/config/site.yaml',
      'fr',
      ['fr', 'en'],
    ]);
    expect([site.content, site.plan.url, site.plan.isKnown]).toEqual(['user/pages', 'https://exemple.fr', true]);
    expect(files).toEqual({
      'CHANGELOG.md': 'out repository',
      'brouillons/note.md': 'out unpublished',
      'user/pages/01.accueil/_actus/text.md': 'page fr',
      'user/pages/01.accueil/modular.md': 'page fr /',
      'user/pages/02.Le-Projet/default.de.md': 'out unpublished',
      'user/pages/02.Le-Projet/default.en.md': 'page en /en/the-project/',
      'user/pages/02.Le-Projet/default.fr.md': 'page fr /le-projet/',
      'user/pages/02.Le-Projet/equipe/item.en.md': 'page en /en/the-project/equipe/',
      'user/pages/03.blog/2024/item.md': 'page fr /journal/2024/',
      'user/pages/03.blog/blog.md': 'page fr /journal/',
      'user/pages/04.vide/item.md': 'page fr',
      'user/pages/README.md': 'out repository',
      'user/pages/seul.md': 'out unpublished',
      'user/plugins/form/README.md': 'out repository',
    });
  });

  test('a repository that is the folder of the user, and one of pages alone', async () => {
    const own = await plan({
      'config/site.yaml': 'title: A\ndefault_lang: fr\n',
      'pages/01.home/default.md': text,
      'themes/x/README.md': text,
    });
    expect([own.generator, own.files]).toEqual([
      'grav',
      { 'pages/01.home/default.md': 'page fr /', 'themes/x/README.md': 'out repository' },
    ]);
    const alone = await plan({
      'README.md': text,
      'pages/01.home/default.fr.md': text,
      'pages/01.home/default.en.md': text,
      'pages/02.guide/docs.md': text,
      'pages/02.guide/docs.4-5.md': text,
      'pages/02.guide/annexe/docs.md': text,
    });
    expect([alone.generator, alone.site.plan.isKnown, alone.files]).toEqual([
      'grav',
      false,
      {
        'README.md': 'out repository',
        'pages/01.home/default.en.md': 'page en /',
        'pages/01.home/default.fr.md': 'page fr /',
        'pages/02.guide/annexe/docs.md': 'page /guide/annexe/',
        'pages/02.guide/docs.4-5.md': 'page /guide/',
        'pages/02.guide/docs.md': 'page /guide/',
      },
    ]);
  });

  test.each([
    [
      'folders with numbers that hold many texts',
      { 'pages/1.a/x.md': text, 'pages/1.a/y.md': text, 'pages/1.a/z.md': text },
    ],
    ['settings of that name beside pages in one folder', { 'config/site.yaml': 'a: b\n', 'pages/a.md': text }],
  ])('%s are none of it', async (_, files) => {
    expect((await plan(files)).generator).toBe('plain');
  });

  test('versions of a manual, named as languages are', async () => {
    const { files } = await plan({
      'config/system.yaml':
        'languages: { supported: [17, 16], default_lang: 17 }\nhome: { alias: /bases, hide_in_urls: true }\n',
      'pages/01.bases/docs.md': text,
      'pages/01.bases/docs.16.md': text,
      'pages/01.bases/01.debut/docs.17.md': text,
    });
    expect(files).toEqual({
      'pages/01.bases/01.debut/docs.17.md': 'page /17/debut/',
      'pages/01.bases/docs.16.md': 'page /16/',
      'pages/01.bases/docs.md': 'page /17/',
    });
  });
});

test('a page is shown by its days, as PHP reads them, unless it says so itself', async () => {
  const { site } = await siteOf({
    ...SETTINGS,
    'user/pages/a/item.md': page('published: false'),
    'user/pages/b/item.md': page("publish_date: '12/01/2026 08:30 am'"),
    'user/pages/c/item.md': page("unpublish_date: '27-11-2026 10:00'"),
    'user/pages/d/item.md': page("published: true\nunpublish_date: '2020-01-01'"),
    'user/pages/e/item.md': page("redirect: '/a[303]'", 'Texte.'),
    'user/pages/f/item.md': page("publish_date: '11/12/2026'"),
  });
  const told = [...site.pages.values()].map((one) => [one.path, site.hidden(one, TODAY)] as const);
  expect(told.map(([path, hidden]) => `${path.charAt(11)} ${hidden?.reason ?? ''} ${hidden?.day ?? ''}`)).toEqual([
    'a draft ',
    'b future 2026-12-01',
    'c expired 2026-11-27',
    'd  ',
    'e redirect ',
    'f  ',
  ]);
});

describe('links', () => {
  const files = {
    ...SETTINGS,
    'user/plugins/login/login.yaml': 'enabled: true\nroute_register: /inscription\n',
    'user/plugins/admin/admin.yaml': "route: '/admin'\n",
    'user/config/plugins/admin.yaml': 'enabled: false\n',
    'user/images/logo.png': '',
    'user/themes/sobre/img/fond.png': '',
    'user/pages/01.accueil/default.md': text,
    'user/pages/01.accueil/plan.pdf': '',
    'user/pages/02.guide/docs.md': text,
    'user/pages/02.guide/docs.en.md': page('slug: manual'),
    'user/pages/02.guide/photo.jpg': '',
    'user/pages/02.guide/grande@2x.jpg': '',
    'user/pages/02.guide/01.debut/docs.md': page('slug: commencer'),
    'user/pages/02.guide/01.debut/docs.en.md': text,
    'user/pages/03.sections/01.une/item.md': text,
    'user/pages/03.sections/sans-numero/item.md': text,
    'user/pages/04.blog/blog.md': page('routes: { default: /journal, aliases: [/actus] }'),
  };

  test('relative: by folders, with their numbers or not, by slugs, and by the address of the page', async () => {
    expect(
      await leads(files, 'user/pages/02.guide/docs.md', [
        '01.debut',
        'debut',
        'commencer#ici',
        '../02.guide/01.debut/docs.md',
        '../03.sections',
        '../04.blog/tag:lin',
        'photo.jpg?resize=200,100',
        'grande.jpg',
        'absente.jpg',
        'accueil',
        '../accueil',
      ]),
    ).toEqual({
      '01.debut': 'page user/pages/02.guide/01.debut/docs.md',
      debut: 'page user/pages/02.guide/01.debut/docs.md',
      'commencer#ici': 'page user/pages/02.guide/01.debut/docs.md',
      '../02.guide/01.debut/docs.md': 'page user/pages/02.guide/01.debut/docs.md',
      '../03.sections': 'page user/pages/03.sections/01.une/item.md',
      '../04.blog/tag:lin': 'page user/pages/04.blog/blog.md',
      'photo.jpg?resize=200,100': 'file user/pages/02.guide/photo.jpg',
      'grande.jpg': 'file user/pages/02.guide/grande@2x.jpg',
      'absente.jpg': 'nowhere',
      accueil: 'nowhere',
      '../accueil': 'page user/pages/01.accueil/default.md',
    });
  });

  test('from the root: with a language or without, aliases, files, and what others make', async () => {
    expect(
      await leads(files, 'user/pages/01.accueil/default.md', [
        '/',
        '/guide/commencer',
        '/02.guide',
        '/en/manual',
        '/en/guide/debut',
        '/journal',
        '/actus',
        '/blog',
        '/guide/photo.jpg',
        '/user/images/logo.png',
        '/user/pages/02.guide/photo.jpg',
        'image://logo.png',
        'theme://img/fond.png',
        'plugin://form/a.png',
        '/guide/absente',
        '/ancien/page',
        '/15/tarifs',
        '/inscription',
        '/admin',
        '/journal.rss',
        '/user/data/a.png',
      ]),
    ).toEqual({
      '/': 'page user/pages/01.accueil/default.md',
      '/guide/commencer': 'page user/pages/02.guide/01.debut/docs.md',
      '/02.guide': 'page user/pages/02.guide/docs.md',
      '/en/manual': 'page user/pages/02.guide/docs.en.md',
      '/en/guide/debut': 'page user/pages/02.guide/01.debut/docs.en.md',
      '/journal': 'page user/pages/04.blog/blog.md',
      '/actus': 'page user/pages/04.blog/blog.md',
      '/blog': 'page user/pages/04.blog/blog.md',
      '/guide/photo.jpg': 'file user/pages/02.guide/photo.jpg',
      '/user/images/logo.png': 'file user/images/logo.png',
      '/user/pages/02.guide/photo.jpg': 'file user/pages/02.guide/photo.jpg',
      'image://logo.png': 'file user/images/logo.png',
      'theme://img/fond.png': 'file user/themes/sobre/img/fond.png',
      'plugin://form/a.png': 'nowhere',
      '/guide/absente': 'nowhere',
      '/ancien/page': '? redirect',
      '/15/tarifs': '? redirect',
      '/inscription': '? plugin',
      '/admin': 'nowhere',
      '/journal.rss': '? plugin',
      '/user/data/a.png': '? module',
    });
  });

  test('a page in another language leads to pages of its own', async () => {
    expect(await leads(files, 'user/pages/02.guide/docs.en.md', ['01.debut', '/guide', '../blog'])).toEqual({
      '01.debut': 'page user/pages/02.guide/01.debut/docs.en.md',
      '/guide': 'page user/pages/02.guide/docs.en.md',
      '../blog': 'page user/pages/04.blog/blog.md',
    });
  });

  test('without system.yaml, an address may be that of a language', async () => {
    const alone = { 'config/site.yaml': 'title: A\n', 'pages/01.home/default.md': text };
    expect(await leads(alone, 'pages/01.home/default.md', ['/fr/a', 'a.png'])).toEqual({
      '/fr/a': '? settings',
      'a.png': 'nowhere',
    });
  });

  test('media are found at the address of their page', async () => {
    const { site, page: read } = await siteOf({
      'config/system.yaml': 'languages: { supported: [] }\n',
      'pages/01.home/default.md': text,
      'pages/02.a/item.md': page('slug: b'),
      'pages/02.a/x.png': '',
      'images/y.png': '',
    });
    const from = read('pages/01.home/default.md');
    expect(
      ['/b/x.png', '/user/images/y.png', '/user/images/z.png', '/b/y.png', '/assets/y.png'].map(
        (url) => site.resolve(url, from).kind,
      ),
    ).toEqual(['file', 'file', 'missing', 'missing', 'unknown']);
  });
});
