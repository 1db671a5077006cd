import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pushPayload, schedulePayload } from '../github/events.ts';
import { Origin } from '../github/origin.ts';
import { servePrivately } from '../github/private-git.ts';
import { annotationsOf, changePull, openScene, type Scene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

/** A folder beside the repository. */
function folder(parent: string, name: string): string {
  const path = join(parent, name);
  mkdirSync(path);
  return path;
}

test('a pull request without actions/checkout: exit 2, the mend, and a red status', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const run = await scene.run({ ...pull, workspace: folder(scene.origin.folder, 'vide'), inputs: NO_PREVIEW });
  expect([run.status, annotationsOf(run)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error Aucun dépôt dans le dossier de travail, donc rien à relire : ajoutez l’étape actions/checkout avant Relecture.",
      ],
    ]
  `);
  expect(scene.github.state.comments).toEqual([]);
  expect(scene.github.state.statuses.at(-1)).toMatchObject({ state: 'failure', context: 'relecture' });
});

test('checked out beside the workspace: the folder is named', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const parent = folder(scene.origin.folder, 'parent');
  cpSync(pull.workspace, join(parent, 'depot'), { recursive: true });
  const run = await scene.run({ ...pull, workspace: parent, inputs: NO_PREVIEW });
  expect([run.status, annotationsOf(run)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error Le dépôt est dans « depot », et non dans le dossier de travail : retirez « path » de l’étape actions/checkout.",
      ],
    ]
  `);
});

test('checked out beside the workspace, every morning too: no issue is written, nor closed', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const parent = folder(origin.folder, 'parent');
  cpSync(origin.checkout(origin.head), join(parent, 'sites/depot'), { recursive: true });
  const morning = { event: 'schedule', payload: schedulePayload(github), workspace: parent };
  const runs = [
    await scene.run({ ...morning, inputs: NO_PREVIEW }),
    await scene.run({ ...morning, inputs: { ...NO_PREVIEW, root: 'sites/depot' } }),
  ];
  for (const run of runs)
    expect([run.status, annotationsOf(run)]).toEqual([
      2,
      [
        'error Le dépôt est dans «\u202Fsites/depot\u202F», et non dans le dossier de travail\u00A0: retirez «\u202Fpath\u202F» de l’étape actions/checkout.',
      ],
    ]);
  expect(github.calls.filter(({ call }) => !call.startsWith('GET'))).toEqual([]);
});

test('of several paths, each must name something: one that does not is no remark, and nothing is closed', async () => {
  const scene = await openScene();
  const workspace = scene.origin.checkout(scene.origin.head);
  const morning = { event: 'schedule', payload: schedulePayload(scene.github), workspace };
  const review = (paths: string) => scene.run({ ...morning, inputs: { ...NO_PREVIEW, paths } });
  const runs = [
    await review('content\npages'),
    await review('content/calendrier.md\n../autre'),
    await review('content\n../autre/*.md'),
  ];
  expect(scene.github.calls.filter(({ call }) => !call.startsWith('GET'))).toEqual([]);
  runs.push(await review('content/*.md\nstatic'));
  expect(runs.map((run) => [run.status, annotationsOf(run).filter((line) => line.includes('«\u202Fpaths'))])).toEqual([
    [2, [expect.stringContaining('\u00A0: pages. ')]],
    [2, [expect.stringContaining('\u00A0: ../autre. ')]],
    [2, [expect.stringContaining('\u00A0: ../autre/*.md. ')]],
    [0, []],
  ]);
  // A pattern may match nothing today, which is said; what the change takes away was there.
  const pattern = await review('content/*.md\ncontent/*.mdx');
  expect([pattern.status, pattern.summary]).toEqual([0, expect.stringContaining('content/\\*.mdx')]);
  const pull = changePull(scene, { 'content/candidats.md': null });
  const gone = await scene.run({
    ...pull,
    inputs: { ...NO_PREVIEW, paths: 'content/calendrier.md\ncontent/candidats.md' },
    runId: 1002,
  });
  expect([gone.status, annotationsOf(gone).filter((line) => line.includes('candidats.md'))]).toEqual([0, []]);
});

