import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readHtml } from '../../src/links/answer/html.ts';
import { missingTitle } from '../../src/links/answer/soft-404.ts';
import { systemClock } from '../../src/links/ask/clock.ts';
import { ResponseHeaders } from '../../src/links/ask/exchange.ts';
import { createProbe } from '../../src/links/ask/probe.ts';
import { askedWait, backoff } from '../../src/links/ask/wait.ts';
import { matchesWildcards } from '../../src/links/settings/link-settings.ts';
import { type Simulator, startSimulator } from '../simulator/index.mjs';
import { worked } from '../worked.ts';
import { fastClock, openProbe, probeOne } from './link-probe.ts';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({
    'muet.test': () => undefined,
    'coupe.test': ({ request }) => request.socket.destroy(),
    'presse.test': ({ response }) => {
      response.writeHead(429, { 'retry-after': '1' });
      response.end();
    },
    'lent.test': ({ response }) => setTimeout(() => response.end('<title>Une page</title>'), 60),
    'seul.test': ({ response, times }) => {
      response.writeHead(times === 1 ? 429 : 200, { 'retry-after': '30' });
      response.end();
    },
  });
});
beforeEach(() => simulator.state.reset());
afterAll(() => simulator.close());

const asked = (): string[] => simulator.state.requests.map(({ method, host, path }) => `${method} ${host}${path}`);

describe('what is asked', () => {
  test('each URL once, fragments and repeats aside, and as it is written', async () => {
    const probe = openProbe(simulator);
    const urls = [
      'https://pages.test/page',
      'https://pages.test/page#haut',
      'https://PAGES.test:443/page',
      '//pages.test/page',
      ' https://pages.test/page ',
    ];
    const states = await probe.probe([...urls, ...urls]);
    await probe.close();
    expect(asked()).toEqual(['GET pages.test/page']);
    expect(urls.map((url) => [states.get(url)?.url, states.get(url)?.state])).toEqual(urls.map((url) => [url, 'ok']));
  });

  test('not what the configuration leaves out, nor what a template will make', async () => {
    const probe = openProbe(simulator, { configuration: { ignore: ['https://pages.test/*', 'mailto:*'] } });
    const urls = ['https://pages.test/morte', 'https://{{ site.host }}/page', 'mailto:a@exemple.fr'];
    const states = await probe.probe(urls);
    expect(urls.map((url) => states.get(url)).map((state) => [state?.state, state?.reason.code])).toEqual([
      ['skipped', 'ignored'],
      ['skipped', 'template'],
      ['skipped', 'ignored'],
    ]);
    expect(asked()).toEqual([]);
    await probe.close();
  });

  test('a status that is accepted is good, whatever was kept of it, and no other is', async () => {
    const urls = ['403', '500', 'morte', 'cloudflare', 'page'].map((path) => `https://pages.test/${path}`);
    const states = async (
      accept: readonly (number | string)[],
      asks?: false,
      kept: { text: string | null } = { text: null },
    ) => {
      const cache = { read: async () => kept.text, write: async (text: string) => void Object.assign(kept, { text }) };
      const configuration = { timeout: 1, retries: 0, accept };
      const probe = openProbe(simulator, { configuration, cache, ...(asks === false && { asks }) });
      const found = await probe.probe(urls);
      await probe.close();
      return urls.map((url) => found.get(url)?.state);
    };
    expect(await states([403])).toEqual(['ok', 'unreachable', 'dead', 'ok', 'ok']);
    expect(await states(['5xx', 404])).toEqual(['blocked', 'ok', 'ok', 'blocked', 'ok']);
    // What is kept is what the site answers: it is accepted, or not, each time.
    const kept = { text: null };
    expect(await states(['4xx'], undefined, kept)).toEqual(['ok', 'unreachable', 'ok', 'ok', 'ok']);
    expect(await states([], false, kept)).toEqual(['blocked', 'unreachable', 'dead', 'blocked', 'ok']);
    expect(await states([404], false, kept)).toEqual(['blocked', 'unreachable', 'ok', 'blocked', 'ok']);
  });

  test('retries are counted: three tries for what may pass, one for what will not', async () => {
    await probeOne(simulator, 'https://pages.test/500');
    await probeOne(simulator, 'https://pages.test/morte');
    await probeOne(simulator, 'https://pages.test/403');
    await probeOne(simulator, 'https://pages.test/500', { configuration: { retries: 0 } });
    expect(asked()).toEqual([
      ...Array(3).fill('GET pages.test/500'),
      'GET pages.test/morte',
      'GET pages.test/403',
      'GET pages.test/500',
    ]);
  });

  test('a heavy file by its headers alone, on one connection, unless its server dislikes it', async () => {
    const probe = openProbe(simulator, { configuration: { 'per-host': 1 } });
    await probe.probe([1, 2, 3, 4].map((size) => `https://pages.test/image.png?${size}`));
    expect(simulator.state.connections).toBe(1);
    expect(asked().every((line) => line.startsWith('HEAD'))).toBe(true);
    simulator.state.reset();
    await probe.probe([1, 2, 3, 4, 5].map((copy) => `https://documents.test/lettre.docx?${copy}`));
    expect(asked().filter((line) => line.startsWith('GET')).length).toBe(5);
    expect(asked().filter((line) => line.startsWith('HEAD')).length).toBeLessThan(3);
    await probe.close();
  });

  test('a host that only ever refuses robots is left in peace, and so is one that never answers', async () => {
    const probe = openProbe(simulator, { configuration: { 'per-host': 2, timeout: 1 } });
    const members = Array.from({ length: 40 }, (_, index) => `https://www.linkedin.com/in/membre-${index}`);
    const states = await probe.probe(members);
    expect(asked().length).toBeLessThan(8);
    expect(members.map((url) => states.get(url)?.state)).toEqual(members.map(() => 'blocked'));
    expect(states.get('https://www.linkedin.com/in/membre-39')?.reason).toEqual({
      code: 'host-refuses-robots',
      host: 'www.linkedin.com',
    });
    simulator.state.reset();
    const cut = Array.from({ length: 40 }, (_, index) => `https://coupe.test/${index}`);
    const lost = await probe.probe(cut);
    expect(asked().length).toBeLessThan(20);
    expect(cut.map((url) => lost.get(url)?.state)).toEqual(cut.map(() => 'unreachable'));
    simulator.state.reset();
    const storm = Array.from({ length: 40 }, (_, index) => `https://presse.test/${index}`);
    const refused = await probe.probe(storm);
    expect(asked().length).toBeLessThan(20);
    expect(storm.map((url) => refused.get(url)?.reason.code)).toEqual(storm.map(() => 'rate-limited'));
    await probe.close();
  });
});

