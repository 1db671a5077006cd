import type { Element } from 'hast';
import type { Block, Token } from '../compare/block.ts';
import { leavesOf } from '../compare/block.ts';
import type { Mark } from './note.ts';

/** Where marks fell: on which words, after which word their number stands, beside which block their note. */
export interface Highlights {
  readonly on: ReadonlyMap<Token, readonly Mark[]>;
  readonly after: ReadonlyMap<Token, readonly Mark[]>;
  readonly beside: ReadonlyMap<Block, readonly Mark[]>;
  /** Marks that found no word: an empty text, something that is not shown. */
  readonly lost: readonly Mark[];
}

interface Word {
  readonly token: Token;
  readonly block: Block;
}

/** Finds the words of each mark. Only words of the head bear marks. */
export function placeMarks(blocks: readonly Block[], marks: readonly Mark[]): Highlights {
  const on = new Map<Token, Mark[]>();
  const after = new Map<Token, Mark[]>();
  const beside = new Map<Block, Mark[]>();
  const lost: Mark[] = [];
  const words = wordsOf(blocks);
  for (const mark of marks) {
    const [from, to] = wordsUnder(words, mark);
    const last = words[to];
    if (last === undefined || from > to) {
      lost.push(mark);
      continue;
    }
    mark.note.placed = true;
    for (let index = from; index <= to; index++) push(on, (words[index] as Word).token, mark);
    push(after, (words[endOfLink(words, to)] as Word).token, mark);
    if (mark.first) push(beside, last.block, mark);
  }
  return { on, after, beside, lost };
}

function wordsOf(blocks: readonly Block[]): Word[] {
  return leavesOf(blocks).flatMap((block) =>
    (block.pieces ?? []).flatMap(({ operation, token }) =>
      operation === 'del' || token.start < 0 || token.end < token.start ? [] : [{ token, block }],
    ),
  );
}

/** First and last index of the words a mark speaks of; an empty span when there is none. */
function wordsUnder(words: readonly Word[], { start, end }: Mark): readonly [number, number] {
  let from = firstIndex(words, (token) => token.end > start);
  let to = from - 1;
  while (to + 1 < words.length && (words[to + 1] as Word).token.start < end) to++;
  if (from <= to) {
    const inked = (index: number): boolean => {
      const token = words[index]?.token;
      return token !== undefined && (token.atom !== null || token.text.trim() !== '');
    };
    const [first, last] = [from, to];
    while (from < to && !inked(from)) from++;
    while (to > from && !inked(to)) to--;
    // Nothing but spaces: they are what the mark is about.
    return inked(from) ? [from, to] : [first, last];
  }
  return around(words, start, end) ?? nearest(words, start);
}

/** The words inside the smallest inline element whose source holds the mark: the text of a link for its address. */
function around(words: readonly Word[], start: number, end: number): readonly [number, number] | null {
  let found: Element | null = null;
  let from = -1;
  let to = -1;
  for (const [index, { token }] of words.entries()) {
    const holder = [...token.wraps, ...(token.atom === null ? [] : [token.atom])].findLast((wrap) =>
      holds(wrap, start, end),
    );
    if (holder === undefined) {
      if (found !== null) break;
      continue;
    }
    if (found === null || smaller(holder, found)) from = index;
    found = holder;
    to = index;
  }
  return found === null ? null : [from, to];
}

function holds(element: Element, start: number, end: number): boolean {
  const { position } = element;
  return position !== undefined && (position.start.offset ?? 0) <= start && (position.end.offset ?? -1) >= end;
}

function smaller(a: Element, b: Element): boolean {
  const size = (element: Element): number =>
    (element.position?.end.offset ?? 0) - (element.position?.start.offset ?? 0);
  return size(a) < size(b);
}

/** The word that ends before the place, else the one after it. */
function nearest(words: readonly Word[], at: number): readonly [number, number] {
  if (words.length === 0) return [0, -1];
  let index = firstIndex(words, (token) => token.end > at);
  if (index > 0) index--;
  while (index > 0 && words[index]?.token.text.trim() === '' && words[index]?.token.atom === null) index--;
  return [index, index];
}

function firstIndex(words: readonly Word[], test: (token: Token) => boolean): number {
  const index = words.findIndex(({ token }) => test(token));
  return index < 0 ? words.length : index;
}

/** A number inside a link would be a link in a link: it stands after it. */
function endOfLink(words: readonly Word[], at: number): number {
  const link = words[at]?.token.wraps.find((wrap) => wrap.tagName === 'a');
  if (link === undefined) return at;
  let index = at;
  while (words[index + 1]?.block === words[at]?.block && sameLink(words[index + 1]?.token, link)) index++;
  return index;
}

function sameLink(token: Token | undefined, link: Element): boolean {
  return (
    token?.wraps.some((wrap) => wrap.tagName === 'a' && wrap.properties['href'] === link.properties['href']) === true
  );
}

function push<Key>(map: Map<Key, Mark[]>, key: Key, mark: Mark): void {
  const marks = map.get(key);
  if (marks === undefined) map.set(key, [mark]);
  else marks.push(mark);
}
