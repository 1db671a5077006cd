import { createContext, Script } from 'node:vm';

/** What was asked did not end in time. */
export class TooSlow extends Error {
  constructor() {
    super('too slow');
    this.name = 'TooSlow';
  }
}

let bounded: ((work: () => unknown, milliseconds: number) => unknown) | null = null;

/**
 * Runs synchronous work that a hostile schema can make endless (a backtracking expression, 2²² alternatives, a
 * reference to itself) and stops it. Costs some 0.1 ms. Throws `TooSlow`.
 */
export function runBounded<Result>(work: () => Result, milliseconds: number): Result {
  bounded ??= createBounds();
  try {
    return bounded(work, milliseconds) as Result;
  } catch (error) {
    if (error instanceof RangeError || Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw new TooSlow();
    }
    throw error;
  }
}

function createBounds() {
  const box: { work: () => unknown } = { work: () => undefined };
  const context = createContext(box);
  const script = new Script('work()');
  return (work: () => unknown, milliseconds: number): unknown => {
    const outer = box.work;
    box.work = work;
    try {
      return script.runInContext(context, { timeout: milliseconds });
    } finally {
      box.work = outer;
    }
  };
}
