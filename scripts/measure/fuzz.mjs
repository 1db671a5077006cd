#!/usr/bin/env node
// The property tests under new seeds: `npm run fuzz` for one round, `npm run fuzz -- 20` for twenty. Stops at the first failure.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rounds = Number(process.argv[2] ?? 1);
const files = readdirSync('test', { recursive: true })
  .map((name) => join('test', name))
  .filter((name) => name.endsWith('.test.ts') && readFileSync(name, 'utf8').includes('/property.ts'));

for (let round = 1; round <= rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`Round ${round} of ${rounds}: FUZZ_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FUZZ_SEED: String(seed) },
  });
  if (status !== 0) process.exit(1);
}
