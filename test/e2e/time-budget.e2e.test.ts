import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json.ts';
import { makeSite, startCli } from './run-cli.ts';

/** Milliseconds that starting Node takes on a machine that has nothing else to do, and the most that it takes on this one now. */
const IDLE_START = 60;
function slowness(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return Math.max(1, (performance.now() - start) / IDLE_START);
}

/** `inTime`: within the budget and a second, a second of a machine that is as busy as this one. */
async function hurried(root: string, seconds: number, args: readonly string[]) {
  const before = slowness();
  const start = performance.now();
  const { status, out } = await startCli([
    'check',
    root,
    '--format',
    'json',
    '--time-budget',
    String(seconds),
    ...args,
  ]);
  const took = performance.now() - start;
  const report: JsonReport = JSON.parse(out);
  const inTime = took < 1000 * (seconds + Math.max(before, slowness()));
  return { status, report, files: report.stats.files, inTime };
}

const paragraph = (n: number) =>
  `Le projet n° ${n} est ouvert jusqu’au ${1 + (n % 28)} mars ${2010 + (n % 20)} ; voir [sa page](/page-${n}/) et **le règlement**.\n\n`;
const prose = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n)).join('');

test('judging ends in time as reading does; what was not judged is counted, and is not green', async () => {
  const pages = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}.md`, prose(1200)]));
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', ...pages });
  const { status, report, files, inTime } = await hurried(root, 2, ['--offline']);
  expect({ status, inTime, partial: report.partial }).toEqual({ status: 1, inTime: true, partial: true });
  const undone = /^Faute de temps, (\d+) pages n’ont pas été relues\.$/.exec(report.notDone[0] ?? '')?.[1];
  expect(files + Number(undone)).toBe(40);
  const told = new Set(report.findings.map(({ path }) => path));
  expect(told.size).toBeLessThanOrEqual(files);
});

test('nor is one page that takes longer than that waited for', async () => {
  const items = Array.from(
    { length: 60_000 },
    (_, n) => `  - name: "Section ${n}"\n    tags: [un, deux, "trois ${n}"]\n`,
  );
  const root = makeSite({ 'relecture.yml': '', 'a.md': `---\nsections:\n${items.join('')}---\n` });
  const { status, report, inTime } = await hurried(root, 1, ['--offline']);
  expect({ status, inTime }).toEqual({ status: 1, inTime: true });
  expect(report.notDone).toEqual(['Faute de temps, une page n’a pas été relue.']);
});
