import { alignInOrder, type Measure } from './align.ts';
import { bagOf, dice } from './bag.ts';
import type { Piece, Token } from './block.ts';
import { compareWords } from './compare-words.ts';

type Line = readonly Token[];

/** Of lines that differ by their white space alone. */
const SAME_INK = 0.9;

const LINES: Measure<Line> = {
  key: textOf,
  canMove: () => false,
  likeness: (before, after) => {
    const [a, b] = [textOf(before).trim(), textOf(after).trim()];
    if (a === '' || b === '') return 0;
    return a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ') ? SAME_INK : dice(bagOf(a), bagOf(b));
  },
};

/** Code is read line by line: a line that came is not the words of its neighbours. */
export function compareCode(base: readonly Token[], head: readonly Token[]): Piece[] {
  return alignInOrder(linesOf(base), linesOf(head), LINES).flatMap(({ before, after }): readonly Piece[] => {
    if (before === null) return (after ?? []).map((token) => ({ operation: 'ins', token }));
    if (after === null) return before.map((token) => ({ operation: 'del', token }));
    return compareWords(before, after);
  });
}

/** Whether what came and went, all of it white space, is at the ends of lines. */
export function isAtEnds(pieces: readonly Piece[]): boolean {
  const sides = (['ins', 'del'] as const).map((own) =>
    pieces.filter(({ operation }) => operation === own || !/^(?:ins|del)$/.test(operation)),
  );
  return sides.every((side) =>
    side.every(({ operation, token }, index) => {
      if (operation !== 'ins' && operation !== 'del') return true;
      const next = side[index + 1]?.token.text;
      return token.text !== '\n' && (next === undefined || next === '\n');
    }),
  );
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    lines.at(-1)?.push(token);
    if (token.text === '\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
