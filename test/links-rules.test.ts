import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../src/content/read-page.ts';
import { slipBetween } from '../src/links/edit-distance.ts';
import { linksOf } from '../src/links/extract.ts';
import { findMarkdownLinkCheck, honourMarkdownLinkCheck } from '../src/links/honour-markdown-link-check.ts';
import { findHostTypo } from '../src/links/host-typo.ts';
import { knownHosts } from '../src/links/known-hosts.ts';
import type { LinkState } from '../src/links/link.ts';
import { malformation } from '../src/links/malformed.ts';
import { readMarkdownLinkCheck } from '../src/links/markdown-link-check-config.ts';
import { findMovedHost, movedHosts } from '../src/links/moved-hosts.ts';
import { privateKind } from '../src/links/private-hosts.ts';
import { rewriteFix } from '../src/links/rewrite.ts';
import { trackingOf } from '../src/links/tracking.ts';
import { hostOf, urlToAsk } from '../src/links/urls.ts';
import { MemoryTree } from './memory-tree.ts';
import { repair } from './repair.ts';

const nobody = { trusted: new Set<string>(), linked: () => new Map<string, number>() };
const meant = (host: string, neighbours = nobody) => findHostTypo(host, neighbours)?.meant ?? null;

describe('misspelt hosts', () => {
  test.each([
    ['www.demarches-simplifees.fr', 'www.demarches-simplifiees.fr'],
    ['demarche-simplifiees.fr', 'www.demarches-simplifiees.fr'],
    ['www.demarche-simplifiee.fr', 'www.demarches-simplifiees.fr'],
    ['www.demarchessimplifiees.fr', 'www.demarches-simplifiees.fr'],
    ['dmarche.numerique.gouv.fr', 'demarche.numerique.gouv.fr'],
    ['demarche.numrique.gouv.fr', 'demarche.numerique.gouv.fr'],
    ['www.impots.gov.fr', 'www.impots.gouv.fr'],
    ['impots-gouv.fr', 'impots.gouv.fr'],
    ['beta.gouvfr', 'beta.gouv.fr'],
    ['data.gouv.com', 'data.gouv.fr'],
    ['ww.culture.gouv.fr', 'www.culture.gouv.fr'],
    ['fr.linkdein.com', 'fr.linkedin.com'],
    ['www.fr.linkedin', 'www.linkedin.com'],
    ['wikipedia.ogr', 'wikipedia.org'],
  ])('%s was meant as %s', (host, expected) => expect(meant(host)).toBe(expected));

  test.each([
    ...['www.demarches-simplifiees.fr', 'demarche.numerique.gouv.fr', 'adresse.data.gouv.fr', 'pad.numerique.gouv.fr'],
    ...[
      'www.gouv.nc',
      'gouv.qc.ca',
      'gitlab.mim-libre.fr',
      'x.com',
      't.co',
      'github.io',
      'numerama.com',
      'ecologie.gouv.fr',
    ],
    ...[
      '192.168.1.1',
      '[::1]',
      'localhost',
      'xn--caf-dma.fr',
      'www1.exemple.fr',
      'transports.gouv.fr',
      'sport.gouv.fr',
    ],
  ])('%s is left alone', (host) => expect(meant(host)).toBeNull());

  test('no known host is taken for another', () => {
    for (const host of knownHosts()) expect([host, meant(host), meant(`www.${host}`)]).toEqual([host, null, null]);
  });

  test('a host that the site links often explains a rare one; not the reverse, not a plural, not a number', () => {
    const linked = new Map([
      ['dashlord.exemple.fr', 12],
      ['dashlrod.exemple.fr', 1],
      ['dashlords.exemple.fr', 1],
      ['avatars2.exemple.fr', 30],
      ['avatars3.exemple.fr', 1],
    ]);
    const neighbours = { trusted: new Set<string>(), linked: () => linked };
    expect([...linked.keys()].map((host) => meant(host, neighbours))).toEqual([
      null,
      'dashlord.exemple.fr',
      null,
      null,
      null,
    ]);
  });

  test('one slip is told as the slip it is', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), (expected, at) => {
        const index = at % expected.length;
        const dropped = expected.slice(0, index) + expected.slice(index + 1);
        expect(slipBetween(dropped, expected, 1)?.kind).toBe('missing');
        expect(slipBetween(expected, dropped, 1)?.kind).toBe('extra');
        expect(slipBetween(expected, expected, 2)).toBeNull();
      }),
    );
    expect(slipBetween('abdc', 'abcd', 1)).toEqual({ kind: 'swapped', letters: 'cd' });
    expect(slipBetween('abxd', 'abcd', 1)).toEqual({ kind: 'other', letter: 'x', expected: 'c' });
    expect(slipBetween('axyd', 'abcd', 2)).toEqual({ kind: 'several' });
    expect(slipBetween('axyd', 'abcd', 1)).toBeNull();
  });
});

