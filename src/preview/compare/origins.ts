import { type Bag, bagOf, common, dice } from './bag.ts';
import { type Block, leavesOf, type Token } from './block.ts';
import { dressOf, isEdge } from './dress.ts';
import { textOf } from './text.ts';

/** Least likeness of a text that changed nature and was edited at once, between 0 and 1; shorter ones are known by nothing else. */
const ALIKE = 0.75;
const MIN_WORDS = 4;
/** Pairs whose likeness is measured at most. */
const MAX_PAIRS = 10_000;

/** Where what came went from: the same looks first, then the same words, dressed otherwise, then words alike. */
export function originsOf<Leaf extends { readonly block: Block }>(leaves: readonly Leaf[]): Map<Leaf, Leaf> {
  const origins = new Map<Leaf, Leaf>();
  const taken = new Set<Leaf>();
  for (const isDressed of [true, false]) {
    const waiting = new Map<string, Leaf[]>();
    for (const leaf of leaves) {
      if (leaf.block.status !== 'removed' || taken.has(leaf)) continue;
      const name = looks(leaf.block, isDressed);
      const others = waiting.get(name);
      if (others === undefined) waiting.set(name, [leaf]);
      else others.push(leaf);
    }
    for (const leaf of waiting.size === 0 ? [] : leaves) {
      if (leaf.block.status !== 'added' || origins.has(leaf)) continue;
      const from = waiting.get(looks(leaf.block, isDressed))?.shift();
      if (from === undefined) continue;
      origins.set(leaf, from);
      taken.add(from);
    }
  }
  const left = leaves.filter((leaf) => leaf.block.pieces !== null && !isCode(leaf.block));
  const gone = left.filter((leaf) => leaf.block.status === 'removed' && !taken.has(leaf));
  const come = left.filter((leaf) => leaf.block.status === 'added' && !origins.has(leaf));
  for (const [to, from] of alike(gone, come)) origins.set(to, from);
  return origins;
}

function alike<Leaf extends { readonly block: Block }>(gone: readonly Leaf[], come: readonly Leaf[]): Map<Leaf, Leaf> {
  const found = new Map<Leaf, Leaf>();
  if (gone.length * come.length > MAX_PAIRS) return found;
  const bags = new Map<Leaf, Bag>([...gone, ...come].map((leaf) => [leaf, bagOf(textOf(leaf.block))]));
  const bag = (leaf: Leaf): Bag => bags.get(leaf) as Bag;
  const pairs = come.flatMap((to) =>
    gone.flatMap((from) => {
      const likeness = common(bag(from), bag(to)) < MIN_WORDS ? 0 : dice(bag(from), bag(to));
      return likeness >= ALIKE ? [{ from, to, likeness }] : [];
    }),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<Leaf>();
  for (const { from, to } of pairs) {
    if (taken.has(from) || found.has(to)) continue;
    taken.add(from);
    found.set(to, from);
  }
  return found;
}

function isCode({ pieces }: Block): boolean {
  return pieces?.some(({ token }) => token.isVerbatim) === true;
}

/** Its words, from the first that is seen to the last. */
export function inked({ pieces }: Block): Token[] {
  const all = (pieces ?? []).map(({ token }) => token);
  const first = all.findIndex((token) => !isEdge(token));
  return first < 0 ? [] : all.slice(first, all.findLastIndex((token) => !isEdge(token)) + 1);
}

function looks(block: Block, isDressed: boolean): string {
  const isWhole = block.pieces === null;
  const written = (one: Block) =>
    inked(one).map((token) => (isEdge(token) ? ' ' : [token.key, isDressed || isWhole ? dressOf(token) : '']));
  return JSON.stringify(leavesOf([block]).map(written));
}
