import { expect, test } from 'vitest';
import { pushPayload, schedulePayload } from '../github/events.ts';
import { annotationsOf, changePull, openScene, type Scene, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

/** A list of GitHub's that never ends: whatever page is asked for is full, and nothing in it is ours. */
function endless({ github }: Scene, match: RegExp, item: Record<string, unknown>): void {
  const user = { login: 'camille', type: 'User' };
  const body = Array.from({ length: 100 }, (_, id) => ({ id, body: '', html_url: github.url, user, ...item }));
  github.faults.push({ match, times: 1000, kind: { status: 200, body } });
}

const TOO_LONG = 'La liste à parcourir sur GitHub est trop longue pour être lue jusqu’au bout\u00A0: ';
const writes = ({ github }: Scene) => github.log.filter((call) => !call.startsWith('GET'));

test('a conversation whose end was not reached: no second comment, and it is said', async () => {
  const scene = await openScene();
  endless(scene, /GET .*issues\/12\/comments/, {});
  const run = await scene.run({
    ...changePull(scene, withParagraph('content/calendrier.md', STALE)),
    inputs: NO_PREVIEW,
  });
  expect(run.status).toBe(1);
  expect(annotationsOf(run)).toContain(`warning ${TOO_LONG}le commentaire n’a pas été publié.`);
  expect(
    writes(scene).map((call) => call.split(' ')[0] + call.replace(/.*site/, '').replace(/[0-9a-f]{40}/, '')),
  ).toEqual(['POST/statuses/']);
});

test('issues whose end was not reached: no second tracking issue, whether the site is up to date or not', async () => {
  for (const fresh of [false, true]) {
    const scene = await openScene(
      fresh ? { 'content/a.md': '---\ntitle: Bonjour\n---\n\nBonjour à tous.\n' } : undefined,
    );
    endless(scene, /GET .*\/issues$/, { number: 5, title: 'Autre chose', state: 'open' });
    const run = await scene.run({
      event: 'schedule',
      payload: schedulePayload(scene.github),
      workspace: scene.origin.checkout(scene.origin.head),
      inputs: NO_PREVIEW,
    });
    expect(annotationsOf(run)).toContain(`warning ${TOO_LONG}le ticket de suivi n’a pas été mis à jour.`);
    expect(writes(scene)).toEqual([]);
  }
});

test('an issue of ours that is listed is kept, however many there are', async () => {
  const scene = await openScene();
  const morning = {
    event: 'schedule',
    payload: schedulePayload(scene.github),
    workspace: scene.origin.checkout(scene.origin.head),
    inputs: NO_PREVIEW,
  };
  await scene.run(morning);
  const [issue] = scene.github.state.issues;
  endless(scene, /GET .*\/issues$/, { ...issue });
  const run = await scene.run({ ...morning, runId: 1002 });
  expect([annotationsOf(run).filter((line) => line.includes(TOO_LONG)), scene.github.state.issues.length]).toEqual([
    [],
    1,
  ]);
});

test('remarks on lines, or files, whose end was not reached: nothing is proposed twice, and it is said', async () => {
  const page = { 'content/candidats.md': '---\ntitle: Devenir candidat\n---\n\nLa 7ème promotion.\n' };
  for (const match of [/GET .*pulls\/12\/comments/, /GET .*pulls\/12\/files/]) {
    const scene = await openScene();
    endless(scene, match, { filename: 'a.css', status: 'modified', sha: 'a'.repeat(40) });
    const run = await scene.run({ ...changePull(scene, page), inputs: { ...NO_PREVIEW, suggestions: 'true' } });
    expect(annotationsOf(run)).toContain(`warning ${TOO_LONG}les suggestions n’ont pas été publiées.`);
    expect(scene.github.state.reviewComments).toEqual([]);
  }
});

test('pull requests of a commit whose end was not reached: no other is told, and it is said', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const before = origin.head;
  const after = origin.commit(withParagraph('content/calendrier.md', STALE), 'Une annonce');
  const side = { sha: after, ref: 'x', repo: null };
  endless(scene, /GET .*commits\/[0-9a-f]+\/pulls/, { number: 7, state: 'open', head: side, base: side, labels: [] });
  const payload = pushPayload(github, before, after, 'Une annonce');
  const run = await scene.run({
    event: 'push',
    payload,
    workspace: origin.checkout(after),
    inputs: NO_PREVIEW,
    env: { GITHUB_REF: 'refs/heads/main' },
  });
  expect(annotationsOf(run)).toContain(`warning ${TOO_LONG}la proposition d’origine n’a pas été retrouvée.`);
  expect(github.state.comments).toEqual([]);
});

test('statuses whose end was not reached: that the CMS may show another link is said', async () => {
  const scene = await openScene();
  const statuses = Array.from({ length: 100 }, (_, index) => ({ context: `ci/${index}`, state: 'success' }));
  const body = { state: 'success', sha: 'a'.repeat(40), total_count: 4000, statuses };
  scene.github.faults.push({ match: /GET .*\/status$/, times: 99, kind: { status: 200, body } });
  const run = await scene.run(changePull(scene, withParagraph('content/calendrier.md', 'Un mot de plus.')));
  expect(annotationsOf(run).some((line) => line.includes('trop de statuts pour qu’ils soient tous lus'))).toBe(true);
});
