#!/usr/bin/env node
// The same verdict on a busy machine: node scripts/measure/busy.mjs [site…]
// Each site is reviewed as the machine is, then at `nice -n 19` beside two busy loops: the reports must be the same byte for byte,
// times aside. Sites: folders; by default a hostile one made here, those of ../shared/corpus and the whole ones of /tmp/home.
// Exit status 1 when a report differs.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostileSite } from '../../test/simulator/hostile.mjs';

const LOOPS = 2;
const temporary = mkdtempSync(join(tmpdir(), 'relecture-busy-'));
const asked = process.argv.slice(2);
const sites = asked.length > 0 ? asked : [makeHostile(), ...foldersOf('../shared/corpus'), ...foldersOf('/tmp/home')];

let differing = 0;
for (const site of sites) {
  const calm = report(site, []);
  const loops = Array.from({ length: LOOPS }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  const busy = report(site, ['nice', '-n', '19']);
  for (const loop of loops) loop.kill('SIGKILL');
  const isSame = calm.text === busy.text;
  if (!isSame) differing++;
  const times = `${calm.seconds} s, then ${busy.seconds} s`;
  console.log(`${isSame ? 'same     ' : 'different'} ${site}: ${calm.findings} findings, ${calm.given} (${times})`);
  if (!isSame) console.log(firstDifference(calm.text, busy.text));
}
rmSync(temporary, { recursive: true });
process.exitCode = differing > 0 ? 1 : 0;

function makeHostile() {
  const root = join(temporary, 'hostile');
  for (const [path, text] of Object.entries(hostileSite())) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function foldersOf(folder) {
  if (!existsSync(folder)) {
    console.error(`${folder} is not here: it is left out`);
    return [];
  }
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => join(folder, name));
}

function report(site, before) {
  const args = ['dist/cli.js', 'check', '--root', site, '--offline', '--as-of', '2026-11-28'];
  const [command, ...rest] = [...before, process.execPath, ...args, '--format', 'json', '--fail-on', 'never'];
  const start = performance.now();
  const run = spawnSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${site}: exit ${run.status}\n${run.stderr.slice(0, 2000)}`);
  const { notDone, findings } = JSON.parse(run.stdout);
  return {
    text: run.stdout.replace(/"durationMs": ?\d+/, '"durationMs": 0'),
    findings: findings.length,
    given: notDone.length === 0 ? 'nothing given up' : notDone.join(' '),
    seconds: Math.round((performance.now() - start) / 100) / 10,
  };
}

function firstDifference(calm, busy) {
  const lines = [calm.split('\n'), busy.split('\n')];
  const at = lines[0].findIndex((line, index) => line !== lines[1][index]);
  return lines
    .map(
      (side, index) =>
        `  ${'-+'[index]} ${side
          .slice(at, at + 3)
          .join(' ')
          .slice(0, 600)}`,
    )
    .join('\n');
}
