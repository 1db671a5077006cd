import { describe, expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const routes = async (files: Readonly<Record<string, string>>) => {
  const { site } = await siteOf(files);
  return { site, route: (path: string) => site.route(pageOf(site, path)) };
};

describe('Hugo', () => {
  test('permalinks and dates of a language win over those of the site', async () => {
    const { route } = await routes({
      'hugo.yaml':
        'defaultContentLanguage: en\npermalinks: { blog: "/b/:slug" }\nlanguages:\n  en: { contentDir: content/en, baseURL: "https://a.test/", frontmatter: { date: [":filename", ":default"] }, permalinks: { blog: "/:year/:month/:day/:filename" } }\n  fr: { contentDir: content/fr, baseURL: "https://b.test/" }\n',
      'content/en/blog/posts/tips.md': page('title: Tips\npublishDate: 2022-08-18'),
      'content/en/blog/2021-03-04-other.md': page('title: Other\ndate: 2022-08-18'),
      'content/fr/blog/trucs.md': page('title: Trucs\nslug: astuces'),
    });
    expect(route('content/en/blog/posts/tips.md')).toBe('/2022/08/18/tips');
    expect(route('content/en/blog/2021-03-04-other.md')).toBe('/2021/03/04/2021-03-04-other');
    expect(route('content/fr/blog/trucs.md')).toBe('/b/astuces');
  });

  test('a cascade reaches the pages that it aims at', async () => {
    const { route } = await routes({
      'hugo.yaml': 'title: x\n',
      'content/notes/_index.md': page(
        'cascade:\n  - { build: { render: never }, target: { path: /notes/internes/** } }\n  - { build: { render: never }, target: { environment: development } }',
      ),
      'content/notes/internes/a.md': page('title: A'),
      'content/notes/b.md': page('title: B'),
    });
    expect(route('content/notes/internes/a.md')).toBeNull();
    expect(route('content/notes/b.md')).toBe('/notes/b/');
  });
});

describe('forks of MkDocs', () => {
  const settings = 'site_name: Guide\ndocs_dir: !ENV [SOURCES, "./content"]\ntheme: { name: material }\nnav: []\n';

  test('are told by the shape of their settings', async () => {
    const { site, route } = await routes({ 'properdocs.yml': settings, 'content/a.md': page() });
    expect([site.generator, site.content, route('content/a.md')]).toEqual(['mkdocs', 'content', '/a/']);
  });

  test('and not by a name that ends alike', async () => {
    const { site } = await routes({ 'docs.yml': 'title: Guide\nnav: []\n', 'content/a.md': page() });
    expect(site.generator).toBe('plain');
  });
});

describe('what is not here', () => {
  test('a submodule where content would stand is told, a theme is not', async () => {
    const { site } = await siteOf({
      '.gitmodules':
        '[submodule "c"]\n\tpath = content/guides\n\turl = https://a.test/c.git\n[submodule "t"]\n\tpath = themes/x\n[submodule "here"]\n\tpath = content/la\n',
      'hugo.toml': 'title = "x"\n',
      'content/la/a.md': page(),
    });
    expect(site.plan.submodules).toEqual(['content/guides']);
    const whole = await siteOf({ '.gitmodules': '[submodule "c"]\n\tpath = content\n', 'pelicanconf.py': '' });
    expect(whole.site.plan.submodules).toEqual(['content']);
  });

  test('the same host serves other repositories, outside the path of this one', async () => {
    const { site } = await siteOf({
      '_config.yml': 'url: https://org.github.io\nbaseurl: /guide\n',
      'index.md': page(),
      'aide.md': page(),
    });
    const from = pageOf(site, 'index.md');
    const kind = (url: string) => site.resolve(url, from).kind;
    expect(kind('https://org.github.io/guide/aide.html')).toBe('page');
    expect(kind('https://org.github.io/guide/autre.html')).toBe('missing');
    expect(kind('https://org.github.io/aide.html')).toBe('unknown');
    expect(kind('https://org.github.io/autre-depot/')).toBe('unknown');
  });

  test('what Sphinx copies to `_static` is unknown', async () => {
    const { site } = await siteOf({
      'source/conf.py': "project = 'x'\nhtml_static_path = ['static']\n",
      'source/index.md': page(),
      'source/static/logo.svg': '',
    });
    expect(site.resolve('_static/logo.svg', pageOf(site, 'source/index.md')).kind).toBe('unknown');
  });

  test('an image of a page that Quarto lists from a folder above', async () => {
    const { site } = await siteOf({
      '_quarto.yml': 'project: { type: website }\n',
      'projet/un/cards/c.qmd': page('image: /cards/img/a.png'),
      'projet/un/cards/img/a.png': '',
      'index.md': page(),
    });
    const from = pageOf(site, 'projet/un/cards/c.qmd');
    expect(site.file('/cards/img/a.png', from, '/image').kind).toBe('file');
    expect(site.file('/cards/img/b.png', from, '/image').kind).toBe('missing');
  });
});

test('terms of a taxonomy have no file, and may be at the pattern of their URLs', async () => {
  const { site } = await siteOf({
    'hugo.yaml':
      'defaultContentLanguage: fr\nlanguages:\n  fr: { contentDir: content/fr, taxonomies: { diploma: diplomas }, permalinks: { diplomas: "/formation/diplomes/:slug/" } }\n',
    'content/fr/_index.md': page(),
    'content/fr/formation/a.md': page(),
  });
  const from = pageOf(site, 'content/fr/_index.md');
  expect(site.resolve('/formation/diplomes/licence/', from).kind).toBe('unknown');
  expect(site.resolve('/formation/licence/', from).kind).toBe('missing');
});

test('without a generator, the README leads to `docs/`', async () => {
  const files = { 'README.md': '# A\n', 'CONTRIBUTING.md': '# B\n', 'docs/a.md': '# C\n' };
  const { site } = await siteOf(files);
  expect(Object.keys(files).map((path) => site.plan.fileOf(path).kind)).toEqual(['page', 'out', 'page']);
  const { site: other } = await siteOf({ ...files, 'content/b.md': '# D\n' });
  expect(other.plan.fileOf('README.md').kind).toBe('out');
});
