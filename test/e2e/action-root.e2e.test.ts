import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/formats/json.ts';
import { openPull, pushPayload, schedulePayload } from '../github/events.ts';
import { annotationsOf, changePull, openScene, STALE } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

const PAGE = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const TWO_SITES = {
  'package.json': '{ "private": true, "workspaces": ["apps/*", "packages/*"] }\n',
  'apps/portail/hugo.toml': 'languageCode = "fr"\n',
  'apps/portail/content/accueil.md': PAGE('Accueil', 'Bienvenue.'),
  'apps/aide/hugo.toml': 'languageCode = "fr"\n',
  'apps/aide/content/question.md': PAGE('Question', 'Réponse.'),
  'packages/boutons/README.md': '# Boutons\n',
};
const CHANGE = {
  'apps/portail/content/accueil.md': PAGE('Accueil', `La 7ème promotion.\n\n${STALE}`),
  'apps/aide/content/question.md': PAGE('Question', STALE),
  'packages/boutons/README.md': `# Boutons\n\n${STALE}\n`,
};

test('each site of a repository is read under its own heading; the files of other packages are no pages', async () => {
  const scene = await openScene(TWO_SITES);
  const run = await scene.run({ ...changePull(scene, CHANGE), inputs: NO_PREVIEW });
  expect(annotationsOf(run).map((line) => line.split(' ')[1])).toEqual([
    'apps/aide/content/question.md:5',
    'apps/portail/content/accueil.md:7',
    'apps/portail/content/accueil.md:5',
  ]);
  const headings = [
    '#### Site `apps/aide`',
    '**Question** · `apps/aide/content/question.md`',
    '#### Site `apps/portail`',
    '**Accueil** · `apps/portail/content/accueil.md`',
  ];
  const headingsOf = (text = '') => text.match(/^(?:#### |\*\*).*/gm);
  expect(headingsOf(run.summary)).toEqual(headings);
  // The table of the comment gives the paths.
  const named = headings.map((line) => line.split(' · ')[0]);
  // The hints of the comment are folded, under the heading of their site.
  expect(headingsOf(scene.github.state.comments[0]?.body)).toEqual([...named, ...named.slice(2)]);
});

test('with `root`, one site is read: reports are relative to it, what GitHub is told is not', async () => {
  const scene = await openScene(TWO_SITES);
  const pull = changePull(scene, CHANGE);
  const run = await scene.run({
    ...pull,
    inputs: {
      ...NO_PREVIEW,
      root: './apps/portail/',
      paths: 'apps/portail/content',
      suggestions: 'true',
      checks: 'true',
      'sarif-file': 'relecture.sarif',
    },
  });
  expect(annotationsOf(run).map((line) => line.split(' ')[1])).toEqual([
    'apps/portail/content/accueil.md:7',
    'apps/portail/content/accueil.md:5',
  ]);
  const report: JsonReport = JSON.parse(readFileSync(run.outputs['report-file'] ?? '', 'utf8'));
  expect(new Set(report.findings.map(({ path }) => path))).toEqual(new Set(['content/accueil.md']));
  expect(readFileSync(`${pull.workspace}/relecture.sarif`, 'utf8')).toContain('"apps/portail/content/accueil.md"');
  const { comments, reviewComments, checkRuns } = scene.github.state;
  expect(comments[0]?.body).toContain('/apps/portail/content/accueil.md?plain=1#L7');
  expect(reviewComments.map(({ path, line }) => [path, line])).toEqual([['apps/portail/content/accueil.md', 5]]);
  expect(checkRuns[0]?.annotations.map((one) => (one as { path: string }).path)).toContain(
    'apps/portail/content/accueil.md',
  );
  expect(scene.github.problems).toEqual([]);
});

test('with `root`, a merge is known by what it held in the whole repository, and every morning the one site is read', async () => {
  const scene = await openScene(TWO_SITES);
  const { origin, github } = scene;
  const before = origin.head;
  const head = origin.branch('cms/pages/accueil', CHANGE);
  openPull(github, { head, base: before, branch: 'cms/pages/accueil' }, 13).pull.state = 'closed';
  const message = 'Automatically generated.\n\nForce merge of:\n* "apps/portail/content/accueil.md"';
  const after = origin.commit(CHANGE, message);
  const inputs = { ...NO_PREVIEW, root: 'apps/portail' };
  await scene.run({
    event: 'push',
    payload: pushPayload(github, before, after, message),
    workspace: origin.checkout(after),
    env: { GITHUB_REF: 'refs/heads/main' },
    inputs,
  });
  expect(github.state.comments.map(({ number }) => number)).toEqual([13]);
  const morning = { event: 'schedule', payload: schedulePayload(github), workspace: origin.checkout(after), inputs };
  await scene.run(morning);
  expect(github.state.issues.map(({ title }) => title)).toEqual(['Relecture\u00A0: 1 page demande une mise à jour']);
  expect(github.state.issues[0]?.body).toContain('/apps/portail/content/accueil.md?plain=1#L7');
  const nowhere = await scene.run({ ...morning, inputs: { ...inputs, root: 'apps/portal' } });
  expect([nowhere.status, annotationsOf(nowhere)]).toEqual([
    2,
    [
      'error L’entrée «\u202froot\u202f» doit désigner le dossier d’un site, et «\u202fapps/portal\u202f» n’en contient aucun fichier.',
    ],
  ]);
});
