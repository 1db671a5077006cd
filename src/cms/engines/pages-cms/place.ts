import type { CmsTrouble } from '../../check.ts';

/** What the whole configuration names, for those who point to it. */
export interface Named {
  readonly components: readonly string[];
  readonly media: readonly string[];
  readonly contents: readonly string[];
}

/** A group of the configuration. */
export interface Place {
  readonly value: Readonly<Record<string, unknown>>;
  readonly pointer: string;
  /** The labels on the way to it; the place in a list of what has none. */
  readonly where: Where;
  readonly depth: number;
}

export type Where = readonly (string | number)[];

export function trouble(
  said: CmsTrouble['said'],
  pointer: string,
  severity: CmsTrouble['severity'] = 'error',
): CmsTrouble {
  return { said, pointer, severity };
}
