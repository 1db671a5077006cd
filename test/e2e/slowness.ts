import { spawnSync } from 'node:child_process';

/** Milliseconds that starting Node takes on a machine that has nothing else to do. */
const IDLE_START = 60;

/** How many times longer this machine takes now: at least 1. */
export function slowness(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return Math.max(1, (performance.now() - start) / IDLE_START);
}

/** Whether what is run ends within a budget and a second: a second of a machine that is as busy as this one. */
export async function inTime<Result>(seconds: number, run: () => Promise<Result>) {
  const before = slowness();
  const start = performance.now();
  const result = await run();
  const took = performance.now() - start;
  return { result, inTime: took < 1000 * (seconds + Math.max(before, slowness())) };
}
