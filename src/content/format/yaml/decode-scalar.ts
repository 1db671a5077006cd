import { CHOMPING_MODE, SCALAR_STYLE } from 'js-yaml';
import { SegmentMap } from './scalar-map.ts';

/** What js-yaml says of a scalar: offsets in the source text given to its parser, -1 when absent. */
export interface ScalarEvent {
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly style: number;
  readonly chomping: number;
  readonly indent: number;
  readonly fast: boolean;
}

/** Decodes a scalar as js-yaml does, keeping the way back of each character. `source` is the whole file. */
export function decodeScalar(source: string, event: ScalarEvent): SegmentMap {
  const { valueStart: start, valueEnd: end } = event;
  const map = new SegmentMap({ start, end });
  // Lines that were joined for the parser's sake are still apart in the file.
  if (event.fast && !isApart(source, event)) map.copy(source, start, end);
  else if (event.style === SCALAR_STYLE.LITERAL_BLOCK) decodeBlock(source, event, map, false);
  else if (event.style === SCALAR_STYLE.FOLDED_BLOCK) decodeBlock(source, event, map, true);
  else decodeFlow(source, event, map);
  return map;
}

function isApart(source: string, { valueStart, valueEnd, style }: ScalarEvent): boolean {
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) return false;
  for (let at = valueStart; at < valueEnd; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 10 || unit === 13) return true;
  }
  return false;
}

/** Plain and quoted scalars: line folds, `''`, and backslash escapes. */
function decodeFlow(source: string, event: ScalarEvent, map: SegmentMap): void {
  const { valueStart: start, valueEnd: end, style } = event;
  let position = start;
  let captured = start;
  let solid = start;
  while (position < end) {
    const unit = source.charCodeAt(position);
    if (unit === 10 || unit === 13) {
      map.copy(source, captured, solid);
      position = fold(source, solid, position, end, map);
      captured = solid = position;
    } else if (unit === 39 && style === SCALAR_STYLE.SINGLE_QUOTED) {
      map.copy(source, captured, position);
      map.make("'", position, position + 2);
      position += 2;
      captured = solid = position;
    } else if (unit === 92 && style === SCALAR_STYLE.DOUBLE_QUOTED) {
      map.copy(source, captured, position);
      position = decodeEscape(source, position, end, map);
      captured = solid = position;
    } else {
      position++;
      if (unit !== 32 && unit !== 9) solid = position;
    }
  }
  map.copy(source, captured, style === SCALAR_STYLE.PLAIN ? solid : end);
}

/** Line breaks from `position` on: one is a space, n are n - 1 line feeds, the k-th of which is the (k+1)-th break. */
function fold(source: string, from: number, position: number, end: number, map: SegmentMap): number {
  const { breaks, next } = readBreaks(source, position, end);
  if (breaks.length === 1) map.make(' ', from, next);
  else for (const [start, stop] of breaks.slice(1)) map.make('\n', start, stop);
  return next;
}

type Break = readonly [start: number, end: number];

function readBreaks(source: string, from: number, end: number): { breaks: Break[]; next: number } {
  const breaks: Break[] = [];
  let position = from;
  while (position < end) {
    const unit = source.charCodeAt(position);
    if (unit === 10 || unit === 13) {
      const length = unit === 13 && source.charCodeAt(position + 1) === 10 ? 2 : 1;
      breaks.push([position, position + length]);
      position += length;
    } else if (unit === 32 || unit === 9) position++;
    else break;
  }
  return { breaks, next: position };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1B',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeEscape(source: string, start: number, end: number, map: SegmentMap): number {
  const letter = source.charAt(start + 1);
  if (letter === '\n' || letter === '\r') return readBreaks(source, start + 1, end).next;
  const digits = HEX_DIGITS[letter];
  if (digits === undefined) {
    map.make(ESCAPES[letter] ?? letter, start, start + 2);
    return start + 2;
  }
  const stop = start + 2 + digits;
  const code = Number.parseInt(source.slice(start + 2, stop), 16);
  map.make(code <= 0xffff ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 0x10ffff)), start, stop);
  return stop;
}

/** Literal and folded blocks, with any indentation indicator and chomping. */
function decodeBlock(source: string, event: ScalarEvent, map: SegmentMap, folded: boolean): void {
  const indent = Math.max(0, event.indent);
  let pending: Break[] = [];
  let started = false;
  let moreIndented = false;
  for (const [start, end, breakEnd] of readLines(source, event.valueStart, event.valueEnd)) {
    let column = start;
    while (column < start + indent && source.charCodeAt(column) === 32) column++;
    if (event.indent >= 0 && column < end) {
      const first = source.charCodeAt(start + indent);
      const indented = folded && (first === 32 || first === 9);
      const empty = pending.length - (started ? 1 : 0);
      if (folded && !indented && !moreIndented && started && empty === 0) {
        const [from] = pending[0] ?? [start];
        map.make(' ', from, start + indent);
      } else {
        const kept = folded && !indented && !moreIndented ? empty : pending.length;
        for (const [from, to] of pending.slice(pending.length - kept)) map.make('\n', from, to);
      }
      map.copy(source, start + indent, end);
      moreIndented = indented;
      started = true;
      pending = [];
    }
    pending.push([end, breakEnd]);
  }
  if (event.chomping === CHOMPING_MODE.KEEP) for (const [from, to] of pending) map.make('\n', from, to);
  else if (event.chomping !== CHOMPING_MODE.STRIP && started) {
    const [from, to] = pending[0] ?? [event.valueEnd, event.valueEnd];
    map.make('\n', from, to);
  }
}

/** Lines of a region: start, end without its break, end with it. A region that ends with a break has no last empty line. */
function* readLines(source: string, from: number, to: number): Iterable<readonly [number, number, number]> {
  let start = from;
  while (start < to) {
    let end = start;
    while (end < to && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
    let next = end;
    if (next < to)
      next += source.charCodeAt(next) === 13 && source.charCodeAt(next + 1) === 10 && next + 1 < to ? 2 : 1;
    yield [start, end, next];
    start = next;
  }
}
