import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { crawlDelay } from '../../src/links/answer/robots.ts';
import { type CacheStore, LinkCache } from '../../src/links/ask/cache.ts';
import { HostQueue } from '../../src/links/ask/queue.ts';
import { type Simulator, startSimulator } from '../simulator/index.mjs';
import { fastClock, openProbe } from './link-probe.ts';

test('what a robots.txt asks of us, else of all robots', () => {
  const rows: [string, number][] = [
    ['User-agent: *\nCrawl-delay: 10\n', 10_000],
    ['user-agent:*\r\ncrawl-delay:0.5 # doucement\r\n', 500],
    ['User-agent: *\nCrawl-delay: 10\n\nUser-agent: Relecture\nCrawl-delay: 2\n', 2000],
    ['User-agent: Bingbot\nCrawl-delay: 30\n\nUser-agent: *\nDisallow: /admin\n', 0],
    ['User-agent: Bingbot\nUser-agent: *\nDisallow:\nCrawl-delay: 3\n', 3000],
    ['User-agent: *\nCrawl-delay: bientôt\n', 0],
    ['Crawl-delay: 10\n', 0],
    ['<!doctype html><title>Accueil</title>', 0],
    ['', 0],
  ];
  expect(rows.map(([robots]) => crawlDelay(robots))).toEqual(rows.map(([, delay]) => delay));
});

test('a host at its pace starts one task at a time, the others go on; what waits for too long is rejected', async () => {
  let now = 0;
  const alarms: { at: number; wake: () => void }[] = [];
  const queue = new HostQueue(
    { all: 8, perHost: 4 },
    () => now,
    (wait, wake) => alarms.push({ at: now + wait, wake }),
  );
  const started: string[] = [];
  const ask = (host: string, name: string) =>
    queue
      .run(host, async () => void started.push(`${now} ${name}`))
      .catch((error: Error) => started.push(`${now} ${name} ${error.message}`));
  const tick = async (to: number): Promise<void> => {
    for (;;) {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      const next = alarms.filter(({ at }) => at <= to).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      alarms.splice(alarms.indexOf(next), 1);
      now = next.at;
      next.wake();
    }
    now = to;
  };
  queue.pace('lent.test', 10, 35, new Error('trop lent'));
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) void ask('lent.test', name);
  for (const name of ['x', 'y']) void ask('vif.test', name);
  await tick(100);
  void ask('lent.test', 'g');
  await tick(110);
  expect(started).toMatchInlineSnapshot(`
    [
      "0 a",
      "0 x",
      "0 y",
      "10 b",
      "20 c",
      "30 d",
      "35 e trop lent",
      "35 f trop lent",
      "100 g trop lent",
    ]
  `);
});

