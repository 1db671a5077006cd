import { readFileSync } from 'node:fs';

/**
 * Milliseconds of the processor that this thread has worked: what its neighbours do changes nothing. Where the system does not tell,
 * those of the clock.
 */
export function worked(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
