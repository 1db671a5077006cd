/**
 * Stands in for `src/schema/bounded.ts` in a browser, where nothing can stop synchronous work from within: the page ends the whole worker
 * when it does not answer (`page/reader.ts`).
 */
export class TooSlow extends Error {
  constructor() {
    super('too slow');
    this.name = 'TooSlow';
  }
}

export function runBounded<Result>(work: () => Result, _milliseconds: number, _anew?: () => void): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new TooSlow();
    throw error;
  }
}

export function runWithin<Result>(work: () => Result, _milliseconds: number): Result {
  return work();
}
