import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

const SETTINGS = "module.exports = () => ({ dir: { input: 'src', layouts: '_layouts' } });";
const bare = page('title: A');

async function told(files: Readonly<Record<string, string>>) {
  const { site } = await siteOf({ '.eleventy.js': SETTINGS, ...files });
  const language = (path: string): string | null => {
    const file = site.plan.fileOf(path);
    return 'language' in file ? file.language : null;
  };
  return { site, language, route: (path: string) => site.route(pageOf(site, path)) };
}

// As Eleventy 3.1 merges it.
test('data of the page, of its folders, of its layouts and of the site, the nearest first', async () => {
  const { language, route } = await told({
    'src/src.json': '{ "lang": "nl" }',
    'src/_data/lang.json': '"de"',
    'src/fr/fr.json': '{ "lang": "fr", "permalink": "/json/{{ page.fileSlug }}/" }',
    'src/fr/fr.11tydata.json': '{ "permalink": "/data/{{ page.fileSlug }}/" }',
    'src/fr/deep/a.md': bare,
    'src/fr/deep/b.md': bare,
    'src/fr/deep/b.json': '{ "lang": "en" }',
    'src/fr/deep/other.json': '{ "lang": "it" }',
    'src/index.md': bare,
    'src/posts/posts.json': '{ "layout": "post" }',
    'src/posts/c.md': bare,
    'src/posts/d.md': page('permalink: /d/'),
    'src/_layouts/post.njk': '---\nlayout: base.njk\n---\n',
    'src/_layouts/base.njk': '---\npermalink: "/p/{{ page.fileSlug }}/"\n---\n',
  });
  expect(['src/index.md', 'src/fr/deep/a.md', 'src/fr/deep/b.md'].map(language)).toEqual(['nl', 'fr', 'en']);
  expect(route('src/fr/deep/a.md')).toBe('/data/a/');
  expect([route('src/posts/c.md'), route('src/posts/d.md')]).toEqual(['/p/c/', '/d/']);
});

test('global data is the language of the site, under the name that the layouts read', async () => {
  const { site, language } = await told({
    'src/_data/site.json': '{ "idioma": "es" }',
    'src/_includes/base.njk': '<!doctype html><html class="a" lang="{{ langue or site.idioma }}">',
    'src/en/en.json': '{ "langue": "en" }',
    'src/en/a.md': bare,
    'src/b.md': bare,
  });
  expect([site.language, language('src/en/a.md'), language('src/b.md')]).toEqual(['es', 'en', null]);
});

test('the one word of all layouts is, too, but for the English of a theme', async () => {
  const layout = (lang: string) => ({ 'src/_includes/base.njk': `<html lang="${lang}">`, 'src/a.md': bare });
  expect((await told(layout('fr'))).site.language).toBe('fr');
  expect((await told(layout('en'))).site.language).toBeNull();
});

const routeWith = async (permalink: string, fields = 'title: Foire aux questions', data = "lang: 'fr', ") => {
  const { site } = await siteOf({
    'eleventy.config.js': 'module.exports = () => ({ dir: { input: "content" } });\n',
    'content/fr/fr.11tydata.js': `module.exports = { ${data}${permalink} };\n`,
    'content/fr/faq/index.md': page(fields),
  });
  return site.route(pageOf(site, 'content/fr/faq/index.md'));
};

test.each([
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: code that is read.
  ['permalink: function (data) { return `/${data.lang}/blog/${data.page.fileSlug}/`; }', '/fr/blog/faq/'],
  ['permalink: (data) => "/" + data.lang + "/" + data.page.fileSlug + "/"', '/fr/faq/'],
  ['permalink: ({ lang, title }) => `/${lang}/${slugify(title)}/`', '/fr/foire-aux-questions/'],
  ['permalink(data) { if (data.draft) return false; return `/${data.lang}/x/`; }', '/fr/x/'],
  [
    'permalink(data) { if (data.title) { return `/${data.lang}/${this.slugify(data.title)}/`; } }',
    '/fr/foire-aux-questions/',
  ],
  ['permalink(data) { if (data.slugOverride) return `/${data.slugOverride}/`; }', '/fr/faq/'],
  ['eleventyComputed: { permalink: (data) => `/c/${data.page.fileSlug}/` }', '/c/faq/'],
  ['eleventyComputed: { permalink: "/c/{{ page.fileSlug }}/" }', '/c/faq/'],
  ['permalink: (data) => `/${data.section}/x/`', null],
  ['permalink: (data) => `/${data.title.toLowerCase()}/`', null],
  ['permalink(data) { const a = data.title; return `/${a}/`; }', null],
  ['permalink(data) { if (data.title === "x") return "/x/"; return "/y/"; }', null],
  ['permalink: make("x")', null],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: code that is read.
])('%s', async (permalink, route) => {
  expect(await routeWith(permalink)).toBe(route);
});

test('four spaces make code up to the second version of Eleventy, which leaves it out', async () => {
  const kinds = async (version: string): Promise<string[]> => {
    const manifest = JSON.stringify({ devDependencies: { '@11ty/eleventy': version } });
    const { site } = await siteOf({
      '.eleventy.js': SETTINGS,
      'package.json': manifest,
      'src/a.md': 'Un.\n\n    deux\n',
    });
    return pageOf(site, 'src/a.md').body.tree.children.map(({ type }) => type);
  };
  expect(await kinds('^1.0.2')).toEqual(['paragraph', 'code']);
  expect(await kinds('^3.1.0')).toEqual(['paragraph', 'paragraph']);
  expect(await kinds('latest')).toEqual(['paragraph', 'paragraph']);
});
