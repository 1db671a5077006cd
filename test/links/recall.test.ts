import { expect, test } from 'vitest';
import { LinkCache } from '../../src/links/ask/cache.ts';
import { recallStates } from '../../src/links/ask/recall.ts';
import { readLinkSettings } from '../../src/links/settings/link-settings.ts';

const DAY = 24 * 3600 * 1000;
const NOW = Date.parse('2026-11-28T12:00:00Z');

test('what was found out in the last week is recalled, for each fragment; of the rest nothing is said', () => {
  const cache = new LinkCache(null, '');
  const [recent, old] = [NOW - 6 * DAY, NOW - 8 * DAY];
  cache.set('https://a.fr/', { state: 'dead', reason: { code: 'gone', status: 410 } } as never, 'generic', recent);
  cache.set('https://b.fr/', { state: 'dead', reason: { code: 'gone', status: 410 } } as never, 'generic', old);
  const open = { state: 'ok', reason: { code: 'answers' }, closesOn: '2026-11-27' };
  cache.set('https://c.fr/', open as never, 'generic', recent);
  const urls = ['https://a.fr/', 'https://a.fr/#b', 'https://b.fr/', 'https://c.fr/', 'https://d.fr/'];
  const states = recallStates(urls, cache, { settings: readLinkSettings({}), today: '2026-11-28', now: NOW });
  expect([...states].map(([url, { state, fromCache }]) => [url, state, fromCache])).toEqual([
    ['https://a.fr/', 'dead', true],
    ['https://a.fr/#b', 'dead', true],
  ]);
});
