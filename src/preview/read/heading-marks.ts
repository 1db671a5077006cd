import type { Block, Piece } from '../compare/block.ts';

/** What stands in braces at the end of a heading: `{#ancre .classe}`, `{: #ancre}`. */
const MARKS = /[ \t]*\{:?[ \t]*((?:[#.][^\s{}]|[\w-]+=)[^{}]*)\}[ \t]*$/;

/** Headings without what their engine reads in braces after them: nobody sees it. */
export function withHeadingMarks(block: Block): Block {
  if (block.pieces === null) return { ...block, children: block.children.map(withHeadingMarks) };
  if (!/^h[1-6]$/.test(block.element.tagName)) return block;
  const found = MARKS.exec(block.pieces.map(written).join(''));
  if (found === null) return block;
  let length = 0;
  const kept: Piece[] = [];
  for (const piece of block.pieces) {
    if (length >= found.index) break;
    kept.push(piece);
    length += written(piece).length;
  }
  const properties = { ...block.element.properties, dataMarks: (found[1] ?? '').trim() };
  return { ...block, element: { ...block.element, properties }, pieces: kept };
}

/** What is an image, or stands in code, is written in no braces. */
function written({ token }: Piece): string {
  const isCode = token.wraps.some(({ tagName }) => tagName === 'code');
  return token.atom !== null || isCode ? '\u0000'.repeat(Math.max(1, token.text.length)) : token.text;
}
