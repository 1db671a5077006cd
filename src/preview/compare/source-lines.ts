import type { Block } from './block.ts';
import { compareBlocks } from './compare-blocks.ts';
import { wordTokens } from './tokens.ts';

/** The lines of two texts as they are written, compared word by word; white lines and white space at their ends do not count. */
export function sourceLines(before: string, after: string): Block[] {
  return compareBlocks(linesOf(before), linesOf(after));
}

function linesOf(text: string): Block[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    element: { type: 'element', tagName: 'p', properties: {}, children: [] },
    pieces: wordTokens(match[0], match.index).map((token) => ({ operation: 'same', token: { ...token, atom: null } })),
    children: [],
    status: 'same',
  }));
}