test('without git too, a name among paths that stands for nothing is no green', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', 'Un mot.'));
  const alone = folder(scene.origin.folder, 'seul');
  cpSync(pull.workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  const review = (paths: string, runId: number) =>
    scene.run({ ...pull, workspace: alone, inputs: { ...NO_PREVIEW, paths }, runId });
  expect((await review('content\npages', 1001)).status).toBe(2);
  expect((await review('../autre', 1002)).status).toBe(2);
  expect((await review('content', 1003)).status).toBe(0);
});

test('a new branch is read from where it left the one that is published, all its commits', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  origin.git('checkout', '--quiet', '-b', 'ajout', 'main');
  origin.commit(withParagraph('content/candidats.md', STALE), 'Échéance');
  const after = origin.commit({ 'content/merci.md': '---\ntitle: Merci\n---\n\nMerci à tous.\n' }, 'Merci');
  origin.git('checkout', '--quiet', 'main');
  const payload = { ...pushPayload(github, '0'.repeat(40), after, 'Merci'), created: true };
  const run = await scene.run({
    event: 'push',
    payload,
    workspace: origin.checkout(after, 1),
    inputs: NO_PREVIEW,
    env: { GITHUB_REF: 'refs/heads/ajout' },
  });
  expect([run.status, annotationsOf(run).filter((line) => line.includes('12 juillet 2024')).length]).toEqual([1, 1]);
});

test('every morning, without a checkout or with paths that name nothing: no issue is touched', async () => {
  const scene = await openScene();
  const morning = { event: 'schedule', payload: schedulePayload(scene.github), inputs: NO_PREVIEW };
  const empty = await scene.run({ ...morning, workspace: folder(scene.origin.folder, 'vide') });
  const workspace = scene.origin.checkout(scene.origin.head);
  const elsewhere = await scene.run({ ...morning, workspace, inputs: { ...NO_PREVIEW, paths: 'pages' } });
  const outside = await scene.run({ ...morning, workspace, inputs: { ...NO_PREVIEW, paths: '../autre' } });
  expect([empty, elsewhere, outside].map((run) => [run.status, annotationsOf(run)])).toMatchInlineSnapshot(`
    [
      [
        2,
        [
          "error Aucun dépôt dans le dossier de travail, donc rien à relire : ajoutez l’étape actions/checkout avant Relecture.",
        ],
      ],
      [
        2,
        [
          "error L’entrée « paths » ne désigne aucune page : pages. Corrigez-la, ou retirez-la pour relire tout le site.",
        ],
      ],
      [
        2,
        [
          "error L’entrée « paths » ne désigne aucune page : ../autre. Corrigez-la, ou retirez-la pour relire tout le site.",
        ],
      ],
    ]
  `);
  expect(scene.github.calls.filter(({ call }) => !call.startsWith('GET'))).toEqual([]);
});

test('a changed page that is not in the workspace, or that the site does not publish, is named', async () => {
  const scene = await openScene();
  const pull = changePull(scene, {
    'notes/projet.md': `${STALE}\n`,
    ...withParagraph('content/calendrier.md', 'Un mot.'),
  });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(0);
  expect(run.summary).toMatch(/Non lu\s: 1 fichier que le site ne publie pas \(notes\/projet\.md\)/);
});

test('events that say nothing of the change are refused, never taken for the site', async () => {
  const scene = await openScene();
  const workspace = scene.origin.checkout(scene.origin.head);
  const runs = [
    await scene.run({ event: 'pull_request', payload: { action: 'opened' }, workspace }),
    await scene.run({ event: 'push', payload: '{ not json', workspace }),
    await scene.run({ event: 'issue_comment', payload: {}, workspace }),
  ];
  expect(runs.map((run) => [run.status, annotationsOf(run)])).toMatchInlineSnapshot(`
    [
      [
        2,
        [
          "error L’événement « pull_request » n’est pas dans la forme que GitHub lui donne : rien n’a été relu. Relancez l’exécution.",
        ],
      ],
      [
        2,
        [
          "error L’événement « push » n’est pas dans la forme que GitHub lui donne : rien n’a été relu. Relancez l’exécution.",
        ],
      ],
      [
        2,
        [
          "error Relecture ne sait pas quoi relire sur l’événement « issue_comment ». Utilisez pull_request, push, merge_group, schedule ou workflow_dispatch.",
        ],
      ],
    ]
  `);
});

