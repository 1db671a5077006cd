import { bagOf, common, dice } from './bag.ts';
import type { Block } from './block.ts';
import type { CutPair } from './cuts.ts';
import { textOf } from './text.ts';

/** A pair of which one side is several blocks: a paragraph parted, or some joined. */
export interface SplitPair extends CutPair {
  /** In their order; on the other side stands one block. */
  readonly parts?: { readonly side: 'before' | 'after'; readonly blocks: readonly Block[] };
}

/** Least likeness of a paragraph and of those it was parted into. */
const WHOLE = 0.8;
/** Share of the words of a part that the other side holds beside those of the parts before. */
const HELD = 0.7;
/** And where a part says words of the other again: of its kinds of words, and of those that are told by no other part. */
const SAID_AGAIN = 0.9;
const OWN = 0.2;

/** Finds the blocks that were parted or joined, among neighbours. */
export function findSplits(pairs: readonly CutPair[]): SplitPair[] {
  const result: SplitPair[] = [...pairs];
  for (let at = 0; at < result.length; at++) {
    const { before, after } = result[at] as SplitPair;
    if (!isPartible(before) || !isPartible(after) || textOf(before) === textOf(after)) continue;
    for (const side of ['after', 'before'] as const) {
      const whole = side === 'after' ? before : after;
      const [from, to] = isHeading(whole) ? [at, at] : reach(result, at, side);
      if (from === to) continue;
      const blocks = result.slice(from, to + 1).map((pair) => pair[side] as Block);
      if (dice(bagOf(textOf(whole)), bagOf(blocks.map(textOf).join(' '))) < WHOLE) continue;
      result.splice(from, to - from + 1, { before, after, moved: null, parts: { side, blocks } });
      at = from;
      break;
    }
  }
  return result;
}

/** The first and last of the neighbours whose words the block on the other side holds too. */
function reach(pairs: readonly SplitPair[], at: number, side: 'before' | 'after'): readonly [number, number] {
  const other = side === 'after' ? 'before' : 'after';
  const written = textOf(pairs[at]?.[other] as Block);
  const whole = bagOf(written);
  let parts = textOf(pairs[at]?.[side] as Block);
  const isPart = (pair: SplitPair | undefined): boolean => {
    const block = pair?.[side] ?? null;
    if (pair === undefined || pair[other] !== null || !isPartible(block)) return false;
    const text = textOf(block);
    // A heading says a thing of the text under it again, unless its words are no longer there.
    if (isHeading(block) && !written.includes(text.trim())) return false;
    const size = bagOf(text).size;
    const both = `${parts} ${text}`;
    const own = size === 0 ? 0 : (common(whole, bagOf(both)) - common(whole, bagOf(parts))) / size;
    const held = size === 0 ? 0 : common(whole, bagOf(text)) / size;
    if (own < HELD && !(own >= OWN && held >= SAID_AGAIN)) return false;
    parts = both;
    return true;
  };
  let [from, to] = [at, at];
  while (isPart(pairs[to + 1])) to++;
  while (isPart(pairs[from - 1])) from--;
  return [from, to];
}

/** A line of a paragraph may become a heading. */
function isPartible(block: Block | null): block is Block {
  return block !== null && flat(block).pieces !== null && /^(?:p|li|dd|blockquote|h[1-6])$/.test(block.element.tagName);
}

export function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

/** An item that holds one paragraph, as its words. */
export function flat(block: Block): Block {
  const [only, more] = block.children;
  const isItem = block.element.tagName === 'li' && more === undefined && only?.element.tagName === 'p';
  return isItem && only.pieces !== null ? { ...block, pieces: only.pieces, children: [] } : block;
}

/** The same item with what was found of its words. */
export function raised(item: Block, { pieces, status, details }: Block): Block {
  const own = { status, ...(details !== undefined && { details }) };
  const [only] = item.children;
  if (item.pieces !== null || only === undefined) return { ...item, pieces, ...own };
  return { ...item, children: [{ ...only, pieces, status }], ...own };
}
