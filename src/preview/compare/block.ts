import type { Element } from 'hast';

/** A word, a space, a mark of punctuation, or one thing that is not text (an image, a line break). */
export interface Token {
  readonly text: string;
  /** What two tokens are compared by: their text, with all spaces alike. */
  readonly key: string;
  /** The element itself, for what is not text. */
  readonly atom: Element | null;
  /** The inline elements around it, outermost first, without their children. */
  readonly wraps: readonly Element[];
  /** Offsets in the text of the passage; -1 when they are not known. */
  readonly start: number;
  readonly end: number;
}

/** `fmt`: the same word, dressed otherwise (bold, another link). */
export type Operation = 'same' | 'ins' | 'del' | 'fmt';

export interface Piece {
  readonly operation: Operation;
  readonly token: Token;
  /** The word of the base, of a `fmt`. */
  readonly former?: Token;
}

export type BlockStatus = 'same' | 'added' | 'removed' | 'changed' | 'format';

/** An element of the rendered page: either a leaf that holds words, or a container of other blocks. */
export interface Block {
  readonly element: Element;
  /** Null in a container. */
  readonly pieces: readonly Piece[] | null;
  readonly children: readonly Block[];
  readonly status: BlockStatus;
  /** Its element in the base, when it was another. */
  readonly formerTag?: string;
}

/** Every leaf under these blocks, in reading order. */
export function leavesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.pieces === null ? leavesOf(block.children) : [block]));
}

/** The words of a block, as one text. */
export function textOf(block: Block): string {
  if (block.pieces !== null) return block.pieces.map((piece) => piece.token.text).join('');
  return block.children.map(textOf).join('\n');
}