test('settings that a change brings, where no base could be read, are not waved through', async () => {
  const scene = await openScene();
  const pull = changePull(scene, {
    'relecture.yml': `${SITE['relecture.yml']}rules: { date-stale: off }\n`,
    ...withParagraph('content/calendrier.md', STALE),
  });
  const files = scene.origin.checkout(scene.origin.mergeOf(pull.head), 1);
  const alone = folder(scene.origin.folder, 'seul');
  cpSync(files, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  scene.github.faults.push({ match: /git\/trees/, times: 99, kind: { status: 404, body: { message: 'Not Found' } } });
  const run = await scene.run({ ...pull, workspace: alone, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(annotationsOf(run)).toMatchInlineSnapshot(`
    [
      "error content/calendrier.md:9 « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.",
      "error content/calendrier.md:7 « Inscrivez-vous avant le 30 juin 2024 » : cette date est passée depuis 51 jours. Annoncez la suite, ou dites-le au passé.",
    ]
  `);
});

test('a partial clone whose origin does not answer: the files on disk and the API serve', async () => {
  const scene = await openScene();
  scene.origin.git('config', 'uploadpack.allowFilter', 'true');
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const workspace = folder(scene.origin.folder, 'partiel');
  const run = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'pipe' }).toString();
  const sha = execFileSync('git', ['-C', pull.workspace, 'rev-parse', 'HEAD']).toString().trim();
  run('init', '-q');
  run('remote', 'add', 'origin', `file://${scene.origin.root}`);
  run('fetch', '-q', '--filter=blob:none', '--depth=1', 'origin', sha);
  run('sparse-checkout', 'set', 'content');
  run('checkout', '-q', '--detach', sha);
  run('remote', 'set-url', 'origin', 'https://127.0.0.1:9/none.git');
  const reviewed = await scene.run({ ...pull, workspace, inputs: NO_PREVIEW });
  expect(reviewed.status).toBe(1);
  expect(annotationsOf(reviewed)).toMatchInlineSnapshot(`
    [
      "error content/calendrier.md:9 « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.",
    ]
  `);
});

/** A partial clone whose blobs are at a private origin that no credentials were kept for, as our own workflow has it. */
async function openPrivately(scene: Scene, sha: string, sparse: string) {
  const { root, folder: parent } = scene.origin;
  for (const key of ['allowFilter', 'allowAnySHA1InWant']) scene.origin.git('config', `uploadpack.${key}`, 'true');
  const server = await servePrivately(root, 'ghs_secret');
  const workspace = folder(parent, 'partiel');
  const run = (...args: string[]) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'pipe' });
  run('init', '-q');
  run('remote', 'add', 'origin', `file://${root}`);
  run('fetch', '-q', '--filter=blob:none', '--depth=1', 'origin', sha);
  run('sparse-checkout', 'set', sparse);
  run('checkout', '-q', '--detach', sha);
  run('remote', 'set-url', 'origin', `${server.url}/origin/.git`);
  return { workspace, server, env: { GITHUB_SERVER_URL: server.url } };
}

test('a partial clone of a private repository: git gets the token for what it lacks, and nobody else does', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const sha = execFileSync('git', ['-C', pull.workspace, 'rev-parse', 'HEAD']).toString().trim();
  const { workspace, server, env } = await openPrivately(scene, sha, 'static');
  const reviewed = await scene.run({ ...pull, workspace, env, inputs: NO_PREVIEW });
  server.close();
  expect([reviewed.status, annotationsOf(reviewed)]).toMatchInlineSnapshot(`
    [
      1,
      [
        "error content/calendrier.md:9 « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.",
      ],
    ]
  `);
  // The base came from git too, not file by file from the API.
  expect(scene.github.log.filter((call) => /compare|trees|blobs/.test(call))).toEqual([]);
  expect([server.counts.refused > 0, server.counts.answered > 0]).toEqual([true, true]);
  expect(readFileSync(join(workspace, '.git/config'), 'utf8')).not.toContain('AUTHORIZATION');
});

