import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildInline } from '../build-inline.ts';
import type { Block, Piece, Token } from '../compare/block.ts';
import { isAddedHeading } from '../compare/dress.ts';
import type { PageContext } from '../context.ts';

/** Passages of one field. */
const MAX_LEAVES = 3;
/** Words kept on either side of a change. */
const AROUND = 14;
/** A passage of fewer pieces is shown whole. */
const WHOLE = 50;
/** Pieces of one passage at most. */
const MAX_PIECES = 240;

const NO_HIGHLIGHTS = { on: new Map(), after: new Map(), beside: new Map(), lost: [] };

export interface Shown {
  readonly blocks: readonly Block[];
  /** Lines of the file, not of the page. */
  readonly isSource?: boolean;
}

/** The passages that differ, as they were and as they are. */
export function beforeAndAfter(
  cells: readonly Shown[],
  context: PageContext,
): { readonly before: ElementContent[]; readonly after: ElementContent[] } {
  return { before: side(cells, 'del', context), after: side(cells, 'ins', context) };
}

function side(cells: readonly Shown[], shown: 'ins' | 'del', context: PageContext): ElementContent[] {
  const hidden = shown === 'ins' ? 'del' : 'ins';
  const passages = cells.flatMap(({ blocks, isSource }) =>
    blocks.flatMap(passagesOf).map((pieces) => ({ pieces, isSource: isSource === true })),
  );
  const present = passages.filter(({ pieces }) => pieces.some((piece) => piece.operation !== hidden && isSeen(piece)));
  const texts = present.slice(0, MAX_LEAVES).map(({ pieces, isSource }): Element => {
    const own = window(pieces).flatMap((piece) => ofSide(piece, shown));
    const content = buildInline(plain(own), NO_HIGHLIGHTS, withImages(own, context));
    const isCode = own.some(({ token }) => token.isVerbatim === true);
    return h(isCode ? 'p.ba-t.code' : 'p.ba-t', isSource ? h('code', content) : content);
  });
  const rest = present.length - MAX_LEAVES;
  const others = present.every(({ isSource }) => isSource) ? 'otherSourceLines' : 'otherPassages';
  return rest > 0 ? [...texts, h('p.small', context.words[others](rest))] : texts;
}

/** What came or went is looked at; the images around it need not be. */
function withImages(pieces: readonly Piece[], context: PageContext): PageContext {
  const sources = new Set(
    pieces.flatMap((piece) => (isChange(piece) ? [String(piece.token.atom?.properties['src'] ?? '')] : [])),
  );
  const image = (source: string) =>
    (sources.has(source) ? (context.changedImage ?? context.image) : context.image)(source);
  return { ...context, image };
}

/** A word as it stood on that side, if it did. */
function ofSide(piece: Piece, shown: 'ins' | 'del'): Piece[] {
  if (isChange(piece)) return piece.operation === shown ? [piece] : [];
  return [shown === 'del' && piece.former !== undefined ? { ...piece, token: piece.former } : piece];
}

/** The passages of which words came or went; a row of a table is one. */
function passagesOf(block: Block): (readonly Piece[])[] {
  if (/^(?:same|format|moved)$/.test(block.status) || block.isTold === true) return [];
  if (isAddedHeading(block.element)) return [];
  if (block.pieces !== null) return block.pieces.some(isChange) ? [block.pieces] : [];
  if (block.element.tagName !== 'tr') return block.children.flatMap(passagesOf);
  const cells = block.children.filter(({ isTold }) => isTold !== true).map(allPieces);
  const row = cells.flatMap((pieces, index) =>
    index === 0 ? pieces : [...between(cells[index - 1], pieces), ...pieces],
  );
  return row.some(isChange) ? [row] : [];
}

function allPieces(block: Block): readonly Piece[] {
  return block.pieces ?? block.children.flatMap(allPieces);
}

/** What parts two cells, on the side where they are. */
function between(before: readonly Piece[] | undefined, after: readonly Piece[]): Piece[] {
  const one = [...(before ?? []), ...after];
  const operations = new Set(one.map(({ operation }) => operation));
  const [only] = operations.size === 1 ? operations : [];
  return [{ operation: only === 'ins' || only === 'del' ? only : 'same', token: word(' | ') }];
}

function isChange({ operation }: Piece): boolean {
  return operation === 'ins' || operation === 'del';
}

function isSeen({ token }: Piece): boolean {
  return token.atom !== null || token.text.trim() !== '';
}

/** Where everything differs nothing is marked: « Avant » and « Après » say it. */
function plain(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => !isChange(piece) && isSeen(piece))) return pieces;
  return pieces.map((piece) => (leavesNoInk(piece) ? piece : { ...piece, operation: 'same' }));
}

/** A sign shows it, where it came or went. */
function leavesNoInk({ token: { text, atom } }: Piece): boolean {
  return atom?.tagName === 'br' || /^\p{Cf}+$/u.test(text);
}

/** The words around the changes of either side; what is far from any is left out. */
function window(pieces: readonly Piece[]): Piece[] {
  if (pieces.length <= WHOLE) return [...pieces];
  const near = new Uint8Array(pieces.length);
  for (const [index, piece] of pieces.entries())
    if (isChange(piece)) near.fill(1, Math.max(0, index - AROUND), index + AROUND + 1);
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (kept.length >= MAX_PIECES) {
      kept.push(ellipsis());
      break;
    }
    if (near[index] === 1) kept.push(piece);
    else if (index === 0 || near[index - 1] === 1) kept.push(ellipsis());
  }
  return kept;
}

function ellipsis(): Piece {
  return { operation: 'same', token: word(' … ') };
}

function word(text: string): Token {
  return { text, key: text, atom: null, wraps: [], start: -1, end: -1 };
}
