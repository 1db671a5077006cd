import type { Finding, Severity } from '../../content/finding.ts';

/** One remark of the margin: a sentence said once, and every place it speaks of. */
export interface Note {
  /** In reading order, from 1. */
  readonly number: number;
  readonly severity: Severity;
  readonly sentence: string;
  /** It stood in the base already. */
  readonly existing: boolean;
  readonly rule: Finding['rule'];
  /** A fix that may be applied without asking. */
  readonly fixable: boolean;
  /** Its sentence says already how often: it is not counted again. */
  readonly counted: boolean;
  /** How often it is said of the page. */
  count: number;
  /** Labels of the field where it stands first. */
  where: readonly string[];
  /** True once a highlight in the text bears its number. */
  placed: boolean;
}

/** A note at one place of a passage: offsets in its text. */
export interface Mark {
  readonly note: Note;
  readonly start: number;
  readonly end: number;
  /** The first place of the note: the margin note stands beside it. */
  readonly first: boolean;
}
