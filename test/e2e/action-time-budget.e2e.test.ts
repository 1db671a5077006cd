import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotationsOf, changePull, openScene, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';
import { inTime } from './slowness.ts';

/** Of the run that ended: its status, what it said it left, and its report. */
async function hurried(match: RegExp, inputs: Readonly<Record<string, string>>) {
  const scene = await openScene();
  scene.github.faults.push({ match, times: 999, kind: 'hang' });
  const pull = changePull(scene, withParagraph('content/candidats.md', 'Une phrase de plus.'));
  const seconds = 8;
  const { result: run, inTime: isInTime } = await inTime(seconds, () =>
    scene.run({ ...pull, inputs: { ...inputs, 'time-budget': String(seconds) } }),
  );
  const { partial, notDone } = JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'));
  const said = annotationsOf(run).filter((line) => line.includes('Faute de temps'));
  return { scene, run, isInTime, partial, notDone, said };
}

const COMMENT = 'warning Faute de temps, le commentaire n’a pas été publié.';

test('a GitHub that keeps silent: the run ends in time, what it could not tell is in its report, and it is not green', async () => {
  const { run, isInTime, partial, notDone, said } = await hurried(/./, NO_PREVIEW);
  expect({ isInTime, partial, status: run.status }).toEqual({ isInTime: true, partial: true, status: 1 });
  expect(said).toContain(COMMENT);
  expect(notDone).toEqual([expect.stringMatching(/^Faute de temps, \d publications sur GitHub n’ont pas été faites/)]);
  expect(run.summary).toContain(notDone[0]);
  expect(run.outputs['conclusion']).toBe('failure');
});

test('one part that is late keeps the others from nothing', async () => {
  const { scene, run, isInTime, notDone, said } = await hurried(/comments/, NO_PREVIEW);
  expect({ isInTime, status: run.status, said }).toEqual({ isInTime: true, status: 1, said: [COMMENT] });
  expect(notDone).toEqual([expect.stringMatching(/^Faute de temps, une publication/)]);
  expect(scene.github.state.statuses.map(({ context }) => context)).toEqual(['relecture']);
});

test('nor is what changed waited for: the site is read, and that is said', async () => {
  const scene = await openScene();
  scene.github.faults.push({ match: /compare/, times: 999, kind: 'hang' });
  const pull = changePull(scene, withParagraph('content/candidats.md', STALE));
  // The head of the branch alone: its base is named by GitHub.
  const workspace = scene.origin.checkout(pull.head);
  const inputs = { ...NO_PREVIEW, mode: 'check', 'time-budget': '6' };
  const { result: run, inTime: isInTime } = await inTime(6, () => scene.run({ ...pull, workspace, inputs }));
  expect({ isInTime, status: run.status }).toEqual({ isInTime: true, status: 1 });
  expect(run.summary).toContain('Faute de temps, ce qui change n’a pas été comparé à la version précédente du site.');
  expect(run.summary).toContain('tout le site a été relu');
});
