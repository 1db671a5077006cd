import { gzipSync } from 'node:zlib';
import { page, redirect, send } from './answer.mjs';

/** Servers that misbehave: by accident, or on purpose. */

/** One kilobyte that becomes a hundred megabytes takes two layers; one layer of a thousand to one is what servers can send. */
const bomb = () => gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** @type {Record<string, import('./answer.mjs').Answering>} */
const paths = {
  '/entetes-lents': ({ response }) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => response.socket?.write(`x-${Date.now()}: goutte\r\n`), 200);
    response.socket?.once('close', () => clearInterval(timer));
  },
  '/muet': () => {},
  '/corps-sans-fin': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<!doctype html><title>Une page</title><h1>Une page</h1>');
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  },
  '/goutte-a-goutte': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<!doctype html><title>Une page</title>');
    const timer = setInterval(() => response.write('.'), 200);
    response.once('close', () => clearInterval(timer));
  },
  '/bombe': (call) => send(call, 200, bomb(), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
  '/gzip-casse': (call) =>
    send(call, 200, Buffer.from('pas du gzip'), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
  '/gzip': (call) =>
    send(call, 200, gzipSync(page('Page introuvable')), { 'content-type': 'text/html', 'content-encoding': 'gzip' }),
  '/codages': (call) =>
    send(call, 200, gzipSync(gzipSync(page('Une page'))), {
      'content-type': 'text/html',
      'content-encoding': 'gzip, gzip',
    }),
  '/coupure': ({ request }) => request.socket.destroy(),
  '/coupure-deux-fois': (call) =>
    call.times < 3 ? call.request.socket.resetAndDestroy() : send(call, 200, page('Une page')),
  '/boucle': (call) => redirect(call, 302, '/boucle'),
  '/boucle-a': (call) => redirect(call, 301, '/boucle-b'),
  '/boucle-b': (call) => redirect(call, 301, '/boucle-a'),
  '/boucle-temoin': (call) => redirect(call, 302, '/boucle-temoin', { 'set-cookie': 'essai=1' }),
  '/temoin': (call) => {
    if (/\bvu=1\b/.test(call.request.headers.cookie ?? '')) return send(call, 200, page('Une page'));
    redirect(call, 302, '/temoin', { 'set-cookie': 'vu=1; Path=/; HttpOnly' });
  },
  '/temoin-ailleurs': (call) =>
    redirect(call, 302, 'https://autre.mechant.test/montre', { 'set-cookie': 'secret=1; Path=/' }),
  '/vers-fichier': (call) => redirect(call, 302, 'file:///etc/passwd'),
  '/vers-donnees': (call) => redirect(call, 302, 'data:text/html,oui'),
  '/vers-illisible': (call) => redirect(call, 302, 'http://[::bad/'),
  '/vers-metadonnees': (call) => redirect(call, 302, 'http://169.254.169.254/latest/meta-data/'),
  '/vers-mot-de-passe': (call) => redirect(call, 302, 'https://nom:secret@pages.test/page'),
  '/entetes-enormes': (call) => send(call, 200, page('Une page'), { 'x-remplissage': 'a'.repeat(200_000) }),
  '/illisible': ({ response }) => response.socket?.end('ceci n’est pas du HTTP\r\n\r\n'),
  '/attente-sans-fin': ({ response }) => {
    const timer = setInterval(() => response.socket?.write('HTTP/1.1 102 Processing\r\n\r\n'), 50);
    response.socket?.once('close', () => clearInterval(timer));
  },
  '/head-menteur.zip': (call) =>
    call.request.method === 'HEAD'
      ? send(call, 404)
      : send(call, 200, Buffer.alloc(100), { 'content-type': 'application/zip' }),
  '/head-muet.zip': (call) =>
    call.request.method === 'HEAD'
      ? undefined
      : send(call, 200, Buffer.alloc(100), { 'content-type': 'application/zip' }),
  '/titre-sans-fin': (call) => send(call, 200, `<title>${'<h1 '.repeat(50_000)}`),
};

/** A chain of redirects as long as wanted: /chaine/12 leads to /chaine/11… @type {import('./answer.mjs').Answering} */
function answer(call) {
  const left = /^\/chaine\/(\d+)$/.exec(call.url.pathname)?.[1];
  if (left !== undefined)
    return left === '0' ? send(call, 200, page('Une page')) : redirect(call, 301, `/chaine/${Number(left) - 1}`);
  const private_ = /^\/vers-prive\/(\d+)$/.exec(call.url.pathname)?.[1];
  if (private_ !== undefined) {
    const target = privateAddresses(call.state.canaryPort)[Number(private_)] ?? '/';
    return redirect(call, 302, Buffer.from(target).toString('latin1'));
  }
  (paths[call.url.pathname] ?? ((other) => send(other, 404)))(call);
}

/**
 * The spellings of an address on this machine or its network that a hostile page may try.
 *
 * @param {number} port
 */
export function privateAddresses(port) {
  const names = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '0177.0.0.1',
    '017700000001',
    '0.0.0.0',
    '0',
    '127.0.0.1.',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
  ];
  return names.flatMap((name) => [`http://${name}:${port}/`, `http://${name}/`, `https://${name}/`]);
}

