import type { Range } from '../../../content/source.ts';

/** A call of a template, where it stands, and what is wrong with it. */
export interface Call extends Range {
  /** `raw`: the page shows it as it is · `swallows`: it takes the text after it, to the end of another · `quotes`: curly ones, which hold no text. */
  readonly kind: 'unknown' | 'page' | 'raw' | 'unclosed' | 'unopened' | 'unended' | 'swallows' | 'quotes';
  readonly name: string;
  /** What would close it. */
  readonly closer: string;
  /** Names like the one that was meant, beside what the templates know. */
  readonly beside?: readonly string[];
}
