import { expect, test } from 'vitest';
import { dispatchPayload, mergeGroupPayload, openPull, pushPayload, schedulePayload } from '../github/events.ts';
import type { ActionRun } from '../github/runner.ts';
import { annotationsOf, openScene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

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

test('after the merge, our comment keeps the link to the preview for as long as GitHub keeps it', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const before = origin.head;
  const head = origin.branch('mise-a-jour', withParagraph('content/calendrier.md', 'Un mot de plus.'));
  openPull(github, { head, base: before }).pull.merged_at = '2024-08-19T10:00:00Z';
  const after = origin.mergeOf(head);
  github.state.merges.set(after, 12);
  const payload = pushPayload(github, before, after, 'Merge pull request #12');
  const url = 'https://github.com/eig/site/actions/runs/1/artifacts/5';
  const told = async (daysAgo: number) => {
    const updated_at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
    const body = `<!-- relecture:comment run=1.1 sha=${head} -->\nRelecture · [Voir l’aperçu](${url}) · [Tout](x)\n`;
    const user = { login: github.state.login, type: 'Bot' } as const;
    github.state.comments.splice(0, 9, { id: 1, number: 12, body, user, html_url: 'https://github.com/c', updated_at });
    const env = { GITHUB_REF: 'refs/heads/main' };
    await scene.run({ event: 'push', payload, workspace: origin.checkout(after), env });
    return github.state.comments[0]?.body.split('\n')[1]?.split(' · ').slice(0, 2);
  };
  expect(await told(1)).toEqual(['Relecture\u00A0: tout est en ordre, merci\u00A0!', `[Voir l’aperçu](${url})`]);
  expect((await told(15))?.[1]).toContain('[Tout le détail]');
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

test('a mistake that time did not bring opens no issue, and the log says so', async () => {
  const { origin, github, run } = await openScene();
  const after = origin.commit(withParagraph('content/candidats.md', 'Voir [la suite](/perdue/).'), 'Une page');
  const morning = await run({
    event: 'schedule',
    payload: schedulePayload(github),
    workspace: origin.checkout(after),
    inputs: { 'as-of': '2024-06-01' },
  });
  expect(github.state.issues).toEqual([]);
  expect(morning.out).toContain(
    'Le temps n’a rien apporté\u00a0: aucun ticket n’est ouvert pour le point qui reste à reprendre, et que quelqu’un a écrit.',
  );
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
      - [ ] <!-- mute 3cb7af90d905 --> <sub>ne plus signaler</sub>

    <!-- relecture:state 52c5762fd3df -->
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

test('a public repository that nobody commits to: the issue says that GitHub stops the readings, and the run when', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const payload = schedulePayload(github) as { repository: { private?: boolean } };
  payload.repository.private = false;
  const morning = async (daysAgo: number) => {
    const day = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
    origin.commitOn(day);
    return scene.run({ event: 'schedule', payload, workspace: origin.checkout(origin.head), inputs: NO_PREVIEW });
  };
  const said = (run: ActionRun) => annotationsOf(run).filter((line) => line.includes('Le dernier commit'));
  expect(said(await morning(46))).toEqual([]);
  expect(github.state.issues[0]?.body).toContain('GitHub arrête cette relecture de chaque matin après 60 jours');
  expect(said(await morning(47))).toEqual([
    'warning Le dernier commit a 47 jours. Sans nouveau commit, GitHub arrêtera la relecture de chaque matin dans 13 jours\u00a0; l’entrée «\u202fkeep-alive\u202f» l’évite.',
  ]);
  expect(said(await morning(80))[0]).toContain('peut arrêter à tout moment');
  expect(github.state.enabled).toEqual([]);
});

test('where it is asked for, GitHub is asked to go on before it stops; what it refuses is said', async () => {
  const scene = await openScene();
  const { origin, github } = scene;
  const payload = schedulePayload(github) as { repository: { private?: boolean } };
  payload.repository.private = false;
  const morning = async (daysAgo: number, inputs: Readonly<Record<string, string>> = {}) => {
    origin.commitOn(new Date(Date.now() - daysAgo * 86_400_000).toISOString());
    const workspace = origin.checkout(origin.head);
    return scene.run({
      event: 'schedule',
      payload,
      workspace,
      inputs: { 'keep-alive': 'true', ...NO_PREVIEW, ...inputs },
    });
  };
  await morning(30);
  expect(github.state.enabled).toEqual([]);
  expect(github.state.issues[0]?.body).not.toContain('60 jours');
  const asked = await morning(50);
  expect(github.state.enabled).toEqual(['relecture.yml']);
  expect(asked.out).toContain(
    'Le dernier commit a 50 jours\u00a0: GitHub a été prié de continuer la relecture de chaque matin.',
  );
  expect(annotationsOf(asked).filter((line) => line.includes('Le dernier commit'))).toEqual([]);
  expect((await morning(50, { mode: 'check' })).out).toContain('dans 10 jours.');
  github.faults.push({
    match: /enable$/,
    times: 1,
    kind: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  const refused = annotationsOf(await morning(50));
  expect(refused.some((line) => line.includes('dans 10 jours.'))).toBe(true);
  expect(refused.some((line) => line.includes('donnez au job la permission «\u202factions: write\u202f»'))).toBe(true);
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
