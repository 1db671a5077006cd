import type { Nodes, Root } from 'mdast';
import { type Extension as FromMarkdownExtension, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Extension } from 'micromark-util-types';

export interface MarkdownOptions {
  /** False where four spaces make no code, as in MDX; default true. */
  readonly indentedCode?: boolean;
}

/** Parses Markdown with GFM. Each extension is loaded only for text that can use it: they double the time. */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Root {
  // micromark drops a leading BOM without counting it: it is kept out, and every position moved by one.
  if (text.charCodeAt(0) === 0xfeff) return shift(parseMarkdown(text.slice(1), options), 1);
  const extensions: Extension[] = [];
  const mdastExtensions: FromMarkdownExtension[] = [];
  if (options.indentedCode === false) extensions.push({ disable: { null: ['codeIndented'] } });
  if (text.includes('|')) {
    extensions.push(gfmTable());
    mdastExtensions.push(gfmTableFromMarkdown());
  }
  if (text.includes('~')) {
    extensions.push(gfmStrikethrough());
    mdastExtensions.push(gfmStrikethroughFromMarkdown());
  }
  if (/https?:\/\/|www\.|@/i.test(text)) {
    extensions.push(gfmAutolinkLiteral());
    // Its transform finds a few links more, but splits text into nodes without positions: all their prose would be lost.
    mdastExtensions.push({ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] });
  }
  if (text.includes('[^')) {
    extensions.push(gfmFootnote());
    mdastExtensions.push(gfmFootnoteFromMarkdown());
  }
  if (/\[[ xX]\]/.test(text)) {
    extensions.push(gfmTaskListItem());
    mdastExtensions.push(gfmTaskListItemFromMarkdown());
  }
  return fromMarkdown(text, { extensions, mdastExtensions });
}

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
