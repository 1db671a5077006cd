import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from './asker.ts';

/** The machine's own. */
export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  random: () => Math.random(),
  sleep: async (milliseconds, signal) => {
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch {
      throw signal.reason;
    }
  },
};
