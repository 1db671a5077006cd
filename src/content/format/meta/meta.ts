import type { Scalar } from '../../page.ts';
import type { Range } from '../../source.ts';
import { FieldTree, type ReadFields, settleValues, TooDeep, tooDeep } from '../field-tree.ts';
import type { Split } from '../front-matter-split.ts';
import { SegmentMap } from '../yaml/scalar-map.ts';

/** As `META_RE` and `META_MORE_RE` of Python-Markdown (`extensions/meta.py`) and MkDocs (`utils/meta.py`); a tab is four spaces. */
const KEY = /^(?:\.\. | {0,3})([A-Za-z\d_-]+):/;
/** The top of a page of Nikola, two dots before each key: prose nowhere. */
export const DOTTED = /^\.\. (?:title|slug|date|author|tags):/;
const MORE = /^(?: {4}| {0,3}\t)/;
/** `BEGIN_RE` and `END_RE` of Python-Markdown, which need not be there. */
const BEGIN = /^---/;
const END = /^(?:---|\.\.\.)/;

interface Line extends Range {
  readonly text: string;
  /** Where the next line begins. */
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const found = /\r\n?|\n/g;
  found.lastIndex = start;
  const feed = found.exec(text);
  const end = feed?.index ?? text.length;
  return { start, end, text: text.slice(start, end), next: feed === null ? text.length : end + feed[0].length };
}

/**
 * Meta-data: `Key: value` lines at the top, up to a blank line or the first that is none of them; null when there are none.
 * `isFenced`: a line of dashes may stand before and after, as Python-Markdown has it; MkDocs reads YAML between these.
 */
export function splitMeta(
  text: string,
  start: number,
  isFenced: boolean,
): (Split & { readonly isClosed: boolean }) | null {
  const first = lineAt(text, start);
  const from = isFenced && BEGIN.test(first.text) ? first.next : start;
  let end = from;
  let body = from;
  let isClosed = false;
  while (body < text.length) {
    const line = lineAt(text, body);
    isClosed = isFenced && END.test(line.text);
    if (isClosed || line.text.trim() === '') {
      body = line.next;
      break;
    }
    if (!KEY.test(line.text) && !(end > from && MORE.test(line.text))) break;
    end = line.end;
    body = line.next;
  }
  if (end === from) return null;
  const content = { start: from, end };
  return {
    format: 'meta',
    range: { start, end },
    content,
    body: { start: body, end: text.length },
    troubles: [],
    isClosed,
  };
}

/** `title=Un titre` lines, and a line of tildes under them: JBake. */
const PROPERTIES = /^(?:[\w.-]{1,60}=[^\r\n]{0,2000}(?:\r\n?|\n)){1,50}(?=~{6,}[ \t]*(?:\r\n?|\n|$))/;
const PROPERTY = /^([\w.-]+)=/;

export function splitProperties(text: string, start: number): Split | null {
  const lines = /^[\w.-]{1,60}=/.test(text.slice(start, start + 100))
    ? PROPERTIES.exec(text.slice(start, start + 20_000))
    : null;
  if (lines === null) return null;
  const end = start + lines[0].length;
  const fence = lineAt(text, end);
  const content = { start, end };
  return {
    format: 'meta',
    range: { start, end: fence.end },
    content,
    body: { start: fence.next, end: text.length },
    troubles: [],
  };
}

/** Reads meta-data: every value is a text, and keys are in lower case, as their readers have them. */
export const readMeta: ReadFields = (text, content, describe) => {
  const tree = new FieldTree(describe, 'mapping', content);
  try {
    addLines(tree, text, content);
  } catch (error) {
    if (error instanceof TooDeep) return tooDeep(content);
    throw error;
  }
  settleValues(tree.root);
  return { root: tree.root, troubles: [], comments: [] };
};

function addLines(tree: FieldTree, text: string, content: Range): void {
  const named = new Map<string, { duplicate: boolean }>();
  for (let at = content.start; at < content.end; ) {
    const line = lineAt(text, at);
    const written = KEY.exec(line.text) ?? PROPERTY.exec(line.text);
    const key = written?.[1];
    if (key === undefined || written === null) break;
    let last = line;
    for (let more = line.next; more < content.end; more = last.next) {
      const next = lineAt(text, more);
      if (KEY.test(next.text) || !MORE.test(next.text)) break;
      last = next;
    }
    const from = line.start + written[0].length;
    const start = line.start + written[0].indexOf(key);
    const name = key.toLowerCase();
    const scalar = scalarOf(text, { start: from, end: last.end });
    const earlier = named.get(name);
    if (earlier !== undefined) earlier.duplicate = true;
    const node = tree.add(tree.root, {
      kind: 'scalar',
      name,
      key: { start, end: start + key.length },
      range: scalar.content,
      scalar,
      value: scalar.text,
    });
    named.set(name, node);
    at = last.next;
  }
}

function scalarOf(text: string, value: Range): Scalar {
  const written = text.slice(value.start, value.end);
  const start = value.start + (written.length - written.trimStart().length);
  const end = Math.max(start, value.end - (written.length - written.trimEnd().length));
  const content = written.trim() === '' ? { start: value.start, end: value.start } : { start, end };
  return Object.assign(decodeMeta(text, content.start, content.end), {
    style: 'meta' as const,
    tag: null,
    anchor: null,
    content,
  });
}

/** A value of meta-data: its lines, without the spaces around each, as Pelican joins them. */
export function decodeMeta(text: string, start: number, end: number): SegmentMap {
  const map = new SegmentMap({ start, end });
  let before = start;
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    const written = text.slice(at, Math.min(line.end, end));
    const from = at + (written.length - written.trimStart().length);
    if (at > start) map.make('\n', before, from);
    before = from + written.trim().length;
    map.copy(text, from, before);
    at = line.next;
  }
  return map;
}
