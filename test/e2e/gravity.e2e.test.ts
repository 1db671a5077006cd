import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import { annotationsOf, changePull, openScene, SITE, STALE } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

/** A host that one letter parts from the one the site knows well. */
const BESIDE = {
  'content/b.md': `---\ntitle: Adresses\n---\n\n${'[un](https://www.entrepreneur-interet-general.fr/a) et [deux](https://www.entrepreneur-interet-general.fr/b).\n\n'.repeat(4)}[trois](https://www.entreprenneur-interet-general.fr/c), [le parc](ttps://www.parc.fr/), [ici](/nulle-part/).\n`,
};

/** Pages full of faults that time did not bring, whose paths come first. */
function crowd(): Record<string, string> {
  const line =
    'Voir [la page](/nulle-part/), puis [une autre](/absente/) ; et [la dernière](https://camille:x@a.fr).\n\n';
  const pages = Array.from({ length: 120 }, (_, index) => [
    `content/a${index}.md`,
    `---\ntitle: Page ${index}\n---\n\n${line.repeat(6)}`,
  ]);
  return Object.fromEntries(pages);
}

const LAST = { 'content/zone.md': `---\ntitle: Zone\n---\n\n${STALE}\n` };

test('on a schedule, what time brought is in the issue, the summary and the annotations, before all else', async () => {
  const scene = await openScene({ ...SITE, ...crowd(), ...LAST });
  const workspace = scene.origin.checkout(scene.origin.head);
  const run = await scene.run({
    event: 'schedule',
    payload: schedulePayload(scene.github),
    workspace,
    inputs: NO_PREVIEW,
  });
  const [issue] = scene.github.state.issues;
  expect(issue?.body).toContain('12 juillet 2024');
  // What somebody wrote wrong has a section of its own, folded.
  expect(issue?.body).toMatch(
    /<details><summary>[\d\s]+ liens mal écrits dans les textes, que le temps n’explique pas<\/summary>/,
  );
  expect(run.summary).toContain('12 juillet 2024');
  expect(annotationsOf(run).some((line) => line.includes('content/zone.md:5'))).toBe(true);
  const [stale, other] = [issue?.body.indexOf('12 juillet 2024') ?? 0, issue?.body.indexOf('/nulle-part/') ?? 0];
  expect(other < 0 || stale < other).toBe(true);
});

test('links that were never right are folded away, misspelt hosts and addresses too', async () => {
  const scene = await openScene({ ...SITE, ...BESIDE });
  const payload = schedulePayload(scene.github);
  const workspace = scene.origin.checkout(scene.origin.head);
  await scene.run({ event: 'schedule', payload, workspace, inputs: NO_PREVIEW });
  const body = scene.github.state.issues[0]?.body ?? '';
  const [open, folded] = body.split('<details><summary>3 liens mal écrits dans les textes');
  for (const url of ['entreprenneur-interet-general.fr', 'ttps://', '/nulle-part/']) {
    expect(open).not.toContain(`«\u202F${url}`);
    expect(folded).toContain(url);
  }
});

test('on a pull request, too; and content cannot take the room of other pages', async () => {
  const scene = await openScene();
  const title = 'Un titre sans fin '.repeat(4500);
  const files = {
    ...crowd(),
    'content/a0.md': `---\ntitle: ${title}\n---\n\nVoir [la page](/nulle-part/).\n`,
    ...LAST,
  };
  const run = await scene.run({ ...changePull(scene, files), inputs: NO_PREVIEW });
  const [comment] = scene.github.state.comments;
  expect(comment?.body).toContain('12 juillet 2024');
  expect(comment?.body).toContain('Page 1');
  expect(comment?.body.length).toBeLessThanOrEqual(65_536);
  expect(run.summary).toContain('12 juillet 2024');
  expect(annotationsOf(run).some((line) => line.includes('content/zone.md:5'))).toBe(true);
});
