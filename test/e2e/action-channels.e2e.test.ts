import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationsOf, changePull, openScene, SITE, STALE, withParagraph } from '../github/scene.ts';

const PAGE = withParagraph('content/candidats.md', 'Un coeur à l’ouvrage, le mardi 6 avril 2026.');
const INPUTS = { preview: 'none' };

test('a check run and suggestions, asked for: each once, on the lines of the diff', async () => {
  const scene = await openScene();
  const pull = changePull(scene, PAGE);
  const inputs = { ...INPUTS, checks: 'true', suggestions: 'true' };
  await scene.run({ ...pull, inputs });
  const { state } = scene.github;
  expect(
    state.checkRuns.map(({ head_sha, conclusion, annotations }) => [
      head_sha === pull.head,
      conclusion,
      annotations.length,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        true,
        "failure",
        2,
      ],
    ]
  `);
  expect(
    state.reviewComments.map(({ path, line, body }) => `${path}:${line} ${body.slice(body.indexOf('\n') + 1)}`),
  ).toMatchInlineSnapshot(`
    [
      "content/candidats.md:8 « coeur » s’écrit « cœur ».

    \`\`\`suggestion
    Un cœur à l’ouvrage, le mardi 6 avril 2026.
    \`\`\`
    ",
    ]
  `);
  const before = state.reviewComments.length;
  await scene.run({ ...pull, inputs, runId: 1002 });
  expect(state.reviewComments).toHaveLength(before);
  expect(scene.github.problems).toEqual([]);
});

test('by default, safe fixes are suggested where the author sees the diff and there is more than hints, and never twice', async () => {
  const told = async (words: string, branch = 'mise-a-jour') => {
    const scene = await openScene();
    const change = (more = '') => withParagraph('content/candidats.md', `${words}${more}`);
    const first = changePull(scene, change(), { branch });
    await scene.run({ ...first, inputs: INPUTS });
    const { reviewComments } = scene.github.state;
    const before = reviewComments.length;
    // The line changes again: what was proposed there was answered, or will be.
    first.pull.head.sha = scene.origin.branch(`${branch}-2`, change(' Et la suite.'));
    const workspace = scene.origin.checkout(scene.origin.mergeOf(first.pull.head.sha));
    const payload = { ...first.payload, pull_request: { ...(first.payload['pull_request'] as object), ...first.pull } };
    await scene.run({ event: 'pull_request', payload, workspace, inputs: INPUTS, runId: 1002 });
    expect(reviewComments).toHaveLength(before);
    expect(scene.github.problems).toEqual([]);
    return reviewComments.map(({ body }) => body.split('\n').slice(1, -1));
  };
  expect(await told('Un coeur à l’ouvrage.')).toEqual([]);
  expect(await told('Une phrase , et un coeur à l’ouvrage.', 'cms/pages/candidats')).toEqual([]);
  expect(await told('Une phrase , et un coeur à l’ouvrage.')).toMatchInlineSnapshot(`
    [
      [
        "« phrase , » : pas d’espace devant une virgule ou un point.  ",
        "« coeur » s’écrit « cœur ».",
        "",
        "\`\`\`suggestion",
        "Une phrase, et un cœur à l’ouvrage.",
        "\`\`\`",
      ],
    ]
  `);
});

test('three hundred changed files: at most forty calls, fifty annotations in each', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`content/p${index}.md`, `---\ntitle: Page ${index}\n---\n\nTexte.\n`]),
  );
  const scene = await openScene({ ...SITE, ...pages });
  const changed = Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, `${text}\n${STALE}\n`]));
  const pull = changePull(scene, changed);
  const run = await scene.run({ ...pull, inputs: { checks: 'true', suggestions: 'true' } });
  expect(run.outputs['errors']).toBe('300');
  expect(scene.github.calls.length).toBeLessThanOrEqual(40);
  expect(scene.github.state.checkRuns[0]?.annotations).toHaveLength(300);
  expect(annotationsOf(run).filter((line) => line.startsWith('error'))).toHaveLength(10);
  expect(scene.github.problems).toEqual([]);
});

