import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPull } from '../github/events.ts';
import { annotationsOf, changePull, openScene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';

/** The words without the commit that was read. */
function headless(body: string, head: string): string {
  return body.replaceAll(head, 'HEAD').replaceAll(head.slice(0, 7), 'HEAD');
}

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
    scene.github.state.comments.map(({ body }) => headless(body, pull.head)).join('\n---\n'),
  ).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1001.1 sha=HEAD -->
    ### Relecture : 1 point à corriger

    Cette proposition a été relue. Voici ce qu’il faut corriger avant de publier.

    | Page | Relecture | En ligne |
    | --- | --- | --- |
    | [Calendrier](https://github.com/eig/site/actions/runs/1001/artifacts/1)<br>\`content/calendrier.md\` | 1 point à corriger | [Voir la page](https://site.exemple.fr/calendrier/) |

    - **À corriger** ([ligne 9](https://github.com/eig/site/blob/HEAD/content/calendrier.md?plain=1#L9))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    <sub>1 autre remarque était déjà là avant : rien à faire ici.</sub>

    [Voir l’aperçu](https://github.com/eig/site/actions/runs/1001/artifacts/1) · [Tout le détail](https://github.com/eig/site/actions/runs/1001) · Version relue : [\`HEAD\`](https://github.com/eig/site/commit/HEAD)
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
  // What libraries say of their work, in English, is for debugging alone.
  const told = run.out.split('\n').filter((line) => line !== '' && !/^::(?:debug|add-mask|error)\b/.test(line));
  expect(told.map((line) => line.replace(/\(\d+,\d s\)/, '(… s)'))).toMatchInlineSnapshot(`
    [
      "1 page relue à la date du 20 août 2024.",
      "1 point à corriger (… s).",
      "1 autre remarque était déjà là avant : rien à faire ici.",
      "Aperçu : https://github.com/eig/site/actions/runs/1001/artifacts/1",
      "Commentaire : https://github.com/eig/site/pull/12#issuecomment-2",
    ]
  `);
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
  expect(
    headless(scene.github.state.comments[0]?.body ?? '', mended)
      .split('\n')
      .slice(1),
  ).toMatchInlineSnapshot(`
    [
      "Relecture : rien à signaler, merci ! · [Tout le détail](https://github.com/eig/site/actions/runs/1002) · Version relue : [\`HEAD\`](https://github.com/eig/site/commit/HEAD)",
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
  expect(headless(scene.github.state.comments[0]?.body ?? '', pull.head)).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1001.1 sha=HEAD -->
    ### Relecture : 1 point à corriger

    Votre modification a été relue. C’est encore un brouillon : rien ne presse, ces points sont à revoir avant de publier.

    | Page | Relecture | En ligne | Éditeur |
    | --- | --- | --- | --- |
    | Devenir candidat | 1 point à corriger | [Voir la page](https://site.exemple.fr/candidats/) | [Modifier](https://site.exemple.fr/admin/#/collections/pages/entries/candidats) |

    - **À corriger** — Introduction ([ligne 3](https://github.com/eig/site/blob/HEAD/content/candidats.md?plain=1#L3))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    [Tout le détail](https://github.com/eig/site/actions/runs/1001) · Version relue : [\`HEAD\`](https://github.com/eig/site/commit/HEAD)
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
      "error content/candidats.md:6 Vous changez l’adresse de « Calendrier » : ce lien mène encore à l’ancienne, « /calendrier/ ». Écrivez « /agenda/ ».",
    ]
  `);
});

test('preview: pages: the remarks at once, the link when it leads somewhere', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const seen: (string | undefined)[] = [];
  const pages = createServer((_, response) => {
    seen.push(scene.github.state.comments[0]?.body);
    const isThere = seen.length > 1;
    response.writeHead(isThere ? 200 : 404);
    response.end(isThere ? `<meta name="relecture-sha" content="${pull.head}">` : '');
  }).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const address = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`;
  scene.github.faults.push({ match: /GET .*\/pages$/, times: 9, kind: { status: 200, body: { html_url: address } } });
  const run = await scene.run({ ...pull, inputs: { preview: 'pages' } });
  pages.close();
  expect(run.status).toBe(1);
  expect(seen.at(-1)).toContain('12 juillet 2024');
  expect(seen.at(-1)).not.toContain(address);
  expect(scene.github.state.comments.map(({ body }) => body.includes(`${address}pr-12/`))).toEqual([true]);
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

test('a base that nobody can give: the author answers for the lines that are theirs', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  writeFileSync(join(pull.workspace, '.git/config'), '[core]\n\trepositoryformatversion = 0\n');
  scene.github.faults.push({ match: /compare/, times: 9, kind: { status: 404, body: { message: 'Not Found' } } });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(annotationsOf(run).some((line) => line.startsWith('error content/calendrier.md'))).toBe(true);
  expect(run.summary).toContain('La version précédente du site n’a pas pu être lue');
});

test('a change of which nobody can give the base nor the files is said, not guessed, and not green', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  writeFileSync(join(pull.workspace, '.git/config'), '[core]\n\trepositoryformatversion = 0\n');
  scene.github.faults.push({
    match: /compare|pulls\/\d+\/files/,
    times: 9,
    kind: { status: 404, body: { message: 'Not Found' } },
  });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  // What stood there before cannot be told from what is new, nor whether settings are touched: it is shown, and nobody approves it.
  expect(run.status).toBe(1);
  expect(annotationsOf(run).some((line) => line.startsWith('error content/calendrier.md'))).toBe(true);
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
