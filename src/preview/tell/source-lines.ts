import { alignInOrder } from '../compare/align.ts';
import type { Block, Piece, Token } from '../compare/block.ts';
import { BlockMeasure } from '../compare/block-measure.ts';
import { stamp } from '../compare/compare-blocks.ts';
import { compareWords } from '../compare/compare-words.ts';
import { spacedTokens, writtenTokens } from '../compare/tokens.ts';

/** The lines of two texts as they are written, compared word by word; white lines and white space at their ends do not count. */
export function sourceLines(before: string, after: string): Block[] {
  const [base, head] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < base.length && start < head.length && base[start] === head[start]) start++;
  let end = 0;
  while (end < base.length - start && end < head.length - start && base.at(-1 - end) === head.at(-1 - end)) end++;
  const lines = [base.slice(start, base.length - end), head.slice(start, head.length - end)] as const;
  // A line that moved went from one place and came to another: in a file, both are seen.
  return alignInOrder(lines[0].map(blockOf), lines[1].map(blockOf), new BlockMeasure()).flatMap(({ before, after }) => {
    if (before === null) return after === null ? [] : [stamp(after, 'ins', 'added')];
    return [after === null ? stamp(before, 'del', 'removed') : compared(before, after)];
  });
}

/** Two texts of which white space alone differs, every space of them a word. */
export function spaceMarks(before: string, after: string): Block {
  const [old, now] = [before, after].map((text) => spacedTokens(text.trim())) as [Token[], Token[]];
  return { ...blockOf(''), pieces: compareWords(old, now), status: 'changed' };
}

function compared(before: Block, after: Block): Block {
  const [old, now] = [before, after].map(({ pieces }) => (pieces ?? []).map(({ token }) => token));
  const pieces = spacesBetween(old ?? [], now ?? []) ?? compareWords(old ?? [], now ?? []);
  return { ...after, pieces, status: pieces.every(({ operation }) => operation === 'same') ? 'same' : 'changed' };
}

/** Two lines of the same words: nothing but the spaces between them came or went. Null for others. */
function spacesBetween(old: readonly Token[], now: readonly Token[]): Piece[] | null {
  const [was, is] = [old, now].map((tokens) => tokens.filter(({ key }) => key !== ' ')) as [Token[], Token[]];
  if (was.length !== is.length || was.some(({ key }, index) => key !== is[index]?.key)) return null;
  const pieces: Piece[] = [];
  let at = 0;
  for (const token of now) {
    const before = old[at];
    // Where the spaces of one side stand, the other may have none.
    if (token.key === ' ') {
      if (before?.key === ' ') at++;
      if (before?.key === ' ' && before.text !== token.text) pieces.push({ operation: 'del', token: before });
      pieces.push({ operation: before?.text === token.text ? 'same' : 'ins', token });
      continue;
    }
    if (before?.key === ' ') {
      pieces.push({ operation: 'del', token: before });
      at++;
    }
    pieces.push({ operation: 'same', token });
    at++;
  }
  for (const token of old.slice(at)) pieces.push({ operation: 'del', token });
  return pieces;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}

function blockOf(line: string): Block {
  const pieces = writtenTokens(line).map((token) => ({ operation: 'same' as const, token }));
  return {
    element: { type: 'element', tagName: 'p', properties: {}, children: [] },
    pieces,
    children: [],
    status: 'same',
  };
}
