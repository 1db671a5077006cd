import type { Block, Detail, Piece, Token } from './block.ts';
import { compareWords } from './compare-words.ts';
import { isEdge } from './dress.ts';
import { gravest } from './gravity.ts';
import { natureOf } from './natures.ts';
import { inked, originsOf } from './origins.ts';
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

interface Joined {
  readonly fate: Fate;
  /** The block, as it stands there now. */
  readonly same: Block;
}

/** What went from one list or quotation and came into another, word for word, is one thing that changed place or nature. */
export function joinAcross(blocks: readonly Block[]): Block[] {
  const leaves = leavesIn(blocks);
  const known = leaves.filter(({ block }) => isKnown(block));
  const origins = originsOf(known);
  if (origins.size === 0) return [...blocks];
  // How many of the leaves before each have stayed.
  const stayed = new Uint32Array(leaves.length + 1);
  for (const { block, at } of leaves)
    stayed[at + 1] = (stayed[at] ?? 0) + Number(block.status !== 'added' && block.status !== 'removed');
  const fates = new Map<Block, Joined | 'dropped'>();
  const told = new Map<string, Fate>();
  let last = -1;
  for (const leaf of known) {
    const from = origins.get(leaf);
    if (from === undefined) continue;
    const isInOrder = from.at > last && stayed[from.at] === stayed[leaf.at];
    if (isBlank(leaf.block) && !isInOrder) continue;
    if (isInOrder) last = from.at;
    const fate = isInOrder ? fateOf(from, leaf, told) : 'moved';
    told.set(essenceOf(leaf.block).trim(), fate);
    fates.set(from.block, 'dropped');
    fates.set(leaf.block, { fate, same: compareUnit(from.block, leaf.block) });
  }
  return fates.size === 0 ? [...blocks] : blocks.flatMap((block) => rebuilt(block, fates));
}

function leavesIn(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (block: Block, path: readonly string[], under: readonly string[]): void => {
    const kind = block.element.properties['dataKind'];
    const own = [...path, kind == null ? block.element.tagName : `${block.element.tagName} ${kind}`];
    if (isUnit(block)) leaves.push({ block, at: leaves.length, path: own, under });
    const words = block.element.tagName === 'li' && block.pieces === null ? ownWords(block) : null;
    for (const child of isUnit(block) ? [] : block.children)
      walk(child, own, words !== null && /^[uo]l$/.test(child.element.tagName) ? [...under, words] : under);
  };
  for (const block of blocks) walk(block, [], []);
  return leaves;
}

/** Of what did not leave its place. */
function fateOf(from: Leaf, to: Leaf, told: ReadonlyMap<string, Fate>): Fate {
  if (isBlank(to.block)) return 'along';
  const [was, is] = [from.under.at(-1), to.under.at(-1)];
  // The item above says it.
  if (was !== undefined && was === is && told.has(was)) return 'along';
  const nature = natureOf(from, to);
  if (nature === null) return 'along';
  if (nature === 'other-list' && is !== undefined && was !== is) return { kind: 'under', item: is };
  const box = nature === 'boxed' ? to.path.findLast((name) => name.startsWith('aside ')) : undefined;
  return { kind: 'became', nature, ...(box !== undefined && { box: box.slice(6) }) };
}

function rebuilt(block: Block, fates: ReadonlyMap<Block, Joined | 'dropped'>): Block[] {
  const joined = fates.get(block);
  if (joined === 'dropped') return [];
  if (joined !== undefined) {
    const { fate, same } = joined;
    if (fate === 'along') return [same];
    const isEdited = same.status === 'changed';
    if (fate === 'moved') return [{ ...same, status: isEdited ? 'changed' : 'moved', moved: 'across' }];
    return [{ ...same, status: isEdited ? 'changed' : 'format', details: [fate] }];
  }
  if (block.pieces !== null) return [block];
  const children = block.children.flatMap((child) => rebuilt(child, fates));
  if (children.length === 0 && block.children.length > 0) return [];
  const isStamped = block.status === 'added' || block.status === 'removed';
  // A list that holds nothing but what came from elsewhere is no more than its place.
  if (isStamped && !children.every(({ status }) => status !== 'added' && status !== 'removed'))
    return [{ ...block, children }];
  const status = gravest(children, block.former !== undefined, block.details);
  return [{ ...block, children, status: block.moved !== undefined && status !== 'changed' ? 'moved' : status }];
}

function isKnown(block: Block): boolean {
  return isBlank(block) || essenceOf(block).trim().length >= LONG_ENOUGH;
}

/** A line break or two, which go with what stands beside them. */
function isBlank({ pieces }: Block): boolean {
  const atoms = (pieces ?? []).filter(({ token }) => !isEdge(token));
  return atoms.length > 0 && atoms.every(({ token }) => token.atom?.tagName === 'br');
}

/** A table is known again as one: its cells are too short to be. */
function isUnit({ element, pieces }: Block): boolean {
  return pieces !== null || element.tagName === 'table';
}

function compareUnit(from: Block, to: Block): Block {
  if (to.pieces === null) return { ...to, children: to.children.map((child) => kept(child)), status: 'same' };
  const isCode = (block: Block): boolean => block.element.tagName === 'pre';
  const compared = compareLeaf(from, to);
  // Of what becomes code, or was, each word is in another dress.
  const pieces = isCode(from) === isCode(to) ? compared : compared.map(plain);
  const operations = new Set(pieces.map(({ operation }) => operation));
  const isEdited = operations.has('ins') || operations.has('del');
  return { ...to, pieces, status: isEdited ? 'changed' : operations.has('fmt') ? 'format' : 'same' };
}

function plain(piece: Piece): Piece {
  return piece.operation === 'fmt' ? { operation: 'same', token: piece.token } : piece;
}

function kept(block: Block): Block {
  const pieces = block.pieces?.map((piece) => ({ ...piece, operation: 'same' as const })) ?? null;
  return { ...block, pieces, children: block.children.map(kept), status: 'same' };
}

function compareLeaf(from: Block, to: Block): Piece[] {
  const [before, after] = [from, to].map(inked) as [Token[], Token[]];
  const [start, end] = [to.pieces?.findIndex(({ token }) => token === after[0]) ?? 0, after.length];
  const same = (piece: Piece): Piece => ({ ...piece, operation: 'same' });
  return [
    ...(to.pieces ?? []).slice(0, start).map(same),
    ...compareWords(before, after),
    ...(to.pieces ?? []).slice(start + end).map(same),
  ];
}
