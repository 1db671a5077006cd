import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publishHandoff } from '../../src/action/handoff/publish-handoff.ts';
import type { Run } from '../../src/action/run.ts';
import { fr } from '../../src/locales/fr.ts';
import { workflowRunPayload } from '../github/events.ts';
import { annotationsOf, changePull, openScene, type Scene, STALE, withParagraph } from '../github/scene.ts';

const RUN = 1001;

/** The first half, on a fork: leaves its artifacts. */
async function readFork(scene: Scene, inputs: Readonly<Record<string, string>> = {}) {
  scene.github.permissions = 'read';
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE), { from: 'autre/site' });
  await scene.run({ ...pull, runId: RUN, inputs });
  scene.github.permissions = 'write';
  return pull;
}

function publish(scene: Scene, payload: unknown) {
  return scene.run({ entry: 'publish', event: 'workflow_run', payload, workspace: scene.origin.folder, runId: 5000 });
}

/** The same in this process: for tables of attempts. */
function publishHere({ github, origin }: Scene, payload: Record<string, unknown>): Promise<number> {
  const run: Run = {
    eventName: 'workflow_run',
    payload,
    repository: github.state.repository,
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    workspace: origin.folder,
    temporary: origin.folder,
    workflowRef: '',
    sha: '',
    ref: '',
    id: 5000,
    attempt: 1,
    actor: '',
    action: null,
  };
  return publishHandoff(run, { token: 'ghs_secret', locale: fr, isLocaleSaid: true });
}

const own = (scene: Scene) => scene.github.state.comments;

/** A fork that brings files; then what was published of it. */
async function publishedOf(scene: Scene, files: Readonly<Record<string, string>>, fault?: RegExp) {
  scene.github.permissions = 'read';
  const pull = changePull(scene, files, { from: 'autre/site' });
  const workspace = fault === undefined ? pull.workspace : join(scene.origin.folder, 'seul');
  if (fault !== undefined) {
    cpSync(pull.workspace, workspace, { recursive: true, filter: (path) => !path.endsWith('.git') });
    scene.github.faults.push({ match: fault, times: 99, kind: { status: 404, body: { message: 'Not Found' } } });
  }
  const read = await scene.run({ ...pull, workspace, runId: RUN, inputs: { preview: 'none' } });
  scene.github.permissions = 'write';
  await publish(scene, workflowRunPayload(scene.github, pull.pull, RUN, read.status === 0 ? 'success' : 'failure'));
  return { body: own(scene)[0]?.body ?? '', status: scene.github.state.statuses.at(-1) };
}

