import type { Element } from 'hast';
import type { Piece, Token } from '../compare/block.ts';
import { addressOf, linkOf, looksOf } from '../compare/dress.ts';
import type { Words } from '../context.ts';
import { cut } from './cut.ts';

/** A link of one side, and the pieces its words are. */
interface Link {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly at: ReadonlySet<number>;
}

interface Pair {
  readonly before: Link | null;
  readonly after: Link | null;
}

/** What happened to the links of a text: their addresses are not seen in it. */
export function describeLinks(pieces: readonly Piece[], words: Words): string[] {
  const side = (hidden: 'ins' | 'del') =>
    linksOf(
      pieces.map(({ operation, token, former }) => {
        if (operation === hidden) return null;
        return hidden === 'ins' ? (former ?? token) : token;
      }),
    );
  const stays = (link: Link): boolean => [...link.at].some((index) => pieces[index]?.operation === 'fmt');
  return pairLinks(side('ins'), side('del'), pieces).flatMap(({ before, after }) => {
    if (before !== null && after !== null) return changeOf(before, after, pieces, words);
    const link = (before ?? after) as Link;
    if (isBare(link)) return [];
    const said = before !== null ? 'linkRemoved' : 'linkAdded';
    return [words[said](cut(link.text), link.address, stays(link))];
  });
}

/** Links are the same by the words they share; else by their address; else one took the place of the other. */
function pairLinks(before: readonly Link[], after: readonly Link[], pieces: readonly Piece[]): Pair[] {
  const left = new Set(before);
  const found = new Map<Link, Link>();
  const pair = (isSame: (old: Link, now: Link) => boolean): void => {
    for (const now of after) {
      const old = found.has(now) ? undefined : [...left].find((one) => isSame(one, now));
      if (old === undefined) continue;
      found.set(now, old);
      left.delete(old);
    }
  };
  pair((old, now) => old.address === now.address && shares(old, now));
  pair(shares);
  pair((old, now) => old.address === now.address && old.title === now.title);
  pair((old, now) => isReplaced(old, now, pieces));
  return [
    ...[...left].map((link) => ({ before: link, after: null })),
    ...after.map((now) => ({ before: found.get(now) ?? null, after: now })),
  ];
}

function shares(old: Link, now: Link): boolean {
  return [...now.at].some((index) => old.at.has(index));
}

/** Nothing that stayed stands between the words of the one and those of the other. */
function isReplaced(old: Link, now: Link, pieces: readonly Piece[]): boolean {
  const places = [...old.at, ...now.at];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return pieces
    .slice(from, to + 1)
    .every(({ operation, token }) => operation === 'ins' || operation === 'del' || token.text.trim() === '');
}

function changeOf(before: Link, after: Link, pieces: readonly Piece[], words: Words): string[] {
  const said: string[] = [];
  const [was, is] = [cut(before.text), cut(after.text)];
  // An address that is no longer its own text is no longer read.
  const isUnread = isBare(before) && !isBare(after) && before.text !== after.text;
  const isMoved = isElsewhere(before, after, pieces) || isUnread;
  if (before.address !== after.address && !(isBare(before) && isBare(after)))
    said.push(
      isMoved
        ? words.linkMovedOn(was, before.address, is, after.address)
        : words.linkChanged(is, before.address, after.address),
    );
  else if (isMoved) said.push(words.linkOn(after.address, was, is));
  if (before.title !== after.title) said.push(words.linkTitle(is, before.title, after.title));
  return said;
}

/** Words that stayed are in the link, or out of it, as they were not: those that came or went are seen to. */
function isElsewhere(before: Link, after: Link, pieces: readonly Piece[]): boolean {
  return pieces.some(({ operation, token }, index) => {
    if (operation === 'ins' || operation === 'del' || (token.atom === null && token.text.trim() === '')) return false;
    return before.at.has(index) !== after.at.has(index);
  });
}

/** An address that is its own text: who reads the text reads it. */
function isBare({ address, text }: Link): boolean {
  const plain = (url: string): string => url.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  return plain(address) === plain(text.trim());
}

/** Links in order; words side by side that lead to one place are one. Null: what is not on this side. */
function linksOf(tokens: readonly (Token | null)[]): Link[] {
  const links: { link: Element; text: string; at: Set<number> }[] = [];
  let open = '';
  for (const [index, token] of tokens.entries()) {
    if (token === null) continue;
    const link = linkOf(token);
    const looks = link === null ? '' : looksOf(link);
    // A link begins with what is seen of it.
    if (looks !== open && token.atom === null && token.text.trim() === '') continue;
    const text = token.text === '' ? String(token.atom?.properties['alt'] ?? '') : token.text;
    const last = links.at(-1);
    if (link !== null && looks === open && last !== undefined) {
      last.text += text;
      last.at.add(index);
    } else if (link !== null) links.push({ link, text, at: new Set([index]) });
    open = looks;
  }
  return links.map(({ link, text, at }) => ({
    address: addressOf(link),
    title: String(link.properties['title'] ?? ''),
    text,
    at,
  }));
}
