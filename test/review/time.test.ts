import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { leavePages } from '../../src/review/leave-pages.ts';
import { type Review, review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGE = 'La 7ème promotion : [le site](https://www.exemple-de-site.fr/page).\n';

function site(count: number): Record<string, string> {
  const pages = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}.md`, PAGE]));
  return { 'relecture.yml': 'site: { language: fr }', ...pages };
}

/** A world whose clock goes by `step` each time it is looked at. */
function slowWorld(files: Record<string, string>, step: number) {
  const clock = { now: 0 };
  const look = () => {
    clock.now += step;
    return clock.now;
  };
  const world: World = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => '2026-11-28',
    probe: null,
    clock: look,
  };
  return { world, clock };
}

const REQUEST = { paths: [], only: ['typography-ordinal', 'link-dead'], skip: [] };
const toldOf = ({ findings }: Review) => new Set(findings.map(({ path }) => path)).size;

test('time that is over while pages are judged: those that were not are counted as not done', async () => {
  const { world } = slowWorld(site(40), 1000);
  const found = await review(world, { ...REQUEST, deadline: 120_000 });
  expect([found.partial, found.notDone[0]?.code]).toEqual([true, 'pages']);
  expect(found.stats.files).toBeGreaterThan(0);
  expect(found.stats.files + (found.notDone[0]?.count ?? 0)).toBe(40);
  expect(toldOf(found)).toBe(found.stats.files);
  const whole = await review(slowWorld(site(40), 1000).world, REQUEST);
  expect([whole.partial, whole.stats.files, toldOf(whole)]).toEqual([false, 40, 40]);
});

test('links that nobody answers leave time to judge what was read', async () => {
  const { world, clock } = slowWorld(site(3), 10);
  const probe = async (urls: readonly string[], until: number | null) => {
    clock.now = until ?? 0;
    const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
    return new Map(
      urls.map((url) => [url, { url, state: 'skipped', reason: { code: 'time-budget' }, ...nothing } as const]),
    );
  };
  const found = await review({ ...world, probe: () => probe }, { ...REQUEST, deadline: 60_000 });
  expect(found.notDone).toEqual([{ code: 'links', count: 1 }]);
  expect(toldOf(found)).toBe(3);
});

test('pages that are left take their findings and dates with them', async () => {
  const { world } = slowWorld(site(3), 0);
  const left = leavePages(await review(world, REQUEST), (path) => path === 'p1.md');
  expect(left.pages.map(({ path }) => path)).toEqual(['p0.md', 'p2.md']);
  expect([left.partial, left.notDone, toldOf(left)]).toEqual([true, [{ code: 'pages', count: 1 }], 2]);
  expect(left.stats).toMatchObject({ files: 2, read: { pages: 2 } });
});
