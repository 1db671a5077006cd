import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { maskCredentials } from '../links/credentials.ts';
import { sha256 } from '../schema/machine.ts';
import type { PreviewOptions } from './options.ts';
import { type Holding, siteStylesheet, stylesheet } from './stylesheet.ts';

export interface DocumentParts {
  readonly title: string;
  readonly content: readonly Element[];
  /** Where « Toutes les pages » leads, and how many there are; null for a page alone. */
  readonly index: { readonly href: string; readonly pages: number } | null;
  /** Id of what the skip link leads to. */
  readonly skipTo: string;
  readonly holds: Holding;
  /** Files told at the foot. */
  readonly paths: readonly string[];
}

/** Told in each of our pages, so that they are known again. */
export const GENERATOR = 'Relecture';

/** What forces text into another order than it is written in, and what HTML cannot hold: shown as something that cannot be. */
const OVERRIDES = /[\0\u202d\u202e]/g;

/** A whole HTML file that asks for nothing: one style, no script, a policy that forbids the rest. */
export function writeDocument(parts: DocumentParts, options: PreviewOptions): string {
  const words = options.locale.preview;
  const site = options.style === undefined || !parts.holds.page ? '' : siteStylesheet(options.style);
  const style = stylesheet(words, parts.holds) + site;
  const hash = btoa(
    String.fromCharCode(...(sha256(style).match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))),
  );
  // Only this very style applies, whatever else would get into the page.
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const meta = (name: string, content: string): Element => h('meta', { name, content });
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: words.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
          meta('viewport', 'width=device-width,initial-scale=1'),
          meta('generator', GENERATOR),
          meta('robots', 'noindex,nofollow'),
          meta('referrer', 'no-referrer'),
          meta('color-scheme', 'light dark'),
          ...(options.headSha === undefined ? [] : [meta('relecture-sha', options.headSha)]),
          h('title', parts.title),
          { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: style }] },
        ]),
        h('body', [
          h('a.skip', { href: `#${parts.skipTo}` }, words.skip),
          bar(parts, options),
          h('main.wrap', [...parts.content]),
          foot(parts, options),
        ]),
      ]),
    ],
  };
  maskTree(root);
  const html = toHtml(root, { closeSelfClosing: false, omitOptionalTags: false });
  return `${maskCredentials(html).replace(OVERRIDES, '\ufffd')}\n`;
}

/** Passwords are known as they are written, not by the codes that HTML writes for their signs. */
function maskTree(root: Root): void {
  const waiting: (Root | RootContent)[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') node.value = maskCredentials(node.value);
    if (node.type === 'element')
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = maskCredentials(value);
    // What is hashed stays as it is.
    if ('children' in node && !(node.type === 'element' && node.tagName === 'style')) waiting.push(...node.children);
  }
}

function bar({ index }: DocumentParts, options: PreviewOptions): Element {
  const words = options.locale.preview;
  const { contribution } = options;
  const links = [
    index === null ? null : h('li', h('a', { href: index.href }, words.allPages(index.pages))),
    contribution === undefined
      ? null
      : h('li', h('a', { href: contribution.url, rel: ['noopener'] }, words.contribution(contribution.number))),
  ].filter((item) => item !== null);
  return h(
    'header.bar',
    h('div.wrap', [
      h('p.brand', [h('strong', words.brand), ' ', h('span', words.brandNote)]),
      options.siteName === undefined ? null : h('p.site', options.siteName),
      links.length === 0 ? null : h('nav', { ariaLabel: words.contributionNav }, h('ul', links)),
    ]),
  );
}

function foot({ paths }: DocumentParts, options: PreviewOptions): Element {
  const words = options.locale.preview;
  const { headSha, baseSha } = options;
  const versions = [
    ...(headSha === undefined ? [] : [words.version(headSha.slice(0, 7))]),
    ...(baseSha === undefined ? [] : [words.comparedWith(baseSha.slice(0, 7))]),
  ];
  const details = [...paths.slice(0, 1).map((path) => h('code', path)), ...versions.map((text) => h('span', text))];
  return h(
    'footer',
    h('div.wrap', [
      h('p', words.footer(options.retentionDays ?? null)),
      h(
        'p.small',
        details.flatMap((detail, at) => (at === 0 ? [detail] : [' · ', detail])),
      ),
      h('p.small', words.madeBy),
    ]),
  );
}
