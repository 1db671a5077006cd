import { alignInOrder, findMoves } from './align.ts';
import type { Block, BlockStatus, Detail, Direction, Operation, Piece } from './block.ts';
import { BlockMeasure } from './block-measure.ts';
import { type Columns, cellsInColumns, findAlignments, findColumns, isAlignedOtherwise } from './columns.ts';
import { compareCode, isAtEnds } from './compare-code.ts';
import { compareWords } from './compare-words.ts';
import { findCuts } from './cuts.ts';
import { isEdge, looksOf, showsOther } from './dress.ts';
import { withSharedNotes } from './footnotes.ts';
import { gravest } from './gravity.ts';
import { markMovedSentences } from './moved-words.ts';
import { joinAcross } from './moves-across.ts';
import { headingsOver, partsOf } from './parts.ts';
import { compareJoined, compareSplit } from './split-words.ts';
import { findSplits, type SplitPair } from './splits.ts';

/** Two renderings as one: block by block, then word by word. The result is a tree of blocks, well-formed whatever comes. */
export function compareBlocks(base: readonly Block[], head: readonly Block[]): Block[] {
  const sides = withSharedNotes({ base, head });
  return [...markMovedSentences(joinAcross(compareAll(sides.base, sides.head, null)))];
}

function compareAll(base: readonly Block[], head: readonly Block[], columns: Columns | null): Block[] {
  const measure = new BlockMeasure();
  const pairs = findMoves(findSplits(findCuts(alignInOrder(base, head, measure), measure)), measure);
  if (pairs.every(({ moved }) => moved === null)) return pairs.flatMap((pair) => mergePair(pair, columns));
  const [from, to] = [headingsOver(base), headingsOver(head)];
  return pairs.flatMap((pair) => {
    const [was, is] = [from.get(pair.before as Block), to.get(pair.after as Block)];
    const parts = pair.moved === null || pair.after === null ? undefined : partsOf(was, is, pair.after);
    const merged = mergePair(pair, columns);
    return parts === undefined ? merged : merged.map((block) => ({ ...block, parts }));
  });
}

function mergePair({ before, after, moved, parts, details = [] }: SplitPair, columns: Columns | null): Block[] {
  if (before === null) return [stamp(laidOut(after as Block, 'after', columns), 'ins', 'added')];
  if (after === null) return [stamp(laidOut(before, 'before', columns), 'del', 'removed')];
  if (parts?.side === 'after') return compareSplit(before, parts.blocks);
  if (parts?.side === 'before') return [compareJoined(parts.blocks, after)];
  const merged = merge(before, after, columns).map((block) => withDetails(block, details));
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

function withDetails(block: Block, details: readonly Detail[]): Block {
  if (details.length === 0) return block;
  const status = block.status === 'same' ? 'format' : block.status;
  return { ...block, status, details: [...details, ...(block.details ?? [])] };
}

function move(block: Block, moved: Direction): Block {
  return { ...block, moved, status: block.status === 'changed' ? 'changed' : 'moved' };
}

function merge(before: Block, after: Block, columns: Columns | null): Block[] {
  const isSameLook = looksOf(before.element) === looksOf(after.element) && !isAlignedOtherwise(before, after);
  const former = isSameLook ? {} : { former: before.element };
  if (before.pieces !== null && after.pieces !== null) {
    const pieces = compareLeaves(before.pieces, after.pieces);
    const details: Detail[] = isSpacing(pieces) ? [{ kind: 'indented', isAtEnd: isAtEnds(pieces) }] : [];
    const status = statusOf(pieces, former.former !== undefined);
    return [{ ...after, pieces, status, ...former, ...(details.length > 0 && { details }) }];
  }
  if (before.pieces === null && after.pieces === null) {
    if (after.element.tagName === 'tr') return mergeRow(before, after, columns);
    const isTable = after.element.tagName === 'table';
    const found = isTable ? findColumns(before, after) : null;
    const children = compareAll(before.children, after.children, found ?? columns);
    const details = isTable
      ? [...(found?.details ?? []), ...findAlignments(before, after, found)]
      : findSpacing(before, after);
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
  const compare = isCode(before) && isCode(after) ? compareCode : compareWords;
  return [...start, ...compare(tokens(old), tokens(now)), ...end];
}

function isCode(pieces: readonly Piece[]): boolean {
  return pieces.some(({ token }) => token.isVerbatim === true);
}

/** Whether nothing of code but its white space came or went. */
function isSpacing(pieces: readonly Piece[]): boolean {
  const changed = pieces.filter(({ operation }) => operation === 'ins' || operation === 'del');
  return isCode(pieces) && changed.length > 0 && changed.every(({ token }) => token.text.trim() === '');
}

/** A list whose items stand apart as paragraphs do, or no longer. */
function findSpacing(before: Block, after: Block): Detail[] {
  if (!/^[uo]l$/.test(after.element.tagName) || after.children.length < 2) return [];
  const [was, is] = [isLoose(before), isLoose(after)];
  return was === is ? [] : [{ kind: is ? 'loose' : 'tight' }];
}

function isLoose({ children }: Block): boolean {
  return children.some((item) => item.children.some(({ element, isBare }) => element.tagName === 'p' && !isBare));
}

function parted(pieces: readonly Piece[]): [Piece[], Piece[], Piece[]] {
  const verbatim = isCode(pieces);
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
  if (pieces.some(({ former, token }) => former !== undefined && showsOther(former, token))) return 'changed';
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

function tokens(pieces: readonly Piece[]) {
  return pieces.map((piece) => piece.token);
}
