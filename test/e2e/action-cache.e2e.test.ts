import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import { changePull, openScene, type Scene } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

/** What the workflow of the README has `actions/cache` carry from one run to the next. */
const FOLDER = '.relecture-cache';
const link = (path: string) => `Voir [la page ${path}](https://www.exemple-de-site.fr/${path}).`;
const SITE = {
  'hugo.toml': 'languageCode = "fr"\n',
  'content/liens.md': `---\ntitle: Liens\n---\n\n${['vivante', 'morte'].map(link).join('\n\n')}\n\nVoir [l’autre site](https://occupe.exemple-de-site.fr/).\n`,
};

const asked: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', headers } = request;
    asked.push(`${headers.host}${url}`);
    if (headers.host?.startsWith('occupe') === true) response.writeHead(429, { 'retry-after': '3600' }).end();
    else if (url === '/morte') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Une page</h1>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What one run asks, as GitHub starts it, and what it leaves in the folder. */
async function run(scene: Scene, request: Parameters<Scene['run']>[0]) {
  asked.splice(0);
  const { port } = server.address() as AddressInfo;
  const done = await scene.run({
    ...request,
    env: { RELECTURE_RESOLVE: `*.exemple-de-site.fr=127.0.0.1:http:${port}` },
    inputs: { ...NO_PREVIEW, offline: 'false', cache: FOLDER },
  });
  const report = JSON.parse(readFileSync(done.outputs['report-file'] ?? '', 'utf8'));
  const links = report.links as { url: string; state: string; detail: string }[];
  const folder = join(request.workspace, FOLDER);
  return {
    done,
    links,
    asked: [...asked].sort(),
    left: existsSync(folder) ? readdirSync(folder) : null,
    folder,
    report,
  };
}

test('every morning asks only for what must be looked at again, and leaves in peace who asked for it', async () => {
  const scene = await openScene(SITE);
  const morning = (workspace: string) =>
    run(scene, { event: 'schedule', payload: schedulePayload(scene.github), workspace });
  const first = await morning(scene.origin.checkout(scene.origin.head));
  expect(first.asked).toEqual([
    'occupe.exemple-de-site.fr/',
    'www.exemple-de-site.fr/morte',
    'www.exemple-de-site.fr/vivante',
  ]);
  expect(first.left).toEqual(['links.json']);
  // A runner starts from nothing: `actions/cache` brings the folder back.
  const workspace = scene.origin.checkout(scene.origin.head);
  mkdirSync(join(workspace, FOLDER));
  writeFileSync(join(workspace, FOLDER, 'links.json'), readFileSync(join(first.folder, 'links.json')));
  const second = await morning(workspace);
  expect(second.asked).toEqual(['www.exemple-de-site.fr/morte']);
  expect(second.links.map(({ url, state }) => `${new URL(url).host}${new URL(url).pathname} ${state}`)).toEqual([
    'occupe.exemple-de-site.fr/ blocked',
    'www.exemple-de-site.fr/morte dead',
    'www.exemple-de-site.fr/vivante ok',
  ]);
  expect(second.links[0]?.detail).toContain('a demandé d’attendre encore');
  // The folder is no part of the site.
  expect([second.report.stats.read, second.report.stats.unread]).toEqual([
    first.report.stats.read,
    first.report.stats.unread,
  ]);
});

test('a pull request that brings such a folder decides nothing by it, and writes none', async () => {
  const scene = await openScene(SITE);
  const morning = await run(scene, {
    event: 'schedule',
    payload: schedulePayload(scene.github),
    workspace: scene.origin.checkout(scene.origin.head),
  });
  const known = readFileSync(join(morning.folder, 'links.json'), 'utf8');
  const forged = known.replaceAll('"state":"dead"', '"state":"ok"').replaceAll('/morte', '/promise');
  const change = { 'content/neuve.md': `---\ntitle: Neuve\n---\n\n${link('morte')}\n` };
  const pull = changePull(scene, { ...change, [`${FOLDER}/links.json`]: forged.replaceAll('/promise', '/morte') });
  const reviewed = await run(scene, pull);
  expect(reviewed.asked).toContain('www.exemple-de-site.fr/morte');
  expect(reviewed.done.status).toBe(1);
  expect(reviewed.done.out).toContain('n’est ni lu ni écrit ici');
  expect(readFileSync(join(reviewed.folder, 'links.json'), 'utf8')).toContain('"state":"ok"');
  const other = await run(scene, changePull(scene, change, { branch: 'autre' }));
  expect(other.left).toBeNull();
});
