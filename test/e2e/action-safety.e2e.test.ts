import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import type { ActionRequest } from '../github/runner.ts';
import { annotationsOf, changePull, openScene, type Scene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

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

test('a locked conversation is called so: the verdict is published all the same', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const body = { message: 'Unable to create comment because issue is locked.' };
  scene.github.faults.push({ match: /POST .*comments/, times: 99, kind: { status: 403, body } });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect([run.status, annotationsOf(run).filter((line) => line.startsWith('notice'))]).toEqual([
    1,
    [
      'notice Cette conversation est verrouillée sur GitHub\u00a0: le commentaire n’a pas été publié. Déverrouillez-la si Relecture doit y écrire.',
    ],
  ]);
  expect(scene.github.state.statuses.map(({ context, state }) => [context, state])).toContainEqual([
    'relecture',
    'failure',
  ]);
  expect(scene.github.state.artifacts).toEqual([]);
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
    '> Cette proposition modifie des réglages que suit la relecture (1 fichier).',
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
  // Nothing is to be done for a setting alone: nobody is written to, the summary has it.
  const alone = changePull(scene, { ...others, 'page.json': '{ "minProperties": 1 }' }, { branch: 'seul', number: 14 });
  const quiet = await scene.run({ ...alone, inputs: { ...NO_PREVIEW, comment: '' } });
  expect(scene.github.state.comments).toEqual([]);
  expect(quiet.summary).toContain('(1 fichier)');
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

test('odd events and wrong inputs: a sentence, never a stack trace', async () => {
  const scene = await openScene();
  const workspace = scene.origin.checkout(scene.origin.head);
  const broken = await scene.run({ event: 'push', payload: '{ not json', workspace });
  expect(broken.status).toBe(2);
  const target = await scene.run({ event: 'pull_request_target', payload: {}, workspace });
  expect([target.status, annotationsOf(target)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error L’événement pull_request_target donne un jeton d’écriture à un contenu qui n’est pas de confiance. Utilisez « pull_request » et, pour les forks, l’action « publish » sur « workflow_run ».",
      ],
    ]
  `);
  const input = await scene.run({ event: 'push', payload: {}, workspace, inputs: { checks: 'peut-être' } });
  expect([input.status, annotationsOf(input)]).toMatchInlineSnapshot(`
    [
      2,
      [
        "error L’entrée « checks » doit être true ou false, et non « peut-être ».",
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
  expect(performance.now() - start).toBeLessThan(11_000);
  expect(run.status).not.toBe(0);
  expect(scene.github.state.comments).toEqual([]);
});

test('a run that is stopped leaves no « soon » behind, whenever it is stopped', async () => {
  for (const after of [300, 500, 700, 900, 1_200, 1_600]) {
    const scene = await openScene();
    const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
    await scene.run({ ...pull, interrupt: { after, signal: 'SIGINT' } });
    expect(pending(scene)).toEqual([]);
  }
});

test('a « soon » that was told is taken back', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  // What comes after it takes for ever.
  scene.github.faults.push({ match: /comments/, times: 99, kind: 'hang' });
  const after = (async () => {
    while (pending(scene).length === 0) await setTimeout(5);
  })();
  const run = await scene.run({ ...pull, interrupt: { after, signal: 'SIGINT' } });
  expect(run.status).toBe(1);
  expect(scene.github.state.statuses.some(({ state }) => state === 'pending')).toBe(true);
  expect(pending(scene)).toEqual([]);
});

test('nor does a run that cannot review', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const run = await scene.run({ ...pull, inputs: { paths: 'nulle-part' } });
  expect([run.status, pending(scene)]).toEqual([2, []]);
});

/** Contexts that were left at « soon ». */
function pending({ github }: Scene): string[] {
  const last = new Map(github.state.statuses.map(({ context, state }) => [context, state]));
  return [...last].flatMap(([context, state]) => (state === 'pending' ? [context] : []));
}
