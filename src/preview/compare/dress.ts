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
  return [...looks, hintOf(token), altOf(token), embedOf(token), token.note?.id ?? ''].sort().join('\n');
}

/** What is read out in the place of an image. */
export function altOf({ atom }: Token): string {
  return atom?.tagName === 'img' ? String(atom.properties['alt'] ?? '') : '';
}

/** What is brought from elsewhere, by its address and its title. */
export function embedOf({ atom }: Token): string {
  return atom?.tagName === 'embed' ? looksOf(atom) : '';
}

/** What an image says to a pointer that rests on it. */
export function hintOf({ atom }: Token): string {
  return atom?.tagName === 'img' ? String(atom.properties['title'] ?? '') : '';
}

/** The language that a block of code is told to be in; empty for none. */
export function codeLanguage({ wraps, isVerbatim }: Token): string {
  const code = isVerbatim === true ? wraps.find(({ tagName }) => tagName === 'code') : undefined;
  return String(code?.properties['className'] ?? '').replace(/^language-/, '');
}

/** What a site does with a block of code: it shows it, draws a picture of it, or runs it. */
export type CodeUse = 'shown' | 'drawn' | 'run';

/** Languages of diagrams, as Mermaid, Kroki, Hugo and GitHub name them. */
const DRAWN = new Set(
  'actdiag blockdiag bpmn bytefield c4plantuml d2 dbml ditaa dot erd excalidraw geojson goat graphviz markmap mermaid nomnoml nwdiag packetdiag pikchr plantuml puml rackdiag seqdiag stl svgbob tikz topojson umlet vega vega-lite vegalite wavedrom wireviz'.split(
    ' ',
  ),
);

export function codeUse(language: string): CodeUse {
  const name = language.toLowerCase();
  if (DRAWN.has(name.replace(/^\{|\}$/g, ''))) return 'drawn';
  // Quarto, MyST and R Markdown run what stands in braces.
  return name.startsWith('{') ? 'run' : 'shown';
}

/** More than dress: what is read out in the place of an image is words, a frame brings something else, a drawing is no code. */
export function showsOther(former: Token, token: Token): boolean {
  return (
    altOf(former) !== altOf(token) ||
    embedOf(former) !== embedOf(token) ||
    codeUse(codeLanguage(former)) !== codeUse(codeLanguage(token))
  );
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
