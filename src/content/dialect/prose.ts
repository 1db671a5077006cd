import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Emphasis, Nodes, Root, Strong } from 'mdast';
import { CALL } from '../call-form.ts';
import type { Range } from '../source.ts';
import { VEIL } from './dialect.ts';

/** Markup that the reader does not see and that does not part words. */
export const MARKUP = '\uE000';
/** Something else than words stands here: code, a URL, an image, a shortcode. */
export const OBJECT = '\uFFFC';

const INLINE_TAG = /^<\/?(?:a|abbr|b|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u)\b/i;
/**
 * Among words, what stands between such tags is no prose of the page: code, even where Markdown reads links or escapes in it, and
 * what is declared to be in a language (`<i lang="en">`), since it is not that of the words around.
 */
const ASIDE_TAG = /^<(?:(?:code|kbd|samp|var|tt)\b|[a-z][a-z\d]{0,20}\s[^<>]{0,200}?\blang\s{0,3}=)/i;
/** In UTF-16 units. */
const LONGEST_CALL = 300;
/** Its last bracket, or the type of what it gives: not a sentence about it. */
const SIGNATURE_END = /\)(?: ?(?:->|:) ?[\w<>[\]|]{1,40})?$/;
const TAG_NAME = /^<(\/?)([a-z][a-z\d]{0,20})/i;
/** What is not prose wherever it stands: URLs, e-mail addresses with their scheme; and the text that must be there first. */
const NOT_PROSE: readonly (readonly [needle: string, pattern: RegExp])[] = [
  ['://', /\bhttps?:\/\/[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
  ['www.', /\bwww\.[^\s<>"«»\u00A0\u202F]{1,2000}/gi],
  ['@', /(?:(?<![\w.+-])[a-z][a-z\d+.-]{1,30}:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g],
  [
    ':',
    /(?<![\w.+-])(?:tel|sms|fax|geo|urn|data|callto|skype|doi|isbn|mailto|xmpp|sips?):[^\s<>"«»()\u00A0\u202F]{0,200}[\p{L}\p{N}/]/giu,
  ],
];
/** The address of a link that Markdown did not read: `[texte](une adresse)`. */
const DESTINATION: readonly [string, RegExp] = [
  '](',
  /(?<=\]\()[ \t]{0,3}(?:[a-z][a-z\d+.-]{1,20}:|www\.|\.{0,2}\/|#)[^()\r\n]{0,2000}(?=\))/gi,
];
const TAG: readonly [string, RegExp] = ['<', /<\/?[a-z][^<>\n]{0,2000}>/gi];

/** Masks what is not prose in Markdown, unit for unit. `text` may hold veiled units, which become objects. */
export function maskMarkdown(text: string, tree: Root): string {
  const mask = text.replace(/[^\r\n]/g, MARKUP).split('');
  fillProse(text, tree, mask, false);
  return withoutVeils(
    [...NOT_PROSE, DESTINATION].reduce((prose, pattern) => blankMatches(prose, text, pattern), mask.join('')),
  );
}

/** Masks what is not prose in plain text: links, tags, veiled units. */
export function maskPlain(text: string): string {
  return withoutVeils(
    [...NOT_PROSE, DESTINATION, TAG].reduce((prose, pattern) => blankMatches(prose, text, pattern), text),
  );
}

/** Masks what is syntax, wherever the parser put it. */
export function withoutSyntax(prose: string, syntax: readonly Range[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of syntax) {
    pieces.push(prose.slice(from, start), prose.slice(start, end).replace(/[^\r\n\uE000]/g, OBJECT));
    from = end;
  }
  return from === 0 ? prose : pieces.join('') + prose.slice(from);
}

function withoutVeils(prose: string): string {
  return prose.replaceAll(VEIL, OBJECT);
}

function blankMatches(prose: string, text: string, [needle, pattern]: readonly [string, RegExp]): string {
  if (!text.includes(needle)) return prose;
  let result = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    result += prose.slice(from, match.index) + prose.slice(match.index, end).replace(/[^\r\n\uE000]/g, OBJECT);
    from = end;
  }
  return result + prose.slice(from);
}

function fillProse(text: string, node: Nodes, mask: string[], quoted: boolean): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (node.type === 'text') {
    if (start !== undefined && end !== undefined) copyText(text, start, end, mask, quoted);
  } else if (isObject(node, text, start ?? 0)) {
    if (start !== undefined && end !== undefined) fill(text, start, end, mask);
  } else if ('children' in node) {
    const inQuote = quoted || node.type === 'blockquote';
    const ends = endsOfAsides(text, node.children);
    let asideUntil = -1;
    for (const [index, child] of node.children.entries()) {
      asideUntil = Math.max(asideUntil, ends.get(index) ?? -1);
      if (index >= asideUntil) fillProse(text, child, mask, inQuote);
      else fill(text, child.position?.start.offset ?? 0, child.position?.end.offset ?? 0, mask);
    }
  }
}

/** Of each child that is a tag such as `<code>` or `<i lang="en">`, the child that ends it. */
function endsOfAsides(text: string, children: readonly Nodes[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open = new Map<string, number>();
  for (const [index, { type, position }] of children.entries()) {
    const start = position?.start.offset;
    if (type !== 'html' || start === undefined) continue;
    const tag = text.slice(start, Math.min(position?.end.offset ?? start, start + 300));
    const [, slash, name = ''] = TAG_NAME.exec(tag) ?? [];
    const from = open.get(name.toLowerCase());
    if (slash === '' && from === undefined && ASIDE_TAG.test(tag)) open.set(name.toLowerCase(), index);
    else if (slash === '/' && from !== undefined) {
      ends.set(from, index);
      open.delete(name.toLowerCase());
    }
  }
  return ends;
}

function isObject(node: Nodes, text: string, start: number): boolean {
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
    case 'definition':
    case 'break':
      return true;
    case 'html':
      return !INLINE_TAG.test(text.slice(start, start + 20));
    case 'link':
      return text[start] !== '[';
    case 'strong':
    case 'emphasis':
      return isCall(node);
    default:
      return false;
  }
}

/** « **debounce(func, wait = 0)** »: the signature of a function, as references of programs set it. */
function isCall({ children }: Strong | Emphasis): boolean {
  const written = children.map((child) => (child.type === 'text' ? child.value : ' ')).join('');
  return written.length <= LONGEST_CALL && SIGNATURE_END.test(written) && CALL.test(written);
}

function fill(text: string, start: number, end: number, mask: string[]): void {
  for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = OBJECT;
}

/** Text as the reader sees it: character references decoded at their first unit, escaping backslashes hidden. */
function copyText(text: string, start: number, end: number, mask: string[], quoted: boolean): void {
  let lineStart = false;
  for (let index = start; index < end; index++) {
    const letter = text.charAt(index);
    // Indentation and quote marks of a continued line are markup.
    if (lineStart && (letter === ' ' || letter === '\t' || (quoted && letter === '>'))) continue;
    lineStart = letter === '\n' || letter === '\r';
    if (letter === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(index + 1))) {
      // Of two backslashes, the second is shown, and escapes nothing.
      index++;
      if (index < end) mask[index] = text.charAt(index);
      continue;
    }
    if (letter === '&') {
      const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/.exec(
        text.slice(index, index + 40),
      );
      const decoded = reference === null ? null : decodeReference(reference);
      if (reference !== null && decoded !== null) {
        mask[index] = decoded;
        index += reference[0].length - 1;
        continue;
      }
    }
    mask[index] = letter;
  }
}

/** One UTF-16 unit, or null when the reference is unknown or stands for more. */
function decodeReference([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const decoded =
    name !== undefined ? decodeNamedCharacterReference(name) : code <= 0xffff ? String.fromCharCode(code) : null;
  return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}
