import { applyEdits } from '../../src/content/edits.ts';
import type { Finding } from '../../src/content/finding.ts';
import { chooseFixes } from '../../src/review/fix.ts';

const MAX_ROUNDS = 10;

/**
 * What `--fix` does, on one text and without a site: applies the safe fixes that do not overlap, reads the result again,
 * and so on until none is left. Every place moves in between, so `read` is asked in each round.
 */
export async function repair(
  text: string,
  read: (text: string) => readonly Finding[] | Promise<readonly Finding[]>,
): Promise<{ readonly text: string; readonly applied: number }> {
  const seen = new Set([text]);
  let current = text;
  let applied = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = chooseFixes(await read(current));
    if (chosen.count === 0) break;
    const next = applyEdits(current, chosen.edits);
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
    applied += chosen.count;
  }
  return { text: current, applied };
}
