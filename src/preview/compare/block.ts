import type { Element } from 'hast';

/** A word, a space, a mark of punctuation, or one thing that is not text (an image, a line break). */
export interface Token {
  readonly text: string;
  /** What two tokens are compared by: their text, with all spaces alike. */
  readonly key: string;
  /** Of code: each of its spaces is seen. */
  readonly isVerbatim?: boolean;
  /** The element itself, for what is not text. */
  readonly atom: Element | null;
  /** The inline elements around it, outermost first, without their children. */
  readonly wraps: readonly Element[];
  /** Offsets in the text of the passage; -1 when they are not known. */
  readonly start: number;
  readonly end: number;
  /** Of something the site replaces: it is shown as it is written. */
  readonly isLiteral?: boolean;
  /** The footnote that this calls. */
  readonly note?: Note;
}

/** A footnote, by a name that both sides share, and its words. */
export interface Note {
  readonly id: string;
  readonly text: string;
}

/** `fmt`: the same word, dressed otherwise (bold, another link). */
export type Operation = 'same' | 'ins' | 'del' | 'fmt';

export interface Piece {
  readonly operation: Operation;
  readonly token: Token;
  /** The word of the base, where it was dressed or numbered otherwise. */
  readonly former?: Token;
  /** Of a sentence that went from here, or came here, to or from elsewhere in the text. */
  readonly moved?: Direction;
  /** Of its first word. */
  readonly parts?: Parts;
}

/** Of a container, the gravest of what it holds; `moved`: the same, elsewhere, or in another order. */
export type BlockStatus = 'same' | 'added' | 'removed' | 'changed' | 'moved' | 'format';

/** Nearer the top of the page, or nearer its end, among its neighbours; `across`: among others. */
export type Direction = 'up' | 'down' | 'across';

/** The headings that it stood under and stands under, where they are two; empty above the first. */
export type Parts = readonly [from: string, to: string];

/** `deeper` and `higher`: in a list inside a list, or out of it. */
export type Nature =
  | 'quote'
  | 'unquoted'
  | 'boxed'
  | 'unboxed'
  | 'folded'
  | 'unfolded'
  | 'coded'
  | 'item'
  | 'deeper'
  | 'higher'
  | 'other-list'
  | 'other-quote'
  | 'text';

/** What holds other blocks, as a person calls it: a box is a note or a warning set apart, a fold opens at a click. */
export type Whole = 'list' | 'quote' | 'table' | 'code' | 'box' | 'fold';

/** What happened to a block, beyond its words. */
export type Detail =
  /** Words around the place where it was parted or joined. */
  | { readonly kind: 'split' | 'joined'; readonly at: string; readonly of: 'item' | 'text' | 'heading' }
  /** The same words, in the same place, as something else. */
  | { readonly kind: 'became'; readonly nature: Nature; readonly box?: string }
  /** An item that stands under another one than before. */
  | { readonly kind: 'under'; readonly item: string }
  /** It was cut off what stands before it, or was joined with it; `at`: the first words after that place. */
  | { readonly kind: 'cut' | 'united'; readonly whole: Whole; readonly at: string }
  | { readonly kind: 'column-added' | 'column-removed' | 'column-moved'; readonly name: string }
  | { readonly kind: 'aligned'; readonly name: string; readonly from: Alignment; readonly to: Alignment }
  /** The items of a list stand apart, or no longer. */
  | { readonly kind: 'loose' | 'tight' }
  /** Of code, nothing but white space; `isAtEnd`: of the ends of lines, where nobody sees it. */
  | { readonly kind: 'indented'; readonly isAtEnd: boolean };

export type Alignment = 'left' | 'center' | 'right' | 'none';

/** An element of the rendered page: either a leaf that holds words, or a container of other blocks. */
export interface Block {
  readonly element: Element;
  /** Null in a container. */
  readonly pieces: readonly Piece[] | null;
  readonly children: readonly Block[];
  readonly status: BlockStatus;
  /** Its element in the base, when it was another, or had other attributes. */
  readonly former?: Element;
  readonly moved?: Direction;
  readonly parts?: Parts;
  readonly details?: readonly Detail[];
  /** Words that no element of the page holds but the one around them. */
  readonly isBare?: boolean;
  /** A detail of the block around it says what happened to it. */
  readonly isTold?: boolean;
}

/** Every leaf under these blocks, in reading order. */
export function leavesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.pieces === null ? leavesOf(block.children) : [block]));
}
