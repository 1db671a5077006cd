import type { Nodes, Root } from 'mdast';
import { type MarkdownOptions, parseWithMicromark } from './micromark.ts';

export type { MarkdownOptions } from './micromark.ts';

/** Parses Markdown with GFM into the very tree that micromark makes, or answers null: the text is then for micromark. */
export type QuickParser = (text: string, options: MarkdownOptions) => Root | null;

let quickParser: QuickParser | null = null;
let parsed = 0;

/** Characters that micromark reads in about the time that a quick parser takes to start. */
const WORTH_STARTING = 60_000;

/** True once so much was parsed here that a quick parser would have been worth its start. */
export function wantsQuickParser(): boolean {
  return quickParser === null && parsed > WORTH_STARTING;
}

/** Takes the parser that an entry has started, for all that is parsed from now on: times change, trees do not. */
export function adoptQuickParser(parser: QuickParser | null): void {
  quickParser = parser;
}

/** The tree of a text by the quick parser; null without one, and for what only micromark reads as micromark does. */
export function parseQuickly(text: string, options: MarkdownOptions = {}): Root | null {
  if (quickParser === null) return null;
  if (text.charCodeAt(0) !== BOM) return quickParser(text, options);
  const tree = quickParser(text.slice(1), options);
  return tree === null ? null : shift(tree, 1);
}

/** Parses Markdown with GFM. */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Root {
  const quick = parseQuickly(text, options);
  if (quick !== null) return quick;
  parsed += text.length;
  // micromark drops a leading BOM without counting it: it is kept out, and every position moved by one.
  if (text.charCodeAt(0) === BOM) return shift(parseWithMicromark(text.slice(1), options), 1);
  return parseWithMicromark(text, options);
}

const BOM = 0xfeff;

/** Anything that Markdown could read as more than plain words. */
export function hasMarkdownSyntax(text: string): boolean {
  return /[*_`[\]<>#|~\\&@\n\r]|^\s*(?:[-+]|\d+[.)])(?:\s|$)|^ {4}|^\t|https?:|www\./i.test(text);
}

/** The tree of text without syntax: one paragraph with one text node, or nothing. */
export function plainTree(text: string): Root {
  const start = text.length - text.trimStart().length;
  const value = text.trim();
  const position = { start: pointAt(text, 0), end: pointAt(text, text.length) };
  if (value === '') return { type: 'root', children: [], position };
  const inner = { start: pointAt(text, start), end: pointAt(text, start + value.length) };
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value, position: inner }], position: inner }],
    position,
  };
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

function shift(root: Root, by: number): Root {
  const move = (node: Nodes): void => {
    const { position } = node;
    if (position !== undefined) {
      for (const point of [position.start, position.end]) {
        if (point.line === 1) point.column += by;
        point.offset = (point.offset ?? 0) + by;
      }
    }
    if ('children' in node) for (const child of node.children) move(child);
  };
  move(root);
  return root;
}
