import type { Block, BlockStatus, Operation, Piece } from './block.ts';
import { textOf } from './block.ts';
import { compareWords } from './compare-words.ts';

/** Pairs of blocks whose likeness is measured at most; beyond, only equal blocks are paired. */
const MAX_PAIRS = 40_000;
/** Least likeness of two blocks that are one block edited, between 0 and 1. */
const ALIKE = 0.35;

/** Two renderings as one: block by block, then word by word. The result is a tree of blocks, well-formed whatever comes. */
export function compareBlocks(base: readonly Block[], head: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const [before, after] of pair(base, head)) {
    if (before === null) blocks.push(stamp(after as Block, 'ins', 'added'));
    else if (after === null) blocks.push(stamp(before, 'del', 'removed'));
    else blocks.push(...merge(before, after));
  }
  return blocks;
}

function merge(before: Block, after: Block): Block[] {
  const sameTag = before.element.tagName === after.element.tagName;
  if (before.pieces !== null && after.pieces !== null) {
    const pieces = compareWords(tokens(before.pieces), tokens(after.pieces));
    const former = sameTag ? {} : { formerTag: before.element.tagName };
    return [{ ...after, pieces, status: statusOf(pieces, sameTag), ...former }];
  }
  if (before.pieces === null && after.pieces === null) {
    const sameWidth = after.element.tagName !== 'tr' || before.children.length === after.children.length;
    if (!sameWidth) return [stamp(before, 'del', 'removed'), stamp(after, 'ins', 'added')];
    const children =
      after.element.tagName === 'tr'
        ? after.children.flatMap((child, index) => merge(before.children[index] as Block, child))
        : compareBlocks(before.children, after.children);
    const status = children.some((child) => child.status !== 'same') ? 'changed' : sameTag ? 'same' : 'format';
    return [{ ...after, children, status }];
  }
  // A loose item became a tight one, or the reverse: compared as if both held blocks.
  return merge(asContainer(before), asContainer(after));
}

function asContainer(block: Block): Block {
  if (block.pieces === null) return block;
  const paragraph: Block = { ...block, element: { ...block.element, tagName: 'p', properties: {} } };
  return { ...block, pieces: null, children: [paragraph] };
}

function statusOf(pieces: readonly Piece[], sameTag: boolean): BlockStatus {
  if (pieces.some((piece) => piece.operation === 'ins' || piece.operation === 'del')) return 'changed';
  return !sameTag || pieces.some((piece) => piece.operation === 'fmt') ? 'format' : 'same';
}

/** The whole block added or removed, its leaves included. */
export function stamp(block: Block, operation: Operation, status: BlockStatus): Block {
  const element =
    status === 'removed'
      ? { ...block.element, properties: { ...block.element.properties, id: undefined } }
      : block.element;
  return {
    element,
    pieces: block.pieces?.map((piece) => ({ ...piece, operation })) ?? null,
    children: block.children.map((child) => stamp(child, operation, status)),
    status,
  };
}

type Pair = readonly [Block | null, Block | null];

/** Pairs the blocks of two sequences in order: equal ones first, then the most alike. */
function pair(base: readonly Block[], head: readonly Block[]): Pair[] {
  const pairs: Pair[] = [];
  let start = 0;
  while (start < base.length && start < head.length && equal(base[start], head[start])) {
    pairs.push([base[start] ?? null, head[start] ?? null]);
    start++;
  }
  let baseEnd = base.length;
  let headEnd = head.length;
  const tail: Pair[] = [];
  while (baseEnd > start && headEnd > start && equal(base[baseEnd - 1], head[headEnd - 1]))
    tail.push([base[--baseEnd] ?? null, head[--headEnd] ?? null]);
  pairs.push(...align(base.slice(start, baseEnd), head.slice(start, headEnd)), ...tail.reverse());
  return pairs;
}

/** The alignment of the greatest total likeness (dynamic programming over the changed middle). */
function align(base: readonly Block[], head: readonly Block[]): Pair[] {
  if (base.length * head.length > MAX_PAIRS)
    return [...base.map((block): Pair => [block, null]), ...head.map((block): Pair => [null, block])];
  const bagsBefore = base.map(bag);
  const bagsAfter = head.map(bag);
  const width = head.length + 1;
  const best = new Float64Array((base.length + 1) * width);
  const gain = (i: number, j: number): number => {
    const value = likeness(base[i] as Block, head[j] as Block, bagsBefore[i] as Bag, bagsAfter[j] as Bag);
    return value >= ALIKE || (base.length === 1 && head.length === 1 && value > 0) ? value : 0;
  };
  const gains = new Float64Array(base.length * head.length);
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = head.length - 1; j >= 0; j--) {
      const here = gain(i, j);
      gains[i * head.length + j] = here;
      const matched = here > 0 ? here + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(matched, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < base.length || j < head.length) {
    const here = i < base.length && j < head.length ? (gains[i * head.length + j] ?? 0) : 0;
    const value = best[i * width + j] ?? 0;
    if (here > 0 && value === here + (best[(i + 1) * width + j + 1] ?? 0))
      pairs.push([base[i++] ?? null, head[j++] ?? null]);
    else if (i < base.length && (j === head.length || value === (best[(i + 1) * width + j] ?? 0)))
      pairs.push([base[i++] ?? null, null]);
    else pairs.push([null, head[j++] ?? null]);
  }
  return pairs;
}

interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

function bag(block: Block): Bag {
  const words = new Map<string, number>();
  const all =
    textOf(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

/** Dice’s coefficient on words, 0 when one block cannot become the other. */
function likeness(a: Block, b: Block, bagA: Bag, bagB: Bag): number {
  if (!comparable(a, b)) return 0;
  if (bagA.size + bagB.size === 0) return a.element.tagName === b.element.tagName ? 1 : 0;
  let common = 0;
  for (const [word, count] of bagA.words) common += Math.min(count, bagB.words.get(word) ?? 0);
  const dice = (2 * common) / (bagA.size + bagB.size);
  return a.element.tagName === b.element.tagName ? dice + 0.02 : dice;
}

/** Paragraphs and headings may turn into one another, lists too; a table row only into a row. */
function comparable(a: Block, b: Block): boolean {
  const family = (block: Block): string => {
    const tag = block.element.tagName;
    if (/^h[1-6]$|^p$/.test(tag)) return 'text';
    return tag === 'ol' ? 'ul' : tag === 'th' ? 'td' : tag;
  };
  return family(a) === family(b);
}

function equal(a: Block | undefined, b: Block | undefined): boolean {
  if (a === undefined || b === undefined || a.element.tagName !== b.element.tagName) return false;
  if (a.pieces === null || b.pieces === null) {
    if (a.pieces !== b.pieces || a.children.length !== b.children.length) return false;
    return a.children.every((child, index) => equal(child, b.children[index]));
  }
  if (a.pieces.length !== b.pieces.length) return false;
  return a.pieces.every((piece, index) => piece.token.key === b.pieces?.[index]?.token.key);
}

function tokens(pieces: readonly Piece[]) {
  return pieces.map((piece) => piece.token);
}