describe('waiting', () => {
  test('a host that asks to wait holds no one else up', async () => {
    const probe = openProbe(simulator, { clock: fastClock(20) });
    const began = performance.now();
    let other = 0;
    const urls = ['https://seul.test/a', 'https://pages.test/page', 'https://lent.test/1', 'https://lent.test/2'];
    const states = await probe.probe(urls, {});
    await probe.close();
    other = performance.now() - began;
    // 30 s on this clock are 1.5 s.
    expect(other).toBeGreaterThan(1400);
    expect(urls.map((url) => states.get(url)?.state)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const order = simulator.state.requests.map(({ host }) => host);
    expect(order.at(-1)).toBe('seul.test');
  });

  test('the budget ends the run in time: what is left over was not asked, what was answered is told', async () => {
    const probe = openProbe(simulator, { clock: systemClock, configuration: { timeout: 10 } });
    const urls = [
      'https://pages.test/page',
      'https://muet.test/1',
      ...Array.from({ length: 30 }, (_, index) => `https://muet.test/${index}`),
    ];
    const began = systemClock.now();
    const states = await probe.probe(urls, { deadline: began + 400 });
    expect(systemClock.now() - began).toBeLessThan(1200);
    expect(states.get('https://pages.test/page')?.state).toBe('ok');
    const left = urls.slice(1).map((url) => states.get(url));
    expect(new Set(left.map((state) => `${state?.state} ${state?.reason.code} ${state?.checkedAt}`))).toEqual(
      new Set(['skipped time-budget null']),
    );
    await probe.close();
  });

  test('a stopped run stops at once, and a run stopped before it begins asks nothing', async () => {
    const probe = openProbe(simulator, { clock: systemClock, configuration: { timeout: 10 } });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const began = performance.now();
    const states = await probe.probe(['https://muet.test/1'], { signal: controller.signal });
    expect(performance.now() - began).toBeLessThan(1000);
    expect([...states.values()].map(({ reason }) => reason.code)).toEqual(['cancelled']);
    simulator.state.reset();
    await probe.probe(['https://pages.test/page'], { signal: controller.signal });
    expect(asked()).toEqual([]);
    await probe.close();
  });

  test.each([
    [{ 'retry-after': '15' }, 15_000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 10:00:20 GMT' }, 20_000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 09:00:00 GMT' }, 0],
    [{ 'retry-after': 'Mon, 23 Nov 2026 09:00:05 GMT', date: 'Mon, 23 Nov 2026 09:00:00 GMT' }, 5000],
    [{ 'retry-after': 'bientôt' }, null],
    [{ 'ratelimit-reset': '7' }, 7000],
    [{ 'x-ratelimit-reset': String(Date.parse('2026-11-23T10:00:05Z') / 1000) }, 5000],
    [{}, null],
  ])('%j asks for %s ms', (headers, expected) => {
    expect(askedWait(new ResponseHeaders(headers), Date.parse('2026-11-23T10:00:00Z'))).toBe(expected);
  });

  test('retries wait longer each time, and do not march in step', () => {
    expect([0, 1, 2].map((attempt) => Math.round(backoff(attempt, () => 0.5)))).toEqual([300, 900, 2700]);
    expect(backoff(0, () => 0)).toBeLessThan(backoff(0, () => 1));
  });
});

