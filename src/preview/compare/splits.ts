import type { Pair } from './align.ts';
import { bagOf, common, dice } from './bag.ts';
import type { Block } from './block.ts';
import { textOf } from './text.ts';

/** A pair of which one side is two blocks: a paragraph parted, or two joined. */
export interface SplitPair extends Pair<Block> {
  /** Follows `before` in the base: both are one in the head. */
  readonly alsoBefore?: Block;
  /** Follows `after` in the head: both were one in the base. */
  readonly alsoAfter?: Block;
}

/** Least likeness of a paragraph and of the two it was parted into. */
const WHOLE = 0.8;
/** Share of the words of the smaller part that the other side holds beside those of the larger. */
const HELD = 0.7;

/** Finds the blocks that were parted in two or joined, among neighbours. */
export function findSplits(pairs: readonly Pair<Block>[]): SplitPair[] {
  const result: SplitPair[] = [...pairs];
  for (let at = 0; at < result.length; at++) {
    const pair = result[at] as SplitPair;
    if (!isText(pair.before) || !isText(pair.after) || textOf(pair.before) === textOf(pair.after)) continue;
    const [next, previous] = [result[at + 1], result[at - 1]];
    const found = withNext(pair, next) ?? withPrevious(pair, previous);
    if (found === null) continue;
    const start = found.isNext ? at : at - 1;
    result.splice(start, 2, found.pair);
    at = start;
  }
  return result;
}

interface Found {
  readonly pair: SplitPair;
  readonly isNext: boolean;
}

function withNext(pair: SplitPair, next: SplitPair | undefined): Found | null {
  const { before, after } = pair as { before: Block; after: Block };
  if (next === undefined) return null;
  if (next.before === null && isText(next.after) && isWhole(before, after, next.after))
    return { pair: { ...pair, alsoAfter: next.after }, isNext: true };
  if (next.after === null && isText(next.before) && isWhole(after, before, next.before))
    return { pair: { ...pair, alsoBefore: next.before }, isNext: true };
  return null;
}

function withPrevious(pair: SplitPair, previous: SplitPair | undefined): Found | null {
  const { before, after } = pair as { before: Block; after: Block };
  if (previous === undefined) return null;
  if (previous.before === null && isText(previous.after) && isWhole(before, after, previous.after))
    return { pair: { ...pair, after: previous.after, alsoAfter: after }, isNext: false };
  if (previous.after === null && isText(previous.before) && isWhole(after, before, previous.before))
    return { pair: { ...pair, before: previous.before, alsoBefore: before }, isNext: false };
  return null;
}

/** Whether the whole is the part it was paired with and the other one. */
function isWhole(whole: Block, part: Block, other: Block): boolean {
  const [all, one, two] = [bagOf(textOf(whole)), bagOf(textOf(part)), bagOf(textOf(other))];
  if (two.size === 0) return false;
  const both = bagOf(`${textOf(part)} ${textOf(other)}`);
  const more = common(all, both) - common(all, one);
  return more / two.size >= HELD && dice(all, both) >= WHOLE;
}

function isText(block: Block | null): block is Block {
  return block !== null && block.pieces !== null && /^(?:p|li|dd|blockquote)$/.test(block.element.tagName);
}
