import { chmodSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/formats/json.ts';
import { makeSite, startCli } from './run-cli.ts';
import { inTime } from './slowness.ts';

async function hurried(root: string, seconds: number, args: readonly string[]) {
  const budget = ['--format', 'json', '--time-budget', String(seconds)];
  const { result, inTime: isInTime } = await inTime(seconds, () => startCli(['check', root, ...budget, ...args]));
  const report: JsonReport = JSON.parse(result.out);
  return { status: result.status, report, files: report.stats.files, inTime: isInTime };
}

const paragraph = (n: number) =>
  `Le projet n° ${n} est ouvert jusqu’au ${1 + (n % 28)} mars ${2010 + (n % 20)} ; voir [sa page](/page-${n}/) et **le règlement**.\n\n`;
const prose = (count: number) => Array.from({ length: count }, (_, n) => paragraph(n)).join('');

test('judging ends in time as reading does; what was not judged is counted, and is not green', async () => {
  const pages = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`p${n}.md`, prose(1200)]));
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', ...pages });
  const { report, files, ...ended } = await hurried(root, 2, ['--offline']);
  expect({ ...ended, partial: report.partial }).toEqual({ status: 1, inTime: true, partial: true });
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
  const { report, files: _, ...ended } = await hurried(root, 1, ['--offline']);
  expect(ended).toEqual({ status: 1, inTime: true });
  expect(report.notDone).toEqual(['Faute de temps, une page n’a pas été relue.']);
});

test('rendering a preview ends in time too: what it lacks is counted, it leads to nothing that is not there, and it is not green', async () => {
  const pages = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`p${n}.md`, prose(500)]));
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', ...pages });
  const out = mkdtempSync(join(tmpdir(), 'relecture-apercu-'));
  const args = [
    'preview',
    '--root',
    root,
    '--offline',
    '--out',
    out,
    '--only',
    'date-impossible',
    '--time-budget',
    '4',
  ];
  const { result, inTime: isInTime } = await inTime(4, () => startCli(args));
  expect({ status: result.status, isInTime }).toEqual({ status: 1, isInTime: true });
  const count = (sentence: RegExp) => {
    const told = sentence.exec(result.err.replaceAll('\u00A0', ' '))?.[1] ?? '0';
    return told === 'une' ? 1 : Number(told);
  };
  const unread = count(/Faute de temps, (\d+|une) pages? n’(?:ont|a) pas été relue/);
  const lacking = count(/Faute de temps, (\d+|une) pages? manque(?:nt)? à l’aperçu/);
  const files = readdirSync(out);
  const written = files.filter((name) => name !== 'index.html');
  // One page alone is its own index.
  expect(unread + lacking + (written.length || files.length)).toBe(60);
  const index = written.length === 0 ? '' : readFileSync(join(out, 'index.html'), 'utf8');
  const led = new Set([...index.matchAll(/href="(p\d+\.html)/g)].map(([, name]) => name));
  expect([...led].sort()).toEqual(written.sort());
});

test('a history that takes longer is left, and it is said', async () => {
  const root = makeSite({
    'relecture.yml': 'site: { language: fr }',
    'a.md': 'Inscrivez-vous avant le 3 mars 2020.\n',
  });
  const bin = makeSite({ git: '#!/bin/sh\nexec sleep 30\n' });
  chmodSync(join(bin, 'git'), 0o755);
  const env = { PATH: `${bin}:${process.env['PATH']}` };
  const args = ['check', '--root', root, '--offline', '--format', 'json', '--time-budget', '4'];
  const { result, inTime: isInTime } = await inTime(4, () => startCli(args, env));
  expect({ status: result.status, isInTime }).toEqual({ status: 1, isInTime: true });
  const { notDone, findings } = JSON.parse(result.out);
  expect(notDone).toEqual([expect.stringContaining('l’historique n’a pas été lu en entier')]);
  expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['date-stale']);
});
