import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { headingOf } from '../../src/report/comment.ts';
import { renderJson } from '../../src/report/formats/json.ts';
import { renderJunit } from '../../src/report/formats/junit.ts';
import { renderSarif } from '../../src/report/formats/sarif.ts';
import { renderPretty } from '../../src/report/pretty.ts';
import { toRemarks } from '../../src/report/remarks.ts';
import { makeBaseline } from '../../src/review/baseline.ts';
import { isGivenUp } from '../../src/review/request.ts';
import { type Probe, review, type World } from '../../src/review/review.ts';
import { runsOf } from '../../src/review/scope.ts';
import { MemoryTree } from '../memory-tree.ts';

const REQUEST = { paths: [], only: ['link-'], skip: [] };
const FILES = {
  'relecture.yml': 'site: { language: fr }',
  'page.md': 'Voir [le site](https://www.exemple-de-site.fr/a) et [l’autre](https://www.exemple-de-site.fr/b).\n',
};

/** Nobody is heard: what the probe says of a machine without network. */
const deaf: Probe = async (urls) =>
  new Map(
    urls.map((url): [string, LinkState] => [
      url,
      {
        url,
        state: 'unreachable',
        reason: { code: 'no-network' },
        status: null,
        finalUrl: null,
        provider: null,
        closesOn: null,
        checkedAt: null,
        fromCache: false,
      },
    ]),
  );

const world = (probe: Probe | null): World => ({
  ...ownTree(new MemoryTree(new Map(Object.entries(FILES)))),
  today: () => '2026-11-28',
  probe: probe === null ? null : () => probe,
  clock: () => 0,
});

const found = await review(world(deaf), REQUEST);

test('links that no network was there for are not done: counted, told in the last lines, and never « rien à signaler »', () => {
  expect(found.notDone).toEqual([{ code: 'network', count: 2 }]);
  const told = (locale: typeof fr | typeof en) =>
    renderPretty(found, { locale: locale as typeof fr, colour: false, width: 100 });
  expect(told(fr)).toBe(
    '1 page relue\u00a0: rien à signaler dans ce qui a été vérifié.\nFaute de réseau, 2 liens externes n’ont pas été vérifiés.\n',
  );
  expect(told(en)).toBe(
    '1 page reviewed: nothing to report in what was checked.\nFor lack of network, 2 external links were not checked.\n',
  );
  const channel = { locale: fr, merged: false } as Parameters<typeof headingOf>[1];
  expect(headingOf(toRemarks(found, fr), channel)).toBe('Relecture incomplète');
});

test('so does every format a program reads; nothing fails by that alone', () => {
  const options = { version: '1', locale: fr, localeName: 'fr' as const, shard: null };
  const report = JSON.parse([...renderJson(found, options)].join(''));
  expect([report.partial, report.notDone, report.stats.unreached]).toEqual([
    true,
    ['Faute de réseau, 2 liens externes n’ont pas été vérifiés.'],
    2,
  ]);
  expect(renderJunit(found, { locale: fr })).toContain(
    '<testcase name="partial 1" classname="relecture"><skipped message="Faute de réseau, 2 liens externes n’ont pas été vérifiés."/>',
  );
  const sarif = JSON.parse([...renderSarif(found, { version: '1', locale: fr })].join(''));
  expect(sarif.runs[0].invocations[0]).toMatchObject({
    executionSuccessful: true,
    toolExecutionNotifications: [{ message: { text: 'Faute de réseau, 2 liens externes n’ont pas été vérifiés.' } }],
  });
  expect(isGivenUp(found)).toBe(false);
});

test('asked for, it is as it was: no link is asked, and nothing is left', async () => {
  const { partial, notDone, stats } = await review(world(null), REQUEST);
  expect([partial, notDone, stats.unreached]).toEqual([false, [], undefined]);
});

test('a baseline keeps what only the network could find again', () => {
  const entry = { rule: 'link-dead', path: 'page.md', field: null, fingerprint: 'a.b' };
  const kept = (review: typeof found) =>
    makeBaseline(review, [entry], { runs: runsOf(REQUEST, world(deaf), review), prune: true });
  expect(kept(found)).toEqual([entry]);
  expect(kept({ ...found, notDone: [] })).toEqual([]);
});