/** @type {Record<string, import('./answer.mjs').Answering>} */
export const hosts = {
  'mechant.test': answer,
  'autre.mechant.test': (call) => send(call, call.request.headers.cookie === undefined ? 200 : 500, page('Une page')),
  'xn--press-fsa.test': (call) => send(call, 429, '', { 'retry-after': '3600' }),
};

/** @param {string} id @param {string} path @param {string} expected @param {string} [reason] */
const row = (id, path, expected, reason) => ({
  id,
  url: `https://mechant.test${path}`,
  expected,
  ...(reason === undefined ? {} : { reason }),
});

/** @type {import('./answer.mjs').Row[]} */
export const rows = [
  row('nasty.slow-headers', '/entetes-lents', 'unreachable', 'timeout'),
  row('nasty.silent', '/muet', 'unreachable', 'timeout'),
  row('nasty.endless', '/corps-sans-fin', 'ok', 'answers'),
  row('nasty.drip', '/goutte-a-goutte', 'ok', 'answers'),
  row('nasty.bomb', '/bombe', 'ok', 'answers'),
  row('nasty.gzip-broken', '/gzip-casse', 'ok', 'answers'),
  row('nasty.gzip', '/gzip', 'ok', 'looks-missing'),
  row('nasty.encodings', '/codages', 'ok', 'answers'),
  row('nasty.reset', '/coupure', 'unreachable', 'connection-lost'),
  row('nasty.reset.twice', '/coupure-deux-fois', 'ok', 'answers'),
  row('nasty.loop', '/boucle', 'unreachable', 'redirect-loop'),
  row('nasty.loop.two', '/boucle-a', 'unreachable', 'redirect-loop'),
  row('nasty.loop.cookie', '/boucle-temoin', 'unreachable', 'redirect-loop'),
  row('nasty.cookie-wall', '/temoin', 'ok', 'answers'),
  row('nasty.cookie-elsewhere', '/temoin-ailleurs', 'ok', 'answers'),
  row('nasty.chain.short', '/chaine/5', 'redirected', 'moved'),
  row('nasty.chain.long', '/chaine/40', 'unreachable', 'too-many-redirects'),
  row('nasty.to-file', '/vers-fichier', 'refused', 'scheme-refused'),
  row('nasty.to-data', '/vers-donnees', 'refused', 'scheme-refused'),
  row('nasty.to-unreadable', '/vers-illisible', 'dead', 'bad-redirect'),
  row('nasty.to-metadata', '/vers-metadonnees', 'refused', 'leads-to-private'),
  row('nasty.to-password', '/vers-mot-de-passe', 'refused', 'leads-to-credentials'),
  row('nasty.headers', '/entetes-enormes', 'unreachable', 'unreadable-answer'),
  row('nasty.garbage', '/illisible', 'unreachable', 'unreadable-answer'),
  row('nasty.1xx', '/attente-sans-fin', 'unreachable', 'timeout'),
  row('nasty.head-lies', '/head-menteur.zip', 'ok', 'answers'),
  row('nasty.head-silent', '/head-muet.zip', 'ok', 'answers'),
  row('nasty.title', '/titre-sans-fin', 'ok', 'answers'),
  { id: 'nasty.429-storm', url: 'https://xn--press-fsa.test/', expected: 'blocked', reason: 'rate-limited' },
  { id: 'nasty.credentials', url: 'https://nom:secret@mechant.test/', expected: 'refused', reason: 'credentials' },
  { id: 'nasty.port', url: 'https://mechant.test:6379/', expected: 'refused', reason: 'port-refused' },
];
