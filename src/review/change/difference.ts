import type { Review } from '../request.ts';

/** What differs between the two sides of a change. */
export interface Difference {
  readonly head: Review;
  readonly base: Review;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly files: readonly {
    readonly path: string;
    readonly previousPath: string | null;
    readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  }[];
}
