import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CacheStore, LinkCache } from '../../src/links/ask/cache.ts';
import { createCacheFile } from '../../src/links/ask/cache-file.ts';
import type { ProbeOptions } from '../../src/links/ask/probe.ts';
import type { LinkState } from '../../src/links/link.ts';
import { fc } from '../property.ts';
import { type Simulator, startSimulator } from '../simulator/index.mjs';
import { fastClock, openProbe } from './link-probe.ts';

const day = 24 * 3600 * 1000;
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    'occupe.test': ({ request, response }) => {
      response.writeHead(429, { 'retry-after': request.url === '/an' ? String(365 * 24 * 3600) : '3600' });
      response.end();
    },
  });
});
beforeEach(() => simulator.state.reset());
afterAll(() => simulator.close());

function inMemory(text: string | null = null): CacheStore & { text: string | null } {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(next) {
      this.text = next;
    },
  };
}

async function run(
  urls: readonly string[],
  cache: CacheStore,
  options: Partial<ProbeOptions> & { days?: number } = {},
) {
  const { days = 0, ...rest } = options;
  simulator.state.reset();
  const clock = { ...fastClock(), date: () => Date.parse('2026-11-23T10:00:00Z') + days * day };
  const probe = openProbe(simulator, { cache, clock, ...rest });
  const states = await probe.probe(urls);
  await probe.close();
  return {
    states,
    asked: new Set(simulator.state.requests.map(({ host, path }) => `https://${host}${path}`)),
    stats: probe.stats,
  };
}

const page = 'https://pages.test/page';
const moved = 'https://pages.test/permanente';
const dead = 'https://pages.test/morte';
const closed = 'https://demarche.numerique.gouv.fr/commencer/close';
const open = 'https://demarche.numerique.gouv.fr/commencer/ouverte-limite';
const wall = 'https://www.linkedin.com/in/quelqu-un';
const broken = 'https://pages.test/500';
const draft = 'https://demarche.numerique.gouv.fr/commencer/brouillon';
const doubtful = 'https://pages.test/introuvable';

test('a second run asks again only for what is dead, closed, in test or out of order', async () => {
  const cache = inMemory();
  const urls = [page, moved, dead, closed, open, wall, broken, draft, doubtful];
  const first = await run(urls, cache);
  const second = await run(urls, cache);
  expect(urls.filter((url) => second.asked.has(url))).toEqual([dead, closed, broken, draft]);
  const told = (states: ReadonlyMap<string, LinkState>) =>
    urls.map((url) => `${states.get(url)?.state} ${states.get(url)?.reason.code}`);
  expect(told(second.states)).toEqual(told(first.states));
  expect(second.states.get(page)).toMatchObject({ fromCache: true, checkedAt: '2026-11-23T10:00:00.000Z' });
  expect(second.stats).toMatchObject({ urls: 9, asked: 4, fromCache: 5 });
});

test('each kind is believed for its own time', async () => {
  const asked = async (url: string, days: number, today: string): Promise<boolean> => {
    const cache = inMemory();
    await run([url], cache);
    return (await run([url], cache, { days, today })).asked.size > 0;
  };
  expect(await asked(page, 4, '2026-11-27')).toBe(false);
  expect(await asked(page, 9, '2026-12-02')).toBe(true);
  expect(await asked(open, 0.3, '2026-11-23')).toBe(false);
  expect(await asked(open, 1, '2026-11-24')).toBe(true);
  // Its deadline passed meanwhile, in the eyes of the review.
  expect(await asked(open, 0.3, '2027-01-02')).toBe(true);
  expect(await asked(wall, 2, '2026-11-25')).toBe(false);
  expect(await asked(doubtful, 2, '2026-11-25')).toBe(true);
});

test('an old page is asked with its condition, and stands when nothing changed', async () => {
  const cache = inMemory();
  const url = 'https://pages.test/inchangee';
  await run([url], cache);
  const { states } = await run([url], cache, { days: 20 });
  expect(simulator.state.requests[0]?.headers['if-none-match']).toBe('"v1"');
  expect(states.get(url)).toMatchObject({
    state: 'ok',
    status: 200,
    fromCache: false,
    checkedAt: '2026-12-13T10:00:00.000Z',
  });
  expect((await run([url], cache, { days: 21 })).asked.size).toBe(0);
});

test('an offer that hides behind the wall is told with the day it was last seen', async () => {
  const cache = inMemory();
  const url = 'https://www.welcometothejungle.com/fr/companies/communaute-beta-gouv/jobs/ouverte_BETAG_aaaaaa';
  await run([url], cache);
  cache.text = (cache.text ?? '').replaceAll('ouverte_BETAG_aaaaaa', 'defi');
  const { states } = await run([url.replace('ouverte_BETAG_aaaaaa', 'defi')], cache, { days: 70 });
  expect([...states.values()][0]?.reason).toEqual({ code: 'offer-unseen', months: 2, seen: '2026-11-23' });
});

test('fragments share one request and one entry', async () => {
  const cache = inMemory();
  const { states } = await run([page, `${page}#haut`, `${page}#bas`], cache);
  expect(simulator.state.requests.length).toBe(1);
  expect(states.get(`${page}#bas`)).toMatchObject({ url: `${page}#bas`, state: 'ok' });
  expect(JSON.parse(cache.text ?? '').entries).toHaveLength(1);
});

test('what was not asked is not remembered over what was', async () => {
  const known = inMemory();
  await run([page], known);
  const before = known.text;
  const offline = inMemory(before);
  const real = 'https://exemple.fr/page';
  await run([real], offline, { lookUp: async () => Promise.reject(Object.assign(new Error(), { code: 'EAI_AGAIN' })) });
  expect(offline.text).toBe(before);
});

