import type { Range } from '../../../content/source.ts';

/** A call of a template, where it stands, and what is wrong with it. */
export interface Call extends Range {
  /** `swallows`: it takes the text after it, to the end of another · `quotes`: curly ones, which hold no text. */
  readonly kind: 'unknown' | 'page' | 'unclosed' | 'unopened' | 'unended' | 'swallows' | 'quotes';
  readonly name: string;
  /** What would close it. */
  readonly closer: string;
}
