import { describe, expect, test } from 'vitest';
import { page, pageOf, plan } from './pages.ts';

const text = page('title: A');

describe('Hexo', () => {
  const files = {
    '_config.yml':
      'url: https://exemple.fr\nlanguage: [fr, en]\npermalink: :year/:month/:title/\nnew_post_name: :year-:month-:day-:title.md\npost_asset_folder: true\nskip_render: ["brut/**"]\ntheme: mien\n',
    'package.json': '{ "dependencies": { "hexo": "7" } }',
    'scaffolds/post.md': 'title: {{ title }}\n---\n',
    'source/_posts/2020-01-02-un.md': page('date: 2021-05-06 00:30:00'),
    'source/_posts/2020-01-02-deux.md': text,
    'source/_posts/2020-03-04-photo.md': text,
    'source/_posts/2020-03-04-photo/img.png': '',
    'source/_posts/Été là.md': page('date: 2022-07-08'),
    'source/_posts/sous/sans-jour.md': text,
    'source/_drafts/idee.md': text,
    'source/_data/menu.yml': 'a: b\n',
    'source/a/index.md': page('permalink: /autre/'),
    'source/demi.md': 'title: Demi\n---\nTexte.\n',
    'source/brut/lisez.md': text,
    'source/en/b.md': text,
    'themes/mien/README.md': text,
    'themes/mien/source/css/style.css': '',
  };

  // As `hexo generate` of hexo 8 publishes them.
  test('posts, pages, drafts, models, what is not rendered', async () => {
    const { generator, files: told } = await plan(files);
    expect(generator).toBe('hexo');
    expect(told).toEqual({
      'scaffolds/post.md': 'out unpublished',
      'source/_data/menu.yml': 'data',
      'source/_drafts/idee.md': 'out unpublished',
      'source/_posts/2020-01-02-deux.md': 'page fr /2020/01/deux/',
      'source/_posts/2020-01-02-un.md': 'page fr /2021/05/un/',
      'source/_posts/2020-03-04-photo.md': 'page fr /2020/03/photo/',
      'source/_posts/sous/sans-jour.md': 'page fr',
      'source/_posts/Été là.md': 'page fr /2022/07/Ete-la/',
      'source/a/index.md': 'page fr /autre/',
      'source/brut/lisez.md': 'out excluded',
      'source/demi.md': 'page fr /demi.html',
      'source/en/b.md': 'page en /en/b.html',
      'themes/mien/README.md': 'out unpublished',
    });
  });

  test('links to pages, lists, images beside a post, files of the theme', async () => {
    const { site } = await plan(files);
    const from = pageOf(site, 'source/_posts/2020-03-04-photo.md');
    const kind = (url: string) => site.resolve(url, from).kind;
    expect(['img.png', '/2020/01/deux/', '/css/style.css'].map(kind)).toEqual(['file', 'page', 'file']);
    expect(['/archives/2020/', '/2023/04/sous-sans-jour/', '/feed.xml'].map(kind)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(['/absent/', 'absent.png', '/images/absent.png'].map(kind)).toEqual(['missing', 'missing', 'missing']);
  });

  test('a generator of pages, or a theme that is not here, may make any address', async () => {
    for (const more of [
      { 'package.json': '{ "dependencies": { "hexo": "7", "hexo-generator-x": "1" } }' },
      { '_config.yml': 'theme: ailleurs\n' },
    ]) {
      const { site } = await plan({ ...files, ...more });
      expect(site.generator).toBe('hexo');
      expect(site.resolve('/absent/', pageOf(site, 'source/demi.md')).kind).toBe('unknown');
    }
  });
});

test('Lume: what is copied, sources from the top; a page that is a program may give many', async () => {
  const files = {
    '_config.ts': 'const site = lume({ src: "src" });\nsite.copy("media").copy("assets", ".");\nexport default site;\n',
    'src/a.md': text,
    'src/b/c.md': text,
    'src/media/d.png': '',
    'src/assets/e.pdf': '',
    'src/_data.ts': 'export const title = "A";',
  };
  const kinds = async (more: Readonly<Record<string, string>>) => {
    const { site } = await plan({ ...files, ...more });
    const from = pageOf(site, 'src/b/c.md');
    return ['/a/', '~/a.md', '/media/d.png', '/e.pdf', '/media/absent.png', '/absent/'].map(
      (url) => site.resolve(url, from).kind,
    );
  };
  expect(await kinds({})).toEqual(['page', 'page', 'file', 'file', 'missing', 'missing']);
  expect((await kinds({ 'src/liste.page.ts': '' })).at(-1)).toBe('unknown');
  expect((await kinds({ 'src/_data.ts': 'export function url() {}' }))[0]).toBe('unknown');
});

test('Middleman: pages by the name they will have, and what Ruby makes is unknown', async () => {
  const files = {
    Gemfile: 'gem "middleman"\n',
    'config.rb': 'activate :autoprefixer\n',
    'source/a.html.md': text,
    'source/b/c.html.md': text,
    'source/b/d.html.erb': '',
    'source/images/e.png': '',
    'source/f.css.scss': '',
  };
  const kinds = async (more: Readonly<Record<string, string>>) => {
    const { site } = await plan({ ...files, ...more });
    const from = pageOf(site, 'source/b/c.html.md');
    return [
      '/a.html',
      '../a.html#x',
      'd.html',
      '/b/d.html',
      '/images/e.png',
      '/f.css',
      '/absent.png',
      '/absent.html',
    ].map((url) => site.resolve(url, from).kind);
  };
  const found = ['page', 'page', 'file', 'file', 'file', 'file'];
  expect(await kinds({})).toEqual([...found, 'missing', 'missing']);
  const ruby = 'activate :directory_indexes\ndata.x.each do |y|\n  proxy "/#{y}.html", "/t.html"\nend\n';
  expect(await kinds({ 'config.rb': ruby })).toEqual([...found, 'missing', 'unknown']);
});

test('MyST: targets, pages without their ending, sources from the top of the book', async () => {
  const { site } = await plan({
    '_config.yml': 'title: A\n',
    '_toc.yml': '- file: intro\n- file: sous/a\n',
    'intro.md': '(une_cible)=\n# Étape 1\n',
    'sous/a.md': text,
    'sous/b.md': text,
  });
  const from = pageOf(site, 'sous/a.md');
  const kinds = ['b', 'une_cible', '/intro.md', '../intro.md', 'absent.md', 'absent.png', '../genindex.html'];
  expect(kinds.map((url) => site.resolve(url, from).kind)).toEqual([
    'page',
    'unknown',
    'page',
    'page',
    'missing',
    'missing',
    'unknown',
  ]);
  expect([...(site.anchors(pageOf(site, 'intro.md')) ?? [])]).toEqual(['une_cible', 'une-cible', 'étape-1']);
});

test('Pelican names source files, from the page or from its folder of texts', async () => {
  const { site } = await plan({
    'pelicanconf.py': "PATH = 'content'\n",
    'content/blog/a.md': 'Title: A\n',
    'content/b.md': 'Title: B\n',
    'content/images/c.png': '',
  });
  const from = pageOf(site, 'content/blog/a.md');
  expect(from.data['title']).toBe('A');
  const kinds = [
    '{filename}/b.md#x',
    '{filename}../b.md',
    '|filename|/b.md',
    '{static}/images/c.png',
    '{filename}b.md',
    '{attach}c.png',
    '{tag}pain',
    'images/c.png',
    '/images/absent.png',
  ];
  expect(kinds.map((url) => site.resolve(url, from).kind)).toEqual([
    'page',
    'page',
    'page',
    'file',
    'missing',
    'missing',
    'unknown',
    'unknown',
    'unknown',
  ]);
});

test('Jekyll: the folders above `_posts` are categories', async () => {
  const { files } = await plan({
    '_config.yml': 'title: X\n',
    '_posts/2024-01-02-a.md': text,
    'ios/_posts/2018/2018-11-04-b.md': text,
    'un/deux/_posts/2018-11-04-c.md': page('categories: [trois, un]'),
  });
  expect(Object.values(files)).toEqual([
    'page /2024/01/02/a.html',
    'page /ios/2018/11/04/b.html',
    'page /trois/un/deux/2018/11/04/c.html',
  ]);
});

test.each(['astro', '@astrojs/starlight'])('%s: the aliases of TypeScript', async (name) => {
  const { site } = await plan({
    'astro.config.mjs':
      name === 'astro'
        ? 'export default {}'
        : 'import starlight from "@astrojs/starlight"; export default { integrations: [starlight({})] }',
    'package.json': `{ "dependencies": { "astro": "5", "${name}": "1" } }`,
    'tsconfig.json':
      '// Ce que suit Vite\n{ "compilerOptions": { "baseUrl": "src", "paths": { "@assets/*": ["assets/*"], "@config": ["config.ts"], }, }, }\n',
    'src/assets/images/a.png': '',
    'src/content/docs/a.md': text,
  });
  const from = pageOf(site, 'src/content/docs/a.md');
  const kinds = ['@assets/images/a.png', '@assets/images/b.png'].map((url) => site.resolve(url, from).kind);
  expect(kinds).toEqual(['file', 'missing']);
});

test('Nextra: the ending of a link is taken away, whatever that of the page is', async () => {
  const { site } = await plan({
    'next.config.mjs': 'import nextra from "nextra"; export default nextra({})()',
    'package.json': '{ "dependencies": { "next": "14", "nextra": "2" } }',
    'pages/docs/index.mdx': '# A\n',
    'pages/docs/suite.mdx': '# B\n',
  });
  const from = pageOf(site, 'pages/docs/index.mdx');
  const links = ['/docs/suite.md', 'suite.md', '/docs/absent.md'];
  expect(links.map((url) => site.resolve(url, from).kind)).toEqual(['page', 'page', 'missing']);
});

test('a file that the repository has in a folder of what is published may be there', async () => {
  const { site } = await plan({
    'hugo.toml': 'title = "A"\n',
    'content/a.md': text,
    'static/b.png': '',
    'public/images/c.png': '',
  });
  const from = pageOf(site, 'content/a.md');
  expect(site.resolve('/images/c.png', from)).toEqual({ kind: 'unknown', doubt: { reason: 'output', by: 'public' } });
  expect(site.file('/images/c.png', from, '/image').kind).toBe('unknown');
  expect([site.resolve('/images/d.png', from).kind, site.file('/images/d.png', from, '/image').kind]).toEqual([
    'missing',
    'missing',
  ]);
});

test('a file that the repository has at that very path of another folder may be published from there', async () => {
  const { site } = await plan({
    'hugo.toml': 'title = "A"\n',
    'content/a/index.md': text,
    'content/a/images/e.png': '',
    'static/b.png': '',
    'medias/site/images/c.png': '',
    'medias/site/d.png': '',
    'extra/f.png': '',
  });
  const from = pageOf(site, 'content/a/index.md');
  const of = (url: string) => site.resolve(url, from);
  expect(of('/images/c.png')).toEqual({ kind: 'unknown', doubt: { reason: 'output', by: 'medias/site' } });
  expect(of('/f.png')).toEqual({ kind: 'unknown', doubt: { reason: 'output', by: 'extra' } });
  // A name alone may be another file; what is served elsewhere is not served here; a name in capitals is another name.
  expect(['/d.png', '/images/e.png', '/images/C.png'].map((url) => of(url).kind)).toEqual([
    'missing',
    'missing',
    'missing',
  ]);
});

test('docsify: the links of a language begin at its folder too', async () => {
  const { site } = await plan({
    'index.html': '<script src="//cdn.jsdelivr.net/npm/docsify@4"></script>',
    'fr/README.md': '# A\n',
    'fr/guide/b.md': '# B\n',
    'en/guide/c.md': '# C\n',
  });
  const from = pageOf(site, 'fr/README.md');
  expect(['/guide/b.md', '/guide/c.md'].map((url) => site.resolve(url, from).kind)).toEqual(['page', 'missing']);
});
