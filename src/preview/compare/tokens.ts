import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Element, ElementContent, Text } from 'hast';
import type { Token } from './block.ts';
import { isWayBack, looksOf } from './dress.ts';
import { SHORTCODE, shortcodeTokens } from './shortcodes.ts';

/** « UN’s », « isn’t », « we’ll »: where an apostrophe does not end an elision. */
const ENGLISH = String.raw`(?:['’](?:s|t|d|m|re|ve|ll)(?![\p{L}\p{N}\p{M}]))?`;
/** A word with what clings to it, or one other character. */
const INK = String.raw`[\p{L}\p{N}\p{M}]+(?:[·•.\-‑_/@][\p{L}\p{N}\p{M}]+|·|\([\p{L}·]{1,6}\))*${ENGLISH}['’]?|[^\s\p{L}\p{N}\p{M}]`;
const WORD = new RegExp(String.raw`\s+|${INK}`, 'gu');
/** In code, the end of a line is a word, however it is written; so is the sign of one, `\n`, and what it clings to is another. */
const CODE_WORD = new RegExp(String.raw`\r?\n|[^\S\r\n]+|\r|\\[nrt]|${INK}`, 'gu');

/** The words of a leaf element, in order, each knowing the inline elements around it and its place in the source. */
export function tokensOf(leaf: Element, source: string | null): Token[] {
  const tokens: Token[] = [];
  const verbatim = leaf.tagName === 'pre';
  const walk = (children: readonly ElementContent[], wraps: readonly Element[]): void => {
    for (const child of children) {
      if (child.type === 'text') tokens.push(...textTokens(child, wraps, source, verbatim).map(ofNote));
      else if (child.type === 'element') {
        if (child.children.length > 0) walk(child.children, [...wraps, shallow(child)]);
        else if (['br', 'img', 'input', 'embed'].includes(child.tagName)) tokens.push(atomToken(child, wraps));
      }
    }
  };
  walk(leaf.children, []);
  return tokens;
}

/** The number of a footnote is the renderer’s: its call is known by the note it leads to. */
function ofNote(token: Token): Token {
  const call = token.wraps.find(({ properties }) => properties['dataFootnoteRef'] !== undefined);
  if (call !== undefined)
    return { ...token, key: 'note', note: { id: String(call.properties['dataWritten'] ?? ''), text: '' } };
  return token.wraps.some(isWayBack) ? { ...token, key: '↩' } : token;
}

/** Words of a plain text that begins at `offset` of its passage. */
export function wordTokens(text: string, offset: number): Token[] {
  return split(text, [], (index) => offset + index, false);
}

/** Words of a text of which each space counts. */
export function spacedTokens(text: string): Token[] {
  return split(text, [], () => -1, true);
}

/** Words of a line as it is written, whatever they stand for. */
export function writtenTokens(line: string): Token[] {
  return [...line.matchAll(WORD)].map(([text]) => {
    const key = text.trim() === '' ? ' ' : text;
    return { text, key, atom: null, wraps: [], start: -1, end: -1 };
  });
}

function textTokens(node: Text, wraps: readonly Element[], source: string | null, verbatim: boolean): Token[] {
  return split(node.value, wraps, offsetsOf(node, source), verbatim);
}

function split(text: string, wraps: readonly Element[], offset: (index: number) => number, verbatim: boolean): Token[] {
  const tokens: Token[] = [];
  const push = (found: string, index: number): void => {
    const value = found === '\r\n' ? '\n' : found;
    const space = !verbatim && /^\s+$/.test(value);
    // An accent that stands apart makes the same letter.
    const key = space ? ' ' : value.normalize('NFC');
    const end = offset(index + found.length - 1);
    const own = verbatim ? { isVerbatim: true } : {};
    tokens.push({ text: value, key, atom: null, wraps, start: offset(index), end: end < 0 ? -1 : end + 1, ...own });
  };
  let last = 0;
  const words = (until: number): void => {
    for (const match of text.slice(last, until).matchAll(verbatim ? CODE_WORD : WORD))
      push(match[0], last + match.index);
  };
  for (const match of text.includes('{') && !verbatim ? text.matchAll(SHORTCODE) : []) {
    words(match.index);
    tokens.push(...shortcodeTokens(match[0], wraps, (index) => offset(match.index + index)));
    last = match.index + match[0].length;
  }
  words(text.length);
  return tokens;
}

function atomToken(element: Element, wraps: readonly Element[]): Token {
  const start = element.position?.start.offset ?? -1;
  const end = element.position?.end.offset ?? -1;
  const text = element.tagName === 'br' ? '\n' : '';
  return { text, key: looksOf(element), atom: element, wraps, start, end };
}

function shallow(element: Element): Element {
  const { position } = element;
  return { ...element, children: [], ...(position === undefined ? {} : { position }) };
}

/** From an index in the value of a text node to the offset in the source it was decoded from; -1 when unknown. */
function offsetsOf(node: Text, source: string | null): (index: number) => number {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (source === null || start === undefined || end === undefined) return () => -1;
  if (end - start === node.value.length) return (index) => start + index;
  const map = align(node.value, source, start, end);
  return (index) => map[index] ?? -1;
}

/** Follows a decoded text through its source: escapes, character references and dropped indentation are stepped over. */
function align(value: string, source: string, start: number, end: number): number[] {
  const map: number[] = [];
  let at = start;
  while (map.length < value.length && at < end) {
    const wanted = value[map.length];
    const here = source[at];
    const reference = here === '&' ? /^&(#?[\da-z]{1,32});/i.exec(source.slice(at, at + 36)) : null;
    const decoded = reference === null ? null : decode(reference[1] ?? '');
    if (reference !== null && decoded !== null && value.startsWith(decoded, map.length)) {
      for (let index = 0; index < decoded.length; index++) map.push(at);
      at += reference[0].length;
    } else if (here === wanted) {
      map.push(at);
      at++;
    } else at++;
  }
  return map;
}

function decode(name: string): string | null {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || null;
  const hex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
