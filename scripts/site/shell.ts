import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toString as wordsOf } from 'mdast-util-to-string';
import { REPOSITORY, relativeTo } from './content.ts';
import type { SitePage } from './pages.ts';
import { MENU, WORDS } from './words.ts';

/** A page as a document of its own. */
export function documentOf(page: SitePage, content: ElementContent[], pages: readonly SitePage[]): string {
  const words = WORDS[page.language];
  const title = page.name === 'index' ? `Relecture, ${words.tagline}` : `${page.title} · Relecture`;
  const description = content.find((node) => node.type === 'element' && node.tagName === 'p');
  return toHtml({
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: page.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', title),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'description', content: wordsOf(description).replace(/\s+/g, ' ') }),
          h('link', { rel: 'stylesheet', href: relativeTo(page, 'site.css') }),
          ...inOther(page, pages, ({ language, address }) =>
            h('link', { rel: 'alternate', hrefLang: language, href: relativeTo(page, address) }),
          ),
        ]),
        h('body', [
          h('a', { className: ['skip'], href: '#page' }, words.skip),
          header(page, pages),
          h('div', { className: ['columns'] }, [
            h('main', { id: 'page' }, [...trail(page, pages), ...content]),
            menu(page, pages),
          ]),
          h('footer', [h('a', { href: `${REPOSITORY}/${page.source}` }, words.source)]),
        ]),
      ]),
    ],
  });
}

function header(page: SitePage, pages: readonly SitePage[]) {
  const home = page.language === 'fr' ? 'index.html' : 'en/index.html';
  return h('header', [
    h('a', { className: ['name'], href: relativeTo(page, home) }, 'Relecture'),
    h('a', { className: ['to-menu'], href: '#menu' }, WORDS[page.language].menu),
    ...inOther(page, pages, ({ language, address }) =>
      h('a', { href: relativeTo(page, address), hrefLang: language, lang: language }, WORDS[language].language),
    ),
  ]);
}

/** The same page in the other language. */
function inOther<T>(page: SitePage, pages: readonly SitePage[], make: (other: SitePage) => T): T[] {
  const other = pages.find(({ name, language }) => name === page.name && language !== page.language);
  return other === undefined ? [] : [make(other)];
}

/** From the page of a rule or a generator back to their list. */
function trail(page: SitePage, pages: readonly SitePage[]) {
  const [family = ''] = page.name.split('/');
  const above = [family, `${family}/index`].flatMap((name) => found(name, page, pages));
  return page.name.includes('/') && above[0] !== undefined && above[0] !== page
    ? [h('p', { className: ['trail'] }, [h('a', { href: relativeTo(page, above[0].address) }, above[0].title)])]
    : [];
}

function menu(page: SitePage, pages: readonly SitePage[]) {
  const words = WORDS[page.language];
  return h(
    'nav',
    { id: 'menu', ariaLabel: words.menu },
    MENU.flatMap(([part, names]) => [
      h('h2', words.parts[part]),
      h(
        'ul',
        names
          .flatMap((name) => found(name, page, pages))
          .map((to) => {
            const current = to === page ? { ariaCurrent: 'page' as const } : {};
            const title = to.name === 'index' ? words.home : to.title;
            return h('li', [h('a', { href: relativeTo(page, to.address), ...current }, title)]);
          }),
      ),
    ]),
  );
}

function found(name: string, { language }: SitePage, pages: readonly SitePage[]): SitePage[] {
  return pages.filter((one) => one.name === name && one.language === language);
}
