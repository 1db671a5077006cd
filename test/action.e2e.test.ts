import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { dispatchPayload, mergeGroupPayload, openPull, pushPayload, schedulePayload } from './github/events.ts';
import type { ActionRequest } from './github/runner.ts';
import { annotationsOf, changePull, openScene, type Scene, SITE, STALE, withParagraph } from './github/scene.ts';

// Each test starts the Action as the runner does, some of them several times.
vi.setConfig({ testTimeout: 90_000 });

const NO_PREVIEW = { preview: 'none' };

test('a pull request: what it brings is judged, what was there is folded, and the CMS gets its preview', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const run = await scene.run(pull);
  expect(run.status).toBe(1);
  expect(annotationsOf(run)).toMatchInlineSnapshot(`
    [
      "error content/calendrier.md:9 « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.",
    ]
  `);
  expect(
    scene.github.state.comments.map(({ body }) => body.replaceAll(pull.head, 'HEAD')).join('\n---\n'),
  ).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1001.1 sha=HEAD -->
    ### Relecture : 1 point à corriger

    Cette proposition a été relue. Voici ce qu’il faut corriger avant de publier.

    **Calendrier** · \`content/calendrier.md\`

    - **À corriger** ([ligne 9](https://github.com/eig/site/blob/HEAD/content/calendrier.md?plain=1#L9))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    <sub>1 autre remarque était déjà là avant : rien à faire ici.</sub>

    [Voir l’aperçu](https://github.com/eig/site/actions/runs/1001/artifacts/1) · [Tout le détail](https://github.com/eig/site/actions/runs/1001)
    "
  `);
  expect(
    scene.github.state.statuses.map(({ context, state, description }) => `${context} ${state} ${description}`).sort(),
  ).toMatchInlineSnapshot(`
    [
      "relecture failure 1 point à corriger",
      "relecture/deploy pending Aperçu en préparation…",
      "relecture/deploy success Aperçu prêt : 1 page, 1 point à regarder",
    ]
  `);
  expect(scene.github.state.statuses.every(({ sha }) => sha === pull.head)).toBe(true);
  expect(scene.github.state.artifacts.map(({ name }) => name)).toEqual(['apercu-pr-12.html']);
  expect({ ...run.outputs, 'report-file': '', 'preview-file': '' }).toMatchInlineSnapshot(`
    {
      "comment-url": "https://github.com/eig/site/pull/12#issuecomment-2",
      "conclusion": "failure",
      "errors": "1",
      "infos": "0",
      "preview-file": "",
      "preview-url": "https://github.com/eig/site/actions/runs/1001/artifacts/1",
      "report-file": "",
      "warnings": "0",
    }
  `);
  expect(run.summary).toContain('déjà là avant');
  for (const line of [
    '1 page relue à la date',
    '1 autre remarque était déjà là',
    'Aperçu\u00a0: ',
    'Commentaire\u00a0: ',
  ])
    expect(run.out).toContain(line);
  expect(scene.github.problems).toEqual([]);
  expect(scene.github.calls.length).toBeLessThanOrEqual(12);
});

test('the same pull request, mended and run again: the comment is reduced to one line, and there is still one', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  await scene.run({ ...pull, inputs: NO_PREVIEW });
  const mended = scene.origin.branch(
    'mise-a-jour-2',
    withParagraph('content/calendrier.md', 'Déposez votre candidature avant le 12 septembre 2024.'),
  );
  scene.github.state.pulls.splice(0);
  const { payload } = openPull(scene.github, { head: mended, base: pull.base });
  const workspace = scene.origin.checkout(scene.origin.mergeOf(mended));
  const again = { event: 'pull_request', payload, workspace, inputs: NO_PREVIEW };
  const run = await scene.run({ ...again, runId: 1002 });
  expect(run.status).toBe(0);
  expect(scene.github.state.comments).toHaveLength(1);
  expect(scene.github.state.comments[0]?.body.split('\n').slice(1)).toMatchInlineSnapshot(`
    [
      "Relecture : rien à signaler, merci ! · [Tout le détail](https://github.com/eig/site/actions/runs/1002)",
      "",
    ]
  `);
  // A late run of the first commit changes nothing.
  const before = structuredClone(scene.github.state.comments);
  const late = await scene.run({ ...pull, inputs: NO_PREVIEW, runId: 1001 });
  expect(scene.github.state.comments).toEqual(before);
  expect(late.out).toContain('plus récente');
  // The same run twice leaves the same words.
  await scene.run({ ...again, runId: 1002 });
  expect(scene.github.state.comments).toEqual(before);
});

