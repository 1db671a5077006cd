import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pushPayload } from '../github/events.ts';
import { annotationsOf, changePull, openScene, type Scene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };

/** The files alone, without git: nothing but GitHub tells what stood there before. */
function withoutGit({ origin }: Scene, workspace: string): string {
  const alone = join(origin.folder, 'seul');
  cpSync(workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  return alone;
}

/** A site without a fault, and what is said of a change to it whose base nobody can give. */
async function reviewWithoutBase(files: Readonly<Record<string, string>>, refused: RegExp) {
  const scene = await openScene({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': PAGE });
  const pull = changePull(scene, files);
  scene.github.faults.push({ match: refused, times: 99, kind: NOT_FOUND });
  const run = await scene.run({ ...pull, workspace: withoutGit(scene, pull.workspace), inputs: NO_PREVIEW });
  const [status] = scene.github.state.statuses;
  return { scene, run, said: [run.status, status?.state, status?.description] };
}

const PAGE = '---\ntitle: Bonjour\n---\n\nBonjour à tous.\n';
const OTHER_WORDS = { 'content/a.md': PAGE.replace('tous', 'toutes') };

test.each([
  ['relecture.yml', 'rules: { date-stale: off }\n'],
  ['hugo.toml', 'languageCode = "fr"\ntitle = "Le site"\n'],
  ['static/admin/config.yml', SITE['static/admin/config.yml']],
])(
  'a change of %s that nobody could weigh is not green, though nothing is wrong in its pages, and is not thanked for',
  async (path, text) => {
    const { scene, run, said } = await reviewWithoutBase({ [path]: text, ...OTHER_WORDS }, /git\/trees|compare/);
    expect(said).toEqual([1, 'failure', 'Relecture incomplète']);
    const [comment] = scene.github.state.comments;
    for (const text of [run.summary, comment?.body ?? '']) {
      expect(text).toContain('### Relecture incomplète');
      expect(text).toContain('elle est relue avec les réglages par défaut.');
      expect(text).not.toContain('merci');
    }
    expect(run.out).not.toMatch(/Rien à signaler/);
  },
);

test('where nobody knows what a change touches, it is judged by no settings of the site, and is not green', async () => {
  const refused = /git\/trees|compare|pulls\/12\/files/;
  const { run, said } = await reviewWithoutBase(OTHER_WORDS, refused);
  expect(said).toEqual([1, 'failure', 'Relecture incomplète']);
  expect(run.summary).toMatch(
    /Les réglages en place n’ont pas pu être lus, et rien ne dit si cette proposition les modifie\u00A0: .* ajoutez «\sfetch-depth: 0\s»/,
  );
});

test('whoever asks that nothing fails is not told that all is well', async () => {
  const scene = await openScene({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': PAGE });
  const pull = changePull(scene, { 'relecture.yml': 'rules: { date-stale: off }\n', ...OTHER_WORDS });
  scene.github.faults.push({ match: /git\/trees|compare/, times: 99, kind: NOT_FOUND });
  const inputs = { ...NO_PREVIEW, 'fail-on': 'never' };
  const run = await scene.run({ ...pull, workspace: withoutGit(scene, pull.workspace), inputs });
  expect([run.status, scene.github.state.statuses[0]?.description]).toEqual([0, 'Relecture incomplète']);
  expect(run.summary).not.toContain('merci');
});

test('without a base, the old debt is told and held against nobody, whose own lines alone count', async () => {
  const debt = { ...SITE, 'content/vieux.md': `${PAGE}\n${STALE}\n` };
  const review = async (lines: string) => {
    const scene = await openScene(debt);
    const pull = changePull(scene, { 'content/vieux.md': `${PAGE}\n${STALE}\n\n${lines}\n` });
    scene.github.faults.push({ match: /git\/trees|compare/, times: 99, kind: NOT_FOUND });
    const run = await scene.run({ ...pull, workspace: withoutGit(scene, pull.workspace), inputs: NO_PREVIEW });
    return [run.status, annotationsOf(run).filter((line) => line.includes('vieux.md')).length];
  };
  expect([await review('Merci à tous.'), await review(STALE.replace('12 juillet', '13 juillet'))]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('without a base, a page is held against no form of a CMS that the change brings', async () => {
  const scene = await openScene();
  const config = `${SITE['static/admin/config.yml']}      - { name: auteur, label: Auteur, widget: string }\n`;
  const pull = changePull(scene, {
    'static/admin/config.yml': config,
    ...withParagraph('content/calendrier.md', 'Un mot.'),
  });
  scene.github.faults.push({ match: /git\/trees/, times: 99, kind: NOT_FOUND });
  const run = await scene.run({ ...pull, workspace: withoutGit(scene, pull.workspace), inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(annotationsOf(run).filter((line) => /auteur/i.test(line))).toEqual([]);
  expect(run.summary).toContain('elle est relue avec les réglages par défaut.');
});

test('settings that are on the default branch were accepted: without a base, they are followed, and fail nobody', async () => {
  const scene = await openScene({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': PAGE });
  const { origin, github } = scene;
  const before = origin.head;
  const after = origin.commit(
    { 'relecture.yml': 'rules: { typography-ordinal: off }\n', 'content/a.md': `${PAGE}\nLa 7ème.\n` },
    'Réglages',
  );
  const workspace = withoutGit(scene, origin.checkout(after));
  github.faults.push({ match: /git\/trees/, times: 99, kind: NOT_FOUND });
  const payload = pushPayload(github, before, after, 'Réglages');
  const run = await scene.run({
    event: 'push',
    payload,
    workspace,
    inputs: NO_PREVIEW,
    env: { GITHUB_REF: 'refs/heads/main' },
  });
  expect([run.status, annotationsOf(run)]).toEqual([0, []]);
  expect(run.summary).not.toContain('réglages par défaut');
});
