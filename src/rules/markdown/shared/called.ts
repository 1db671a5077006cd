import type { Range } from '../../../content/source.ts';

/** A call of a template, where it stands, and what is wrong with it. */
export interface Call extends Range {
  readonly kind: 'unknown' | 'page' | 'raw' | 'unclosed' | 'unopened' | 'unended';
  readonly name: string;
  /** What would close it. */
  readonly closer: string;
  /** Names like the one that was meant, beside what the templates know. */
  readonly beside?: readonly string[];
}
