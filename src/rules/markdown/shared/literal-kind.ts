import type { TextEdit } from '../../../content/edits.ts';

export type LiteralKind =
  | 'stars'
  | 'stars-across'
  | 'spaced-link'
  | 'reversed-link'
  | 'broken-link'
  | 'heading'
  | 'bullets'
  | 'folded-list'
  | 'escape'
  | 'in-html';

/** Markup that stayed text: the reader sees the signs. Offsets in the passage's text. */
export interface Literal {
  readonly kind: LiteralKind;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[] | null;
  readonly unsure?: boolean;
}
