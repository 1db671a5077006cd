import { createHash } from 'node:crypto';
import { createContext, Script } from 'node:vm';
import { TooSlow } from '../schema/bounded.ts';
import type { Machine } from '../schema/machine.ts';

/** Node's. */
export const nodeMachine: Machine = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  runBounded,
  runWithin,
};

let bounded: ((work: () => unknown, milliseconds: number) => unknown) | null = null;

/** A machine that gives us less than this share of its time is not waited for: beside a busy loop, `nice -n 19` leaves 1/70. */
const LEAST_SHARE = 1 / 4096;

/**
 * Costs some 0.1 ms. The only clock that can stop work is that of the wall, so that on a busy machine it is begun anew with more of that. It is
 * too slow when it is so twice: the process also collects its garbage, which is not the work's own.
 */
function runBounded<Result>(work: () => Result, milliseconds: number, anew: () => void): Result {
  bounded ??= createBounds();
  let doubted = false;
  for (let wall = milliseconds; ; ) {
    const before = process.cpuUsage();
    try {
      return bounded(work, wall) as Result;
    } catch (error) {
      if (error instanceof RangeError) throw new TooSlow();
      if (!isTimeout(error)) throw error;
      const { user, system } = process.cpuUsage(before);
      const used = (user + system) / 1000;
      if (wall * LEAST_SHARE >= milliseconds) throw new TooSlow();
      if (used >= milliseconds * 0.9) {
        if (doubted) throw new TooSlow();
        doubted = true;
        anew();
        continue;
      }
      // As long as the share that we were just given takes, and not much more: what is begun anew is paid twice.
      anew();
      wall *= Math.min(4, 1.1 * (milliseconds / Math.max(used, 1)));
    }
  }
}

function runWithin<Result>(work: () => Result, milliseconds: number): Result {
  bounded ??= createBounds();
  try {
    return bounded(work, Math.max(1, milliseconds)) as Result;
  } catch (error) {
    throw isTimeout(error) ? new TooSlow() : error;
  }
}

function isTimeout(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function createBounds() {
  const box: { work: () => unknown } = { work: () => undefined };
  const context = createContext(box);
  const script = new Script('work()');
  return (work: () => unknown, milliseconds: number): unknown => {
    const outer = box.work;
    box.work = work;
    try {
      // Node takes whole milliseconds, and throws for others what a stack that is too deep throws.
      return script.runInContext(context, { timeout: Math.ceil(milliseconds) });
    } finally {
      box.work = outer;
    }
  };
}
