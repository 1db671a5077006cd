#!/usr/bin/env node
// How the work of each rule grows with the site when every page is guilty: N, 2N and 4N copies of the rule's own incorrect example.
// Usage: node scripts/measure/growth.mjs [--pages N] [RULE…]
// The figure is CPU time of this process; twice the pages may cost little more than twice the work. Exit 1 when a rule costs more.
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '250' } },
});
const smallest = Number(values.pages);
/** From 2N to 4N pages: 2 is linear, 4 quadratic; between them lies what a noisy machine adds. */
const WORST = 2.8;
/** Milliseconds under which a ratio says nothing. */
const LEAST = 150;
const { MemoryTree, ownTree, readRulePages, review } = await importTypeScript('scripts/measure/growth-source.ts');

let isWrong = false;
for (const { id, examples } of readRulePages()) {
  if (positionals.length > 0 && !positionals.includes(id)) continue;
  const guilty = examples.filter(({ correct, path }) => !correct && /\.(?:md|markdown|mdx|html)$/.test(path));
  for (const example of guilty.slice(0, positionals.length > 0 ? guilty.length : 1)) await measure(id, example);
}
process.exitCode = isWrong ? 1 : 0;

async function measure(id, example) {
  await cost(id, example, 20);
  const costs = [];
  for (const times of [1, 2, 4]) costs.push(await cost(id, example, smallest * times));
  const [, twice, four] = costs;
  const ratio = four.cpu / twice.cpu;
  const isQuadratic = ratio > WORST && four.cpu > LEAST;
  if (isQuadratic) isWrong = true;
  const figures = costs.map(({ cpu }) => String(Math.round(cpu)).padStart(6)).join('');
  console.log(
    `${id.padEnd(36)}${figures} ms CPU; x ${ratio.toFixed(2)}; ${four.findings} findings${isQuadratic ? '  GROWS' : ''}`,
  );
}

async function cost(id, example, number) {
  const files = new Map([['relecture.yml', 'site: { language: fr }\n'], ...example.files]);
  const paths = Array.from({ length: number }, (_, index) => example.path.replace(/(\.[a-z]+)$/, `-${index}$1`));
  for (const path of paths) files.set(path, example.source);
  const world = {
    ...ownTree(new MemoryTree(files)),
    today: () => example.today,
    probe: () => async (urls) => new Map(urls.map((url) => [url, stateOf(url, example.links[url])])),
    clock: () => 0,
  };
  const start = process.cpuUsage();
  const found = await review(world, { paths, only: id === 'directive-useless' ? [] : [id], skip: [] });
  const { user, system } = process.cpuUsage(start);
  return { cpu: (user + system) / 1000, findings: found.findings.length };
}

function stateOf(url, given) {
  const answered = { url, state: 'ok', status: 200, finalUrl: url, provider: 'generic', reason: { code: 'answered' } };
  return { ...answered, closesOn: null, checkedAt: '2024-08-20T08:00:00.000Z', fromCache: false, ...given };
}
