import type { Construct, Sheet } from './dialect.ts';
import { blank, block } from './strokes.ts';

const MARKDOWN_INSIDE =
  /^[ \t]*(<[a-z][a-z\d]{0,20}[^<>\r\n]{0,500}\smarkdown(?:=["']?(?:1|span|block)["']?)?[^<>\r\n]{0,300}>)[ \t]*$/gim;
/** A closing tag with nothing that belongs to HTML right after it. */
const CLOSING =
  /^(<\/(?:div|section|article|aside|details|figure|nav|header|footer|main|table)>)[ \t]*(?=\r?\n[^\s<])/gim;

/** `<div markdown="1">`: kramdown and Python read the Markdown between such tags, right from the next line. */
export const markdownInHtml: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, MARKDOWN_INSIDE);

/** Kramdown ends a block of HTML at its closing tag, CommonMark at the next blank line only. */
export const closingTags: Construct = ({ text, isCode }: Sheet) => lines(text, isCode, CLOSING, blank);

function* lines(text: string, isCode: Sheet['isCode'], pattern: RegExp, as = block) {
  if (!text.includes('<')) return;
  for (const { index, 0: line, 1: tag = '' } of text.matchAll(pattern)) {
    const start = index + line.indexOf(tag);
    if (!isCode(start)) yield { ...as(text, start, start + tag.length), markup: tag };
  }
}
