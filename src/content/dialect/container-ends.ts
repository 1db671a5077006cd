import type { Passage } from '../page.ts';
import type { Range } from '../source.ts';

/** A line of colons. */
interface ColonLine extends Range {
  readonly colons: string;
  /** What stands after them; empty on a line that closes. */
  readonly rest: string;
}

/** What a line of colons opens, up to where it ends. */
export interface Container extends ColonLine {
  /** Where its first line ends. */
  readonly lineEnd: number;
  /** Where nothing closes it, it goes to the end of what holds it, or takes the line that closes another. */
  readonly isClosed: boolean;
}

/** Of those that nothing closes, more than any page has. */
const MAX_OPEN = 200;
const LINE = /^(:{3,})[ \t]*([^\r\n]*)/;
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Containers of a text, and the lines that close them. What stands in code is none. */
export function containersIn(passage: Pick<Passage, 'text' | 'syntax' | 'dialect'>): {
  readonly containers: readonly Container[];
  readonly closings: readonly Range[];
} {
  const { text, syntax, dialect } = passage;
  const containers: Container[] = [];
  const [open, closings]: [ColonLine[], ColonLine[]] = [[], []];
  for (const line of colonLines(text, syntax)) {
    if (line.rest !== '') {
      open.push(line);
      continue;
    }
    closings.push(line);
    // Pandoc closes what was opened last; the others, nothing that has more colons.
    const at = dialect === 'quarto' ? open.length - 1 : closedBy(line, open);
    const [closed, ...inner] = at < 0 ? [] : open.splice(at);
    if (closed === undefined) continue;
    containers.push({ ...closed, lineEnd: closed.end, end: line.end, isClosed: true });
    for (const one of inner) containers.push({ ...one, lineEnd: one.end, end: line.start, isClosed: true });
  }
  for (const one of open.slice(0, MAX_OPEN)) {
    const parent = parentEnd(text, one.start);
    const taken = (other: ColonLine) => other.start > one.start && other.end <= parent && closes(other, one);
    const end = dialect === 'quarto' ? parent : (closings.find(taken)?.end ?? parent);
    containers.push({ ...one, lineEnd: one.end, end, isClosed: false });
  }
  return { containers, closings };
}

function* colonLines(text: string, syntax: readonly Range[]): Iterable<ColonLine> {
  for (const { start } of syntax) {
    const [line = '', colons, rest = ''] = LINE.exec(text.slice(start, lineEnd(text, start))) ?? [];
    // What ends on its own line is no container for some, and one for others.
    if (colons === undefined || /\S.*:{3}[ \t]*$/.test(rest)) continue;
    yield { start, end: start + line.length, colons, rest: rest.trim() };
  }
}

function closedBy(line: ColonLine, open: readonly ColonLine[]): number {
  const same = open.findLastIndex(({ colons }) => colons === line.colons);
  return same < 0 ? open.findLastIndex((one) => closes(line, one)) : same;
}

function closes({ colons }: ColonLine, opened: ColonLine): boolean {
  return colons.length >= opened.colons.length;
}

/** Where the quotation or the item ends that holds a line; the end of the text, where none does. */
function parentEnd(text: string, start: number): number {
  const head = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const isQuoted = head.includes('>');
  if (!isQuoted && !isInItem(text, start, head.length)) return text.length;
  let end = lineEnd(text, start);
  for (let at = end; at < text.length; ) {
    const from = text.indexOf('\n', at) + 1;
    if (from === 0) break;
    const line = text.slice(from, lineEnd(text, from));
    const isInside = isQuoted ? /^[ \t]*>/.test(line) : line.search(/\S/) >= head.length;
    if (!isInside && (isQuoted || line.trim() !== '')) break;
    at = from + line.length;
    if (isInside) end = at;
  }
  return end;
}

/** Whether the nearest line above that stands further out begins an item. */
function isInItem(text: string, start: number, indent: number): boolean {
  for (let end = text.lastIndexOf('\n', start - 1); indent > 0 && end > 0; ) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end);
    const at = line.search(/\S/);
    if (at >= 0 && at < indent) return ITEM.test(line);
    end = from - 1;
  }
  return false;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : text.charAt(end - 1) === '\r' ? end - 1 : end;
}