describe('a site that says how fast it wants to be asked', () => {
  let simulator: Simulator;
  let robots: { status: number; text: string; location?: string };
  beforeAll(async () => {
    simulator = await startSimulator({
      'lent.test': ({ request, response }) => {
        const isPlain = request.headers['x-forwarded-proto'] === 'http';
        if (request.url === '/robots.txt' && robots.location !== undefined && isPlain)
          response.writeHead(301, { location: robots.location }).end();
        else if (request.url === '/robots.txt') response.writeHead(robots.status).end(robots.text);
        else response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Une page</title><h1>Une page</h1>');
      },
    });
  });
  beforeEach(() => {
    robots = { status: 200, text: 'User-agent: *\nCrawl-delay: 10\n' };
  });
  afterAll(() => simulator.close());

  const pages = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `https://lent.test/${from + index}`);
  const inMemory = (): CacheStore & { text: string | null } => ({
    text: null,
    async read() {
      return this.text;
    },
    async write(next) {
      this.text = next;
    },
  });

  async function run(urls: readonly string[], { cache = null as CacheStore | null, hours = 0, speed = 200 } = {}) {
    simulator.state.reset();
    const clock = { ...fastClock(speed), date: () => Date.parse('2026-11-23T10:00:00Z') + hours * 3_600_000 };
    const probe = openProbe(simulator, { cache, clock });
    const states = await probe.probe(urls);
    await probe.close();
    const asked = simulator.state.requests.map(({ path }) => path);
    return { reasons: urls.map((url) => states.get(url)?.reason.code), asked };
  }

  test('is asked for its robots.txt once, where many of its pages are asked for, and not again by the runs that follow', async () => {
    const cache = inMemory();
    const first = await run(pages(12), { cache });
    expect(first.asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(new Set(first.reasons)).toEqual(new Set(['answers']));
    expect(JSON.parse(cache.text ?? '').paces).toEqual([
      ['lent.test', 10_000, '2026-11-23T10:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    ]);
    const second = await run(pages(12, 100), { cache, hours: 24 });
    expect(second.asked).not.toContain('/robots.txt');
    expect(JSON.parse(cache.text ?? '').paces[0]?.slice(2)).toEqual([
      '2026-11-23T10:00:00.000Z',
      '2026-11-24T10:00:00.000Z',
    ]);
    // What is older than a week is asked again.
    expect((await run(pages(12, 200), { cache, hours: 24 * 9 })).asked).toContain('/robots.txt');
    expect((await run(pages(7))).asked).not.toContain('/robots.txt');
  });

  test('holds up a run for five minutes at most; the rest is told as it was, and asked for by the runs that follow', async () => {
    robots.text = 'User-agent: *\nCrawl-delay: 60\n';
    const cache = inMemory();
    const first = await run(pages(30), { cache, speed: 2000 });
    const left = first.reasons.filter((code) => code === 'slow-pace').length;
    expect(left).toBeGreaterThan(10);
    expect(first.asked.length).toBe(30 - left + 1);
    const second = await run(pages(30), { cache, hours: 24, speed: 2000 });
    const again = second.asked.filter((path) => first.asked.includes(path));
    expect(again).toEqual([]);
    expect(second.asked.length).toBeGreaterThan(3);
    // From the first request on.
    expect(second.asked.length).toBeLessThan(8);
    expect(second.reasons.filter((code) => code === 'slow-pace').length).toBe(left - second.asked.length);
  });

  test('a robots.txt is followed to the secure site of the same name, and nowhere else', async () => {
    for (const [location, paces] of [
      ['https://lent.test/robots.txt', [['lent.test', 10_000]]],
      ['https://pages.test/page', [['lent.test', 0]]],
    ] as const) {
      robots = { ...robots, location };
      const cache = inMemory();
      await run(
        pages(12).map((url) => url.replace('https:', 'http:')),
        { cache },
      );
      expect(JSON.parse(cache.text ?? '').paces.map((pace: unknown[]) => pace.slice(0, 2))).toEqual(paces);
    }
  });

  test('a robots.txt that is not there asks nothing, and one that cannot be had is asked for another time', async () => {
    robots.status = 404;
    const cache = inMemory();
    await run(pages(12), { cache });
    expect(JSON.parse(cache.text ?? '').paces).toEqual([['lent.test', 0, expect.any(String), expect.any(String)]]);
    robots.status = 503;
    const other = inMemory();
    await run(pages(12), { cache: other });
    expect(JSON.parse(other.text ?? '').paces).toBeUndefined();
  });

  test('what a cache says of paces is believed only when it makes sense', async () => {
    const kept = (paces: unknown) =>
      new LinkCache(JSON.stringify({ version: 1, fingerprint: '', entries: [], paces }), '').paces;
    const now = Date.parse('2026-11-23T10:00:00Z');
    const [day, later] = ['2026-11-23T09:00:00Z', '2026-12-23T09:00:00Z'];
    expect(kept([['a.test', 10, day, day]]).get('a.test', now)?.delay).toBe(10);
    for (const paces of [
      'x',
      12,
      [['a.test']],
      [['a.test', -1, day, day]],
      [['a.test', '10', day, day]],
      [['a.test', 10, 'hier', day]],
      [['a.test', 10, later, later]],
    ])
      expect(kept(paces).get('a.test', now)).toBeNull();
  });
});
