/** The most GitHub gives in one answer. */
export const PER_PAGE = 100;

/**
 * Asks for page after page until one is not full. Pages are numbered here: the `Link` header of an answer is never
 * followed, so that the token goes nowhere else.
 */
export async function allPages<T>(ask: (page: number) => Promise<readonly T[]>, maximumPages: number): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maximumPages; page++) {
    const some = await ask(page);
    all.push(...some);
    if (some.length < PER_PAGE) break;
  }
  return all;
}
