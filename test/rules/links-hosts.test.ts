import { describe, expect, test } from 'vitest';
import { slipBetween } from '../../src/links/offline/edit-distance.ts';
import { findHostTypo } from '../../src/links/offline/host-typo.ts';
import { knownHosts } from '../../src/links/offline/known-hosts.ts';
import { findMovedHost, movedHosts } from '../../src/links/offline/moved-hosts.ts';
import { privateKind } from '../../src/links/offline/private-hosts.ts';
import { trackingOf } from '../../src/links/offline/tracking.ts';
import { hostOf, urlToAsk } from '../../src/links/urls.ts';
import { fc } from '../property.ts';

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
