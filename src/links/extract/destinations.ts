import type { Definition, Image, Link } from 'mdast';
import { isVeiled } from '../../content/dialect/veil.ts';
import type { Range } from '../../content/source.ts';

/** A description may hold what looks like the start of a destination; real ones hold none, hostile ones hold many. */
const MAXIMUM_TRIES = 16;

/** Where the destination of an inline link, an image or a definition stands, angle brackets left out; null when unsure. */
export function destinationOf(text: string, node: Link | Image | Definition): Range | null {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return null;
  if (node.type === 'definition') return definitionDestination(text, start, end);
  if (node.type === 'link' && text[start] === '<') return { start: start + 1, end: end - 1 };
  const lastChild = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
  if (lastChild !== undefined) {
    const bracket = text.indexOf('](', lastChild);
    return bracket === -1 || bracket >= end ? null : readDestination(text, bracket + 2, end - 1);
  }
  let bracket = end;
  for (let tries = 0; tries < MAXIMUM_TRIES; tries++) {
    bracket = text.lastIndexOf('](', bracket - 1);
    if (bracket < start) return null;
    const range = readDestination(text, bracket + 2, end - 1);
    if (range !== null && isDestination(text.slice(range.start, range.end), node.url)) return range;
  }
  return null;
}

/** The destination is what the parser says, or is written with escapes that make it so, or is the veil of a template. */
function isDestination(written: string, url: string): boolean {
  return written === url || /[\\&]/.test(written) || isVeiled(written);
}

function definitionDestination(text: string, start: number, end: number): Range | null {
  let index = start + 1;
  while (index < end && text[index] !== ']') index += text[index] === '\\' ? 2 : 1;
  return text[index + 1] === ':' ? readDestination(text, index + 2, end) : null;
}

/** Reads `destination "title"`, which must fill the text up to `end`. */
function readDestination(text: string, from: number, end: number): Range | null {
  const start = skipSpace(text, from, end);
  const angled = text[start] === '<';
  const stop = angled ? angledEnd(text, start + 1, end) : plainEnd(text, start, end);
  if (stop === null) return null;
  const rest = skipSpace(text, angled ? stop + 1 : stop, end);
  if (rest < end && !isTitle(text, rest, end)) return null;
  return { start: angled ? start + 1 : start, end: stop };
}

/** White space; after a line break the marks of a quotation too. */
function skipSpace(text: string, from: number, end: number): number {
  let index = from;
  let broken = false;
  for (; index < end; index++) {
    const letter = text.charAt(index);
    if (letter === '\n' || letter === '\r') broken = true;
    else if (letter !== ' ' && letter !== '\t' && !(broken && letter === '>')) break;
  }
  return index;
}

function angledEnd(text: string, from: number, end: number): number | null {
  for (let index = from; index < end; index++) {
    const letter = text[index];
    if (letter === '\\') index++;
    else if (letter === '>') return index;
    else if (letter === '\n' || letter === '\r') return null;
  }
  return null;
}

function plainEnd(text: string, from: number, end: number): number | null {
  let depth = 0;
  let index = from;
  for (; index < end; index++) {
    const letter = text.charAt(index);
    if (letter <= ' ') break;
    if (letter === '\\') index++;
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth < 0) return null;
  }
  return depth === 0 ? Math.min(index, end) : null;
}

function isTitle(text: string, from: number, end: number): boolean {
  const closing = { '"': '"', "'": "'", '(': ')' }[text.charAt(from)];
  return (
    closing !== undefined &&
    text
      .slice(from + 1, end)
      .trimEnd()
      .endsWith(closing)
  );
}
