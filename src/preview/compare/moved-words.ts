import type { Block, Direction, Parts, Piece } from './block.ts';
import { dressOf, isEdge } from './dress.ts';
import { gravest } from './gravity.ts';
import { headingsOver, partsOf } from './parts.ts';

/** Fewer words stand twice in a page by chance. */
const MIN_WORDS = 4;
/** More sentences than this are looked for nowhere. */
const MAX_SENTENCES = 4000;

/** Some pieces of a leaf that came or went together, from the first that is seen of a sentence to its last. */
interface Sentence {
  readonly leaf: number;
  /** Of all that came, or of all that went: neighbours have neighbouring numbers. */
  readonly run: number;
  readonly pieces: readonly Piece[];
  readonly key: string;
}

interface Moved {
  readonly direction: Direction;
  readonly parts?: Parts;
}

/** Sentences that went from one paragraph and came into another, word for word, have moved. */
export function markMovedSentences(blocks: readonly Block[]): readonly Block[] {
  const leaves: Block[] = [];
  collect(blocks, leaves);
  const [gone, come] = [sentencesOf(leaves, 'del'), sentencesOf(leaves, 'ins')];
  if (gone.length * come.length === 0 || gone.length + come.length > MAX_SENTENCES) return blocks;
  const moved = pairSentences(gone, come, leaves);
  return moved.size === 0 ? blocks : blocks.map((block) => marked(block, moved));
}

/** The leaves whose words may move: code and cells are known by their lines and their columns. */
function collect(blocks: readonly Block[], leaves: Block[]): void {
  for (const block of blocks) {
    const { tagName } = block.element;
    if (tagName === 'table' || tagName === 'pre' || block.moved !== undefined) continue;
    if (block.pieces === null) collect(block.children, leaves);
    else leaves.push(block);
  }
}

function sentencesOf(leaves: readonly Block[], operation: 'ins' | 'del'): Sentence[] {
  const sentences: Sentence[] = [];
  let run = 0;
  for (const [leaf, { pieces }] of leaves.entries()) {
    let own: Piece[] = [];
    const flush = (): void => {
      const seen = trimmed(own);
      if (seen.length > 0) sentences.push({ leaf, run, pieces: seen, key: seen.map(keyOf).join('\u0001') });
      own = [];
    };
    for (const [index, piece] of (pieces ?? []).entries()) {
      if (piece.operation === operation) own.push(piece);
      else if (piece.operation === 'same' || piece.operation === 'fmt') {
        flush();
        run++;
      }
      if (/[.!?…]$/.test(piece.token.text) && pieces?.[index + 1]?.token.key === ' ') flush();
    }
    flush();
    run++;
  }
  return sentences;
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ token }) => !isEdge(token));
  return first < 0 ? [] : pieces.slice(first, pieces.findLastIndex(({ token }) => !isEdge(token)) + 1);
}

function keyOf({ token }: Piece): string {
  return isEdge(token) ? ' ' : `${token.key}\u0002${dressOf(token)}`;
}

/** The longest stretches of sentences that went from one place and came to another, and which way. */
function pairSentences(
  gone: readonly Sentence[],
  come: readonly Sentence[],
  leaves: readonly Block[],
): ReadonlyMap<Piece, Moved> {
  const places = new Map<string, number[]>();
  for (const [index, { key }] of gone.entries()) places.set(key, [...(places.get(key) ?? []), index]);
  const moved = new Map<Piece, Moved>();
  const taken = new Set<number>();
  for (let to = 0; to < come.length; ) {
    let best = { from: -1, count: 0 };
    for (const from of places.get((come[to] as Sentence).key) ?? []) {
      const count = taken.has(from) ? 0 : together(gone, from, come, to, taken);
      if (count > best.count) best = { from, count };
    }
    const [origin, target] = [gone[best.from], come[to] as Sentence];
    const arrived = come.slice(to, to + best.count).flatMap(({ pieces }) => pieces);
    if (origin === undefined || countWords(arrived) < MIN_WORDS || isRewritten(origin, target, leaves)) {
      to++;
      continue;
    }
    const direction = isBefore(origin, target, leaves) ? 'down' : 'up';
    const parts = partsBetween(origin, target, leaves);
    for (const [index, piece] of arrived.entries())
      moved.set(piece, { direction, ...(index === 0 && parts !== undefined && { parts }) });
    for (let index = best.from; index < best.from + best.count; index++) {
      taken.add(index);
      for (const piece of (gone[index] as Sentence).pieces) moved.set(piece, { direction });
    }
    to += best.count;
  }
  return moved;
}