describe('without network', () => {
  const failing = (code: string) => async () => {
    throw Object.assign(new Error('no'), { code });
  };

  test.each(['EAI_AGAIN', 'ENOTFOUND'])('one notice, and nobody is called dead (%s)', async (code) => {
    const notices: string[] = [];
    let lookUps = 0;
    const lookUp = async (): Promise<never> => {
      lookUps++;
      return failing(code)();
    };
    const probe = createProbe({
      today: '2026-11-23',
      clock: fastClock(),
      lookUp,
      notice: (notice) => notices.push(notice.code),
    });
    const urls = Array.from({ length: 300 }, (_, index) => `https://site-${index}.exemple.fr/page`);
    const states = await probe.probe(urls);
    await probe.close();
    expect(new Set([...states.values()].map(({ state, reason }) => `${state} ${reason.code}`))).toEqual(
      new Set(['unreachable no-network']),
    );
    expect(notices).toEqual(['no-network']);
    expect(lookUps).toBeLessThan(200);
  });

  test('a name that nobody knows is dead when the network is there', async () => {
    expect(await probeOne(simulator, 'https://site-qui-n-existe-pas.fr/')).toMatchObject({
      state: 'dead',
      reason: { code: 'no-such-host' },
    });
  });
});

test('every link of a site that does not exist is dead, however many there are', async () => {
  const probe = openProbe(simulator, { configuration: { 'per-host': 2 } });
  const urls = Array.from({ length: 30 }, (_, index) => `https://site-qui-n-existe-pas.fr/${index}`);
  const states = await probe.probe(urls);
  await probe.close();
  expect(new Set([...states.values()].map(({ state }) => state))).toEqual(new Set(['dead']));
});

describe('anchors of other sites', () => {
  const configuration = { anchors: true };
  test('are checked only when asked for', async () => {
    expect((await probeOne(simulator, 'https://pages.test/page#bas')).reason.code).toBe('answers');
    const urls = ['#haut', '#bas', '#d%C3%A9marche', '#ancien', '#', '#:~:text=Une', '#L12', ''].map(
      (end) => `https://pages.test/page${end}`,
    );
    const probe = openProbe(simulator, { configuration });
    const states = await probe.probe(urls);
    await probe.close();
    expect(urls.filter((url) => states.get(url)?.reason.code === 'anchor-missing')).toEqual([
      'https://pages.test/page#bas',
    ]);
  });
});

describe('a second opinion', () => {
  const dead = 'https://pages.test/morte';
  test('is asked of what looks missing and was really asked, never of a stand-in', async () => {
    const heard: string[] = [];
    const secondOpinion = async (url: string): Promise<number> => {
      heard.push(url);
      return 200;
    };
    expect((await probeOne(simulator, dead, { secondOpinion })).state).toBe('dead');
    expect(heard).toEqual([]);
    // The canary's server, opened by the configuration, is a real address.
    const { web } = simulator.ports;
    const options = {
      lookUp: async () => [{ address: '127.0.0.1', family: 4 }],
      configuration: { 'allow-private': [`localhost:${web}`] },
    };
    const url = `http://localhost:${web}/morte`;
    const disagreeing = await probeOne(simulator, url, { ...options, secondOpinion });
    expect(disagreeing).toMatchObject({
      state: 'unreachable',
      status: 404,
      reason: { code: 'clients-disagree', ours: '404', theirs: '200' },
    });
    expect(heard).toEqual([url]);
    const agreeing = await probeOne(simulator, url, { ...options, secondOpinion: async () => 404 });
    expect(agreeing.state).toBe('dead');
    const failing = async (): Promise<never> => Promise.reject(new Error('crash'));
    expect((await probeOne(simulator, url, { ...options, secondOpinion: failing })).state).toBe('dead');
  });
});

const ASKED = { url: new URL('https://exemple.test/page'), isRedirected: false };

