import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGuard, isPublicAddress, Refusal } from '../../src/links/ask/guard.ts';
import { type ProbeOptions, parseResolve, ResolveMapError } from '../../src/links/ask/probe.ts';
import { standIn } from '../../src/links/ask/resolve-map.ts';
import { fc } from '../property.ts';
import { certificate, privateAddresses, type Simulator, startSimulator } from '../simulator/index.mjs';
import { nowhere, openProbe, probeOne } from './link-probe.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ 'intranet.test': ({ response }) => response.end('<title>Intranet</title>') });
});
beforeEach(() => simulator.state.reset());
afterAll(() => simulator.close());

/** A directory in which a name has the addresses that are given, at each look-up the next ones. */
function directory(
  names: Readonly<Record<string, readonly (readonly string[])[]>>,
): NonNullable<ProbeOptions['lookUp']> {
  const asked = new Map<string, number>();
  return async (hostname) => {
    const answers = names[hostname];
    if (answers === undefined) return nowhere(hostname);
    const times = asked.get(hostname) ?? 0;
    asked.set(hostname, times + 1);
    const addresses = answers[Math.min(times, answers.length - 1)] ?? [];
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
}

describe('nothing private is ever reached', () => {
  test('by any spelling of an address', async () => {
    const urls = privateAddresses(simulator.ports.canary);
    const probe = openProbe(simulator, { configuration: { timeout: 1, retries: 0 } });
    const states = await probe.probe(urls);
    await probe.close();
    const told = urls.map((url) => `${url} ${states.get(url)?.state}`);
    expect(told.filter((line) => !/ (?:refused|invalid)$/.test(line))).toEqual([]);
    expect(simulator.state.canary).toBe(0);
  });

  test('by a redirect to any of them', async () => {
    const targets = privateAddresses(simulator.ports.canary);
    const urls = targets.map((_, index) => `https://mechant.test/vers-prive/${index}`);
    const probe = openProbe(simulator, { configuration: { timeout: 1, retries: 0 } });
    const states = await probe.probe(urls);
    await probe.close();
    expect(urls.filter((url) => states.get(url)?.state !== 'refused')).toEqual([]);
    expect(simulator.state.canary).toBe(0);
  });

  test.each([
    ['a name of this machine', ['127.0.0.1']],
    ['a name of both worlds', ['203.0.114.7', '127.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['loopback in IPv6', ['::1']],
    ['a private network', ['10.0.0.8']],
    ['link-local', ['169.254.169.254']],
    ['the host of hosted runners', ['168.63.129.16']],
    ['carrier-grade NAT', ['100.64.0.1']],
    ['a unique local address', ['fd00::1']],
    ['multicast', ['224.0.0.1']],
  ])('by a name that resolves to %s', async (_, addresses) => {
    // The port is open in the configuration, for the canary to be within reach of a mistake.
    const host = 'piege.exemple.fr';
    const url = `http://${host}:${simulator.ports.canary}/`;
    const lookUp = directory({ [host]: [addresses] });
    const probe = openProbe(simulator, { lookUp, configuration: { timeout: 1, retries: 0 } });
    const inner = createGuard(lookUp, new Map(), []);
    const refused = await new Promise((resolve) => inner.lookup(host, { all: true }, (error) => resolve(error)));
    expect(refused).toBeInstanceOf(Refusal);
    expect((await probe.probe([`http://${host}/`, url])).get(`http://${host}/`)?.state).toBe('refused');
    await probe.close();
    expect(simulator.state.canary).toBe(0);
  });

  test('by a name that changes its address between two look-ups', async () => {
    const host = 'volage.exemple.fr';
    const lookUp = directory({ [host]: [[], ['127.0.0.1']] });
    const state = await probeOne(simulator, `http://${host}/`, { lookUp, configuration: { timeout: 1 } });
    expect(state.state).toBe('refused');
    expect(simulator.state.canary).toBe(0);
  });

  test('by a port that is not that of a website, even on a known host', async () => {
    for (const port of [22, 25, 2375, 6379, 8080, 9200, 10_250, simulator.ports.canary]) {
      expect((await probeOne(simulator, `http://pages.test:${port}/page`)).state).toBe('refused');
    }
    expect(simulator.state.requests).toEqual([]);
  });

  test('unless the configuration opens a host, a port, a network', async () => {
    const { canary } = simulator.ports;
    const allowed = { timeout: 1, 'allow-private': [`localhost:${canary}`, '10.1.0.0/16'] };
    const lookUp = directory({ localhost: [['127.0.0.1']] });
    expect((await probeOne(simulator, `http://localhost:${canary}/`, { lookUp, configuration: allowed })).state).toBe(
      'ok',
    );
    expect(simulator.state.canary).toBe(1);
    expect((await probeOne(simulator, 'http://127.0.0.1/', { configuration: allowed })).state).toBe('refused');
    const guard = createGuard(nowhere, new Map(), ['10.1.0.0/16']);
    expect(() => guard.vet(new URL('http://10.1.2.3/'))).not.toThrow();
    expect(() => guard.vet(new URL('http://10.2.2.3/'))).toThrow(Refusal);
  });
});

test('an address is public only when every rule says so', () => {
  const ranges = [
    '0.1.2.3',
    '10.9.8.7',
    '100.127.255.1',
    '127.9.9.9',
    '169.254.0.1',
    '172.31.0.1',
    '192.0.0.8',
    '192.0.2.1',
  ];
  const more = [
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.9',
    '224.1.1.1',
    '240.0.0.1',
    '255.255.255.255',
  ];
  const six = [
    '::',
    '::1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    'fec0::1',
    '2001:db8::1',
    '2001::1',
    '2002:7f00:1::',
    '100::1',
    '64:ff9b:1::1',
  ];
  const wrapped = [
    '::ffff:10.0.0.1',
    '::10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '',
    'localhost',
    '1.2.3',
  ];
  expect([...ranges, ...more, ...six, ...wrapped].filter(isPublicAddress)).toEqual([]);
  const open = ['1.1.1.1', '185.75.143.24', '2606:4700::1111', '2a01:e0a::1', '::ffff:1.1.1.1', '64:ff9b::101:101'];
  expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
});

test('whatever its bytes, a mapped address is as public as the one inside', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(byte, byte, byte, byte, (...bytes) => {
      const inside = bytes.join('.');
      expect(isPublicAddress(`::ffff:${inside}`)).toBe(isPublicAddress(inside));
      expect(isPublicAddress(`64:ff9b::${inside}`)).toBe(isPublicAddress(inside));
    }),
  );
});

describe('stand-ins', () => {
  test('are read, and only on the loopback', () => {
    const map = parseResolve(
      ' a.fr=127.0.0.1:8443, B.fr=127.0.0.1:http:80,c.fr=[::1]:9,d.fr=http:81,*.e.fr=127.0.0.2:http:82,f.fr=nowhere,',
    );
    expect(standIn(map, 'A.FR.')).toEqual({ address: '127.0.0.1', port: 8443, plain: false });
    expect(standIn(map, 'b.fr')).toEqual({ address: '127.0.0.1', port: 80, plain: true });
    expect(standIn(map, 'c.fr')).toEqual({ address: '::1', port: 9, plain: false });
    expect(standIn(map, 'd.fr')).toEqual({ address: '127.0.0.1', port: 81, plain: true });
    expect(standIn(map, 'x.e.fr')?.valueOf()).toMatchObject({ port: 82 });
    expect(standIn(map, 'e.fr')).toBeUndefined();
    expect(standIn(map, 'f.fr')).toBe('nowhere');
    expect(parseResolve(undefined).size).toBe(0);
  });

  test.each([
    'a.fr',
    'a.fr=',
    'a.fr=10.0.0.1:80',
    'a.fr=1.1.1.1:http:80',
    '=127.0.0.1:80',
    'a.fr=127.0.0.1:99999',
    'a.fr=8443',
    'a b=127.0.0.1:1',
  ])('%s is not one', (text) => expect(() => parseResolve(text)).toThrow(ResolveMapError));
});

describe('secrets', () => {
  const headers = { 'https://intranet.test/prive/': { Authorization: 'Bearer jeton', Host: 'ailleurs' } };

  test('go to the origin and path they are for, and nowhere else', async () => {
    const probe = openProbe(simulator, { configuration: { timeout: 1, headers } });
    await probe.probe([
      'https://intranet.test/prive/page',
      'https://intranet.test/public',
      'http://intranet.test/prive/page',
      'https://pages.test/prive/',
    ]);
    await probe.close();
    const sent = simulator.state.requests.map(
      ({ host, path, headers: { authorization, 'x-forwarded-proto': scheme } }) => [
        `${scheme}://${host}${path}`,
        authorization,
      ],
    );
    expect(Object.fromEntries(sent)).toEqual({
      'https://intranet.test/prive/page': 'Bearer jeton',
      'https://intranet.test/public': undefined,
      'http://intranet.test/prive/page': undefined,
      'https://pages.test/prive/': undefined,
    });
  });

  test('do not follow a redirect to another origin', async () => {
    const guarded = { 'mechant.test': { authorization: 'Bearer jeton' } };
    await probeOne(simulator, 'https://mechant.test/temoin-ailleurs', { configuration: { headers: guarded } });
    const [first, second] = simulator.state.requests;
    expect(first?.headers.authorization).toBe('Bearer jeton');
    expect(second).toMatchObject({ host: 'autre.mechant.test' });
    expect(second?.headers.authorization).toBeUndefined();
    expect(second?.headers.cookie).toBeUndefined();
  });
});

describe('certificates', () => {
  test('are checked', async () => {
    expect(await probeOne(simulator, 'https://tls.test/')).toMatchObject({
      state: 'unreachable',
      reason: { code: 'certificate-untrusted' },
    });
    const trusting = { ca: certificate };
    expect((await probeOne(simulator, 'https://tls.test/', trusting)).state).toBe('ok');
    expect((await probeOne(simulator, 'https://mauvais-nom.test/', trusting)).reason.code).toBe('certificate-name');
  });
});
