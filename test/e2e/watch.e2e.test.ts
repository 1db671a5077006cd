import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeSite } from './run-cli.ts';

let child: ChildProcess | null = null;
afterEach(() => child?.kill('SIGKILL'));

/** A run that watches. What it says on both outputs comes in its order: the shell makes them one. */
function watch(root: string, ...args: string[]) {
  const words = [process.execPath, resolve('dist/cli.js'), 'check', '--watch', '--offline', '--root', root, ...args];
  const started = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...words], { env: { PATH: process.env['PATH'] } });
  child = started;
  let out = '';
  let told: () => void = () => undefined;
  started.stdout.on('data', (text) => {
    out += text;
    told();
  });
  return {
    /** What was said since the last time, until it waits. */
    still: async (): Promise<string> => {
      const sign = 'Relecture attend vos modifications (Ctrl-C pour finir).\n';
      while (!out.includes(sign)) await new Promise<void>((done) => (told = done));
      const end = out.indexOf(sign) + sign.length;
      const said = out.slice(0, end);
      out = out.slice(end);
      return said;
    },
    end: async (signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<number | null> => {
      started.kill(signal);
      const [status] = await once(started, 'close');
      return status;
    },
  };
}

const SITE = {
  'relecture.yml': 'site: { language: fr }',
  'a.md': '[Rien](absent.md).\n',
  'b.md': 'La ville ouvre la 7ème saison.\n',
};

test('--watch reads again the page that changes, and ends with what is known of all of them', async () => {
  const root = makeSite(SITE);
  const run = watch(root);
  expect(await run.still()).toContain('2 pages relues\u00a0: 1 erreur et 1 information.');
  writeFileSync(join(root, 'b.md'), 'La ville ouvre la 8ème saison, puis la 9ème.\n');
  const second = await run.still();
  expect(second).toContain('Relu après un changement\u00a0: b.md');
  expect(second).toContain('puis la 9ème');
  // Editors write beside the file, then put it in its place.
  writeFileSync(join(root, '.a.md.swp'), 'x');
  writeFileSync(join(root, 'a.md.tmp'), 'Bien.\n');
  renameSync(join(root, 'a.md.tmp'), join(root, 'a.md'));
  expect(await run.still()).toContain('1 page relue\u00a0: rien à signaler.');
  expect(await run.end()).toBe(0);
});

test('--watch judges all again where a page comes, in a new folder too, or goes, or the settings change', async () => {
  const root = makeSite(SITE);
  const run = watch(root);
  await run.still();
  mkdirSync(join(root, 'neuf/dedans'), { recursive: true });
  writeFileSync(join(root, 'neuf/dedans/c.md'), 'C.\n');
  expect(await run.still()).toContain('3 pages relues');
  writeFileSync(join(root, 'neuf/dedans/c.md'), '[Rien](non.md).\n');
  expect(await run.still()).toContain('1 page relue\u00a0: 1 erreur.');
  rmSync(join(root, 'neuf/dedans/c.md'));
  expect(await run.still()).toContain('2 pages relues');
  writeFileSync(join(root, 'relecture.yml'), 'rules: { link-internal: off }');
  expect(await run.still()).toContain('2 pages relues\u00a0: rien à signaler.');
  expect(await run.end('SIGTERM')).toBe(0);
});

test('--watch goes on without a word of Node, change after change', async () => {
  const root = makeSite(SITE);
  const run = watch(root, '--only', 'typography-ordinal');
  await run.still();
  for (let round = 1; round <= 12; round++) {
    writeFileSync(join(root, 'b.md'), `Un mot.\n`.repeat(round));
    expect(await run.still()).toBe(
      'Relu après un changement\u00a0: b.md\n1 page relue\u00a0: rien à signaler.\nRelecture attend vos modifications (Ctrl-C pour finir).\n',
    );
  }
  expect(await run.end()).toBe(0);
});

test('--watch ends with 1 where an error is left, and takes its own report for no change', async () => {
  const root = makeSite(SITE);
  const run = watch(root, '--output', join(root, 'rapport.md'), '--output', `json=${join(root, 'r.json')}`);
  await run.still();
  writeFileSync(join(root, 'b.md'), 'Bien.\n');
  expect(await run.still()).toContain('Relu après un changement\u00a0: b.md');
  expect(await run.end()).toBe(1);
});
