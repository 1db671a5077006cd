import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import type { ActionRun } from '../github/runner.ts';
import { annotationsOf, changePull, openScene, SITE, STALE } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';
import { makeSite, runCli } from './run-cli.ts';

/** Pages whose remarks fill a comment; with `lines` many, a summary too. */
function crowd(lines: number): Record<string, string> {
  const line =
    'Voir [la page](/nulle-part/), puis [une autre](/absente/) ; et [la dernière](https://camille:x@a.fr).\n\n';
  const pages = Array.from({ length: 100 }, (_, index) => [
    `content/a${index}.md`,
    `---\ntitle: Page ${index}\n---\n\n${STALE} ${line.repeat(lines)}`,
  ]);
  return Object.fromEntries(pages);
}

const PROMISE = /résumé de (?:l’exécution|la dernière lecture)/;
const NO_SUMMARY = { GITHUB_STEP_SUMMARY: '' };

function promises(run: ActionRun, texts: readonly { body: string }[]): [boolean, boolean] {
  return [annotationsOf(run).some((line) => PROMISE.test(line)), texts.some(({ body }) => PROMISE.test(body))];
}

test('a comment that is cut sends its reader to the summary only when all is there to read', async () => {
  const told = async (lines: number, env: Record<string, string>) => {
    const scene = await openScene();
    const run = await scene.run({ ...changePull(scene, crowd(lines)), inputs: NO_PREVIEW, env });
    const [comment] = scene.github.state.comments;
    expect(comment?.body).toMatch(/… et \d[\d\u202F]* autres remarques/);
    return promises(run, scene.github.state.comments);
  };
  expect([await told(3, {}), await told(3, NO_SUMMARY), await told(12, {})]).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test('so does a tracking issue, which says where', async () => {
  const told = async (env: Record<string, string>) => {
    const scene = await openScene({ ...SITE, ...crowd(3) });
    const workspace = scene.origin.checkout(scene.origin.head);
    const payload = schedulePayload(scene.github);
    const run = await scene.run({ event: 'schedule', payload, workspace, inputs: NO_PREVIEW, env });
    const [issue] = scene.github.state.issues;
    const isLinked = issue?.body.includes('/actions/runs/1001)') === true;
    return [...promises(run, scene.github.state.issues), isLinked];
  };
  expect([await told({}), await told(NO_SUMMARY)]).toEqual([
    [true, true, true],
    [false, false, false],
  ]);
});

test('nor does the command line, which writes no summary', () => {
  const { out } = runCli(['check', '--root', makeSite({ ...SITE, ...crowd(1) }), '--offline', '--format', 'github']);
  expect(out).toContain('autres remarques ne sont pas affichées ici');
  expect(out).not.toMatch(PROMISE);
});