test('a fork: annotations, summary and an artifact; nothing is asked of a token that may only read', async () => {
  const scene = await openScene();
  scene.github.permissions = 'read';
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE), { from: 'autre/site' });
  const run = await scene.run(pull);
  expect(run.status).toBe(1);
  expect(scene.github.calls).toEqual([]);
  expect(annotationsOf(run).some((line) => line.startsWith('error content/calendrier.md:9'))).toBe(true);
  expect(annotationsOf(run).filter((line) => line.includes('lecture seule'))).toHaveLength(1);
  expect(run.summary).toContain('12 juillet 2024');
  expect(scene.github.state.artifacts.map(({ name }) => name).sort()).toEqual(['apercu-pr-12.html', 'relecture.json']);
});

test('Dependabot, and a workflow without rights: said once, no failure, same verdict', async () => {
  const scene = await openScene();
  scene.github.permissions = 'read';
  const pull = changePull(scene, withParagraph('content/candidats.md', 'Une phrase de plus.'));
  const bot = await scene.run({ ...pull, inputs: NO_PREVIEW, env: { GITHUB_ACTOR: 'dependabot[bot]' } });
  expect([bot.status, scene.github.calls.length]).toEqual([0, 0]);
  const person = await scene.run({ ...pull, inputs: NO_PREVIEW, runId: 1002 });
  expect(person.status).toBe(0);
  expect(annotationsOf(person).filter((line) => line.includes('Faute de droits, le statut'))).toHaveLength(1);
  expect(scene.github.state.artifacts.map(({ name }) => name)).toEqual(['relecture.json', 'relecture.json']);
});

test('a token that may not do one thing: that thing is named once, with the permission it takes', async () => {
  const body = { message: 'Resource not accessible by integration' };
  const sentences = async (match: RegExp, change: (scene: Scene) => Omit<ActionRequest, 'github'>) => {
    const scene = await openScene();
    scene.github.faults.push({ match, times: 99, kind: { status: 403, body } });
    const run = await scene.run(change(scene));
    return annotationsOf(run).filter((line) => line.startsWith('notice'));
  };
  const pull = (scene: Scene) => changePull(scene, withParagraph('content/calendrier.md', STALE));
  const morning = ({ github, origin }: Scene) => ({
    event: 'schedule',
    payload: schedulePayload(github),
    workspace: origin.checkout(origin.head),
  });
  expect([
    await sentences(/POST .*statuses/, pull),
    await sentences(/comments/, pull),
    await sentences(/POST .*(?:statuses|comments)/, pull),
    await sentences(/issues/, morning),
  ]).toMatchInlineSnapshot(`
    [
      [
        "notice Faute de droits, le statut n’a pas été publié : donnez au job la permission « statuses: write ».",
      ],
      [
        "notice Faute de droits, le commentaire n’a pas été publié : donnez au job la permission « pull-requests: write ».",
      ],
      [
        "notice Jeton en lecture seule : ni commentaire ni statut n’ont été publiés. Les annotations et le résumé de cette exécution disent tout ; l’action « publish » peut publier le reste.",
      ],
      [
        "notice Faute de droits, le ticket de suivi n’a pas été mis à jour : donnez au job la permission « issues: write ».",
      ],
    ]
  `);
});

