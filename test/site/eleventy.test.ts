import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

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
