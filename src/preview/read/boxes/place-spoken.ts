import type { Range } from '../../../content/source.ts';
import type { Block } from '../../compare/block.ts';
import type { Spoken } from './spoken.ts';

type RangeOf = (block: Block) => Range | null;

/** Puts what tags say among the blocks, each before what stands after its tag. */
export function placeSpoken(blocks: readonly Block[], spoken: readonly Spoken[], rangeOf: RangeOf): readonly Block[] {
  if (spoken.length === 0) return blocks;
  const left = [...spoken];
  const placed: Block[] = [];
  const take = (until: number): Block[] => {
    const count = left.findIndex(({ at }) => at >= until);
    return left.splice(0, count < 0 ? left.length : count).map(({ block }) => block);
  };
  for (const block of blocks) {
    const range = rangeOf(block);
    if (range === null) {
      placed.push(block);
      continue;
    }
    placed.push(...take(range.start));
    const inside = left.filter(({ at }) => at < range.end);
    left.splice(0, inside.length);
    placed.push(...within(block, inside, rangeOf));
  }
  return [...placed, ...left.map(({ block }) => block)];
}

/** What stands in a list stands in one of its items; in a text, after it. */
function within(block: Block, inside: readonly Spoken[], rangeOf: RangeOf): readonly Block[] {
  if (inside.length === 0) return [block];
  const { tagName } = block.element;
  const isList = /^[uo]l$/.test(tagName);
  if (block.pieces !== null || !(isList || /^(?:li|blockquote|div|aside|details|section)$/.test(tagName)))
    return [block, ...inside.map((one) => one.block)];
  if (!isList) return [{ ...block, children: [...placeSpoken(block.children, inside, rangeOf)] }];
  const over: Block[] = [];
  const starts = block.children.map((item) => rangeOf(item)?.start ?? -1);
  const children = block.children.map((item, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const own = inside.filter(({ at }) => at >= (index === 0 ? -1 : (starts[index] ?? -1)) && at < next);
    const [only = item, ...others] = within(item, own, rangeOf);
    over.push(...others);
    return only;
  });
  return [{ ...block, children }, ...over];
}