test.each(['', '{', 'null', '[]', '{"version":99,"entries":[]}', '{"version":1,"entries":{}}'])(
  'a cache that reads « %s » is dropped with a notice',
  async (text) => {
    const notices: string[] = [];
    const { states } = await run([page], inMemory(text), { notice: ({ code }) => notices.push(code) });
    expect(states.get(page)?.state).toBe('ok');
    expect(notices).toEqual(['cache-unreadable']);
  },
);

test('a cache made under other settings is of no use, and says nothing', async () => {
  const cache = inMemory();
  await run([page], cache);
  const notices: string[] = [];
  const options = {
    configuration: { headers: { 'pages.test': { 'x-essai': '1' } } },
    notice: ({ code }: { code: string }) => notices.push(code),
  };
  expect((await run([page], cache, options)).asked.size).toBe(1);
  expect(notices).toEqual([]);
});

test('hostile entries are left out, whatever they hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, url) => {
      const cache = new LinkCache(JSON.stringify({ version: 1, fingerprint: '', entries: [[url, value], value] }), '');
      const entry = cache.fresh(url, Date.now(), '2026-11-23');
      expect(entry === null || typeof entry.state === 'string').toBe(true);
      expect(() => cache.serialize(Date.now())).not.toThrow();
    }),
  );
});

test('unused entries leave after two months, and the same entries give the same bytes', () => {
  const now = Date.parse('2026-11-23T10:00:00Z');
  const cache = new LinkCache(null, '');
  for (const [url, age] of [
    ['b', 0],
    ['a', 0],
    ['c', 61 * day],
  ] as const) {
    cache.set(`https://${url}.fr/`, { state: 'ok', reason: { code: 'answers' } }, 'generic', now - age);
  }
  const text = cache.serialize(now);
  expect([...text.matchAll(/https:\/\/\w\.fr/g)].join()).toBe('https://a.fr,https://b.fr');
  expect(new LinkCache(text, '').serialize(now)).toBe(text);
});

test('the folder of the cache is made when needed and holds one whole file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cache-'));
  try {
    const store = createCacheFile(join(folder, 'deep', 'cache'));
    expect(await store.read()).toBeNull();
    await run([page, dead], store);
    await run([page, dead], store);
    expect(await readdir(join(folder, 'deep', 'cache'))).toEqual(['links.json']);
    expect(JSON.parse(await readFile(join(folder, 'deep', 'cache', 'links.json'), 'utf8')).entries).toHaveLength(2);
    const notices: string[] = [];
    await writeFile(join(folder, 'file'), '');
    await run([page], createCacheFile(join(folder, 'file')), { notice: ({ code }) => notices.push(code) });
    expect(notices).toContain('cache-unwritable');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a site that asks to be left alone for longer than a run can wait', () => {
  const hour = 1 / 24;
  const busy = 'https://occupe.test/a';
  const other = 'https://occupe.test/b';
  const limited = 'https://pages.test/429-une-heure';

  test('is not asked again within that time, and its links say why', async () => {
    const cache = inMemory();
    expect((await run([busy], cache)).states.get(busy)?.reason.code).toBe('rate-limited');
    const second = await run([busy, other, page], cache, { days: 0.9 * hour });
    expect([...second.asked]).toEqual([page]);
    const reason = { code: 'asked-to-wait', host: 'occupe.test', minutes: 6 };
    for (const url of [busy, other])
      expect(second.states.get(url)).toMatchObject({ state: 'blocked', reason, checkedAt: null, fromCache: false });
    const third = await run([busy, page], cache, { days: 1.1 * hour });
    expect([...third.asked]).toEqual([busy]);
  });

  test('is told in the same run too: what nobody asked is not said to have been', async () => {
    const { states } = await run([busy, other], inMemory(), { configuration: { 'per-host': 1 } });
    expect([busy, other].map((url) => states.get(url)?.reason.code)).toEqual(['rate-limited', 'asked-to-wait']);
  });

  test('keeps what was known of its pages a few days ago', async () => {
    const cache = inMemory();
    await run([dead], cache);
    cache.text = (cache.text ?? '').replace(
      '"entries"',
      '"rests":[["pages.test","2026-11-24T10:30:00.000Z"]],"entries"',
    );
    const { states, asked } = await run([dead, page], cache, { days: 1 });
    expect(asked.size).toBe(0);
    expect(states.get(dead)).toMatchObject({ state: 'dead', fromCache: true, checkedAt: '2026-11-23T10:00:00.000Z' });
    expect(states.get(page)?.reason).toMatchObject({ code: 'asked-to-wait', minutes: 30 });
  });

  test('for one page, where it answers for others: that page alone is left', async () => {
    const cache = inMemory();
    await run([page, limited], cache, { configuration: { 'per-host': 1 } });
    const { asked } = await run([dead, limited], cache, { days: hour / 2 });
    expect([...asked]).toEqual([dead]);
  });

  test('is believed for a day at the most, under any settings, and by nobody who wrote it for a year', async () => {
    const cache = inMemory();
    await run(['https://occupe.test/an'], cache);
    const asked = async (days: number, configuration = {}) =>
      (await run([busy], cache, { days, configuration })).asked.size;
    expect(await asked(0.9, { headers: { 'occupe.test': { 'x-essai': '1' } } })).toBe(0);
    expect(await asked(1.1)).toBe(1);
    const forged =
      '{"version":1,"fingerprint":"","rests":[["occupe.test","2027-11-23T10:00:00Z"],["a"],1],"entries":[]}';
    expect((await run([busy], inMemory(forged))).asked.size).toBe(1);
  });
});
