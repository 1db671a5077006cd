import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Nodes, Root } from 'mdast';
import { dialectNamed } from '../../dialect/dialects.ts';
import { MARKUP, maskPlain, OBJECT, withoutSyntax } from '../../dialect/prose.ts';
import { veil } from '../../dialect/veil.ts';
import type { Range } from '../../source.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;

/**
 * Masks what is not prose in a page of HTML, unit for unit, as `Passage.prose` has it. White space is as the reader sees
 * it, one space; a block begins on a line of its own.
 */
export function maskHtml(
  text: string,
  tree: Root,
  { blockStarts, asides }: { readonly blockStarts: ReadonlySet<number>; readonly asides: readonly Range[] },
): string {
  const mask = text.replace(/[^\r\n]/g, MARKUP).split('');
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (node.type === 'text') copyText(text, start, end, mask);
    else if ('children' in node) waiting.push(...node.children);
    else if (node.type !== 'thematicBreak') fill(text, start, end, mask);
  }
  for (const { start, end } of asides) fill(text, start, end, mask);
  for (const start of blockStarts) if (mask[start] === MARKUP) mask[start] = '\n';
  // Addresses, templates: what is no prose in a plain text is none here.
  const { markup, syntax } = veil(text, dialectNamed('html').body);
  const plain = withoutSyntax(maskPlain(markup), syntax);
  for (let index = 0; index < mask.length; index++)
    if (plain[index] === OBJECT && mask[index] !== MARKUP && mask[index] !== '\n' && mask[index] !== '\r')
      mask[index] = OBJECT;
  return mask.join('');
}

function fill(text: string, start: number, end: number, mask: string[]): void {
  for (let index = start; index < end; index++) if (!/[\r\n]/.test(text.charAt(index))) mask[index] = OBJECT;
}

function copyText(text: string, start: number, end: number, mask: string[]): void {
  let blank = false;
  for (let index = start; index < end; index++) {
    const letter = text.charAt(index);
    const isBlank = letter === ' ' || letter === '\t' || letter === '\n' || letter === '\r';
    if (isBlank && blank) continue;
    blank = isBlank;
    REFERENCE.lastIndex = index;
    const reference = letter === '&' ? REFERENCE.exec(text) : null;
    const decoded = reference === null ? null : decode(reference);
    mask[index] = decoded ?? letter;
    if (reference !== null && decoded !== null) index += reference[0].length - 1;
  }
}

/** One UTF-16 unit, or null when the reference is unknown or stands for more. */
function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | null {
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const decoded =
    name !== undefined ? decodeNamedCharacterReference(name) : code <= 0xffff ? String.fromCharCode(code) : null;
  return decoded !== null && decoded !== false && decoded.length === 1 ? decoded : null;
}
