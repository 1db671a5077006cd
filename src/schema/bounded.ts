import { machine } from './machine.ts';

/** What was asked did not end in time. */
export class TooSlow extends Error {
  constructor() {
    super('too slow');
    this.name = 'TooSlow';
  }
}

/**
 * Runs synchronous work that a hostile schema can make endless (a backtracking expression, 2²² alternatives, a
 * reference to itself) and stops it. Throws `TooSlow` when the work has taken that much time of the processor. `anew`: puts back what the work
 * may have left half-done, before it is begun once more.
 */
export function runBounded<Result>(work: () => Result, milliseconds: number, anew: () => void = () => {}): Result {
  return machine().runBounded(work, milliseconds, anew);
}

/** Runs synchronous work and stops it after some milliseconds, whoever used them. Throws `TooSlow` then: nothing of the work is to be kept. */
export function runWithin<Result>(work: () => Result, milliseconds: number): Result {
  return machine().runWithin(work, milliseconds);
}
