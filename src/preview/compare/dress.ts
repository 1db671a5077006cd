import type { Element } from 'hast';
import type { Token } from './block.ts';

/** Attributes that a reader, or what reads to them, can tell; those of other elements are not kept. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  time: ['dateTime'],
  code: ['className'],
  ol: ['start', 'reversed'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan'],
  img: ['src'],
  input: ['checked'],
  embed: ['src', 'title'],
  aside: ['dataKind', 'dataFold'],
  blockquote: ['dataKind'],
  details: ['open'],
};

/** An element by its name and the attributes that count: two that have the same look the same. */
export function looksOf({ tagName, properties }: Element): string {
  const kept = [...(ATTRIBUTES[tagName] ?? []), 'lang', 'dataMarks'].map((name) => {
    const value = name === 'href' ? (properties['dataWritten'] ?? properties['href']) : properties[name];
    return value == null || value === false
      ? ''
      : value === '' && (name === 'checked' || name === 'open')
        ? 'true'
        : String(value);
  });
  return [tagName, ...kept].join(' ').trimEnd();
}

/** How a word is dressed: the elements around it, in no order, and what is not seen of it; `links` false: but for its link. */
export function dressOf(token: Token, links = true): string {
  const looks = token.wraps
    .filter((wrap) => wrap.tagName !== 'span' && !isAddedLink(wrap) && (links || wrap.tagName !== 'a'))
    .map(looksOf);
  return [...looks, hintOf(token), altOf(token), token.note?.id ?? ''].sort().join('\n');
}

/** What is read out in the place of an image. */
export function altOf({ atom }: Token): string {
  return atom?.tagName === 'img' ? String(atom.properties['alt'] ?? '') : '';
}

/** What an image says to a pointer that rests on it. */
export function hintOf({ atom }: Token): string {
  return atom?.tagName === 'img' ? String(atom.properties['title'] ?? '') : '';
}

/** The call of a footnote and the way back are links that the renderer makes: nobody wrote their address. */
export function isAddedLink({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || isWayBack({ properties });
}

/** « Notes de bas de page », which nobody wrote. */
export function isAddedHeading({ properties }: Pick<Element, 'properties'>): boolean {
  return properties['dataFootnoteLabel'] !== undefined;
}

export function isWayBack({ properties }: Pick<Element, 'properties'>): boolean {
  return properties['dataFootnoteBackref'] !== undefined;
}

/** The link around a word, with the address that was written. */
export function linkOf(token: Token): Element | null {
  return token.wraps.find((wrap) => wrap.tagName === 'a' && !isAddedLink(wrap)) ?? null;
}

export function addressOf(link: Element): string {
  const address = String(link.properties['dataWritten'] ?? link.properties['href'] ?? '');
  // What the generator replaces is read as it is written.
  return /%7B[%{]|%7B%25/i.test(address) ? decoded(address) : address;
}

/** An address with its letters, where it can be read so. */
export function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** White space, and the way back from a footnote: what stands at the edges of a block without being seen. */
export function isEdge(token: Token): boolean {
  return (token.atom === null && token.text.trim() === '') || token.wraps.some(isWayBack);
}
