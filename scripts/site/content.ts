import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { dayWords as englishDay } from '../../src/locales/en/day-words.ts';
import { dayWords as frenchDay } from '../../src/locales/fr/day-words.ts';
import type { SitePage } from './pages.ts';
import { WORDS } from './words.ts';

/** Where a file that is no page of the site is read. */
export const REPOSITORY = 'https://github.com/relecture/relecture/blob/v1';

/** The text of a page. `pages`: all of them, by their files. */
export function contentOf(page: SitePage, pages: ReadonlyMap<string, SitePage>): ElementContent[] {
  const tree = fromMarkdown(page.text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const root = toHast(tree) as Root;
  nameHeadings(root);
  visit(root, 'element', (node) => {
    if (node.tagName === 'a') node.properties['href'] = addressFor(String(node.properties['href']), page, pages);
    if (node.tagName === 'img') node.properties['src'] = addressFor(String(node.properties['src']), page, pages);
  });
  return root.children.flatMap((node) => (isContent(node) ? [around(node, page)] : []));
}

const isContent = (node: RootContent): node is ElementContent => node.type === 'element' || node.type === 'text';

/** Anchors as GitHub makes them: links are the same here and there. */
function nameHeadings(root: Root): void {
  const seen = new Map<string, number>();
  visit(root, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const id = wordsOf(node)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    node.properties['id'] = before === 0 ? id : `${id}-${before}`;
  });
}

/** Where a link of a page leads from its place on the site; a page that leads to nothing is not built. */
function addressFor(url: string, page: SitePage, pages: ReadonlyMap<string, SitePage>): string {
  if (/^[a-z]+:|^#/.test(url)) return url;
  const [to = '', anchor] = url.split('#');
  const path = posix.join(posix.dirname(page.source), decodeURI(to));
  if (!existsSync(path)) throw new Error(`${page.source}: ${url} leads to nothing.`);
  const fragment = anchor === undefined ? '' : `#${anchor}`;
  if (path.startsWith('docs/images/')) return relativeTo(page, path.slice('docs/'.length));
  const target = pages.get(path);
  return target === undefined ? `${REPOSITORY}/${path}${fragment}` : `${relativeTo(page, target.address)}${fragment}`;
}

/** From a page to an address of the site. */
export function relativeTo({ address }: SitePage, to: string): string {
  return posix.relative(posix.dirname(address), to);
}

/** What is wider than a telephone scrolls by itself, and is reached by the keyboard; an example says what it is. */
function around(node: ElementContent, page: SitePage): ElementContent {
  if (node.type !== 'element') return node;
  const words = WORDS[page.language];
  if (node.tagName === 'table') return scrolling('div', node, words.table);
  if (node.tagName !== 'pre') return node;
  const code = node.children[0] as Element;
  const caption = page.name.startsWith('rules/') ? captionOf(code, page) : '';
  node.properties = { tabIndex: 0, role: 'group', ariaLabel: caption === '' ? words.example : caption };
  // The examples are shared by both languages.
  const isFrench = page.language === 'en' && /language-mdx?$/.test(String(code.properties['className']));
  if (isFrench) node.properties['lang'] = 'fr';
  // Sentences are read without scrolling; of an empty file, its name is enough.
  if (caption === words.said) node.properties['className'] = ['said'];
  const shown = wordsOf(code) === '' ? [] : [node];
  return caption === '' ? node : h('figure', [h('figcaption', caption), ...shown]);
}

function scrolling(name: string, node: Element, label: string): Element {
  return h(name, { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: label }, [node]);
}

/** What a block of a rule's page is: a file of a small site, what is said of it, what it becomes. */
function captionOf(code: Element, { language }: SitePage): string {
  const words = WORDS[language];
  const meta = String((code.data as { meta?: string | null } | undefined)?.meta ?? '');
  const [, file] = /(?:^| )(?:file|path)=(\S+)/.exec(meta) ?? [];
  const [, today] = /(?:^| )today=(\S+)/.exec(meta) ?? [];
  if (/\bfixed\b/.test(meta)) return words.fixed;
  if (/\blinks\b/.test(meta)) return words.links;
  if (file === undefined && String(code.properties['className']) === 'language-text') return words.said;
  const day = today === undefined ? [] : [words.asOf((language === 'fr' ? frenchDay : englishDay)(today))];
  return [...(file === undefined ? [] : [file]), ...day].join(', ');
}
