import { expect, test } from 'vitest';
import { runBounded, TooSlow } from '../../src/schema/bounded.ts';

/** Keeps the processor at it for some milliseconds of its own time. */
function work(milliseconds: number): void {
  const before = process.cpuUsage();
  for (let used = 0; used < milliseconds; ) {
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1000;
  }
}

test('what the process did beside the work, once, does not make it too slow', () => {
  let times = 0;
  const result = runBounded(() => {
    if (times++ === 0) work(300);
    return 'done';
  }, 50);
  // On a busy machine the second try may be slowed as well.
  expect(result).toBe('done');
  expect(times).toBeGreaterThan(1);
});

test('work that had the processor for a part of its time is given more, by any fraction', () => {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  let times = 0;
  const result = runBounded(() => {
    if (times++ > 0) return 'done';
    work(21);
    Atomics.wait(cell, 0, 0, 300);
    return 'late';
  }, 50);
  expect(['done', 'late']).toContain(result);
});

test('what is slow each time is too slow, and is begun no more than twice for it', () => {
  let times = 0;
  const slow = () =>
    runBounded(() => {
      times++;
      work(1000);
    }, 50);
  expect(slow).toThrow(TooSlow);
  expect(times).toBeLessThanOrEqual(6);
});
