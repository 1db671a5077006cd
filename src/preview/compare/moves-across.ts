import type { Block, Nature } from './block.ts';
import { dressOf, isEdge } from './dress.ts';
import { gravest } from './gravity.ts';
import { essenceOf } from './text.ts';

/** Fewer letters stand twice in a page by chance. */
const LONG_ENOUGH = 3;

interface Leaf {
  readonly block: Block;
  /** In reading order. */
  readonly at: number;
  /** The tags around it, outermost first. */
  readonly path: readonly string[];
}

const QUOTE = /^blockquote$/;
const LIST = /^[uo]l$/;

/** What became of a leaf that came: it changed place, or is something else where it stood. */
type Fate = Nature | 'moved';

/** What went from one list or quotation and came into another, word for word, is one thing that changed place or nature. */
export function joinAcross(blocks: readonly Block[]): Block[] {
  const leaves: Leaf[] = [];
  const walk = (block: Block, path: readonly string[]): void => {
    const own = [...path, block.element.tagName];
    if (block.pieces !== null) leaves.push({ block, at: leaves.length, path: own });
    for (const child of block.children) walk(child, own);
  };
  for (const block of blocks) walk(block, []);
  const known = leaves.filter(({ block }) => !/^(?:td|th|pre)$/.test(block.element.tagName) && isLong(block));
  const byLooks = new Map<string, Leaf[]>();
  for (const leaf of known) {
    if (leaf.block.status !== 'removed') continue;
    const same = byLooks.get(looks(leaf));
    if (same === undefined) byLooks.set(looks(leaf), [leaf]);
    else same.push(leaf);
  }
  if (byLooks.size === 0) return [...blocks];
  // How many of the leaves before each have stayed.
  const stayed = new Uint32Array(leaves.length + 1);
  for (const { block, at } of leaves)
    stayed[at + 1] = (stayed[at] ?? 0) + Number(block.status !== 'added' && block.status !== 'removed');
  const fates = new Map<Block, Fate | 'dropped'>();
  let last = -1;
  for (const leaf of known) {
    const from = leaf.block.status === 'added' ? byLooks.get(looks(leaf))?.shift() : undefined;
    if (from === undefined) continue;
    const isInOrder = from.at > last && stayed[from.at] === stayed[leaf.at];
    if (isInOrder) last = from.at;
    fates.set(from.block, 'dropped');
    fates.set(leaf.block, isInOrder ? natureOf(from, leaf) : 'moved');
  }
  return fates.size === 0 ? [...blocks] : blocks.flatMap((block) => rebuilt(block, fates));
}

/** Of what did not leave its place: nothing that stayed stands between, and what came with it is in the same order. */
function natureOf(from: Leaf, to: Leaf): Fate {
  const count = ({ path }: Leaf, tag: RegExp): number => path.filter((name) => tag.test(name)).length;
  const [quotes, lists] = [QUOTE, LIST].map((tag) => count(to, tag) - count(from, tag)) as [number, number];
  if (quotes > 0) return 'quote';
  if (lists > 0) return count(from, LIST) === 0 ? 'item' : 'deeper';
  if (lists < 0) return count(to, LIST) === 0 ? 'text' : 'higher';
  if (quotes < 0) return count(to, LIST) + count(to, QUOTE) > 0 ? 'unquoted' : 'text';
  // What held it was cut in two.
  if (count(to, LIST) > 0) return 'other-list';
  return count(to, QUOTE) > 0 ? 'other-quote' : 'moved';
}

function rebuilt(block: Block, fates: ReadonlyMap<Block, Fate | 'dropped'>): Block[] {
  const fate = fates.get(block);
  if (fate === 'dropped') return [];
  if (fate !== undefined) {
    const pieces = (block.pieces ?? []).map((piece) => ({ ...piece, operation: 'same' as const }));
    if (fate === 'moved') return [{ ...block, pieces, status: 'moved', moved: 'across' }];
    return [{ ...block, pieces, status: 'format', details: [{ kind: 'became', nature: fate }] }];
  }
  if (block.pieces !== null) return [block];
  const children = block.children.flatMap((child) => rebuilt(child, fates));
  if (children.length === 0 && block.children.length > 0) return [];
  const isStamped = block.status === 'added' || block.status === 'removed';
  // A list that holds nothing but what came from elsewhere is no more than its place.
  if (isStamped && !children.every(({ status }) => status === 'moved' || status === 'format'))
    return [{ ...block, children }];
  return [{ ...block, children, status: gravest(children, block.former !== undefined, block.details) }];
}

function isLong(block: Block): boolean {
  return essenceOf(block).trim().length >= LONG_ENOUGH;
}

function looks({ block }: Leaf): string {
  const looks = (block.pieces ?? []).map(({ token }) => (isEdge(token) ? ' ' : [token.key, dressOf(token)]));
  while (looks[0] === ' ') looks.shift();
  while (looks.at(-1) === ' ') looks.pop();
  return JSON.stringify(looks);
}