/** Headings that were edited at once name nothing that both sides know. */
function partsBetween(from: Sentence, to: Sentence, leaves: readonly Block[]): Parts | undefined {
  const over = (side: 'removed' | 'added') =>
    headingsOver(leaves.filter(({ status }) => status !== (side === 'removed' ? 'added' : 'removed')));
  const [origin, target] = [leaves[from.leaf], leaves[to.leaf]] as [Block, Block];
  return partsOf(over('removed').get(origin), over('added').get(target), target);
}

/** How many sentences in a row are the same, of one stretch on either side. */
function together(
  gone: readonly Sentence[],
  from: number,
  come: readonly Sentence[],
  to: number,
  taken: ReadonlySet<number>,
): number {
  let count = 0;
  for (;;) {
    const [a, b] = [gone[from + count], come[to + count]];
    const isSame = a !== undefined && b !== undefined && a.key === b.key && !taken.has(from + count);
    if (!isSame || a.run !== gone[from]?.run || b.run !== come[to]?.run) return count;
    count++;
  }
}

/**
 * In a paragraph of which nothing stayed, the same words are where they were; so are those of a paragraph that came where one went,
 * with nothing that stayed between the two.
 */
function isRewritten(from: Sentence, to: Sentence, leaves: readonly Block[]): boolean {
  const isStamped = leaves[from.leaf]?.status === 'removed' || leaves[to.leaf]?.status === 'added';
  if (from.leaf !== to.leaf && !isStamped) return false;
  const [first, last] = [Math.min(from.leaf, to.leaf), Math.max(from.leaf, to.leaf)];
  return !leaves
    .slice(first, last + 1)
    .some(({ pieces }) => pieces?.some(({ operation, token }) => operation === 'same' && isWord(token.text)));
}

function isBefore(from: Sentence, to: Sentence, leaves: readonly Block[]): boolean {
  if (from.leaf !== to.leaf) return from.leaf < to.leaf;
  const pieces = leaves[from.leaf]?.pieces ?? [];
  return pieces.indexOf(from.pieces[0] as Piece) < pieces.indexOf(to.pieces[0] as Piece);
}

function countWords(pieces: readonly Piece[]): number {
  return pieces.filter(({ token }) => isWord(token.text)).length;
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function marked(block: Block, moved: ReadonlyMap<Piece, Moved>): Block {
  if (block.pieces === null) {
    const children = block.children.map((child) => marked(child, moved));
    if (children.every((child, index) => child === block.children[index])) return block;
    const isStamped = block.status === 'added' || block.status === 'removed';
    return {
      ...block,
      children,
      status: isStamped ? block.status : gravest(children, block.former !== undefined, block.details),
    };
  }
  if (!block.pieces.some((piece) => moved.has(piece))) return block;
  const pieces = withSpaces(block.pieces, moved);
  const isAll = pieces.every(
    ({ operation, token, moved: own }) => own !== undefined || isEdge(token) || operation === 'same',
  );
  return { ...block, pieces, status: isAll ? 'moved' : block.status === 'moved' ? 'changed' : block.status };
}

/** The pieces that moved, and the spaces beside them. */
function withSpaces(pieces: readonly Piece[], moved: ReadonlyMap<Piece, Moved>): Piece[] {
  const directionAt = (index: number, operation: Piece['operation']): Direction | undefined => {
    const piece = pieces[index];
    return piece?.operation === operation ? moved.get(piece)?.direction : undefined;
  };
  return pieces.map((piece, index): Piece => {
    const [before, after] = [index - 1, index + 1].map((at) => directionAt(at, piece.operation));
    const own = moved.get(piece);
    const direction = own?.direction ?? (isEdge(piece.token) ? (before ?? after) : undefined);
    if (direction === undefined) return piece;
    return { ...piece, moved: direction, ...(own?.parts !== undefined && { parts: own.parts }) };
  });
}
