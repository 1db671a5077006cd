import type { Root } from 'mdast';
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
export function parseWithMicromark(text: string, options: MarkdownOptions): Root {
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