test('where git gets no content at all: 2 and the mend, never a page left in silence', async () => {
  const scene = await openScene();
  const { workspace, server, env } = await openPrivately(scene, scene.origin.head, 'static');
  const payload = schedulePayload(scene.github);
  const inputs = { ...NO_PREVIEW, token: 'ghs_other' };
  scene.github.faults.push({ match: /git\/blobs/, times: 99, kind: { status: 403, body: { message: 'no' } } });
  const run = await scene.run({ event: 'schedule', payload, workspace, env, inputs });
  server.close();
  expect(run.status).toBe(2);
  expect(annotationsOf(run)).toHaveLength(1);
  expect(annotationsOf(run)[0]).toMatch(
    /^error Git n’a pas pu lire le dépôt \(git [\w-]+: .*\)\. Retirez «\sfilter\s» et «\ssparse-checkout\s» de l’étape actions\/checkout\.$/,
  );
  expect(scene.github.log.filter((call) => !call.startsWith('GET'))).toEqual([]);
});

test('a repository without any commit holds nothing to read: 2, and the mend', async () => {
  const scene = await openScene();
  const workspace = folder(scene.origin.folder, 'neuf');
  execFileSync('git', ['-C', workspace, 'init', '-q']);
  const morning = { event: 'schedule', payload: schedulePayload(scene.github), workspace, inputs: NO_PREVIEW };
  const run = await scene.run(morning);
  expect([run.status, annotationsOf(run)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error Le dépôt ne contient encore aucun commit, donc rien à relire : ajoutez-y une page, puis relancez l’exécution.",
      ],
    ]
  `);
  expect(scene.github.log.filter((call) => !call.startsWith('GET'))).toEqual([]);
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const proposed = await scene.run({ ...pull, workspace, inputs: NO_PREVIEW, runId: 1002 });
  expect([proposed.status, annotationsOf(proposed)]).toEqual([2, annotationsOf(run)]);
});

test('submodules that were checked out are read, those that were not are said', async () => {
  const scene = await openScene();
  const { origin } = scene;
  const guides = new Origin({ 'inscription.md': `---\ntitle: S’inscrire\n---\n\n${STALE}\n` });
  const allow = ['-c', 'protocol.file.allow=always'];
  origin.git(...allow, 'submodule', '--quiet', 'add', `file://${guides.root}`, 'content/guides');
  origin.git('commit', '--quiet', '-m', 'Les guides');
  const morning = { event: 'schedule', payload: schedulePayload(scene.github), inputs: NO_PREVIEW };
  const without = await scene.run({ ...morning, workspace: origin.checkout(origin.head) });
  const workspace = origin.checkout(origin.head);
  execFileSync('git', ['-C', workspace, ...allow, 'submodule', '--quiet', 'update', '--init']);
  const whole = await scene.run({ ...morning, workspace });
  guides.remove();
  expect(without.summary).toContain('1 sous-module qui n’a pas été récupéré (content/guides)');
  expect(whole.summary).not.toContain('sous-module');
  expect(annotationsOf(whole).filter((line) => line.includes('content/guides/inscription.md'))).toHaveLength(1);
});

test('a pull request of more files than GitHub lists: the whole site is read, and it is said', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/candidats.md', STALE));
  const alone = folder(scene.origin.folder, 'seul');
  cpSync(pull.workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  const file = { filename: 'a.css', status: 'modified', sha: 'a'.repeat(40) };
  const list = (count: number) => Array.from({ length: count }, (_, index) => ({ ...file, filename: `${index}.css` }));
  const compared = { merge_base_commit: { sha: pull.base }, files: list(300) };
  scene.github.faults.push(
    { match: /GET .*compare/, times: 99, kind: { status: 200, body: compared } },
    { match: /GET .*pulls\/12\/files/, times: 99, kind: { status: 200, body: list(100) } },
  );
  const run = await scene.run({ ...pull, workspace: alone, inputs: NO_PREVIEW });
  expect(run.summary).toContain('GitHub');
  expect([run.status, annotationsOf(run).filter((line) => line.includes('.md'))]).toMatchInlineSnapshot(`
    [
      1,
      [
        "error content/calendrier.md:7 « Inscrivez-vous avant le 30 juin 2024 » : cette date est passée depuis 51 jours. Annoncez la suite, ou dites-le au passé.",
        "error content/candidats.md:8 « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.",
      ],
    ]
  `);
  expect(run.summary.split('\n').filter((line) => line.startsWith('>'))).toMatchInlineSnapshot(`
    [
      "> GitHub ne donne qu’une partie de la liste des fichiers modifiés : tout le site a été relu.",
      ">",
      "> Les réglages en place n’ont pas pu être lus, et rien ne dit si cette proposition les modifie : elle est relue avec les réglages par défaut, et ne peut pas être approuvée ainsi. Pour y remédier, ajoutez « fetch-depth: 0 » à l’étape actions/checkout.",
    ]
  `);
});

