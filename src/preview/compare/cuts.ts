import { alignInOrder, type Pair } from './align.ts';
import { bagOf, common, dice } from './bag.ts';
import type { Block, Detail, Whole } from './block.ts';
import type { BlockMeasure } from './block-measure.ts';
import { textOf } from './text.ts';
import { wholeOf } from './wholes.ts';

/** A pair of which one side was a part of a list, a quotation or a table. */
export interface CutPair extends Pair<Block> {
  readonly details?: readonly Detail[];
}

/** Share of the words of a part that the other side holds too. */
const HELD = 0.7;
/** Least likeness of the whole and of all its parts: some may be edited at once. */
const WHOLE = 0.6;

/** Finds the lists, quotations and tables that were cut in two, or joined, among neighbours. */
export function findCuts(pairs: readonly Pair<Block>[], measure: BlockMeasure): CutPair[] {
  let result: CutPair[] = [...pairs];
  for (const side of ['after', 'before'] as const)
    for (let at = 0; at < result.length; at++) {
      const places = membersOf(result, at, side);
      if (places.length < 2) continue;
      const members = places.map((place) => result[place]?.[side] as Block);
      const { before, after } = result[at] as { before: Block; after: Block };
      const parted = side === 'after' ? cutAsIn(before, members, measure) : [joinedAsIn(after, members)];
      if (parted.length !== (side === 'after' ? members.length : 1)) continue;
      const whole = wholeOf(before) ?? 'list';
      if (side === 'after')
        result = result.map((pair, place): CutPair => {
          const index = places.indexOf(place);
          if (index < 0) return pair;
          const part = parted[index] as Block;
          const details = index === 0 ? [] : [{ kind: 'cut' as const, whole, at: firstOf(part) }];
          return { before: part, after: pair.after, moved: null, details };
        });
      else {
        const details = members.slice(1).map((part) => ({ kind: 'united' as const, whole, at: firstOf(part) }));
        const united: CutPair = { before: parted[0] as Block, after, moved: null, details };
        const dropped = new Set(places.filter((place) => place !== at));
        result = result.map((pair, place) => (place === at ? united : pair)).filter((_, place) => !dropped.has(place));
        at -= places.filter((place) => place < at).length;
      }
    }
  return result;
}

/** Where the parts of a whole stand, in order, itself included: nothing that stayed stands between. */
function membersOf(pairs: readonly CutPair[], at: number, side: 'before' | 'after'): number[] {
  const other = side === 'after' ? 'before' : 'after';
  const [whole, own] = [pairs[at]?.[other] ?? null, pairs[at]?.[side] ?? null];
  if (whole === null || own === null || familyOf(whole) === null || familyOf(whole) !== familyOf(own)) return [];
  const bag = bagOf(textOf(whole));
  const isPart = (block: Block): boolean => {
    const words = bagOf(textOf(block));
    return familyOf(block) === familyOf(whole) && words.size > 0 && common(bag, words) / words.size >= HELD;
  };
  const places = [at];
  for (const step of [1, -1])
    for (let place = at + step; pairs[place] !== undefined && pairs[place]?.[other] === null; place += step)
      if (isPart(pairs[place]?.[side] as Block)) places.push(place);
  places.sort((a, b) => a - b);
  const words = places.map((place) => textOf(pairs[place]?.[side] as Block)).join('\n');
  return places.length > 1 && dice(bag, bagOf(words)) >= WHOLE ? places : [];
}

/** A quotation that says that it is a box is cut as any other. */
function familyOf(block: Block): Whole | null {
  return block.element.tagName === 'blockquote' && block.pieces === null ? 'quote' : wholeOf(block);
}

/** The stretches of a whole that became each of the parts; none where some part has none. */
function cutAsIn(whole: Block, parts: readonly Block[], measure: BlockMeasure): Block[] {
  const ranks = new Map(parts.flatMap((part, index) => unitsOf(part).map((unit) => [unit, index] as const)));
  const units = unitsOf(whole);
  const starts = new Map<number, number>();
  let count = 0;
  for (const { before, after } of alignInOrder(units, [...ranks.keys()], measure)) {
    const rank = before === null || after === null ? undefined : ranks.get(after);
    if (rank !== undefined && !starts.has(rank)) starts.set(rank, count);
    if (before !== null) count++;
  }
  if (starts.size !== parts.length) return [];
  return parts.flatMap((_, index) => {
    const from = index === 0 ? 0 : (starts.get(index) ?? 0);
    return stretch(whole, from, starts.get(index + 1) ?? units.length) ?? [];
  });
}

/** What is never cut: a row, an item, or what holds words. */
function unitsOf(block: Block): Block[] {
  return isUnit(block) ? [block] : block.children.flatMap(unitsOf);
}

function isUnit({ element, pieces }: Block): boolean {
  return pieces !== null || element.tagName === 'tr' || element.tagName === 'li';
}

/** A block with some of its units alone; a numbered list goes on from where it was cut. */
function stretch(block: Block, from: number, to: number): Block | null {
  let unit = 0;
  const walk = (node: Block): Block | null => {
    if (isUnit(node)) {
      unit++;
      return unit > from && unit <= to ? node : null;
    }
    const kept = node.children.map(walk);
    const children = kept.filter((child) => child !== null);
    if (children.length === 0) return null;
    const dropped = kept.findIndex((child) => child !== null);
    if (node.element.tagName !== 'ol' || dropped === 0) return { ...node, children };
    const start = (Number(node.element.properties['start']) || 1) + dropped;
    return { ...node, children, element: { ...node.element, properties: { ...node.element.properties, start } } };
  };
  return walk(block);
}

/** Parts as one, joined as deep as the whole that they became. */
function joinedAsIn(whole: Block, parts: readonly Block[]): Block {
  return parts.reduce((left, right) => joinTwo(left, right, whole));
}

function joinTwo(left: Block, right: Block, whole: Block): Block {
  const [last, first] = [left.children.at(-1), right.children[0]];
  if (whole.element.tagName === 'table') {
    const rows = right.children.flatMap(({ children }) => children);
    const body = { ...(last as Block), children: [...(last?.children ?? []), ...rows] };
    return { ...left, children: [...left.children.slice(0, -1), body] };
  }
  const tag = last?.element.tagName;
  const inner = whole.children.filter(({ element }) => element.tagName === tag);
  const isDeep = inner.length === 1 && last !== undefined && first !== undefined && wholeOf(last) !== null;
  if (!isDeep || first.element.tagName !== tag) return { ...left, children: [...left.children, ...right.children] };
  const middle = joinTwo(last, first, inner[0] as Block);
  return { ...left, children: [...left.children.slice(0, -1), middle, ...right.children.slice(1)] };
}

/** The words with which a part begins. */
function firstOf(part: Block): string {
  const unit = unitsOf(part).find((one) => textOf(one).trim() !== '');
  return unit === undefined ? '' : textOf(unit).replace(/\s+/g, ' ').trim();
}
