import type { Words } from '../context.ts';
import type { Piece, Token } from './block.ts';
import { cut } from './cut.ts';
import { addressOf, linkOf, looksOf } from './dress.ts';

interface Link {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** What happened to the links of a text: their addresses are not seen in it. */
export function describeLinks(pieces: readonly Piece[], words: Words): string[] {
  const before = linksOf(
    pieces.flatMap(({ operation, token, former }) => (operation === 'ins' ? [] : [former ?? token])),
  );
  const after = linksOf(pieces.flatMap(({ operation, token }) => (operation === 'del' ? [] : [token])));
  if (before.length === after.length)
    return after.flatMap((link, index) => changeOf(before[index] as Link, link, words));
  const gone = without(before, after);
  const come = without(after, before);
  return [
    ...gone.flatMap((link) => (isBare(link) ? [] : [words.linkRemoved(cut(link.text), link.address)])),
    ...come.flatMap((link) => (isBare(link) ? [] : [words.linkAdded(cut(link.text), link.address)])),
  ];
}

function changeOf(before: Link, after: Link, words: Words): string[] {
  const said: string[] = [];
  if (before.address !== after.address && !(isBare(before) && isBare(after)))
    said.push(words.linkChanged(cut(after.text), before.address, after.address));
  if (before.title !== after.title) said.push(words.linkTitle(cut(after.text), before.title, after.title));
  return said;
}

/** An address that is its own text: who reads the text reads it. */
function isBare({ address, text }: Link): boolean {
  const plain = (url: string): string => url.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  return plain(address) === plain(text.trim());
}

function without(links: readonly Link[], others: readonly Link[]): Link[] {
  const left = others.map(({ address }) => address);
  return links.filter(({ address }) => {
    const at = left.indexOf(address);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Links in order; words side by side that lead to one place are one. */
function linksOf(tokens: readonly Token[]): Link[] {
  const links: Link[] = [];
  let open = '';
  for (const token of tokens) {
    const link = linkOf(token);
    const looks = link === null ? '' : looksOf(link);
    const last = links.at(-1);
    const text = token.text === '' ? String(token.atom?.properties['alt'] ?? '') : token.text;
    if (link !== null && looks === open && last !== undefined)
      links[links.length - 1] = { ...last, text: last.text + text };
    else if (link !== null)
      links.push({ address: addressOf(link), title: String(link.properties['title'] ?? ''), text });
    open = looks;
  }
  return links;
}
