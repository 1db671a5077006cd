import type { Field, Passage } from '../../content/page.ts';
import type { Block, Direction } from '../compare/block.ts';
import type { Highlights } from '../notes/highlight.ts';
import type { Mark } from '../notes/note.ts';

/** How a value is shown. */
export type View =
  | 'title'
  | 'text'
  | 'prose'
  | 'flag'
  | 'day'
  | 'button'
  | 'cards'
  | 'chips'
  | 'image'
  | 'address'
  | 'code'
  | 'raw';

/**
 * `filled` and `emptied`: it was there without a value, or is; `moved`: the same, elsewhere in its list; `renamed`: the same, under another key; `order`: the same passages, in another order; `link`: the same text, leading elsewhere; `format`: dressed otherwise;
 * `written`: the page is proved to be the same; `other`: it shows the same, its file says something else; `spaces`: equal once white space is normalised.
 */
export type RowStatus =
  | 'same'
  | 'added'
  | 'removed'
  | 'filled'
  | 'emptied'
  | 'changed'
  | 'moved'
  | 'renamed'
  | 'order'
  | 'link'
  | 'format'
  | 'other'
  | 'written'
  | 'spaces';

/** What a scalar is to the programs that read it. */
export type ValueKind = 'boolean' | 'number' | 'string' | 'date';

export type RowForm = 'list' | 'value';

/** One value of a row: one in most of them, one for each item of a list of short things. */
export interface Cell {
  readonly head: Field | null;
  /** The text of the head, when it is text. */
  readonly passage: Passage | null;
  readonly blocks: readonly Block[];
  readonly status: RowStatus;
  /** An item that stands elsewhere in its list. */
  readonly moved?: Direction;
  /** Of white space that changed: no reader sees it. */
  readonly isUnseen?: true;
  /** Tags and comments that the preview does not show, before and after, beside what it shows. */
  readonly unseen?: readonly [string, string];
  /** The same letters, saved in other signs. */
  readonly isRecoded?: true;
  /** Its lines end elsewhere, in a text of which nobody knows whether that is seen. */
  readonly hasBreaks?: true;
  /** What it was to programs, and what it is, where that changed. */
  readonly turned?: readonly [ValueKind, ValueKind];
  /** As the file has it, before and after: for what the blocks do not show. */
  readonly texts: readonly [string, string];
  /** What remarks say of it, filled once the notes are numbered. */
  marks: Mark[];
  highlights: Highlights | null;
}

/** One line of the proof sheet: a field of the CMS form, or the body. */
export interface Row {
  /** Its place in the page, from 1: its id. */
  readonly number: number;
  /** JSON Pointer in the head (in the base when it was removed); null for the body. */
  readonly pointer: string | null;
  /** Every label from the top of the page. */
  readonly labels: readonly string[];
  /** The same, with the number of each item of a list. */
  readonly place: readonly string[];
  /** The last labels, those its section does not say already. */
  readonly label: string;
  readonly view: View;
  readonly cells: readonly Cell[];
  readonly status: RowStatus;
  /** It was a list and is a value, or the reverse. */
  readonly turned?: readonly [RowForm, RowForm];
  /** The keys that it stood and stands under, where they are two. */
  readonly names?: readonly [before: string, after: string];
  /** Of the first row of an item that stands elsewhere in its list. */
  readonly moved: Direction | null;
  /** The first row of an item of a list: « Dates 2 ». */
  readonly item: string | null;
  /** Of the first row of an item that moved: the text by which a person would call the item. */
  readonly itemName?: Block;
  /** Remarks about the field itself rather than about words of it. */
  loose: Mark[];
}

export interface Section {
  readonly number: number;
  readonly label: string;
  readonly rows: readonly Row[];
}
