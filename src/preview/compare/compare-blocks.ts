import { alignInOrder, findMoves, type Measure } from './align.ts';
import { type Bag, bagOf, dice } from './bag.ts';
import type { Block, BlockStatus, Direction, Operation, Piece } from './block.ts';
import { type Columns, cellsInColumns, findColumns } from './columns.ts';
import { compareWords } from './compare-words.ts';
import { isEdge, looksOf } from './dress.ts';
import { gravest } from './gravity.ts';
import { joinAcross } from './moves-across.ts';
import { compareJoined, compareSplit } from './split-words.ts';
import { findSplits, type SplitPair } from './splits.ts';
import { textOf } from './text.ts';

/** Two renderings as one: block by block, then word by word. The result is a tree of blocks, well-formed whatever comes. */
export function compareBlocks(base: readonly Block[], head: readonly Block[]): Block[] {
  return joinAcross(compareAll(base, head, null));
}

function compareAll(base: readonly Block[], head: readonly Block[], columns: Columns | null): Block[] {
  const measure = new BlockMeasure();
  const pairs = findMoves(findSplits(alignInOrder(base, head, measure)), measure);
  return pairs.flatMap((pair) => mergePair(pair, columns));
}

function mergePair({ before, after, moved, parts }: SplitPair, columns: Columns | null): Block[] {
  if (before === null) return [stamp(laidOut(after as Block, 'after', columns), 'ins', 'added')];
  if (after === null) return [stamp(laidOut(before, 'before', columns), 'del', 'removed')];
  if (parts?.side === 'after') return compareSplit(before, parts.blocks);
  if (parts?.side === 'before') return [compareJoined(parts.blocks, after)];
  const merged = merge(before, after, columns);
  return moved === null ? merged : merged.map((block) => move(block, moved));
}

/** A row of the one side has a cell for each column of the other. */
function laidOut(block: Block, side: 'before' | 'after', columns: Columns | null): Block {
  if (columns === null || block.element.tagName !== 'tr') return block;
  const cells = cellsInColumns(block, columns, side).map((cell) => cell ?? emptyCell());
  return { ...block, children: cells };
}

function emptyCell(): Block {
  const element = { type: 'element' as const, tagName: 'td', properties: {}, children: [] };
  return { element, pieces: [], children: [], status: 'same' };
}

function move(block: Block, moved: Direction): Block {
  return { ...block, moved, status: block.status === 'changed' ? 'changed' : 'moved' };
}

function merge(before: Block, after: Block, columns: Columns | null): Block[] {
  const former = looksOf(before.element) === looksOf(after.element) ? {} : { former: before.element };
  if (before.pieces !== null && after.pieces !== null) {
    const pieces = compareLeaves(before.pieces, after.pieces);
    return [{ ...after, pieces, status: statusOf(pieces, former.former !== undefined), ...former }];
  }
  if (before.pieces === null && after.pieces === null) {
    if (after.element.tagName === 'tr') return mergeRow(before, after, columns);
    const found = after.element.tagName === 'table' ? findColumns(before, after) : null;
    const children = compareAll(before.children, after.children, found ?? columns);
    const details = found?.details ?? [];
    const status = gravest(children, former.former !== undefined, details);
    return [{ ...after, children, status, ...former, ...(details.length > 0 && { details }) }];
  }
  // A loose item became a tight one, or the reverse: compared as if both held blocks.
  return merge(asContainer(before), asContainer(after), columns);
}

