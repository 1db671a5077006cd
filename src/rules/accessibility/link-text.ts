import type { Link, LinkReference, Nodes } from 'mdast';
import { isVeiled } from '../../content/dialect/veil.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import { LONGEST_PASSWORD, maskCredentials } from '../../links/credentials.ts';
import type { Rule } from '../rule.ts';
import { isEmpty, rangeOf, structuredPassages, treesOf, walk, wordsOf } from '../walk.ts';
import { judgeLinkText, namesTarget } from './shared/link-text.ts';

/** Of the words of a link, which a sentence quotes (UTF-16 units). */
const LONGEST = 120;

interface Named {
  readonly node: Link;
  readonly passage: Passage;
  readonly words: string;
}

/** Link texts that tell where they lead, and two targets that do not share one text. RGAA 6.1. */
export const accessibilityLinkText: Rule<'accessibility-link-text'> = {
  id: 'accessibility-link-text',
  severity: 'warning',
  *check(page) {
    const links = [...linksOf(page)];
    yield* addresses(links.filter(({ words }) => judgeLinkText(words) === 'address'));
    for (const { node, passage, words } of links) {
      const message = judgeLinkText(words);
      if (message === null || message === 'address' || namesTarget(words, node.url) || isCode(node)) continue;
      const { start, end } = rangeOf(node);
      const mild = message === 'nothing' ? {} : ({ severity: 'info' } as const);
      yield { message, facts: { words }, at: passage.toFile(start, end), excerpt: words, ...mild };
    }
    yield* sameText(links);
  },
};

/** The name of a function or of a command: « [`link`](…) ». */
function isCode({ children }: Link): boolean {
  return children.length === 1 && children[0]?.type === 'inlineCode';
}

function* linksOf(page: Page): Iterable<Named> {
  for (const passage of structuredPassages(page)) {
    for (const { tree, inHtml } of treesOf(passage)) {
      let quotedTo = -1;
      const called = passage.text.includes('[^') ? notesCalled(tree) : null;
      for (const [node] of walk(tree)) {
        const { start, end } = rangeOf(node);
        if (node.type === 'footnoteDefinition' && called?.has(node.identifier) === false)
          quotedTo = Math.max(quotedTo, end);
        // A quotation in HTML was copied whole from another site: its links are its author's.
        if (inHtml && node.type === 'blockquote') quotedTo = Math.max(quotedTo, end);
        if (node.type !== 'link' || start < quotedTo || node.url === '' || isVeiled(node.url) || isEmpty(node))
          continue;
        const words = maskCredentials(wordsOf(node, LONGEST + LONGEST_PASSWORD)).slice(0, LONGEST);
        if (!isVeiled(words) && !isLabelled(passage.text, start, end)) yield { node, passage, words };
      }
    }
  }
}

/** The notes that the text calls: nobody is shown the others. */
function notesCalled(tree: Nodes): ReadonlySet<string> {
  const called = new Set<string>();
  for (const [node] of walk(tree)) if (node.type === 'footnoteReference') called.add(node.identifier);
  return called;
}

/** It bears another name for who hears it: an attribute of its tag, or of the list of attributes after it. */
function isLabelled(text: string, start: number, end: number): boolean {
  const written = text.slice(start, Math.min(end, start + 2000));
  const label = (LABEL.exec(written) ?? LISTED.exec(text.slice(end, end + 300)))?.[1];
  // « ici (s’ouvre dans un nouvel onglet) » names it no better.
  return label !== undefined && judgeLinkText(label.replace(/\s*\([^()]*\)\s*$/, '')) === null;
}

const LABEL = /^<a\b[^<>]{0,2000}?\saria-label(?:ledby)?\s{0,9}=\s{0,9}["']([^"'>]{1,500})/i;
const LISTED = /^\{[^{}\n]{0,200}\baria-label(?:ledby)?=["']([^"'\n}]{1,300})/;

/** Bare addresses, told once a passage: where there is one there are often twenty. */
function* addresses(links: readonly Named[]): Iterable<Report<'accessibility-link-text'>> {
  for (const passage of new Set(links.map((link) => link.passage))) {
    const same = links.filter((link) => link.passage === passage);
    const [first] = same;
    if (first === undefined) continue;
    const say = ({ node, words }: Named, count: number) => {
      const { start, end } = rangeOf(node);
      const facts = { words, count };
      return {
        message: 'address' as const,
        facts,
        severity: 'info' as const,
        at: passage.toFile(start, end),
        excerpt: words,
      };
    };
    const parts = same.map((link) => say(link, 1));
    yield { ...say(first, same.length), data: { count: same.length }, ...(same.length > 1 && { parts }) };
  }
}

/** One text for several targets, once per text: who hears a list of links cannot tell them apart. */
function* sameText(links: readonly Named[]): Iterable<Report<'accessibility-link-text'>> {
  const byWords = new Map<string, Named[]>();
  for (const link of links) {
    const key = link.words.toLowerCase();
    if (key === '' || judgeLinkText(link.words) !== null || isReference(link.node)) continue;
    const same = byWords.get(key);
    if (same === undefined) byWords.set(key, [link]);
    else same.push(link);
  }
  for (const same of byWords.values()) {
    const [first] = same;
    const other = same.find(({ node }) => target(node) !== target(first?.node ?? node));
    if (first === undefined || other === undefined) continue;
    const { start, end } = rangeOf(other.node);
    yield {
      message: 'same-text',
      facts: { words: other.words, url: first.node.url, other: other.node.url },
      severity: 'info',
      at: other.passage.toFile(start, end),
      excerpt: other.words,
    };
  }
}

function isReference(node: Link | LinkReference): boolean {
  return node.type === 'linkReference';
}

function target(node: Link): string {
  return node.url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
