import type { Field, Passage } from '../../content/page.ts';
import type { Block } from '../compare/block.ts';
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

/** `spaces`: only spaces differ; `format`: the same text, dressed otherwise. */
export type RowStatus = 'same' | 'added' | 'removed' | 'changed' | 'format' | 'spaces';

/** One value of a row: one in most of them, one for each item of a list of short things. */
export interface Cell {
  readonly head: Field | null;
  /** The text of the head, when it is text. */
  readonly passage: Passage | null;
  readonly blocks: readonly Block[];
  readonly status: RowStatus;
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
  /** The last labels, those its section does not say already. */
  readonly label: string;
  readonly view: View;
  readonly cells: readonly Cell[];
  readonly status: RowStatus;
  /** The first row of an item of a list: « Dates 2 ». */
  readonly item: string | null;
  /** Remarks about the field itself rather than about words of it. */
  loose: Mark[];
}

export interface Section {
  readonly number: number;
  readonly label: string;
  readonly rows: readonly Row[];
}
