import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pdfBytes } from '../links/pdf-bytes.mjs';
import { createSite } from './site.mjs';

/** The servers of a load site: each link answers after its latency, in its own way. */

const pageOf = (/** @type {string} */ title, /** @type {number} */ length) =>
  `<!doctype html><html lang="fr"><head><title>${title}</title></head><body><h1>${title}</h1>${'<p>Une ligne.</p>'.repeat(length)}</body></html>`;
const plain = Buffer.from(pageOf('Une page', 300));
const long = Buffer.from(pageOf('Une longue page', 30_000));
const missing = Buffer.from(pageOf('Page introuvable', 20));
const zipped = gzipSync(plain);
const smallPdf = pdfBytes();
const largePdf = pdfBytes({ padding: 8_000_000 });

/** A token bucket: so many answers a second. */
const bucketRate = 30;
/** More at once than this is refused by the narrow host. */
const narrowWidth = 12;

/**
 * @param {import('./site.mjs').LoadLink[]} links
 * @param {{ scale?: number }} [options]
 */
export async function startLoadServer(links, { scale = 1 } = {}) {
  const byUrl = new Map(links.map((link) => [link.url.replace('https://', ''), link]));
  const counts = { requests: 0, connections: 0, gzip: 0, /** @type {Record<string, number>} */ peaks: {} };
  /** @type {Map<string, number>} */
  const times = new Map();
  /** @type {Map<string, number>} */
  const running = new Map();
  const fresh = new WeakSet();
  let tokens = bucketRate;
  let filled = performance.now();

  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const key = `${host}${request.url}`;
    counts.requests++;
    const now = (running.get(host) ?? 0) + 1;
    running.set(host, now);
    counts.peaks[host] = Math.max(counts.peaks[host] ?? 0, now);
    response.once('close', () => running.set(host, (running.get(host) ?? 1) - 1));
    const base = key.replace(/\??\+\d+$/, '');
    const link = byUrl.get(base);
    const time = (times.get(request.method + key) ?? 0) + 1;
    times.set(request.method + key, time);
    // A new connection costs a handshake.
    const handshake = fresh.has(request.socket) ? 0 : (20 + ((counts.connections * 37) % 100)) * scale;
    fresh.add(request.socket);
    tokens = Math.min(bucketRate, tokens + ((performance.now() - filled) / 1000) * (bucketRate / scale));
    filled = performance.now();
    const refused = (link?.kind === 'bucket' && --tokens < 0) || (link?.kind === 'narrow' && now > narrowWidth);
    if (link?.kind === 'bucket' && refused) tokens++;
    setTimeout(
      () => {
        if (refused) return end(429, { 'retry-after': '1' });
        answer(link?.kind ?? 'missing', { request, response, time, step: Number(/\+(\d+)$/.exec(key)?.[1] ?? 0), end });
      },
      (link?.latency ?? 20) + handshake,
    );
    /** @param {number} status @param {Record<string, string>} [headers] @param {Buffer} [body] */
    function end(status, headers = {}, body = Buffer.alloc(0)) {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': String(body.length),
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    }
  });
  server.keepAliveTimeout = 30_000;
  server.on('connection', () => counts.connections++);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    counts,
    /** Forgets how often each link was asked, for a second run. */
    forget: () => times.clear(),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * @param {string} kind
 * @param {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, time: number, step: number, end: (status: number, headers?: Record<string, string>, body?: Buffer) => void }} call
 */
function answer(kind, { request, response, time, step, end }) {
  const ok = () => end(200, {}, plain);
  const path = (request.url ?? '').replace(/\?\+\d+$/, '');
  const onward = () => ({ location: `${path}?+${step + 1}` });
  const pdf = { 'content-type': 'application/pdf' };
  switch (kind) {
    case 'wall':
      return end(999, {}, Buffer.from('Request denied'));
    case 'challenge':
      return end(403, { 'cf-mitigated': 'challenge' }, missing);
    case 'login':
      return end(401);
    case 'robots-refused':
      return end(403);
    case 'too-many-forever':
      return end(429, { 'retry-after': '1' });
    case 'too-many-once':
      return time < 2 ? end(429, { 'retry-after': '1' }) : ok();
    case 'too-many-date':
      return time < 2 ? end(429, { 'retry-after': new Date(Date.now() + 1000).toUTCString() }) : ok();
    case 'unavailable-once':
      return time < 2 ? end(503, { 'retry-after': '1' }) : ok();
    case 'error-twice':
      return time < 3 ? end(500) : ok();
    case 'reset-twice':
      return time < 3 ? request.socket.destroy() : ok();
    case 'cookie-wall':
      return /vu=1/.test(request.headers.cookie ?? '') ? ok() : end(302, { location: path, 'set-cookie': 'vu=1' });
    case 'no-content':
      return response.writeHead(204).end();
    case 'soft-404':
      return end(200, {}, missing);
    case 'moved-once':
      return step === 0 ? end(301, onward()) : ok();
    case 'moved-twice':
      return step < 2 ? end(308, onward()) : ok();
    case 'moved-for-now':
      return step === 0 ? end(302, onward()) : ok();
    case 'moved-to-missing':
      return step === 0 ? end(301, onward()) : end(404, {}, missing);
    case 'long-chain':
      return end(301, onward());
    case 'loop':
      return end(302, { location: step === 0 ? `${path}?+1` : path });
    case 'missing':
      return end(404, {}, missing);
    case 'gone':
      return end(410);
    case 'head-hostile':
      return request.method === 'HEAD' ? end(405) : end(200, { 'content-type': 'application/zip' }, zipped);
    case 'image':
      return end(200, { 'content-type': 'image/jpeg' }, zipped);
    case 'gzip':
      return end(200, { 'content-encoding': 'gzip' }, zipped);
    case 'long':
      return end(200, {}, long);
    case 'small-pdf':
      return range(smallPdf);
    case 'large-pdf':
      return range(largePdf);
    case 'drip': {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<!doctype html><title>Une page</title>');
      const timer = setInterval(() => response.write('.'), 200);
      response.once('close', () => clearInterval(timer));
      return;
    }
    default:
      return ok();
  }

  /** @param {Buffer} bytes */
  function range(bytes) {
    const match = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    if (match === null) return end(200, pdf, bytes);
    const to = Math.min(Number(match[2]), bytes.length - 1);
    const part = bytes.subarray(Number(match[1]), to + 1);
    end(206, { ...pdf, 'content-range': `bytes ${match[1]}-${to}/${bytes.length}` }, part);
  }
}

/** In a process of its own, so that what is measured is the checker: `node server.mjs '{"seed":42}'`. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = JSON.parse(process.argv[2] ?? '{}');
  const server = await startLoadServer(createSite(options).links, options);
  process.send?.({ port: server.port });
  process.on('message', (message) => {
    if (message === 'forget') server.forget();
    process.send?.({ counts: server.counts });
  });
  process.on('disconnect', () => process.exit());
}
