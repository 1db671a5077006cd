import { describe, expect, test } from 'vitest';
import type { LinkState } from '../../src/links/link.ts';
import { findMarkdownLinkCheck, honourMarkdownLinkCheck } from '../../src/links/settings/honour-markdown-link-check.ts';
import { readMarkdownLinkCheck } from '../../src/links/settings/markdown-link-check-config.ts';
import { MemoryTree } from '../memory-tree.ts';
import { worked } from '../worked.ts';

describe('the configuration of markdown-link-check', () => {
  test('reads of the environment what the user names, and tells the rest', async () => {
    const text = '{"httpHeaders":[{"urls":["https://a.fr"],"headers":{"x":"{{env.A}}{{env.B}}{{env.INPUT_TOKEN}}"}}]}';
    const tree = new MemoryTree(new Map([['.markdown-link-check.json', text]]));
    const env = { A: 'a', B: 'b', INPUT_TOKEN: 't' };
    const find = async (named: ReadonlySet<string> | null) => {
      const found = await findMarkdownLinkCheck(tree, new Set(await tree.files()), { env, named });
      return [found?.settings?.links.headers?.['https://a.fr']?.['x'], ...(found?.withheld ?? [])];
    };
    expect(await find(new Set(['A']))).toEqual(['a', 'B']);
    expect(await find(new Set())).toEqual(['', 'A', 'B']);
    expect(await find(null)).toEqual(['ab']);
  });

  const read = (config: unknown) =>
    readMarkdownLinkCheck(JSON.stringify(config), (name) => ({ TOKEN: 'secret' })[name]);

  test('is read in our own terms', () => {
    const settings = read({
      ignorePatterns: [{ pattern: '^https://a\\.fr' }],
      replacementPatterns: [
        { pattern: '^https://b', replacement: 'https://c' },
        { pattern: '%20', replacement: '-', global: true },
      ],
      httpHeaders: [
        { urls: ['https://d.fr', '/interne'], headers: { Authorization: 'Bearer {{env.TOKEN}}{{env.NONE}}' } },
        { urls: ['https://d.fr'], headers: { Accept: 'text/html' } },
      ],
      timeout: '20s',
      retryOn429: true,
      retryCount: 3,
      fallbackRetryDelay: '30s',
      aliveStatusCodes: [200, 429],
    });
    expect(settings?.links).toEqual({
      timeout: 20,
      retries: 3,
      headers: { 'https://d.fr': { Authorization: 'Bearer secret', Accept: 'text/html' } },
    });
    expect([settings?.ignoredBy('https://a.fr/x'), settings?.ignoredBy('https://b.fr')]).toEqual([
      '^https://a\\.fr',
      null,
    ]);
    expect(settings?.replace('https://b.fr/%20%20')).toBe('https://c.fr/--');
    expect([settings?.isAlive(429), settings?.isAlive(404)]).toEqual([true, false]);
    expect(settings?.troubles).toEqual([]);
  });

  test('is borne when it is wrong', () => {
    expect(readMarkdownLinkCheck('{', () => undefined)).toBeNull();
    expect(readMarkdownLinkCheck('[]', () => undefined)).toBeNull();
    expect(
      read({ ignorePatterns: [{ pattern: '(' }, 'x', null], timeout: 'bientôt', __proto__: { a: 1 } })?.troubles,
    ).toEqual(['ignorePatterns', 'ignorePatterns', 'ignorePatterns', 'timeout']);
  });

  test.each(['(a+)+$', '(a|a)*$', '^(([a-z])+.)+[A-Z]([a-z])+$', 'a*a*a*a*b'])('%s cannot hang the run', (pattern) => {
    const settings = read({ ignorePatterns: [{ pattern }], replacementPatterns: [{ pattern, replacement: '' }] });
    const start = worked();
    settings?.ignoredBy(`${'a'.repeat(2000)}!`);
    settings?.replace(`${'a'.repeat(2000)}!`);
    expect(worked() - start).toBeLessThan(1000);
  });

  test('a status that it calls alive makes no page good that answers something else', async () => {
    const nothing = { finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
    const probe = async ([url = '']: readonly string[]) =>
      new Map<string, LinkState>([
        [url, { url, state: 'dead', status: 200, reason: { code: 'document-empty' }, ...nothing }],
      ]);
    const settings = read({ aliveStatusCodes: [200, 206] });
    if (settings === null) throw new Error('unread');
    const states = await honourMarkdownLinkCheck(probe, settings)(['https://a.fr/a.pdf'], null);
    expect(states.get('https://a.fr/a.pdf')?.state).toBe('dead');
  });

  test('a probe honours it', async () => {
    const asked: string[] = [];
    const nothing = { finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
    const probe = async (urls: readonly string[]) => {
      asked.push(...urls);
      return new Map<string, LinkState>(
        urls.map((url) => [
          url,
          { url, state: 'dead', status: url.includes('429') ? 429 : 404, reason: { code: 'not-found' }, ...nothing },
        ]),
      );
    };
    const settings = read({
      ignorePatterns: [{ pattern: 'ignore' }],
      replacementPatterns: [
        { pattern: '^https://public', replacement: 'https://preprod' },
        { pattern: '^https://site', replacement: '/' },
      ],
      aliveStatusCodes: [429],
    });
    if (settings === null) throw new Error('unread');
    const urls = ['https://ignore.fr', 'https://public.fr', 'https://site.fr', 'https://a.fr/429', 'https://a.fr/404'];
    const states = await honourMarkdownLinkCheck(probe, settings)(urls, null);
    expect(asked).toEqual(['https://preprod.fr', 'https://a.fr/429', 'https://a.fr/404']);
    expect(urls.map((url) => `${states.get(url)?.url} ${states.get(url)?.state}`)).toEqual([
      'https://ignore.fr skipped',
      'https://public.fr dead',
      'https://site.fr skipped',
      'https://a.fr/429 ok',
      'https://a.fr/404 dead',
    ]);
  });
});