describe('hosts that have moved', () => {
  test('each move is dated and sourced, and leads to no host that moved before it', () => {
    for (const { from, to, since, gone, source } of movedHosts) {
      expect([from, since]).toEqual([from.toLowerCase(), expect.stringMatching(/^20\d\d-\d\d-\d\d$/)]);
      expect(gone === null || gone > since).toBe(true);
      expect(source).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:commit|pull|issues)\/\w+$/);
      expect(movedHosts.some((other) => other.from === to)).toBe(false);
    }
    expect(new Set(movedHosts.map(({ from }) => from)).size).toBe(movedHosts.length);
  });

  test('nothing is said of a move before its day; the configuration wins', () => {
    const host = 'www.demarches-simplifiees.fr';
    expect(findMovedHost(host, '2024-08-20', {})).toBeNull();
    expect(findMovedHost(host, '2025-11-19', {})?.to).toBe('demarche.numerique.gouv.fr');
    expect(findMovedHost(host, '2024-08-20', { [host]: 'exemple.fr' })?.to).toBe('exemple.fr');
    expect(findMovedHost('constructor', '2026-01-01', {})).toBeNull();
  });
});

describe('malformed addresses', () => {
  const code = (url: string, kind: 'link' | 'field' = 'link') => {
    const found = malformation({ url, kind });
    return found === null ? null : `${found.code}${found.fixed === null ? '' : ` → ${found.fixed}`}`;
  };

  test.each([
    ['http//a.fr/b', 'scheme → http://a.fr/b'],
    ['https:/a.fr', 'scheme → https://a.fr'],
    ['https:///a.fr', 'scheme → https://a.fr'],
    ['htpps://a.fr', 'scheme → https://a.fr'],
    ['https;//a.fr', 'scheme → https://a.fr'],
    ['https: //a.fr', 'scheme → https://a.fr'],
    ['http://https://a.fr', 'scheme-twice → https://a.fr'],
    ['http://http//a.fr', 'scheme-twice → http://a.fr'],
    ['https://', 'no-host'],
    ['https://https/www.a.fr/b', 'scheme-twice → https://www.a.fr/b'],
    ['https://a.fr/bhttps://', 'stray → https://a.fr/b'],
    ['https://a.fr/bhttps://a.fr/b', 'glued → https://a.fr/b'],
    ['https://a.fr/bhttps://c.fr', 'glued'],
    ['https://a.fr/b\u200b', 'invisible → https://a.fr/b'],
    ['https:\\\\a.fr\\b', 'backslash → https://a.fr/b'],
    ['https://a.fr/?x=1&amp;y=2', 'entity → https://a.fr/?x=1&y=2'],
    ['https://a.fr/b]', 'stray → https://a.fr/b'],
    ['https://a.fr/b%20', 'stray → https://a.fr/b'],
    ['https://a.fr/b)', 'stray → https://a.fr/b'],
    ['https://a.fr/b c', 'space → https://a.fr/b%20c'],
    ['https://a b.fr/', 'space'],
    ['https://a.fr/100%', 'percent'],
    ['https://contact@exemple.fr', 'mail-as-web → mailto:contact@exemple.fr'],
    ['contact@exemple.fr', 'mail-no-scheme → mailto:contact@exemple.fr'],
    ['mailto:', 'mail-empty'],
    ['mailto: contact@exemple.fr', 'mail-address → mailto:contact@exemple.fr'],
    ['mailto:contact@exemple', 'mail-address'],
    ['mailto://contact@exemple.fr?subject=a', 'mail-address → mailto:contact@exemple.fr?subject=a'],
    ['tel:', 'tel-empty'],
    ['tel:voir page', 'tel-letters'],
    ['tel:+33 (0)1 23 45 67 89', 'tel-length'],
    ['tel:01.23.45.67.8', 'tel-length'],
    ['tel:01 23 45 67 89', 'tel-spaces → tel:0123456789'],
    ['C:\\Users\\moi\\a.pdf', 'local-file'],
    ['https://a..fr/', 'unreadable'],
    ['https://[::bad/', 'unreadable'],
    ['//defis/lab/', 'double-slash → /defis/lab/'],
    ['exemple.fr/page', 'no-scheme → https://exemple.fr/page'],
  ])('%s: %s', (url, expected) => expect(code(url)).toBe(expected));

  test.each([
    ...[
      'https://a.fr',
      'HTTPS://A.FR/',
      '//cdn.exemple.fr/a.js',
      'https://a.fr/b_(c)',
      'https://a.fr/[id]',
      'https://été.fr/é',
    ],
    ...[
      'https://web.archive.org/web/2020/https://a.fr/',
      'https://a.fr/?u=https://b.fr',
      'https://a.fr/login?next=http://b.fr',
    ],
    ...[
      'https://a.fr/%E9',
      'https://a.fr/a%20b',
      'https://a.fr/?q=100%',
      'http://localhost:3000/',
      'https://127.0.0.1/',
      'https://[::1]/',
    ],
    ...[
      'mailto:contact@exemple.fr?subject=Bonjour%20à',
      'mailto:a@b.fr,c@d.fr',
      'mailto:?subject=Partager',
      'mailto:prénom@exemple.fr',
    ],
    ...[
      'tel:+33123456789',
      'tel:0123456789',
      'tel:01-23-45-67-89',
      'tel:3939',
      'tel:15',
      'tel:112',
      'tel:+1-202-555-0100;ext=2',
    ],
    ...[
      '/participer/',
      '#ancre',
      '../guide.md',
      'guide.info',
      'page.html',
      '',
      '?page=2',
      'javascript:void(0)',
      'data:image/png;base64,a',
    ],
    ...['http://user:pass@a.fr/', 'https://a.fr:8443/b', 'https://a.fr/a;b=c', "https://a.fr/l'eau", 'https://a.fr/b…'],
  ])('%s is well written', (url) =>
    expect(code(url, url === 'guide.info' ? 'field' : 'link')?.replace(/^no-scheme.*/, 'no-scheme') ?? null).toBe(
      url === 'guide.info' ? 'no-scheme' : null,
    ),
  );

  test('whatever is written, it ends soon and its remedy is sound', () => {
    const piece = fc.constantFrom(
      'http',
      's',
      ':',
      '/',
      '//',
      'a.fr',
      '@',
      '&amp;',
      '%',
      '[',
      ')',
      ' ',
      '\\',
      'mailto:',
      'tel:',
      '0',
      '+33',
      '.',
      '\u200b',
      '?',
      '#',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = malformation({ url: pieces.join(''), kind: 'link' });
        if (found?.fixed != null) expect(found.fixed).not.toBe(pieces.join(''));
      }),
      { numRuns: 2000 },
    );
    const start = performance.now();
    for (const unit of ['http://', 'a.fr ', '&amp;', 'https://a.frhttps', '@a', '%', ')', ';'])
      malformation({ url: `https://${unit.repeat(1000)}`, kind: 'link' });
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('tracking, private hosts, hosts', () => {
  test('parameters go, the others and the fragment stay as they were written', () => {
    const fixed = (url: string, own: string[] = []) => trackingOf(url, own)?.fixed ?? null;
    expect(fixed('https://a.fr/?b=%2F&fbclid=1&c=d+e#f')).toBe('https://a.fr/?b=%2F&c=d+e#f');
    expect(fixed('https://a.fr/?fbclid=1')).toBe('https://a.fr/');
    expect(fixed('https://a.fr/?utm_source=betagouv', ['betagouv'])).toBeNull();
    expect(fixed('https://a.fr/?source=utm_source&ref=x')).toBeNull();
    expect(fixed('https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.fr%2Fb&data=05')).toBe(
      'https://a.fr/b',
    );
    expect(fixed('https://www.google.com/url?q=javascript:alert(1)')).toBeNull();
    expect(fixed('https://www.google.com/search?q=https://a.fr')).toBeNull();
  });

  test.each([
    ['localhost', 'this-computer'],
    ['127.0.0.1', 'this-computer'],
    ['[::1]', 'this-computer'],
    ['app.localhost', 'this-computer'],
    ['10.0.0.1', 'local-network'],
    ['192.168.0.10', 'local-network'],
    ['[fd00::1]', 'local-network'],
    ['[::ffff:10.0.0.1]', 'local-network'],
    ['nas.local', 'local-network'],
    ['agile.e2.rie.gouv.fr', 'state-network'],
    ['portail.intranet.justice.gouv.fr', 'state-network'],
    ['www.prairie.gouv.fr', null],
    ['8.8.8.8', null],
    ['intranet-conseil.fr', null],
    ['home.fr', null],
  ])('%s: %s', (host, kind) => expect(privateKind(host)).toBe(kind));

  test('the URL asked keeps the escapes and loses the fragment', () => {
    expect(urlToAsk('https://A.fr/a%2Fb?c=%26#d')?.href).toBe('https://a.fr/a%2Fb?c=%26');
    expect(urlToAsk('//a.fr/b')?.href).toBe('https://a.fr/b');
    expect([urlToAsk('/a'), urlToAsk('mailto:a@b.fr'), urlToAsk('https://')]).toEqual([null, null, null]);
    expect(hostOf('www.Exemple.fr/a')).toBe('www.exemple.fr');
  });
});

describe('addresses written anew', () => {
  const rewrite = async (text: string, url: string) => {
    const { page } = readPage('a.md', text);
    const link = linksOf(page)[0];
    if (link === undefined) return null;
    const fixes = rewriteFix(page, link, url, true);
    const finding = { fixes } as unknown as Parameters<typeof repair>[1] extends (text: string) => infer R
      ? Awaited<R> extends readonly (infer F)[]
        ? F
        : never
      : never;
    return (await repair(text, async (current) => (current === text ? [finding] : []))).text;
  };

  test.each([
    ['[a](https://x.fr/a "t")', 'https://y.fr/b', '[a](https://y.fr/b "t")'],
    ['[a](<https://x.fr/a b>)', 'https://y.fr/(b', '[a](<https://y.fr/(b>)'],
    ['[a](https://x.fr/a)', 'https://y.fr/b)c', '[a](https://y.fr/b%29c)'],
    ['[a](https://x.fr/?b=1&amp;copy;=2)', 'https://y.fr/?b=1&copy;=2', '[a](https://y.fr/?b=1&amp;copy;=2)'],
    ['<a href="https://x.fr/?a=1&amp;b=2">c</a>', 'https://y.fr/?a=1&b=2', '<a href="https://y.fr/?a=1&amp;b=2">c</a>'],
    ['<https://x.fr>', 'https://y.fr', '<https://y.fr>'],
    ['Voir https://x.fr/a.', 'https://y.fr/b', 'Voir https://y.fr/b.'],
    ['---\nurl: https://x.fr\n---\n', 'https://y.fr/#a', '---\nurl: https://y.fr/#a\n---\n'],
    ["---\nurl: 'https://x.fr'\n---\n", "https://y.fr/l'eau", "---\nurl: 'https://y.fr/l''eau'\n---\n"],
    [
      '---\nt: >-\n  Un [lien\n  replié](https://x.fr/a) ici\n---\n',
      'https://y.fr/b',
      '---\nt: >-\n  Un [lien\n  replié](https://y.fr/b) ici\n---\n',
    ],
  ])('%j to %s', async (text, url, expected) => expect(await rewrite(text, url)).toBe(expected));

  test.each([
    ['Voir https://x.fr/a.', 'mailto:a@x.fr'],
    ['[a](https://x.fr/)', 'https://y.fr/a b'],
    ['<a@x.fr>', '/contact'],
  ])('%j cannot become %s', async (text, url) => expect(await rewrite(text, url)).toBe(text));
});

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
    const start = performance.now();
    settings?.ignoredBy(`${'a'.repeat(2000)}!`);
    settings?.replace(`${'a'.repeat(2000)}!`);
    expect(performance.now() - start).toBeLessThan(1000);
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
    const states = await honourMarkdownLinkCheck(probe, settings)(urls);
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