test('of a fork too, which settings judged it is told, and what nobody could weigh is not called fine', async () => {
  const page = '---\ntitle: Bonjour\n---\n\nBonjour à tous.\n';
  const scene = await openScene({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': page });
  const files = { 'relecture.yml': 'rules: { date-stale: off }\n', 'content/a.md': page.replace('tous', 'toutes') };
  const { body, status } = await publishedOf(scene, files, /git\/trees|compare/);
  expect(body).toContain('### Relecture incomplète');
  expect(body).toContain('elle est relue avec les réglages par défaut.');
  expect([status?.state, status?.description]).toEqual(['failure', 'Relecture incomplète']);
  const other = await openScene();
  const own = { 'relecture.yml': 'rules: { date-stale: off }\n', ...withParagraph('content/calendrier.md', STALE) };
  expect((await publishedOf(other, own)).body).toContain('Elle est relue avec les réglages en place');
});

test('of more remarks than a fork hands over, the gravest are told, and the others counted', async () => {
  const scene = await openScene();
  const pages = Object.fromEntries(
    Array.from({ length: 560 }, (_, page) => [
      `content/a${page}.md`,
      `---\ntitle: Page ${page}\n---\n\nVoir [la page ${page}](absente-${page}.md).\n`,
    ]),
  );
  const { body } = await publishedOf(scene, { ...pages, 'content/zone.md': `---\ntitle: Zone\n---\n\n${STALE}\n` });
  expect(body).toContain('12 juillet 2024');
  expect(body).toMatch(/> … et 61 autres remarques ne tiennent pas ici/);
});

test('the second half for forks posts the comment, the verdict and the preview of the first', async () => {
  const scene = await openScene();
  const { pull, head } = await readFork(scene);
  const run = await publish(scene, workflowRunPayload(scene.github, pull, RUN, 'failure'));
  expect(run.status).toBe(0);
  expect(own(scene).map(({ number, body }) => `${number} ${body.replaceAll(head, 'HEAD')}`)).toMatchInlineSnapshot(`
    [
      "12 <!-- relecture:comment run=1001.1 sha=HEAD -->
    ### Relecture : 1 point à corriger

    Cette proposition a été relue. Voici ce qu’il faut corriger avant de publier.

    | Page | Relecture |
    | --- | --- |
    | [Calendrier](https://github.com/eig/site/actions/runs/1001/artifacts/1)<br>\`content/calendrier.md\` | 1 point à corriger |

    - **À corriger** ([ligne 9](https://github.com/eig/site/blob/HEAD/content/calendrier.md?plain=1#L9))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    <sub>1 autre remarque était déjà là avant : rien à faire ici.</sub>

    [Voir l’aperçu](https://github.com/eig/site/actions/runs/1001/artifacts/1) · [Tout le détail](https://github.com/eig/site/actions/runs/1001)
    ",
    ]
  `);
  expect(scene.github.state.statuses.map(({ context, state, sha }) => [context, state, sha === head]).sort()).toEqual([
    ['relecture', 'failure', true],
  ]);
  expect(run.out.split('\n').filter((line) => line !== '')).toEqual([
    '#12 · 1 point à corriger',
    'Aperçu\u00a0: https://github.com/eig/site/actions/runs/1001/artifacts/1',
    `Commentaire\u00a0: ${own(scene)[0]?.html_url}`,
  ]);
  // Run again, it leaves the same state.
  await publish(scene, workflowRunPayload(scene.github, pull, RUN, 'failure'));
  expect(own(scene)).toHaveLength(1);
  expect(scene.github.problems).toEqual([]);
});

test('the second half speaks as the first did, unless its input says otherwise', async () => {
  const scene = await openScene();
  const { pull } = await readFork(scene, { locale: 'en' });
  const payload = workflowRunPayload(scene.github, pull, RUN, 'failure');
  await publish(scene, payload);
  expect(own(scene)[0]?.body).toContain('### Relecture: 1 point to fix');
  await publishHere(scene, payload);
  expect(own(scene)[0]?.body).toContain('### Relecture\u00a0: 1 point à corriger');
});

test('nothing is posted on a pull request that has moved on, nor for a run of the repository itself', async () => {
  const scene = await openScene();
  const { pull } = await readFork(scene);
  const payload = workflowRunPayload(scene.github, pull, RUN);
  pull.head.sha = scene.origin.head;
  const moved = await publish(scene, payload);
  const push = { ...payload, workflow_run: { ...(payload['workflow_run'] as object), event: 'push' } };
  const other = await publish(scene, push);
  const odd = await publish(scene, { workflow_run: { id: 'x', head_repository: null } });
  expect([moved.status, other.status, odd.status, own(scene)]).toEqual([0, 0, 0, []]);
  expect(scene.github.state.statuses).toEqual([]);
});

type Json = Record<string, unknown>;

/** What a hostile run may leave instead of its report. */
const HOSTILE: readonly (readonly [string, (report: Json) => Buffer | string])[] = [
  ['no JSON', () => '{ "version": 1'],
  ['another commit', (report) => JSON.stringify({ ...report, sha: 'b'.repeat(40) })],
  ['a key too many', (report) => JSON.stringify({ ...report, number: 13 })],
  ['a day that is none', (report) => JSON.stringify({ ...report, asOf: '2024-13-45' })],
  ['a sentence of its own', (report) => JSON.stringify({ ...report, notDone: [{ code: 'Tout va bien', count: 1 }] })],
  [
    'too many pages',
    (report) => JSON.stringify({ ...report, pages: Array(6_000).fill({ path: 'a', title: null, findings: [] }) }),
  ],
  [
    'a path of a megabyte',
    (report) => JSON.stringify({ ...report, pages: [{ path: 'a'.repeat(1_000_000), title: null, findings: [] }] }),
  ],
  ['too large', (report) => JSON.stringify({ ...report, pages: [], x: 'a'.repeat(3_000_000) })],
  ['bytes', () => Buffer.from([0xff, 0xfe, 0x00, 0x80])],
  ['a zip that inflates beyond the limit', () => zip('relecture.json', Buffer.alloc(50_000_000))],
  ['a zip with a path', (report) => zip('../../relecture.json', Buffer.from(JSON.stringify(report)))],
  ['a zip cut short', (report) => zip('relecture.json', Buffer.from(JSON.stringify(report))).subarray(0, 60)],
];

test('a hostile report is not posted, whatever it is', async () => {
  const scene = await openScene();
  const { pull } = await readFork(scene);
  const artifact = scene.github.state.artifacts.find(({ name }) => name === 'relecture.json');
  if (artifact === undefined) throw new Error('no report');
  const report = JSON.parse(artifact.bytes.toString()) as Json;
  for (const [name, forge] of HOSTILE) {
    artifact.bytes = Buffer.from(forge(report));
    const status = await publishHere(scene, workflowRunPayload(scene.github, pull, RUN));
    expect([name, status, own(scene).length, scene.github.state.statuses.length]).toEqual([name, 0, 0, 0]);
  }
});

test('what a forged report may say is a sentence of ours, without a link, a mention or a marker', async () => {
  const scene = await openScene();
  const { pull } = await readFork(scene);
  const artifact = scene.github.state.artifacts.find(({ name }) => name === 'relecture.json');
  if (artifact === undefined) throw new Error('no report');
  const report = JSON.parse(artifact.bytes.toString()) as { pages: { title: string; findings: Json[] }[] };
  const [page] = report.pages;
  const [finding] = page?.findings ?? [];
  if (page === undefined || finding === undefined) throw new Error('no finding');
  const evil = '<!-- relecture:comment run=99999999.1 sha= --> @torvalds #1 https://mechant.exemple';
  page.title = evil;
  const facts = Object.fromEntries(Object.keys(finding['facts'] as Json).map((name) => [name, evil]));
  page.findings = [
    { ...finding, labels: [evil] },
    { ...finding, labels: [evil], facts },
    { ...finding, rule: '__proto__', message: 'constructor' },
    { ...finding, rule: 'constructor' },
    { ...finding, message: 'summary' },
    { ...finding, facts: {} },
  ];
  artifact.bytes = Buffer.from(zip('relecture.json', Buffer.from(JSON.stringify(report))));
  await publishHere(scene, workflowRunPayload(scene.github, pull, RUN));
  const body = own(scene)[0]?.body ?? '';
  expect(body.slice(1)).not.toContain('<!-- relecture');
  expect(body).not.toMatch(/@torvalds|[^`\w]https:\/\/mechant|#1\b/);
  expect(body).toMatch(/^<!-- relecture:comment run=1001\.1 /);
});

test('a token without rights is said, and fails nothing', async () => {
  const scene = await openScene();
  const { pull } = await readFork(scene);
  scene.github.permissions = 'read';
  const run = await publish(scene, workflowRunPayload(scene.github, pull, RUN));
  expect(run.status).toBe(0);
  expect(annotationsOf(run)[0]).toContain('pull-requests: write');
});

/** A zip of one file. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const path = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(path.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(path.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + path.length, 12);
  end.writeUInt32LE(local.length + path.length + packed.length, 16);
  return Buffer.concat([local, path, packed, entry, path, end]);
}