test('a text that is given up is not green, even where there is no base to compare with', async () => {
  const scene = await openScene();
  const pull = changePull(scene, {
    'content/calendrier.md': `---\ntitle: Calendrier\n---\n\n${'*a_ '.repeat(90_000)}\n`,
  });
  const alone = folder(scene.origin.folder, 'seul');
  cpSync(pull.workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  scene.github.faults.push({ match: /git\/trees/, times: 99, kind: { status: 404, body: { message: 'Not Found' } } });
  const run = await scene.run({ ...pull, workspace: alone, inputs: NO_PREVIEW });
  expect([run.status, run.outputs['conclusion']]).toEqual([1, 'failure']);
  expect(run.summary).toContain('Un texte est trop enchevêtré pour être relu.');
});

test('a repository without a page is no site that is up to date', async () => {
  const scene = await openScene({ LICENSE: 'Licence Ouverte 2.0\n', 'style.css': 'p { color: red }\n' });
  const workspace = scene.origin.checkout(scene.origin.head);
  const run = await scene.run({
    event: 'schedule',
    payload: schedulePayload(scene.github),
    workspace,
    inputs: NO_PREVIEW,
  });
  expect([run.status, annotationsOf(run)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error Aucune page n’a été trouvée dans ce dépôt. Dites où elles sont dans relecture.yml, avec « site: { content: … } ».",
      ],
    ]
  `);
  expect(scene.github.calls.filter(({ call }) => !call.startsWith('GET'))).toEqual([]);
});

test('without a base, a change opens no private address and sends no header of its own', async () => {
  const asked: (string | undefined)[] = [];
  const inside = createServer((request, response) => {
    asked.push(request.headers['x-vole'] as string | undefined);
    response.end('dedans');
  }).listen(0, '127.0.0.1');
  await once(inside, 'listening');
  const { port } = inside.address() as AddressInfo;
  const scene = await openScene();
  const address = `http://127.0.0.1:${port}/`;
  const pull = changePull(
    scene,
    {
      'relecture.yml': `${SITE['relecture.yml']}links:\n  allow-private: ['127.0.0.1:${port}']\n  headers: [{ for: '${address}', headers: { x-vole: jeton } }]\n`,
      ...withParagraph('content/calendrier.md', `Voir [dedans](${address}).`),
    },
    { from: 'autre/site' },
  );
  const alone = folder(scene.origin.folder, 'seul');
  cpSync(pull.workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  scene.github.faults.push({ match: /git\/trees|compare/, times: 9, kind: { status: 404, body: { message: 'x' } } });
  const run = await scene.run({ ...pull, workspace: alone, inputs: { ...NO_PREVIEW, offline: 'false' } });
  const whole = await scene.run({ ...pull, inputs: { ...NO_PREVIEW, offline: 'false' }, runId: 1002 });
  inside.close();
  expect(asked).toEqual([]);
  expect([run.status, whole.status]).toEqual([1, 1]);
  expect(run.summary.split('\n').filter((line) => line.startsWith('>'))).toMatchInlineSnapshot(`
    [
      "> La version précédente du site n’a pas pu être lue : les remarques ci-dessous portent sur les pages entières, même sur ce qui était déjà là. Pour y remédier, ajoutez « fetch-depth: 0 » à l’étape actions/checkout.",
      ">",
      "> Cette proposition modifie les réglages de la relecture, et ceux en place n’ont pas pu être lus : elle est relue avec les réglages par défaut.",
    ]
  `);
});
