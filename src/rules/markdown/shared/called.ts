import type { Range } from '../../../content/source.ts';

/** A call of a template, where it stands, and what is wrong with it. */
export interface Call extends Range {
  readonly kind: 'unknown' | 'page' | 'unclosed' | 'unopened' | 'unended';
  readonly name: string;
  /** What would close it. */
  readonly closer: string;
}
