import type { Link, LinkReference } from 'mdast';
import type { Page, Passage } from '../content/page.ts';
import { isEmpty, markdownPassages, rangeOf, walk, wordsOf } from './markup/walk.ts';
import type { Report, Rule } from './rule.ts';

/** Texts that say nothing out of their sentence, in French and English. */
const SAYS_NOTHING =
  /^(?:cliquez(?:[ -](?:ici|là|sur ce lien|sur le lien))?|cliquer ici|ici(?: même)?|par ici|là|ce lien|le lien|lien|lien ici|via ce lien|sur ce lien|cette page|à cette adresse|cette adresse|ce site|site|page|url|click here|here|this link|link|this page)$/;
/** Texts that say little: the heading or sentence around may be enough (RGAA 6.1 allows it). */
const SAYS_LITTLE =
  /^(?:en savoir plus|en savoir \+|savoir plus|lire la suite|lire plus|plus d['’]infos?|plus d['’]informations?|voir plus|voir|suite|la suite|plus|détails?|découvrir|accéder|télécharger|consulter|read more|learn more|more|more info|details|download)$/;

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
    yield* addresses(links.filter(({ words }) => judge(words) === 'address'));
    for (const { node, passage, words } of links) {
      const message = judge(words);
      if (message === null || message === 'address') continue;
      const { start, end } = rangeOf(node);
      const mild = message === 'nothing' ? {} : ({ severity: 'info' } as const);
      yield { message, facts: { words }, at: passage.toFile(start, end), excerpt: words, ...mild };
    }
    yield* sameText(links);
  },
};

function* linksOf(page: Page): Iterable<Named> {
  for (const passage of markdownPassages(page)) {
    for (const [node] of walk(passage.tree)) {
      if (node.type !== 'link' || node.url === '' || isEmpty(node)) continue;
      yield { node, passage, words: wordsOf(node, 120) };
    }
  }
}

function judge(words: string): 'nothing' | 'little' | 'address' | null {
  const bare = words
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^[\s([«→>👉]+|[\s)\].:!»→>…]+$/gu, '')
    .trim();
  if (SAYS_NOTHING.test(bare)) return 'nothing';
  if (SAYS_LITTLE.test(bare)) return 'little';
  // A short address is a name (beta.gouv.fr); a long one is spelled out by screen readers.
  return /^https?:\/\/\S{20,}$/i.test(words) || /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/\S{15,}$/i.test(words)
    ? 'address'
    : null;
}

/** Bare addresses, told once a passage: where there is one there are often twenty. */
function* addresses(links: readonly Named[]): Iterable<Report<'accessibility-link-text'>> {
  for (const passage of new Set(links.map((link) => link.passage))) {
    const same = links.filter((link) => link.passage === passage);
    const [first] = same;
    if (first === undefined) continue;
    const { start, end } = rangeOf(first.node);
    const facts = { words: first.words, count: same.length };
    yield {
      message: 'address',
      facts,
      severity: 'info',
      at: passage.toFile(start, end),
      excerpt: first.words,
      data: { count: same.length },
    };
  }
}

/** One text for several targets, once per text: who hears a list of links cannot tell them apart. */
function* sameText(links: readonly Named[]): Iterable<Report<'accessibility-link-text'>> {
  const byWords = new Map<string, Named[]>();
  for (const link of links) {
    const key = link.words.toLowerCase();
    if (key === '' || judge(link.words) !== null || isReference(link.node)) continue;
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