/** Cells are paired by their columns; without any, by their places. */
function mergeRow(before: Block, after: Block, columns: Columns | null): Block[] {
  if (columns === null) {
    if (before.children.length !== after.children.length)
      return [stamp(before, 'del', 'removed'), stamp(after, 'ins', 'added')];
    const cells = after.children.flatMap((child, index) => merge(before.children[index] as Block, child, null));
    return [{ ...after, children: cells, status: gravest(cells) }];
  }
  const [old, now] = [cellsInColumns(before, columns, 'before'), cellsInColumns(after, columns, 'after')];
  const cells = columns.pairs.flatMap(({ moved }, index): Block[] => {
    const [from, to] = [old[index] ?? null, now[index] ?? null];
    if (from === null && to === null) return [emptyCell()];
    if (from === null) return [{ ...stamp(to as Block, 'ins', 'added'), isTold: true }];
    if (to === null) return [{ ...stamp(from, 'del', 'removed'), isTold: true }];
    // A heading says that its column moved.
    return merge(from, to, null).map((cell) =>
      moved === null || cell.element.tagName !== 'th' ? cell : { ...cell, moved, isTold: cell.status === 'same' },
    );
  });
  const own = cells.filter(({ isTold }) => isTold !== true);
  return [{ ...after, children: cells, status: gravest(own) }];
}

/** Spaces at the edges are not seen: they are neither added nor removed. */
function compareLeaves(before: readonly Piece[], after: readonly Piece[]): Piece[] {
  const [, old] = parted(before);
  const [start, now, end] = parted(after);
  return [...start, ...compareWords(tokens(old), tokens(now)), ...end];
}

function parted(pieces: readonly Piece[]): [Piece[], Piece[], Piece[]] {
  const verbatim = pieces.some(({ token }) => token.isVerbatim === true);
  const first = verbatim ? 0 : pieces.findIndex(({ token }) => !isEdge(token));
  const last = verbatim ? pieces.length - 1 : pieces.findLastIndex(({ token }) => !isEdge(token));
  if (first < 0) return [[...pieces], [], []];
  return [pieces.slice(0, first), pieces.slice(first, last + 1), pieces.slice(last + 1)];
}

function asContainer(block: Block): Block {
  if (block.pieces === null) return block;
  const paragraph: Block = { ...block, element: { ...block.element, tagName: 'p', properties: {} } };
  return { ...block, pieces: null, children: [paragraph] };
}

function statusOf(pieces: readonly Piece[], isOther: boolean): BlockStatus {
  if (pieces.some((piece) => piece.operation === 'ins' || piece.operation === 'del')) return 'changed';
  return isOther || pieces.some((piece) => piece.operation === 'fmt') ? 'format' : 'same';
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

/** Blocks are known again by their tags and words; each is measured once. */
export class BlockMeasure implements Measure<Block> {
  readonly #keys = new Map<Block, string>();
  readonly #bags = new Map<Block, Bag>();

  key(block: Block): string {
    const known = this.#keys.get(block) ?? keyOf(block);
    this.#keys.set(block, known);
    return known;
  }

  bag(block: Block): Bag {
    const known = this.#bags.get(block) ?? bagOf(textOf(block));
    this.#bags.set(block, known);
    return known;
  }

  /** Dice’s coefficient on words, 0 when one block cannot become the other. */
  likeness(before: Block, after: Block): number {
    if (family(before) !== family(after)) return 0;
    const [a, b] = [this.bag(before), this.bag(after)];
    const sameTag = before.element.tagName === after.element.tagName;
    if (a.size + b.size === 0) return sameTag ? 1 : 0;
    return dice(a, b) + (sameTag ? 0.02 : 0);
  }

  /** Whether it would be known again elsewhere: a rule or an empty cell would not. */
  canMove(block: Block): boolean {
    return this.bag(block).size > 0;
  }
}

/** Paragraphs and headings may turn into one another, lists too; a table row only into a row. */
function family(block: Block): string {
  const tag = block.element.tagName;
  if (/^h[1-6]$|^p$/.test(tag)) return 'text';
  return tag === 'ol' ? 'ul' : tag === 'th' ? 'td' : tag;
}

function keyOf(block: Block): string {
  const { tagName } = block.element;
  if (block.pieces === null) return `${tagName}[${block.children.map(keyOf).join('')}]`;
  const kept = block.pieces.filter(({ token }) => !isEdge(token));
  return `${tagName}(${kept.map(({ token }) => token.key).join('\u0001')})`;
}

function tokens(pieces: readonly Piece[]) {
  return pieces.map((piece) => piece.token);
}
