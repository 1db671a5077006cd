import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hostileSite } from '../simulator/hostile.mjs';
import { makeSite } from './run-cli.ts';

/** Milliseconds for which a machine that is busy elsewhere lets us wait, and work. */
const WAIT = 700;
const WORK = 100;

/** The report of a site, times aside; `busy`: the process is stopped seven eighths of the time, which costs nobody anything. */
async function reportOf(root: string, busy: boolean): Promise<string> {
  const args = ['check', root, '--offline', '--as-of', '2026-11-28', '--format', 'json', '--fail-on', 'never'];
  const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { env: { PATH: process.env['PATH'] } });
  let out = '';
  child.stdout.on('data', (text) => (out += text));
  const closed = new Promise<void>((done) => child.on('close', () => done()));
  while (busy && child.exitCode === null) {
    child.kill('SIGSTOP');
    await setTimeout(WAIT);
    child.kill('SIGCONT');
    await setTimeout(WORK);
  }
  await closed;
  return out.replace(/"durationMs": ?\d+/, '"durationMs": 0');
}

test('a machine that is busy elsewhere changes no verdict, whatever the pages are made of', async () => {
  const root = makeSite(hostileSite({ scale: 0.04 }));
  const calm = await reportOf(root, false);
  expect(JSON.parse(calm).findings.length).toBeGreaterThan(300);
  expect(await reportOf(root, true)).toBe(calm);
});
