import type { Block } from './block.ts';
import { leavesOf } from './block.ts';
import { dressOf, isEdge } from './dress.ts';
import { gravest } from './gravity.ts';
import { textOf } from './text.ts';

/** Fewer letters stand twice in a page by chance. */
const LONG_ENOUGH = 4;

/** What went from one list or quotation and came into another, word for word, is one thing that changed place. */
export function joinAcross(blocks: readonly Block[]): Block[] {
  const leaves = leavesOf(blocks).filter(({ element }) => !/^(?:td|th|pre)$/.test(element.tagName));
  const gone = leaves.filter(({ status }) => status === 'removed');
  const come = leaves.filter(({ status }) => status === 'added');
  if (gone.length === 0 || come.length === 0) return [...blocks];
  const byText = new Map<string, Block[]>();
  for (const leaf of gone) byText.set(looks(leaf), [...(byText.get(looks(leaf)) ?? []), leaf]);
  const dropped = new Set<Block>();
  const moved = new Set<Block>();
  for (const leaf of come) {
    const from = textOf(leaf).trim().length < LONG_ENOUGH ? undefined : byText.get(looks(leaf))?.shift();
    if (from === undefined) continue;
    dropped.add(from);
    moved.add(leaf);
  }
  return dropped.size === 0 ? [...blocks] : blocks.flatMap((block) => rebuilt(block, dropped, moved));
}

function rebuilt(block: Block, dropped: ReadonlySet<Block>, moved: ReadonlySet<Block>): Block[] {
  if (dropped.has(block)) return [];
  if (moved.has(block)) {
    const pieces = (block.pieces ?? []).map((piece) => ({ ...piece, operation: 'same' as const }));
    return [{ ...block, pieces, status: 'moved', moved: 'across' }];
  }
  if (block.pieces !== null) return [block];
  const children = block.children.flatMap((child) => rebuilt(child, dropped, moved));
  if (children.length === 0 && block.children.length > 0) return [];
  const isStamped = block.status === 'added' || block.status === 'removed';
  // A list that holds nothing but what came from elsewhere is no more than its place.
  if (isStamped && !children.every(({ status }) => status === 'moved')) return [{ ...block, children }];
  return [{ ...block, children, status: gravest(children, block.former !== undefined, block.details) }];
}

function looks(block: Block): string {
  return JSON.stringify((block.pieces ?? []).map(({ token }) => (isEdge(token) ? ' ' : [token.key, dressOf(token)])));
}
