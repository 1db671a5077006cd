import type { Block } from './block.ts';
import { compareBlocks } from './compare-blocks.ts';
import { wordTokens } from './tokens.ts';

/** The lines of two texts as they are written, compared word by word; white lines and white space at their ends do not count. */
export function sourceLines(before: string, after: string): Block[] {
  const [base, head] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < base.length && start < head.length && base[start] === head[start]) start++;
  let end = 0;
  while (end < base.length - start && end < head.length - start && base.at(-1 - end) === head.at(-1 - end)) end++;
  return compareBlocks(
    base.slice(start, base.length - end).map(blockOf),
    head.slice(start, head.length - end).map(blockOf),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}

function blockOf(line: string): Block {
  const pieces = wordTokens(line, 0).map((token) => ({ operation: 'same' as const, token: { ...token, atom: null } }));
  return {
    element: { type: 'element', tagName: 'p', properties: {}, children: [] },
    pieces,
    children: [],
    status: 'same',
  };
}
