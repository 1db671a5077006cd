#!/usr/bin/env node
// Times of the built command line, against starting Node: medians and ratios of one run.
// Usage: node scripts/measure/bench.mjs [runs]     The corpus is ../shared/corpus when it is here, examples/eig otherwise.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const runs = Number(process.argv[2] ?? 7);
const corpus = existsSync('../shared/corpus') ? '../shared/corpus' : 'examples/eig';
const page = 'examples/eig/site/content/participer/candidats/_index.md';
const commands = {
  'node -e 0': ['-e', '0'],
  '--version': ['dist/cli.js', '--version'],
  'check, one page, offline': ['dist/cli.js', 'check', page, '--offline', '--fail-on', 'never'],
  [`check, ${corpus}, offline`]: [
    'dist/cli.js',
    'check',
    '--root',
    corpus,
    '--offline',
    '--fail-on',
    'never',
    '--format',
    'json',
  ],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  // Taken in turn, so that a noisy moment falls on all of them.
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
const floor = median(times['node -e 0']);
for (const [name, all] of Object.entries(times)) {
  console.log(
    `${name.padEnd(40)} ${median(all).toFixed(0).padStart(6)} ms  ${(median(all) / floor).toFixed(1).padStart(5)} x node`,
  );
}
console.log(`dist/cli.js ${(statSync('dist/cli.js').size / 1024).toFixed(0)} KiB`);

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
