import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { merge } from '../../src/cli/merge.ts';
import { readOptions } from '../../src/cli/options.ts';
import { fr } from '../../src/locales/fr.ts';
import type { JsonReport } from '../../src/report/formats/json.ts';
import { mergeReports } from '../../src/report/merge.ts';

function part(...paths: string[]): JsonReport {
  const occurrences = paths.map((path) => ({ path, start: { line: 1, column: 1, offset: 0 } }));
  const links = [{ url: 'https://exemple.test/', occurrences }];
  const stats = { files: paths.length, passages: 0, durationMs: 0 };
  const report = { version: 1, tool: { name: 'relecture' }, stats, notDone: [], findings: [], dates: [], links };
  return report as unknown as JsonReport;
}

test('the places of a link that several shards hold are in the order of the site', () => {
  const [link] = mergeReports([part('b.md', 'd.md'), part('a.md', 'c.md')]).links;
  expect(link?.occurrences.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md', 'd.md']);
});

test('links that nobody can follow are counted over all shards', () => {
  const shard = (count: number, by: string | null): JsonReport => {
    const report = part('a.md');
    return { ...report, stats: { ...report.stats, unknownLinks: [{ reason: 'module', by, count, example: '/x' }] } };
  };
  expect(mergeReports([shard(1, 'a'), shard(2, 'b'), shard(4, 'a')]).stats.unknownLinks).toEqual([
    { reason: 'module', by: 'a', count: 5, example: '/x' },
    { reason: 'module', by: 'b', count: 2, example: '/x' },
  ]);
});

test('a report that is not there or is none, and a format that merge cannot write, are told in one sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'relecture-merge-'));
  const there = join(folder, 'part.json');
  writeFileSync(there, JSON.stringify(part('a.md')));
  const terminal = { out: () => {}, err: () => {}, raw: () => {}, colour: false, interactive: false, width: 80 };
  const run = (...args: string[]) => merge(readOptions(['merge', ...args], {}), terminal);
  await expect(run(there)).resolves.toBe(0);
  await expect(run(join(folder, 'absent.json'))).rejects.toThrow('n’existe pas.');
  expect(() => run(there, '--format', 'junit')).toThrow('choisissez parmi json');
  const { stats: _, ...cut } = part('a.md');
  const odd = [null, [], { ...cut }, { ...part('a.md'), links: [{}] }, { ...part('a.md'), findings: [null] }];
  for (const report of odd) {
    writeFileSync(there, JSON.stringify(report));
    await expect(run(there)).rejects.toThrow(fr.cli.usage.badReport({ path: there }));
  }
  rmSync(folder, { recursive: true });
});
