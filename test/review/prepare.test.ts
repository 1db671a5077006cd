import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import { type Probe, review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const REQUEST = { paths: [], only: ['link-dead'], skip: [] };
const url = (page: number) => `https://www.exemple-de-site.fr/${page}`;

function world(pages: number, more: Partial<World>): World {
  const files = Object.fromEntries(
    Array.from({ length: pages }, (_, page) => [
      `p${page}.md`,
      `[A](${url(page)}), [B](${url(page)}), [C](${url(0)}), [D](/p0/), le 3 mars 2020.\n`,
    ]),
  );
  const tree = new MemoryTree(new Map(Object.entries({ 'relecture.yml': 'site: { language: fr }', ...files })));
  return { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0, ...more };
}

/** A probe that writes down what it is told, and knows nothing. */
function listener() {
  const told: string[] = [];
  const probe: Probe = Object.assign(
    async (urls: readonly string[], until: number | null) => {
      told.push(`asked ${urls.length} ${until}`);
      const nothing = {
        status: 200,
        finalUrl: null,
        provider: null,
        closesOn: null,
        checkedAt: null,
        fromCache: false,
      };
      const reason = { code: 'answers' };
      return new Map(urls.map((url): [string, LinkState] => [url, { url, state: 'ok', reason, ...nothing }]));
    },
    { begin: (urls: readonly string[]) => void told.push(`begun ${urls.join(' ')}`) },
  );
  return { told, probe };
}

test('links are begun page by page, each once, and answers are heard between two pages', async () => {
  const { told, probe } = listener();
  const isStopped = async () => {
    if (told.length > 0) told.push('heard');
    return false;
  };
  const found = await review(world(2, { probe: () => probe, isStopped }), REQUEST);
  expect(told.slice(0, 5)).toEqual([`begun ${url(0)}`, 'heard', `begun ${url(1)}`, 'heard', 'asked 2 null']);
  expect(found.links.filter(({ state }) => state === 'ok').map(({ url }) => url)).toContain(url(1));
});

test('what was begun is ended when time is over before all links are found, and when somebody stops the run', async () => {
  const late = listener();
  let now = 0;
  const probe = Object.assign(late.probe, {
    begin: (urls: readonly string[]) => {
      late.told.push(`begun ${urls.join(' ')}`);
      now = 1_000_000;
    },
  });
  const found = await review(world(3, { probe: () => probe, clock: () => now }), { ...REQUEST, deadline: 1000 });
  expect([late.told, found.partial]).toEqual([[`begun ${url(0)}`, 'asked 0 0'], true]);
  const stopped = listener();
  const isStopped = async () => {
    if (stopped.told.length > 0) throw new Error('stopped');
    return false;
  };
  await expect(review(world(3, { probe: () => stopped.probe, isStopped }), REQUEST)).rejects.toThrow('stopped');
  expect(stopped.told).toEqual([`begun ${url(0)}`, 'asked 0 0']);
});

test('while servers are waited for, the dates of the first pages are read, each once', async () => {
  const asked: string[] = [];
  const early: string[] = [];
  const probe = async () => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    early.push(...asked);
    return new Map();
  };
  const tree = new MemoryTree(
    new Map([1, 2].map((page) => [`p${page}.md`, `[A](${url(page)}) Inscrivez-vous avant le 3 mars.\n`])),
  );
  const changedOn = (path: string) => {
    asked.push(path);
    return '2026-01-01';
  };
  const isStopped = () => new Promise<boolean>((resolve) => setImmediate(resolve, false));
  const found = await review(world(0, { ...ownTree(tree), probe: () => probe, changedOn, isStopped }), REQUEST);
  expect([early, asked, found.stats.dates]).toEqual([['p1.md', 'p2.md'], ['p1.md', 'p2.md'], 2]);
});

test('dates that nobody is told are not read', async () => {
  const days = async (dates: { dates?: false }) => (await review(world(1, {}), { ...REQUEST, ...dates })).stats.dates;
  expect([await days({}), await days({ dates: false })]).toEqual([1, 0]);
});
