import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['test/adopt-machine.ts'],
    // The last guard, far away: what is bounded counts its own work.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // Our modules keep no state: loading them once for all files halves the time of the suite.
    isolate: false,
    maxWorkers: 2,
  },
});