describe('reading pages', () => {
  const read = (text: string) => readHtml(Buffer.from(text), new ResponseHeaders({ 'content-type': 'text/html' }));

  test.each([
    ['<title>Page introuvable</title>', 'Page introuvable'],
    ['<title>404 Not Found</title>', '404 Not Found'],
    ['<title>Erreur 404 - Mairie</title>', 'Erreur 404'],
    ['<title>Mairie | Page non trouvée</title>', 'Page non trouvée'],
    ['<title>Mairie</title><h1>La page demandée n&rsquo;existe plus</h1>', 'La page demandée n’existe plus'],
    ['<title>Mairie</title><h1>Oops! This page could not be found.</h1>', 'Oops! This page could not be found.'],
    ['<title>Peugeot 404</title><h1>La Peugeot 404</h1>', null],
    ['<title>Page not found: how to design a good 404 page</title>', null],
    ['<title>Pièce manquante : que faire ?</title>', null],
    ['<title>Accueil</title><h2>Page introuvable</h2>', 'Page introuvable'],
    ['<title>Mairie</title><h1 hidden>Page introuvable</h1><h1>Horaires</h1><p>Le mardi.</p>', null],
    [
      '<title>Mairie</title><main><p role="alert"><b>Notice introuvable.</b> Elle a été retirée.</p></main>',
      'Notice introuvable.',
    ],
    ['<title>Mairie</title><h1>Ce produit n&#39;est plus disponible</h1>', "Ce produit n'est plus disponible"],
    ['<title>Mairie</title><h1>404</h1><p>L’article 404 du code fixe le délai.</p>', null],
    ['<title>Fichier introuvable - Forum</title><h1>Forum</h1><time>lundi</time><p>Bonjour, où est-il ?</p>', null],
    ['', null],
  ])('%s', async (html, expected) => {
    expect(await missingTitle(read(html), ASKED)).toBe(expected);
  });

  const TEXT = '<p>Elle accueille les élèves, leurs parents et leurs voisins toute l’année.</p>'.repeat(12);
  test.each([
    ['/annonces/ref-A77120', '<p>L’annonce A77120 a été retirée par l’agence.</p>', 'retirée'],
    ['/notice?id=90812', '<p>Aucune fiche ne porte le n° 90812.</p>', 'Aucune'],
    ['/guides/kit-hors-ligne', '<h1>Nos guides</h1><p>We can’t show you what you asked for.</p>', 'can’t show'],
    // The thing itself, which tells of something else that went.
    ['/issues/2214', '<h1>404 page not found #2214</h1><p>It was removed in 4.1.</p>', null],
    ['/annonces/ref-A77120', '<p>L’annonce B12345 a été retirée par l’agence.</p>', null],
    ['/guides/kit-hors-ligne', '<h1>Kit hors ligne</h1><p>L’ancien kit a été retiré.</p>', null],
    ['/guides/kit-hors-ligne', `<h1>Nos guides</h1><p>L’ancien a été retiré.</p>${TEXT.repeat(3)}`, null],
    ['/lois/2016-042', '<p>Aucune autorisation n’est demandée.</p>', null],
  ])('what was asked for is proved by the address: %s %s', async (path, body, expected) => {
    const page = read(`<title>Mairie</title><body><main>${body}</main>`);
    const told = await missingTitle(page, { url: new URL(`https://exemple.test${path}`), isRedirected: false });
    expect(expected === null ? told : told?.includes(expected)).toBe(expected === null ? null : true);
  });

  test('a page asked for under the name of what it says is a page about that', async () => {
    const page = read('<title>Erreur 404</title><h1>Erreur 404</h1>');
    const url = new URL('https://exemple.test/aide/erreur-404');
    expect(await missingTitle(page, { url, isRedirected: false })).toBe(null);
    expect(await missingTitle(page, { url, isRedirected: true })).toBe('Erreur 404');
  });

  test('hostile pages are read in a blink', async () => {
    const start = worked();
    for (const piece of [
      '<h1',
      '<title>',
      '<',
      '&amp',
      '<script type="application/ld+json">',
      'JobPosting',
      ' id=',
      '<a name="',
      '404 ',
      'oups ! ',
      '<b id=x>',
      '<p>n’existe plus',
    ]) {
      const title = '<title>Page introuvable ?</title>';
      await missingTitle(read(`${title}<body><h1>${piece.repeat(Math.ceil(300_000 / piece.length))}`), ASKED);
      await missingTitle({ ...read(''), title: piece.repeat(20), headings: [piece.repeat(20)] }, ASKED);
    }
    expect(worked() - start).toBeLessThan(2000);
  });

  test('wildcards match what they should, in time', () => {
    expect(matchesWildcards('https://exemple.test/*', 'https://exemple.test/a/b?c')).toBe(true);
    expect(matchesWildcards('*exemple*', 'https://exemple.test/')).toBe(true);
    expect(matchesWildcards('https://exemple.test/', 'https://exemple.test/a')).toBe(false);
    expect(matchesWildcards('*a*a*a*a*a*b', 'a'.repeat(50_000))).toBe(false);
  });
});
