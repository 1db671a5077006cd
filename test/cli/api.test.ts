import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { review } from '../../src/cli/api/api.ts';
import { makeSite, runCli } from '../e2e/run-cli.ts';

const SITE = {
  'relecture.yml': 'site: { language: fr }\n',
  'a.md': 'Les inscriptions ouvriront le 3 mars 2024. La 7ème promotion.\n',
  'b.md': 'La 8ème promotion.\n',
};

test('a program is given the report of the command line, as its schema describes it', async () => {
  const root = makeSite(SITE);
  const report = await review({ root, asOf: '2024-08-20', offline: true });
  const { out } = runCli(['check', root, '--as-of', '2024-08-20', '--offline', '--format', 'json']);
  const still = (one: object) => JSON.parse(JSON.stringify(one).replace(/"durationMs":[\d.]+/, '"durationMs":0'));
  expect(still(report)).toEqual(still(JSON.parse(out)));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect(ajv.validate(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')), report)).toBe(true);
});

test('each option asks for what its name says', async () => {
  const root = makeSite({ ...SITE, '-c.md': 'La 9ème promotion.\n' });
  const said = async (options: Parameters<typeof review>[0]) =>
    (await review({ root, asOf: '2024-08-20', offline: true, ...options })).findings.map(
      ({ path, rule }) => `${path} ${rule}`,
    );
  expect(await said({ only: ['date-'] })).toEqual(['a.md date-stale']);
  expect(await said({ skip: ['date-'], paths: ['a.md'] })).toEqual(['a.md typography-ordinal']);
  expect(await said({ exclude: ['a.md', '-c.md'] })).toEqual(['b.md typography-ordinal']);
  expect(await said({ paths: ['-c.md'] })).toEqual(['-c.md typography-ordinal']);
  expect(await said({ asOf: '2024-01-20', only: ['date-stale'] })).toEqual([]);
  const { findings, locale } = await review({ root, offline: true, locale: 'en', paths: ['b.md'] });
  expect([locale, findings[0]?.message]).toEqual(['en', expect.stringContaining('“8ème”')]);
});

test('what ends the reading is told, and signals of the process stay with the program', async () => {
  const before = process.listenerCount('SIGINT');
  const stop = new AbortController();
  stop.abort();
  const { partial, notDone } = await review({ root: makeSite(SITE), offline: true, signal: stop.signal });
  expect([partial, notDone.length]).toEqual([true, 1]);
  expect(process.listenerCount('SIGINT')).toBe(before);
});

test.each([
  [{ root: '/nulle/part' }, '/nulle/part'],
  [{ paths: ['absent.md'] }, 'absent.md'],
  [{ only: ['date-stal'] }, 'date-stale'],
  [{ asOf: 'demain' }, 'demain'],
  [{ config: 'absente.yml' }, 'absente.yml'],
])('%j cannot be done, and the sentence says why', async (options, why) => {
  const root = makeSite(SITE);
  await expect(review({ root, offline: true, ...options })).rejects.toMatchObject({
    name: 'InputError',
    message: expect.stringContaining(why),
  });
});