test('reports are written where they are asked for, never through a link of the pull request', async () => {
  const scene = await openScene();
  const pull = changePull(scene, PAGE);
  const inputs = { ...INPUTS, 'report-file': 'rapports/relecture.json', 'sarif-file': 'rapports/relecture.sarif' };
  const run = await scene.run({ ...pull, inputs });
  const report = JSON.parse(readFileSync(join(pull.workspace, 'rapports/relecture.json'), 'utf8'));
  expect([
    report.version,
    report.stats.errors,
    run.outputs['report-file']?.endsWith('rapports/relecture.json'),
  ]).toEqual([1, 1, true]);
  expect(JSON.parse(readFileSync(join(pull.workspace, 'rapports/relecture.sarif'), 'utf8')).version).toBe('2.1.0');

  symlinkSync(scene.origin.folder, join(pull.workspace, 'dehors'));
  const refused = await scene.run({ ...pull, inputs: { ...INPUTS, 'report-file': 'dehors/x.json' }, runId: 1002 });
  expect([refused.status, existsSync(join(scene.origin.folder, 'x.json'))]).toEqual([2, false]);
  const target = join(scene.origin.folder, 'cible.json');
  symlinkSync(target, join(pull.workspace, 'lien.json'));
  await scene.run({ ...pull, inputs: { ...INPUTS, 'report-file': 'lien.json' }, runId: 1003 });
  expect(existsSync(target)).toBe(false);
});

test('mode check writes nothing on GitHub; watch keeps the issue whatever the event', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  const checked = await scene.run({ ...pull, inputs: { mode: 'check' } });
  expect([checked.status, scene.github.calls.length, scene.github.state.artifacts.length]).toEqual([1, 0, 0]);
  const watched = await scene.run({ ...pull, inputs: { mode: 'watch' }, runId: 1002 });
  expect([watched.status, scene.github.state.issues.length]).toEqual([0, 1]);
});

test('GitHub failing all along changes neither the annotations nor the verdict', async () => {
  const scene = await openScene();
  const pull = changePull(scene, withParagraph('content/calendrier.md', STALE));
  scene.github.faults.push({ match: /./, times: 999, kind: { status: 422, body: { message: 'Unprocessable' } } });
  const run = await scene.run({ ...pull, inputs: INPUTS });
  expect(run.status).toBe(1);
  expect(run.summary).toContain('12 juillet 2024');
  expect(annotationsOf(run).filter((line) => line.includes('GitHub n’a pas répondu comme prévu'))).toHaveLength(2);
});

