import type { Element } from 'hast';
import { calloutsIn } from '../../../content/dialect/callouts.ts';
import { containersIn } from '../../../content/dialect/container-ends.ts';
import type { Passage } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';

/** A stretch of a text that its engine draws a box around, and what stands for it. */
export interface Box extends Range {
  readonly element: Element;
}

export interface Boxes {
  /** Of two that are one in the other, the outer first. */
  readonly boxes: readonly Box[];
  /** Quotations that say of which kind they are. */
  readonly alerts: readonly (Range & { readonly kind: string; readonly quoteStart: number })[];
  /** The lines that are syntax alone. */
  readonly marks: readonly Range[];
}

const CLASS = /^\{[^}]*?\.(?:callout-)?([\w-]+)/;
/** `:::{note}` of MyST. */
const DIRECTIVE = /^\{([\w:+-]+)\}/;
const INDENTED = /^(!!!|\?\?\?\+?)[ \t]*([\p{L}\w-]+)/u;
const ALERT = /^\[!([\w-]{1,30})\]/;
const FOLD = /^<(\/?)details\b([^<>]*)>/i;

/** Finds them by the syntax that the dialect of the text has: what stands in code is none. */
export function boxesIn(passage: Passage): Boxes {
  const { text, syntax, dialect } = passage;
  const starts = new Set(syntax.map(({ start }) => start));
  const callouts = dialect === 'commonmark' ? calloutsIn(text, (offset) => !starts.has(offset)) : [];
  const closed = new Set(callouts.flatMap(({ start, closing }) => [start, closing[0]]));
  const { boxes, marks } = ofColons(passage);
  const alerts: Boxes['alerts'][number][] = [];
  const folds: { start: number; isOpen: boolean }[] = [];
  for (const { start, kind, title, closing } of callouts) {
    boxes.push({ start, end: closing[1], element: boxElement(kind) });
    marks.push({ start, end: title[0] }, { start: closing[0], end: closing[1] });
  }
  for (const { start } of syntax) {
    if (closed.has(start)) continue;
    const line = text.slice(start, lineEnd(text, start));
    const end = start + line.length;
    const [, sign = '', kind] = INDENTED.exec(line) ?? [];
    const alert = ALERT.exec(line);
    const fold = FOLD.exec(line);
    if (kind !== undefined && (sign === '!!!' || sign.startsWith('???'))) {
      boxes.push({ start, end: blockEnd(text, start), element: boxElement(kind, FOLDS[sign]) });
    } else if (alert !== null) {
      const quoteStart = text.lastIndexOf('\n', start - 1) + 1 + (/^[ \t]*/.exec(lineOf(text, start))?.[0].length ?? 0);
      alerts.push({ start, end: start + alert[0].length, kind: alert[1] ?? '', quoteStart });
      marks.push({ start, end: start + alert[0].length + (/^[+-]/.test(line.slice(alert[0].length)) ? 1 : 0) });
    } else if (fold !== null && fold[1] === '') folds.push({ start, isOpen: /\bopen\b/.test(fold[2] ?? '') });
    else if (fold !== null) {
      const from = folds.pop();
      if (from !== undefined) boxes.push({ start: from.start, end, element: foldElement(from.isOpen) });
    }
  }
  boxes.sort((a, b) => a.start - b.start || b.end - a.end);
  return { boxes, alerts, marks };
}

/** Those that lines of colons draw. */
function ofColons(passage: Passage): { boxes: Box[]; marks: Range[] } {
  const { containers, closings } = containersIn(passage);
  const starts = containers.map(({ start }) => start).sort((a, b) => a - b);
  const boxes = containers.map(({ start, end, rest, isClosed }): Box => {
    const name = CLASS.exec(rest)?.[1] ?? DIRECTIVE.exec(rest)?.[1] ?? /^[\w.-]+/.exec(rest)?.[0] ?? '';
    // A box that was swallowed is known again where it stands beside the one that took it.
    const next = isClosed ? undefined : starts.find((other) => other > start && other < end);
    return { start, end: next ?? end, element: boxElement(name) };
  });
  const openings = containers.map(({ start, lineEnd: end, rest }) => {
    const line = passage.text.slice(start, end);
    return { start, end: start + markLength(line, line.slice(line.indexOf(rest))) };
  });
  return { boxes, marks: [...openings, ...closings.map(({ start, end }) => ({ start, end }))] };
}

const FOLDS: Readonly<Record<string, string>> = { '???': 'closed', '???+': 'open' };

/** The whole line where no title stands on it. */
function markLength(line: string, rest: string): number {
  const title = /^(?:\{[^}]*\}|[\w.-]+)?[ \t]*(.*)$/.exec(rest)?.[1]?.trim() ?? '';
  return title === '' || rest.startsWith('{') ? line.length : line.length - rest.length;
}

export function boxElement(kind: string, fold?: string): Element {
  const properties = { dataKind: kind, ...(fold !== undefined && { dataFold: fold }) };
  return { type: 'element', tagName: 'aside', properties, children: [] };
}

function foldElement(isOpen: boolean): Element {
  return { type: 'element', tagName: 'details', properties: isOpen ? { open: true } : {}, children: [] };
}

/** Where the lines end that stand further in than this one. */
function blockEnd(text: string, start: number): number {
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  let end = lineEnd(text, start);
  for (let at = end; at < text.length; ) {
    const next = lineEnd(text, at + 1);
    const line = text.slice(at + 1, next);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
    if (line.trim() !== '') end = next;
    at = next;
  }
  return end;
}

function lineOf(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, lineEnd(text, offset));
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end;
}
