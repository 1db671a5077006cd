import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { page, send } from './links/answer.mjs';
import * as demarches from './links/demarches.mjs';
import * as documents from './links/documents.mjs';
import * as jungle from './links/jungle.mjs';
import * as nasty from './links/nasty.mjs';
import * as pages from './links/pages.mjs';
import { State } from './links/state.mjs';

export { privateAddresses } from './links/nasty.mjs';

/** A page for each line of the tables in the reference: its URL and the state it must be given. */
export const rows = [...demarches.rows, ...jungle.rows, ...documents.rows, ...pages.rows, ...nasty.rows];
export const rowsOfNowhere = demarches.rowsOfNowhere;

/** @type {Record<string, import('./links/answer.mjs').Answering>} */
const hosts = { ...demarches.hosts, ...jungle.hosts, ...documents.hosts, ...pages.hosts, ...nasty.hosts };

/** The certificate of the TLS server: good for tls.test only, and guaranteed by nobody but itself. */
export const certificate = readFileSync(new URL('./links/tls/certificate.pem', import.meta.url), 'utf8');

/**
 * Starts the stand-ins of the internet on the loopback, on free ports.
 *
 * @param {Record<string, import('./links/answer.mjs').Answering>} [more] more virtual hosts
 */
export async function startSimulator(more = {}) {
  const state = new State();
  const known = { ...hosts, ...more };
  /** @type {import('node:http').RequestListener} */
  const answer = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const scheme = request.headers['x-forwarded-proto'] ?? 'https';
    const path = request.url ?? '/';
    state.requests.push({ method: request.method ?? '', host, path, headers: request.headers });
    state.enter(host);
    response.once('close', () => state.leave(host));
    const url = new URL(`${scheme}://${host}${path.startsWith('/') ? path : '/'}`);
    const times = state.count(`${request.method} ${host}${path}`);
    const handle = Object.hasOwn(known, host) ? known[host] : undefined;
    const call = { request, response, url, state, times };
    if (handle === undefined) send(call, 404, page('Hôte inconnu du simulateur'));
    else handle(call);
  };
  const key = readFileSync(new URL('./links/tls/key.pem', import.meta.url));
  const web = createServer({ maxHeaderSize: 64 * 1024 }, answer);
  const tls = createTlsServer({ key, cert: certificate }, (request, response) => {
    send({ request, response, url: new URL('https://tls.test/'), state, times: 1 }, 200, page('Une page'));
  });
  const canary = createServer((_request, response) => {
    state.canary++;
    response.end('privé');
  });
  const servers = [web, tls, canary];
  for (const server of servers) {
    server.keepAliveTimeout = 30_000;
    server.on('connection', () => state.connections++);
    server.on('tlsClientError', () => undefined);
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  }
  const [webPort, tlsPort, canaryPort] = servers.map(portOf);
  state.canaryPort = canaryPort ?? 0;
  const names = Object.keys(known).map((host) => `${host}=127.0.0.1:http:${webPort}`);
  const secure = ['tls.test', 'mauvais-nom.test'].map((host) => `${host}=127.0.0.1:${tlsPort}`);
  const nowhere = rowsOfNowhere.map(({ url }) => `${new URL(url).hostname}=nowhere`);
  return {
    /** For RELECTURE_RESOLVE. */
    resolve: [...names, ...secure, ...nowhere].join(','),
    state,
    rows,
    ports: { web: webPort ?? 0, tls: tlsPort ?? 0, canary: canaryPort ?? 0 },
    async close() {
      await Promise.all(
        servers.map(async (server) => {
          server.closeAllConnections();
          await new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

/** @param {import('node:net').Server} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** `node test/simulator/index.mjs [command…]`: the servers for as long as the command runs, or until they are stopped. */
async function main() {
  const [command, ...rest] = process.argv.slice(2).filter((argument, index) => index > 0 || argument !== '--');
  const simulator = await startSimulator();
  const env = { ...process.env, RELECTURE_RESOLVE: simulator.resolve };
  if (command !== undefined) {
    const child = spawn(command, rest, { stdio: 'inherit', env });
    child.once('close', async (code) => {
      process.exitCode = code ?? 1;
      await simulator.close();
    });
    return;
  }
  for (const { id, url, expected, reason } of [...rows, ...rowsOfNowhere]) {
    process.stdout.write(`${id.padEnd(26)} ${expected.padEnd(12)} ${(reason ?? '').padEnd(28)} ${url}\n`);
  }
  process.stdout.write(`\nRELECTURE_RESOLVE='${simulator.resolve}'\n\nCtrl-C stops the servers.\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