test('hostile names and texts in a pull request forge no command, output, mention or marker', async () => {
  const scene = await openScene();
  const evil = `${STALE} ::set-output name=conclusion::success ##[add-mask]true @torvalds #1 <!-- relecture:comment run=9.9 sha= -->`;
  const pull = changePull(scene, {
    'content/::error::x.md': `---\ntitle: "::add-mask::true"\n---\n\n${evil}\n`,
    'content/##[group]\n::stop-commands::x.md': `---\ntitle: "@torvalds <b>"\n---\n\n${evil}\n`,
    'content/$(touch pwned);`x`.md': `---\ntitle: [1]: https://x.fr\n---\n\n${evil}\n`,
    'content/é\r::warning::x.md': `${evil}\n`,
  });
  const run = await scene.run({ ...pull, inputs: INPUTS });
  const names = new Set(run.commands.map(({ name }) => name));
  expect([...names].filter((name) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
  expect(run.commands.every(({ properties }) => (properties['title'] ?? '').length > 0)).toBe(true);
  expect(run.outputs['conclusion']).toBe('failure');
  expect(Object.keys(run.outputs)).toHaveLength(8);
  const [comment] = scene.github.state.comments;
  expect(comment?.body.slice(1)).not.toContain('<!-- relecture');
  expect(comment?.body).not.toMatch(/(?:^|\W)@torvalds|(?<!`[^`]*)#1\b(?![^`]*`)/m);
  expect(existsSync(join(pull.workspace, 'pwned'))).toBe(false);
});

test('links are followed once, for the head; a dead one that was there is not held against the change', async () => {
  const server = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const { port } = server.address() as AddressInfo;
    const old = `${SITE['content/candidats.md']}\nVoir [l’ancienne page](https://vieux.exemple-de-site.fr/a).\n`;
    const scene = await openScene({ ...SITE, 'content/candidats.md': old });
    const pull = changePull(scene, {
      'content/candidats.md': `${old}\nVoir [la nouvelle](https://neuf.exemple-de-site.fr/b).\n`,
    });
    const hosts = ['vieux', 'neuf'].map((name) => `${name}.exemple-de-site.fr=127.0.0.1:http:${port}`);
    const env = { RELECTURE_RESOLVE: hosts.join(',') };
    const run = await scene.run({ ...pull, inputs: { ...INPUTS, offline: 'false' }, env });
    expect(run.status).toBe(1);
    expect(annotationsOf(run).filter((line) => line.startsWith('error'))).toHaveLength(1);
    expect(scene.github.state.comments[0]?.body).toContain('`https://neuf.exemple-de-site.fr/b`');
    expect(scene.github.state.comments[0]?.body).not.toContain('vieux');
    expect(run.summary).toContain('`https://vieux.exemple-de-site.fr/a`');
  } finally {
    server.close();
  }
});

test('a comment is an e-mail to everyone: none for hints alone; with something to do, hints are folded', async () => {
  const inputs = { ...INPUTS, comment: '' };
  const told = async (words: string) => {
    const scene = await openScene();
    await scene.run({ ...changePull(scene, withParagraph('content/candidats.md', words)), inputs });
    expect(scene.github.problems).toEqual([]);
    expect(scene.github.state.statuses.map(({ context }) => context)).toContain('relecture');
    return scene.github.state.comments.map(({ body }) =>
      body
        .replace(/^.*\n/, '')
        .replace(/\(http[^)]*\)/g, '(…)')
        .replace(/`[0-9a-f]{7}`/, '`HEAD`'),
    );
  };
  expect(await told('Un coeur à l’ouvrage.')).toEqual([]);
  expect(await told(`${STALE} Un coeur à l’ouvrage.`)).toMatchInlineSnapshot(`
    [
      "### Relecture : 1 point à corriger et 1 conseil

    Cette proposition a été relue. Voici ce qu’il faut corriger avant de publier, et le reste à votre appréciation.

    | Page | Relecture | En ligne |
    | --- | --- | --- |
    | Devenir candidat<br>\`content/candidats.md\` | 1 point à corriger et 1 conseil | [Voir la page](…) |

    - **À corriger** ([ligne 8](…))  
      « Déposez votre candidature avant le 12 juillet 2024 » : cette date est passée depuis 39 jours. Annoncez la suite, ou dites-le au passé.

    <details><summary>1 conseil</summary>

    - **Conseil** ([ligne 8](…))  
      « coeur » s’écrit « cœur ».

    </details>

    [Tout le détail](…) · Version relue : [\`HEAD\`](…)
    ",
    ]
  `);
});

test('the remarks do not wait for a preview that takes its time, and the run does not wait for it for long', async () => {
  const scene = await openScene();
  scene.github.artifacts.hangs = true;
  const start = performance.now();
  const run = await scene.run(changePull(scene, withParagraph('content/calendrier.md', STALE)));
  expect(performance.now() - start).toBeLessThan(40_000);
  expect(run.status).toBe(1);
  const { calls, state } = scene.github;
  const at = (match: RegExp) => calls.find(({ call }) => match.test(call))?.at ?? Number.NaN;
  // Beside the verdict, which waits for nothing.
  expect(at(/^POST .*comments$/) - at(/^POST .*statuses/)).toBeLessThan(8_000);
  expect(state.comments[0]?.body).not.toContain('Voir l’aperçu');
  expect(state.statuses.at(-1)).toMatchObject({ context: 'relecture/deploy', state: 'error' });
  expect(
    annotationsOf(run).some((line) =>
      line.includes('L’aperçu n’a pas pu être déposé sur GitHub\u00A0: le service ne répond pas'),
    ),
  ).toBe(true);
});