test('a CMS draft: speaks to the editor, in their words, with the way back to the entry', async () => {
  const scene = await openScene();
  const page = `---\ntitle: Devenir candidat\nintro: ${STALE}\n---\n\nVoir le [calendrier](/calendrier/).\n`;
  const pull = changePull(
    scene,
    { 'content/candidats.md': page },
    { branch: 'cms/pages/candidats', labels: ['decap-cms/draft'] },
  );
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(scene.github.state.comments[0]?.body.replaceAll(pull.head, 'HEAD')).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1001.1 sha=HEAD -->
    ### Relecture : 1 point à corriger

    Votre modification a été relue. C’est encore un brouillon : rien ne presse, ces points sont à revoir avant de publier.

    **Devenir candidat** · [Modifier dans l’éditeur](https://site.exemple.fr/admin/#/collections/pages/entries/candidats)

    - **À corriger** — Introduction ([ligne 3](https://github.com/eig/site/blob/HEAD/content/candidats.md?plain=1#L3))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    [Tout le détail](https://github.com/eig/site/actions/runs/1001)
    "
  `);
});

test('a page renamed away under a link: the page that links is told, though nobody touched it', async () => {
  const scene = await openScene();
  const pull = changePull(scene, { 'content/calendrier.md': null, 'content/agenda.md': SITE['content/calendrier.md'] });
  const run = await scene.run(pull);
  const announced = scene.github.state.statuses.filter(({ state }) => state === 'pending');
  expect(announced).toHaveLength(1);
  expect(annotationsOf(run)).toMatchInlineSnapshot(`
    [
      "error content/candidats.md:6 « /calendrier/ » ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.",
    ]
  `);
});

test('a pull request without any page: the CMS is not left waiting for a preview', async () => {
  const scene = await openScene();
  const pull = changePull(scene, { 'static/img/plan.svg': '<svg/>' });
  const run = await scene.run(pull);
  expect([run.status, scene.github.state.comments]).toEqual([0, []]);
  const said = scene.github.state.statuses.filter(({ context }) => context === 'relecture/deploy');
  expect(said.map(({ state, description }) => `${state} ${description}`)).toEqual([
    'pending Aperçu en préparation…',
    'success Aucune page à montrer',
  ]);
  expect(scene.github.problems).toEqual([]);
});

test('settings that a pull request changes are told of and judge nothing', async () => {
  const scene = await openScene();
  const pull = changePull(scene, {
    'relecture.yml': 'rules: { date-stale: off }\n',
    ...withParagraph('content/calendrier.md', STALE),
  });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(scene.github.state.comments[0]?.body).toContain(
    '> Cette proposition modifie les réglages de la relecture (1 fichier).',
  );
});

test('files that any site has beside its pages are not taken for settings; a schema is one', async () => {
  const scene = await openScene({
    ...SITE,
    'relecture.yml': `${SITE['relecture.yml']}schemas: [{ files: 'content/*.md', schema: page.json }]\n`,
    'page.json': '{}',
    'package-lock.json': '{}',
  });
  const others = { '.github/workflows/ci.yml': 'on: push\n', 'package.json': '{}', 'package-lock.json': '{ }' };
  await scene.run({ ...changePull(scene, others), inputs: NO_PREVIEW });
  expect(scene.github.state.comments).toEqual([]);
  const schema = { ...others, 'page.json': '{ "type": "object" }' };
  await scene.run({ ...changePull(scene, schema, { branch: 'schema', number: 13 }), inputs: NO_PREVIEW });
  expect(scene.github.state.comments[0]?.body).toContain('(1 fichier)');
});

test('nor do they when the event is a review, or a fork is watched', async () => {
  const scene = await openScene();
  const own = { 'relecture.yml': 'rules: { date-stale: off }\n', ...withParagraph('content/calendrier.md', STALE) };
  const pull = changePull(scene, own);
  const reviewed = await scene.run({ ...pull, event: 'pull_request_review', inputs: NO_PREVIEW });
  expect([reviewed.status, annotationsOf(reviewed).length]).toEqual([1, 1]);
  const other = await openScene();
  other.github.permissions = 'read';
  const fork = changePull(other, own, { from: 'autre/site' });
  const watched = await other.run({ ...fork, inputs: { ...NO_PREVIEW, mode: 'watch', 'fail-on': 'error' } });
  expect(watched.status).toBe(1);
});

test('only-new: false judges the whole of the pages that changed', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', 'Une phrase de plus.'));
  const lenient = await scene.run({ ...pull, inputs: NO_PREVIEW });
  const strict = await scene.run({ ...pull, inputs: { ...NO_PREVIEW, 'only-new': 'false' }, runId: 1002 });
  expect([lenient.status, strict.status]).toEqual([0, 1]);
});

test('a base that git cannot fetch is taken through the API', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  writeFileSync(
    join(pull.workspace, '.git/config'),
    '[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = file:///nowhere\n',
  );
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(run.outputs['errors']).toBe('1');
  expect(scene.github.log.filter((call) => /compare|trees|blobs/.test(call)).length).toBeGreaterThan(2);
  expect(scene.github.problems).toEqual([]);
});

test('a base that nobody can give is said, not guessed', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  writeFileSync(join(pull.workspace, '.git/config'), '[core]\n\trepositoryformatversion = 0\n');
  scene.github.faults.push({ match: /compare/, times: 9, kind: { status: 404, body: { message: 'Not Found' } } });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(run.summary).toContain('La liste des fichiers modifiés n’a pas pu être établie');
});

test('the head of the branch checked out, with all its history', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const base = origin.head;
  const head = origin.branch('mise-a-jour', withParagraph('content/calendrier.md', STALE));
  // The default branch has moved on meanwhile, with a fault of its own.
  const moved = origin.commit(withParagraph('content/candidats.md', STALE), 'Autre chose');
  const { payload } = openPull(github, { head, base: moved });
  for (const depth of [0, 1]) {
    const workspace = origin.checkout(head, depth);
    const run = await scene.run({ event: 'pull_request', payload, workspace, inputs: NO_PREVIEW, runId: 1000 + depth });
    expect([run.status, run.outputs['errors']]).toEqual([1, '1']);
    expect(annotationsOf(run).filter((line) => line.includes('candidats'))).toEqual([]);
  }
  expect(base).not.toBe(moved);
});

test('a push: what was just merged is read, and the merged pull request is told', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const before = origin.head;
  const head = origin.branch('mise-a-jour', withParagraph('content/calendrier.md', STALE));
  const { pull } = openPull(github, { head, base: before });
  const after = origin.mergeOf(head);
  pull.state = 'closed';
  pull.merged_at = '2024-08-19T10:00:00Z';
  github.state.merges.set(after, 12);
  const payload = pushPayload(github, before, after, 'Merge pull request #12');
  const run = await scene.run({
    event: 'push',
    payload,
    workspace: origin.checkout(after),
    env: { GITHUB_REF: 'refs/heads/main' },
  });
  expect(run.status).toBe(1);
  expect(github.state.comments.map(({ number, body }) => `${number} ${body.split('\n')[3]}`)).toMatchInlineSnapshot(`
    [
      "12 Cette modification est déjà en ligne. Voici ce qu’elle apporte et qui mérite d’être repris dès que possible.",
    ]
  `);
  expect(github.state.statuses.map(({ sha, state }) => [sha === after, state])).toEqual([[true, 'failure']]);
  expect(github.problems).toEqual([]);
});

test('a push by which the CMS forced its merge: the pull request is found by what it held', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const before = origin.head;
  const files = withParagraph('content/calendrier.md', STALE);
  const head = origin.branch('cms/pages/calendrier', files);
  const { pull } = openPull(github, { head, base: before, branch: 'cms/pages/calendrier' }, 13);
  const other = origin.branch('cms/pages/candidats', withParagraph('content/candidats.md', 'Autre chose.'));
  openPull(github, { head: other, base: before, branch: 'cms/pages/candidats' }, 14).pull.state = 'closed';
  pull.state = 'closed';
  const message = 'Automatically generated. Merged on Decap CMS\n\nForce merge of:\n* "content/calendrier.md"';
  const after = origin.commit(files, message);
  const payload = pushPayload(github, before, after, message);
  await scene.run({
    event: 'push',
    payload,
    workspace: origin.checkout(after),
    env: { GITHUB_REF: 'refs/heads/main' },
  });
  expect(github.state.comments.map(({ number }) => number)).toEqual([13]);
  expect(github.problems).toEqual([]);
});

test('every morning: one issue opens, follows the site, keeps its ticks, and closes', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const morning = (asOf: string, runId: number) =>
    scene.run({
      event: 'schedule',
      payload: schedulePayload(github),
      workspace: origin.checkout(origin.head),
      runId,
      inputs: { 'as-of': asOf },
    });
  const first = await morning('2024-08-20', 2001);
  expect(first.status).toBe(0);
  expect(
    github.state.issues.map(({ title, body }) => `${title}\n\n${body.replaceAll(origin.head, 'HEAD')}`),
  ).toMatchInlineSnapshot(`
    [
      "Relecture : 1 page demande une mise à jour

    <!-- relecture:issue run=2001.1 sha=HEAD -->
    Le temps passe et des pages en portent la trace : une échéance est dépassée, un lien ne mène plus où il le dit. Voici ce qu’il y a à reprendre au 20 août 2024. Cette liste se met à jour et se ferme toute seule.

    #### **Calendrier** · [Modifier dans l’éditeur](https://site.exemple.fr/admin/#/collections/pages/entries/calendrier)

    - [ ] <!-- 3cb7af90d905 --> **À corriger** ([ligne 7](https://github.com/eig/site/blob/HEAD/content/calendrier.md?plain=1#L7))  
      « Inscrivez-vous avant le 30 juin 2024 » : cette date est passée depuis 51 jours. Annoncez la suite, ou dites-le au passé.
    ",
    ]
  `);
  const [issue] = github.state.issues;
  if (issue === undefined) throw new Error('no issue');

  issue.body = issue.body.replace('- [ ]', '- [x]');
  origin.commit(withParagraph('content/candidats.md', STALE), 'Une annonce de plus');
  await morning('2024-08-21', 2002);
  expect(github.state.issues).toHaveLength(1);
  expect(issue.body.match(/^- \[.\]/gm)).toEqual(['- [x]', '- [ ]']);
  expect(
    github.state.comments.map(({ number, body }) => [number === issue.number, body.split('\n')[0]]),
  ).toMatchInlineSnapshot(`
    [
      [
        true,
        "1 nouveau point est apparu depuis la lecture précédente :",
      ],
    ]
  `);

  const mended = '---\ntitle: Calendrier\n---\n\nRéunion le lundi 8 avril 2024.\n';
  origin.commit(
    { 'content/calendrier.md': mended, 'content/candidats.md': SITE['content/candidats.md'] },
    'Tout est repris',
  );
  await morning('2024-08-22', 2003);
  expect([issue.state, issue.state_reason, issue.title]).toMatchInlineSnapshot(`
    [
      "closed",
      "completed",
      "Relecture : le site est à jour",
    ]
  `);
  const before = github.calls.length;
  await morning('2024-08-23', 2004);
  expect(github.log.slice(before)).toEqual(['GET /repos/eig/site/issues']);
  expect(github.problems).toEqual([]);
});

test('on demand, on the default branch only, and in a merge queue', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const onDemand = (branch: string) =>
    scene.run({
      event: 'workflow_dispatch',
      payload: dispatchPayload(github),
      workspace: origin.checkout(origin.head),
      env: { GITHUB_REF: `refs/heads/${branch}` },
    });
  const elsewhere = await onDemand('essai');
  expect([elsewhere.status, github.state.issues.length]).toEqual([0, 0]);
  const asked = await onDemand('main');
  expect([asked.status, github.state.issues.length]).toEqual([0, 1]);
  const base = origin.head;
  const head = origin.mergeOf(origin.branch('file', withParagraph('content/calendrier.md', STALE)));
  const queued = await scene.run({
    event: 'merge_group',
    payload: mergeGroupPayload(github, base, head),
    workspace: origin.checkout(head),
  });
  expect(queued.status).toBe(1);
  expect(github.state.statuses.map(({ sha, state }) => [sha === head, state])).toEqual([[true, 'failure']]);
});

test('odd events and wrong inputs: a sentence, never a stack trace', async () => {
  const scene = await openScene();
  const workspace = scene.origin.checkout(scene.origin.head);
  const broken = await scene.run({ event: 'push', payload: '{ not json', workspace });
  expect(broken.status).toBe(0);
  const target = await scene.run({ event: 'pull_request_target', payload: {}, workspace });
  expect([target.status, annotationsOf(target)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error L’événement pull_request_target donne un jeton d’écriture à un contenu qui n’est pas de confiance. Utilisez « pull_request » et, pour les forks, l’action « publish » sur « workflow_run ».",
      ],
    ]
  `);
  const input = await scene.run({ event: 'push', payload: {}, workspace, inputs: { comment: 'peut-être' } });
  expect([input.status, annotationsOf(input)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error L’entrée « comment » doit être true ou false, et non « peut-être ».",
      ],
    ]
  `);
  const outside = await scene.run({ event: 'push', payload: {}, workspace, inputs: { 'report-file': '../../etc/x' } });
  expect(outside.status).toBe(2);
});

test('a cancelled run ends in time and publishes nothing', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  scene.github.faults.push({ match: /./, times: 99, kind: 'hang' });
  const start = performance.now();
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW, interrupt: { after: 900, signal: 'SIGINT' } });
  expect(performance.now() - start).toBeLessThan(9_000);
  expect(run.status).not.toBe(0);
  expect(scene.github.state.comments).toEqual([]);
});
