/** The most GitHub gives in one answer. */
export const PER_PAGE = 100;

/**
 * Asks for page after page until one is not full. Pages are numbered here: the `Link` header of an answer is never
 * followed, so that the token goes nowhere else.
 */
export async function allPages<T>(ask: (page: number) => Promise<readonly T[]>, maximumPages: number): Promise<T[]> {
  return (await someListed(ask, maximumPages)).all;
}

/** The same, and whether the end of the list was reached: what stands beyond is not known. */
export async function someListed<T>(
  ask: (page: number) => Promise<readonly T[]>,
  maximumPages: number,
): Promise<{ readonly all: T[]; readonly cut: boolean }> {
  const all: T[] = [];
  for (let page = 1; page <= maximumPages; page++) {
    const some = await ask(page);
    all.push(...some);
    if (some.length < PER_PAGE) return { all, cut: false };
  }
  return { all, cut: true };
}
