import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

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
    ['//www.exemple.fr/rien', 'unknown'],
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
    // Its settings may give pages other addresses.
    expect(site.resolve('/participer/rien/', from).kind).toBe('unknown');
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
