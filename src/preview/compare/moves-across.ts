import type { Block, Detail } from './block.ts';
import { dressOf, isEdge } from './dress.ts';
import { gravest } from './gravity.ts';
import { natureOf } from './natures.ts';
import { essenceOf, ownWords } from './text.ts';

/** Fewer letters stand twice in a page by chance. */
const LONG_ENOUGH = 3;

export interface Leaf {
  readonly block: Block;
  /** In reading order. */
  readonly at: number;
  /** The tags around it, outermost first. */
  readonly path: readonly string[];
  /** The words of the items it stands under, outermost first, its own apart. */
  readonly under: readonly string[];
}

/** What became of a leaf that came: it changed place, is something else where it stood, or came along with the item above it. */
type Fate = Detail | 'moved' | 'along';

/** What went from one list or quotation and came into another, word for word, is one thing that changed place or nature. */
export function joinAcross(blocks: readonly Block[]): Block[] {
  const leaves = leavesIn(blocks);
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
  const told = new Map<string, Fate>();
  let last = -1;
  for (const leaf of known) {
    const from = leaf.block.status === 'added' ? byLooks.get(looks(leaf))?.shift() : undefined;
    if (from === undefined) continue;
    const isInOrder = from.at > last && stayed[from.at] === stayed[leaf.at];
    if (isInOrder) last = from.at;
    const fate = isInOrder ? fateOf(from, leaf, told) : 'moved';
    told.set(essenceOf(leaf.block).trim(), fate);
    fates.set(from.block, 'dropped');
    fates.set(leaf.block, fate);
  }
  return fates.size === 0 ? [...blocks] : blocks.flatMap((block) => rebuilt(block, fates));
}

function leavesIn(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (block: Block, path: readonly string[], under: readonly string[]): void => {
    const kind = block.element.properties['dataKind'];
    const own = [...path, kind == null ? block.element.tagName : `${block.element.tagName} ${kind}`];
    if (block.pieces !== null) leaves.push({ block, at: leaves.length, path: own, under });
    const words = block.element.tagName === 'li' && block.pieces === null ? ownWords(block) : null;
    for (const child of block.children)
      walk(child, own, words !== null && /^[uo]l$/.test(child.element.tagName) ? [...under, words] : under);
  };
  for (const block of blocks) walk(block, [], []);
  return leaves;
}

/** Of what did not leave its place. */
function fateOf(from: Leaf, to: Leaf, told: ReadonlyMap<string, Fate>): Fate {
  const [was, is] = [from.under.at(-1), to.under.at(-1)];
  // The item above says it.
  if (was !== undefined && was === is && told.has(was)) return 'along';
  const nature = natureOf(from, to);
  if (nature === 'moved') return 'moved';
  if (nature === 'other-list' && is !== undefined && was !== is) return { kind: 'under', item: is };
  const box = nature === 'boxed' ? to.path.findLast((name) => name.startsWith('aside ')) : undefined;
  return { kind: 'became', nature, ...(box !== undefined && { box: box.slice(6) }) };
}

function rebuilt(block: Block, fates: ReadonlyMap<Block, Fate | 'dropped'>): Block[] {
  const fate = fates.get(block);
  if (fate === 'dropped') return [];
  if (fate !== undefined) {
    const pieces = (block.pieces ?? []).map((piece) => ({ ...piece, operation: 'same' as const }));
    if (fate === 'along') return [{ ...block, pieces, status: 'same' }];
    if (fate === 'moved') return [{ ...block, pieces, status: 'moved', moved: 'across' }];
    return [{ ...block, pieces, status: 'format', details: [fate] }];
  }
  if (block.pieces !== null) return [block];
  const children = block.children.flatMap((child) => rebuilt(child, fates));
  if (children.length === 0 && block.children.length > 0) return [];
  const isStamped = block.status === 'added' || block.status === 'removed';
  // A list that holds nothing but what came from elsewhere is no more than its place.
  if (isStamped && !children.every(({ status }) => status === 'moved' || status === 'format' || status === 'same'))
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
