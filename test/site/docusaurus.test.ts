import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const text = page('title: A');
const config = (more = '', docs = '') =>
  `export default { url: "https://a.test", baseUrl: "/", ${more} presets: [["classic", { docs: { ${docs} } }]] };`;
const FILES = {
  'docusaurus.config.js': config(),
  'docs/guide/01-debut.md': text,
  'blog/2024-05-31-un.md': text,
  'src/pages/equipe.tsx': '',
  'src/pages/contact.md': text,
  'src/pages/_bloc.tsx': '',
  'src/pages/equipe.test.tsx': '',
};

/** Where addresses lead: `page`, `missing`, or why nobody knows. */
async function ask(files: Readonly<Record<string, string>>, urls: readonly string[], from = 'docs/guide/01-debut.md') {
  const { site } = await siteOf(files);
  return urls.map((url) => {
    const found = site.resolve(url, pageOf(site, from));
    return found.kind === 'unknown' ? (found.doubt?.reason ?? 'elsewhere') : found.kind;
  });
}

describe('absolute addresses', () => {
  test('of documents, posts and pages are known, those that are programs too', async () => {
    const there = ['/docs/guide/debut', '/blog/2024/05/31/un', '/contact', '/equipe', '/equipe/'];
    expect(await ask(FILES, there)).toEqual(['page', 'page', 'page', 'file', 'file']);
    const lost = [
      '/docs/guide/fin',
      '/docs',
      '/blog/2024/05/31/deux',
      '/_bloc',
      '/equipe.test',
      '/aide',
      'https://a.test/docs/b',
    ];
    expect(await ask(FILES, lost)).toEqual(lost.map(() => 'missing'));
  });

  test('of lists that Docusaurus makes, nobody knows; nor of what the host serves beside', async () => {
    const made = [
      '/docs/tags/a',
      '/docs/category/guide',
      '/blog',
      '/blog/page/2',
      '/blog/tags',
      '/blog/archive',
      '/search',
      '/404',
    ];
    expect(await ask(FILES, made)).toEqual(made.map(() => 'generated'));
    expect(await ask(FILES, ['https://a.test/autre-site/', 'pathname:///api/'])).toEqual(['outside', 'outside']);
    // From where a browser starts is not known.
    expect(await ask(FILES, ['fin', '../blog/deux'])).toEqual(['generated', 'generated']);
  });

  test('pages that categories make, and old addresses that a plug-in keeps', async () => {
    const files = {
      ...FILES,
      'docusaurus.config.js': config(
        'plugins: [["@docusaurus/plugin-client-redirects", { redirects: [{ from: ["/vieux", "/docs/vieux"], to: "/contact" }] }]],',
        'sidebarPath: "./sidebars.js"',
      ),
      'sidebars.js':
        'module.exports = { a: [{ type: "category", label: "G", link: { type: "generated-index", slug: "/tout" }, items: [] }] };',
      'docs/guide/_category_.json': '{ "label": "Guide", "link": { "type": "generated-index", "slug": "/le-guide" } }',
    };
    expect(await ask(files, ['/docs/tout', '/docs/le-guide', '/vieux', '/docs/vieux', '/docs/rien'])).toEqual([
      'generated',
      'generated',
      'generated',
      'generated',
      'missing',
    ]);
  });

  test('a plug-in of the repository adds pages beside documents, a package or code anywhere', async () => {
    const urls = ['/docs/rien', '/rien'];
    const with_ = (plugins: string) =>
      ask({ ...FILES, 'docusaurus.config.js': config(`plugins: [${plugins}],`) }, urls);
    expect(await with_('"./plugins/mien.js", async () => ({}), null')).toEqual(['missing', 'plugin']);
    expect(await with_('"docusaurus-plugin-openapi-docs"')).toEqual(['plugin', 'plugin']);
    expect(await with_('["@docusaurus/plugin-client-redirects", { createRedirects }]')).toEqual(['plugin', 'plugin']);
    expect(await with_('"@docusaurus/plugin-ideal-image", "docusaurus-lunr-search"')).toEqual(['missing', 'plugin']);
  });

  test('where options move versions, or a language is served beside, nobody knows', async () => {
    const moved = { ...FILES, 'docusaurus.config.js': config('', 'versions: { current: { path: "suite" } }') };
    expect(await ask(moved, ['/docs/suite/rien'])).toEqual(['code']);
    const languages = config('i18n: { defaultLocale: "fr", locales: ["fr", "en"] },');
    expect(await ask({ ...FILES, 'docusaurus.config.js': languages }, ['/en/docs/guide/debut', '/docs/en'])).toEqual([
      'generated',
      'missing',
    ]);
  });

  test('under a path, an address without it is one of the site where documents stand', async () => {
    const files = { ...FILES, 'docusaurus.config.js': config().replace('"/"', '"/site/"') };
    expect(await ask(files, ['/site/docs/rien', '/docs/rien', '/docs/guide/debut', '/autre'])).toEqual([
      'missing',
      'missing',
      'page',
      'outside',
    ]);
  });
});

// As `parseBlogFileName`, `computeSlug` and `isCategoryIndex` of Docusaurus 3 have them.
test.each([
  ['blog/2024-05-31-un/index.md', text, '/blog/2024/05/31/un'],
  ['blog/dossier/2024-05-31-un.md', text, '/blog/2024/05/31/dossier/un'],
  ['blog/2024/05/31-un.md', text, '/blog/2024/05/31/un'],
  ['blog/sans-jour.md', page('date: 2024-05-31'), '/blog/sans-jour'],
  ['docs/guide/index.md', page('id: accueil'), '/docs/guide'],
  ['docs/02-guide/03-suite.md', page('parse_number_prefixes: false'), '/docs/02-guide/03-suite'],
])('%s is at its address', async (path, source, route) => {
  const { site } = await siteOf({ ...FILES, [path]: source });
  expect(site.route(pageOf(site, path))).toBe(route);
});
