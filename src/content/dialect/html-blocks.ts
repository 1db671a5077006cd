import type { Construct, Sheet } from './dialect.ts';
import { blank, block } from './strokes.ts';

const MARKDOWN_INSIDE =
  /^[ \t]*(<[a-z][a-z\d]{0,20}[^<>\r\n]{0,500}\smarkdown(?:=["']?(?:1|span|block)["']?)?(?:\s[^<>\r\n]{0,300})?>)[ \t]*$/gim;
/** A tag alone on its line, of those that hold blocks; four spaces would make code of it, and `markdown="0"` says that all is HTML inside. */
const HOLDS_BLOCKS =
  /^ {0,3}(<(?:div|section|article|aside|main|header|footer|nav|details|figure|center|blockquote)(?:\s(?![^<>\r\n]{0,500}markdown=["']?0)[^<>\r\n]{0,500})?>)[ \t]*$/gim;
const ENDS_BLOCKS =
  /^ {0,3}(<\/(?:div|section|article|aside|main|header|footer|nav|details|figure|center|blockquote)>)[ \t]*$/gim;
/** A closing tag, of an element that may be whole on its line, with nothing that belongs to HTML right after it. */
const CLOSING =
  /^((?:<(div|section|article|aside|figure)(?:\s[^<>\r\n]{0,300})?><\/\2>)|<\/(?:div|section|article|aside|details|figure|nav|header|footer|main|table)>)[ \t]*(?=\r?\n[^\s<])/gim;

/** `<div markdown="1">`: kramdown and Python read the Markdown between such tags, right from the next line. */
export const markdownInHtml: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, MARKDOWN_INSIDE);

/** The setting `parse_block_html` of kramdown: as if each such tag had `markdown="1"`. */
export const blockTags: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, HOLDS_BLOCKS);

/** What such a tag holds ends where it is closed, and Markdown goes on: CommonMark would wait for a blank line. */
export const blockEnds: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, ENDS_BLOCKS, blank);

/** Kramdown ends a block of HTML at its closing tag, CommonMark at the next blank line only. */
export const closingTags: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, CLOSING, blank);

function* lines(text: string, isCode: Sheet['isCode'], pattern: RegExp, as = block) {
  if (!text.includes('<')) return;
  for (const { index, 0: line, 1: tag = '' } of text.matchAll(pattern)) {
    const start = index + line.indexOf(tag);
    if (!isCode(start)) yield { ...as(text, start, start + tag.length), markup: tag };
  }
}
