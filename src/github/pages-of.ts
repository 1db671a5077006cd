/** The most GitHub gives in one answer. */
export const PER_PAGE = 100;

/** A list of GitHub's. `cut`: its end was not reached, and what stands beyond is not known. */
export interface Listed<T> {
  readonly all: readonly T[];
  readonly cut: boolean;
}

/** What was looked for may stand beyond the end of a cut list: whatever hangs on its absence is not done, and that is said. */
export class ListCut extends Error {
  constructor(what: string) {
    super(`the list of ${what} is cut`);
    this.name = 'ListCut';
  }
}

/**
 * Asks for page after page until one is not full. Pages are numbered here: the `Link` header of an answer is never
 * followed, so that the token goes nowhere else. Whoever reads a list decides what to do of one that is cut.
 */
export async function listPages<T>(
  ask: (page: number) => Promise<readonly T[]>,
  maximumPages: number,
): Promise<Listed<T>> {
  const all: T[] = [];
  for (let page = 1; page <= maximumPages; page++) {
    const some = await ask(page);
    all.push(...some);
    if (some.length < PER_PAGE) return { all, cut: false };
  }
  return { all, cut: true };
}
