import type { Definition, Html, Nodes, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { decodeString } from 'micromark-util-decode-string';
import type { Passage } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { LinkOccurrence } from '../link.ts';
import { isTemplate } from '../urls.ts';
import { bareUrls } from './bare-urls.ts';
import { destinationOf } from './destinations.ts';
import { htmlLinks, isVerbatim } from './html-links.ts';

/** A link of one passage, by offsets in its text. */
export type FoundLink = Range & Pick<LinkOccurrence, 'url' | 'text' | 'kind'>;

/** The first words that refer to a definition. */
interface Use {
  readonly offset: number;
  readonly words: string;
}

/** A node yet to be looked at; `quiet`: what is written out there is no link, it stands in one already or in code. */
interface Visit {
  readonly node: Nodes;
  readonly quiet: boolean;
}

/** Nodes between `<a>` and `</a>` beyond which no text is gathered. */
const MAXIMUM_WORDS = 100;
/** Units of HTML in which the end of an `<a>` is looked for. */
const MAXIMUM_TEXT = 2000;
const PHRASING_PARENTS = new Set<string>(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete']);

/** Every link of a Markdown passage, in no order. One walk over its tree, without recursion. */
export function markdownLinks({ text: written, markup: text, tree }: Passage): FoundLink[] {
  const found: FoundLink[] = [];
  const definitions: Definition[] = [];
  const uses = new Map<string, Use>();
  const stack: Visit[] = [{ node: tree, quiet: false }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, quiet } = visit;
    if (node.type === 'link' || node.type === 'image') found.push(...inlineLink(written, text, node));
    else if (node.type === 'definition') definitions.push(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference') {
      const offset = node.position?.start.offset ?? 0;
      if (offset < (uses.get(node.identifier)?.offset ?? Infinity))
        uses.set(node.identifier, { offset, words: readable(node) });
    } else if (node.type === 'html') found.push(...htmlBlock(text, node));
    if (PHRASING_PARENTS.has(node.type)) found.push(...phrasing(text, visit, stack));
    else if ('children' in node) {
      const inside = quiet || node.type === 'link' || node.type === 'linkReference';
      for (const child of node.children) stack.push({ node: child, quiet: inside });
    }
  }
  return [...found, ...definitionLinks(written, definitions, uses)];
}

/** @param text As it is written; @param markup As it was parsed, where templates hold no space nor bracket. */
function inlineLink(written: string, markup: string, node: Extract<Nodes, { type: 'link' | 'image' }>): FoundLink[] {
  const text = isTemplate(node.url) ? markup : written;
  const range = destinationOf(text, node);
  if (range === null) return [];
  if (node.type === 'image') return [{ ...range, url: node.url, text: node.alt ?? '', kind: 'image' }];
  const autolink = text[node.position?.start.offset ?? 0] === '<';
  return [{ ...range, url: node.url, text: autolink ? '' : readable(node), kind: autolink ? 'autolink' : 'link' }];
}

/** Looks at the children of a paragraph or the like: tags among words, URLs written out between them. */
function phrasing(text: string, { node, quiet }: Visit, stack: Visit[]): FoundLink[] {
  const found: FoundLink[] = [];
  const children = 'children' in node ? (node.children as PhrasingContent[]) : [];
  let cursor = node.position?.start.offset ?? 0;
  let enclosing: string | null = null;
  const writtenOut = (end: number): void => {
    if (!quiet && enclosing === null) found.push(...bareLinks(text, { start: cursor, end }, true));
  };
  for (const [index, child] of children.entries()) {
    const start = child.position?.start.offset;
    const end = child.position?.end.offset;
    if (start === undefined || end === undefined || child.type === 'text' || isWrittenOut(text, child)) continue;
    writtenOut(start);
    cursor = end;
    if (child.type !== 'html') stack.push({ node: child, quiet: quiet || enclosing !== null });
    else {
      found.push(...inlineTag(text, child, children, index));
      enclosing = enclosedBy(child.value, enclosing);
    }
  }
  writtenOut(node.position?.end.offset ?? cursor);
  return found;
}

/** A URL that GFM makes a link by itself: it is read with the text around it, where its end is judged more carefully. */
function isWrittenOut(text: string, node: PhrasingContent): boolean {
  return node.type === 'link' && !'[<'.includes(text.charAt(node.position?.start.offset ?? 0));
}

/** The tag in which the following words stand, when no link is to be made of them. */
function enclosedBy(tag: string, enclosing: string | null): string | null {
  const name = /^<\/?([a-z][a-z\d-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (enclosing !== null) return tag.startsWith('</') && name === enclosing ? null : enclosing;
  return !tag.startsWith('</') && !tag.endsWith('/>') && (name === 'a' || isVerbatim(name)) ? name : null;
}

function inlineTag(text: string, node: Html, siblings: readonly PhrasingContent[], index: number): FoundLink[] {
  const offset = node.position?.start.offset ?? 0;
  return [...htmlLinks(text.slice(offset, node.position?.end.offset))].map((link) => {
    const following = link.tag === 'a' ? siblings.slice(index + 1, index + 1 + MAXIMUM_WORDS) : [];
    const close = following.findIndex((sibling) => sibling.type === 'html' && /^<\/a\b/i.test(sibling.value));
    const words = following.slice(0, Math.max(0, close));
    return htmlLink(text, link, offset, readable({ type: 'paragraph', children: words }));
  });
}

function htmlBlock(text: string, node: Html): FoundLink[] {
  const offset = node.position?.start.offset ?? 0;
  return linksOfHtml(text, offset, text.slice(offset, node.position?.end.offset));
}

/** The links of a stretch of HTML that stands at `offset` of a text. */
export function linksOfHtml(text: string, offset: number, html: string): FoundLink[] {
  return [...htmlLinks(html)].map((link) => {
    const following = link.tag === 'a' ? html.slice(link.after, link.after + MAXIMUM_TEXT) : '';
    const close = following.indexOf('</a');
    const words = close === -1 ? '' : following.slice(0, close).replace(/<img\b[^<>]*\balt="([^"<>]*)"[^<>]*>/gi, '$1');
    return htmlLink(
      text,
      link,
      offset,
      words
        .replace(/<[^<>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });
}

function htmlLink(text: string, link: Range, offset: number, words: string): FoundLink {
  const range = { start: offset + link.start, end: offset + link.end };
  return { ...range, url: decodeReferences(text.slice(range.start, range.end)), text: words, kind: 'html' };
}

/** Only what is used is a link; it stands, and is mended, where it is defined. */
function definitionLinks(
  text: string,
  definitions: readonly Definition[],
  uses: ReadonlyMap<string, Use>,
): FoundLink[] {
  const seen = new Set<string>();
  const found: FoundLink[] = [];
  for (const node of [...definitions].sort(
    (a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0),
  )) {
    const words = uses.get(node.identifier)?.words;
    const range = destinationOf(text, node);
    if (words === undefined || range === null || seen.has(node.identifier)) continue;
    seen.add(node.identifier);
    found.push({ ...range, url: node.url, text: words, kind: 'definition' });
  }
  return found;
}

/** The URLs written out in a text; `markdown`: with its escapes and character references. */
export function bareLinks(text: string, within: Range, markdown: boolean): FoundLink[] {
  return [...bareUrls(text, within, markdown)].map(({ start, end }) => {
    const written = text.slice(start, end);
    return { start, end, url: markdown ? decodeString(written) : written, text: '', kind: 'bare' };
  });
}

function readable(node: Nodes): string {
  return textOf(node, { includeHtml: false }).replace(/\s+/g, ' ').trim();
}

/** Character references of an HTML attribute; backslashes mean nothing there. */
function decodeReferences(value: string): string {
  return value.includes('&') ? value.replace(/&#?\w{1,31};/g, decodeString) : value;
}
