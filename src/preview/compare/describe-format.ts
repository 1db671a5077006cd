import type { Words } from '../context.ts';
import type { Block, Token } from './block.ts';
import { leavesOf } from './block.ts';

const MAX_DETAILS = 4;

/** What differs between two texts of the same words, in sentences: bold, a link, the level of a heading. */
export function describeFormat(blocks: readonly Block[], words: Words): string[] {
  const details = new Set<string>();
  for (const leaf of leavesOf(blocks)) {
    if (leaf.formerTag !== undefined) {
      const level = /^h([1-6])$/.exec(leaf.element.tagName)?.[1];
      details.add(level === undefined ? words.becameText : words.becameHeading(Number(level)));
    }
    for (const piece of leaf.pieces ?? [])
      if (piece.former !== undefined)
        for (const detail of differences(piece.former, piece.token, words)) details.add(detail);
  }
  return [...details].slice(0, MAX_DETAILS);
}

function differences(before: Token, after: Token, words: Words): string[] {
  const details: string[] = [];
  const [from, to] = [linkOf(before), linkOf(after)];
  if (from !== to) {
    if (from === null) details.push(words.linkAdded(to ?? ''));
    else details.push(to === null ? words.linkRemoved(from) : words.linkChanged(from, to));
  }
  for (const [tag, [removed, added]] of Object.entries(words.dressed)) {
    const [was, is] = [has(before, tag), has(after, tag)];
    if (was !== is) details.push(is ? added : removed);
  }
  return details;
}

function linkOf(token: Token): string | null {
  const link = token.wraps.find((wrap) => wrap.tagName === 'a');
  return link === undefined ? null : String(link.properties['href'] ?? '');
}

const SYNONYMS: Readonly<Record<string, string>> = { b: 'strong', i: 'em' };

function has(token: Token, tag: string): boolean {
  return token.wraps.some((wrap) => (SYNONYMS[wrap.tagName] ?? wrap.tagName) === tag);
}
