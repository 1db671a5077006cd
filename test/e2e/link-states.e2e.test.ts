import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/formats/json.ts';
import { makeSite, startCli } from './run-cli.ts';

/** How a server leads on: path of the link, where its answer sends to. */
const LEADS: Readonly<Record<string, string>> = {
  '/loopback': 'http://127.0.0.1/',
  '/reseau': 'http://10.1.2.3/',
  '/nuage': 'http://169.254.169.254/latest/meta-data/',
  '/nat64': 'http://[64:ff9b::7f00:1]/',
  '/6to4': 'http://[2002:7f00:1::]/',
  '/documentation': 'http://192.0.2.1/',
  '/fichier': 'file:///etc/passwd',
  '/script': 'javascript:alert(1)',
  '/port': 'http://www.exemple-de-site.fr:22/',
  '/passe': 'http://camille:secret@www.exemple-de-site.fr/fin',
  '/boucle': '/boucle-2',
  '/boucle-2': '/boucle',
};

let server: Server;
let report: JsonReport;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/304') response.writeHead(304).end();
    else if (LEADS[path] !== undefined) response.writeHead(302, { location: LEADS[path] }).end();
    else if (path === '/absent') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Une page</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const paths = [...Object.keys(LEADS).filter((path) => path !== '/boucle-2'), '/304', '/absent', '/ici'];
  const links = [...paths.map((path) => `www.exemple-de-site.fr${path}`), 'camille@www.exemple-de-site.fr/nom'].map(
    (address) => `[un lien](http://${address})\n\n`,
  );
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': links.join('') });
  const { port } = server.address() as AddressInfo;
  const env = { RELECTURE_RESOLVE: `www.exemple-de-site.fr=127.0.0.1:http:${port}` };
  const only = ['--only', 'link-', '--skip', 'link-insecure'];
  const { out } = await startCli(['check', root, '--format', 'json', ...only], env);
  report = JSON.parse(out);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('every state of a link is told by exactly one rule, or is fine', () => {
  const told = report.links.map(({ url, state }) => {
    const rules = report.findings.filter(({ data }) => data['url'] === url).map(({ rule }) => rule);
    return `${new URL(url).pathname} ${state}: ${rules.join(' ') || 'silence'}`;
  });
  expect(told.sort()).toMatchInlineSnapshot(`
    [
      "/304 ok: silence",
      "/6to4 refused: link-private",
      "/absent dead: link-dead",
      "/boucle unreachable: link-unreachable",
      "/documentation refused: link-private",
      "/fichier refused: link-unreachable",
      "/ici ok: silence",
      "/loopback refused: link-private",
      "/nat64 refused: link-private",
      "/nom refused: link-unreachable",
      "/nuage refused: link-private",
      "/passe refused: link-unreachable",
      "/port refused: link-unreachable",
      "/reseau refused: link-private",
      "/script refused: link-unreachable",
    ]
  `);
});

test('no password of an address that a server gave leaves', () => {
  expect(JSON.stringify(report)).not.toContain('secret');
});
