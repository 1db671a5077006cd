import { connect, createServer } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readBody } from '../../src/links/answer/body.ts';
import type { CacheStore } from '../../src/links/ask/cache.ts';
import { HostQueue } from '../../src/links/ask/queue.ts';
import { type Simulator, startSimulator } from '../simulator/index.mjs';
import { openProbe } from './link-probe.ts';

/** Links asked for while the pages are read. */

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ 'muet.test': () => undefined });
});
beforeEach(() => simulator.state.reset());
afterAll(() => simulator.close());

const page = 'https://pages.test/page';
const dead = 'https://pages.test/morte';
const asked = (): string[] => simulator.state.requests.map(({ host, path }) => `https://${host}${path}`);
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what was begun is not asked again, nor taken for what an earlier run knew', async () => {
  const cache: CacheStore = { read: async () => null, write: async () => undefined };
  const probe = openProbe(simulator, { cache });
  probe.begin([page]);
  probe.begin([page, `${page}#haut`]);
  await until(() => asked().length === 1);
  const states = await probe.probe([page, dead]);
  await probe.close();
  expect(asked()).toEqual([page, dead]);
  expect([page, dead].map((url) => [states.get(url)?.state, states.get(url)?.fromCache])).toEqual([
    ['ok', false],
    ['dead', false],
  ]);
  expect(probe.stats).toMatchObject({ urls: 2, asked: 2, fromCache: 0 });
});

test('asked about none by a time that is past, what was begun ends there', async () => {
  const probe = openProbe(simulator, { configuration: { timeout: 60 } });
  probe.begin(['https://muet.test/']);
  await until(() => asked().length === 1);
  expect((await probe.probe([], { deadline: 0 })).size).toBe(0);
  await probe.close();
});

test('where fragments are checked, nothing is begun: the page is asked once, for all its links', async () => {
  const probe = openProbe(simulator, { configuration: { anchors: true } });
  probe.begin([page]);
  const states = await probe.probe([page, `${page}#absent`]);
  await probe.close();
  expect(asked()).toEqual([page]);
  expect(states.get(`${page}#absent`)?.reason.code).toBe('anchor-missing');
});

test('a body that came while the process was busy is read', async () => {
  const server = createServer((socket) => socket.end('x'.repeat(600))).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  const reading = readBody(socket, { keep: 1000, announced: null, encoding: '', time: 20 });
  const end = performance.now() + 60;
  while (performance.now() < end);
  const { bytes } = await reading;
  server.close();
  expect(bytes.length).toBe(600);
  const silent = await readBody(new PassThrough(), { keep: 1000, announced: null, encoding: '', time: 20 });
  expect(silent.complete).toBe(false);
});

test('the host with the longest way to go goes before what follows up on others', async () => {
  const queue = new HostQueue(
    { all: 2, perHost: 2 },
    () => 0,
    () => undefined,
  );
  const began: string[] = [];
  const ends: (() => void)[] = [];
  const run = (host: string, urgent = false): void => {
    const task = () =>
      new Promise<void>((resolve) => {
        began.push(host);
        ends.push(resolve);
      });
    void queue.run(host, task, urgent);
  };
  run('first');
  run('first');
  for (let link = 0; link < 20; link++) run('busy');
  run('small', true);
  run('tiny');
  for (const end of ends.splice(0)) end();
  await until(() => began.length === 4);
  expect(began.slice(2)).toEqual(['busy', 'busy']);
  for (let step = 5; step <= 24; step++) {
    ends.shift()?.();
    await until(() => began.length >= step || ends.length === 0);
  }
  // Near the end of the busy one, the follow-up goes first.
  expect(began.indexOf('small')).toBeLessThan(began.lastIndexOf('busy'));
  expect(began.indexOf('small')).toBeLessThan(began.indexOf('tiny'));
});
