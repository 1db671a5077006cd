import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationsOf, changePull, openScene, SITE, STALE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';
import { makeSite, runCli } from './run-cli.ts';

test('a changed page in a format that is not read is named', async () => {
  const scene = await openScene();
  const pull = changePull(scene, {
    'content/guide.adoc': '= Guide\n\nCandidatez avant le 3 mars 2020.\n',
    ...withParagraph('content/calendrier.md', 'Un mot.'),
  });
  const run = await scene.run({ ...pull, inputs: NO_PREVIEW });
  expect(run.summary).toMatch(/Non lu\s: 1 fichier \.adoc, que Relecture ne lit pas \(content\/guide\.adoc\)/);
});

test('without a base, a page is held against no schema that the change brings', async () => {
  const scene = await openScene();
  const settings = `${SITE['relecture.yml']}schemas: [{ files: 'content/*.md', schema: page.json }]\n`;
  const schema = '{ "type": "object", "required": ["auteur"] }';
  const pull = changePull(scene, {
    'relecture.yml': settings,
    'page.json': schema,
    ...withParagraph('content/calendrier.md', STALE),
  });
  const alone = join(scene.origin.folder, 'seul');
  cpSync(pull.workspace, alone, { recursive: true, filter: (path) => !path.endsWith('.git') });
  scene.github.faults.push({ match: /git\/trees/, times: 99, kind: { status: 404, body: { message: 'Not Found' } } });
  const run = await scene.run({ ...pull, workspace: alone, inputs: NO_PREVIEW });
  expect(run.status).toBe(1);
  expect(run.summary).toContain('12 juillet 2024');
  expect(run.summary).not.toContain('front-matter-schema');
});

test('a text that is given up is told, makes the report partial and is not green', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': '*a_ '.repeat(90_000) });
  const { status, out } = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  const { partial, notDone, findings } = JSON.parse(out);
  expect({ status, partial, notDone }).toEqual({
    status: 1,
    partial: true,
    notDone: ['Un texte est trop enchevêtré pour être relu.'],
  });
  expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('file-too-complex');
});

test('a page cut off by its size is named, is not green, and hides no other', async () => {
  const huge = `---\ntitle: Trop\n---\n\n${'Bonjour à tous. '.repeat(1_400_000)}`;
  const files = { 'content/trop.md': huge, ...withParagraph('content/calendrier.md', STALE) };
  const root = makeSite({ ...SITE, ...files });
  const { status, out } = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  const { stats, findings } = JSON.parse(out);
  const told = findings.filter(({ path }: { path: string }) => path === 'content/trop.md');
  expect([status, stats.read.pages, told.map(({ severity }: { severity: string }) => severity)]).toEqual([
    1,
    Object.keys({ ...SITE, ...files }).filter((path) => /^content\/.*\.md$/.test(path)).length - 1,
    ['error'],
  ]);
  const scene = await openScene();
  const run = await scene.run({ ...changePull(scene, files), inputs: NO_PREVIEW });
  expect([run.status, scene.github.state.statuses.at(-1)?.state]).toEqual([1, 'failure']);
  const [comment] = scene.github.state.comments;
  expect(comment?.body).toMatch(/Ce fichier dépasse 20\sMo\s: ce n’est plus une page/);
  expect(comment?.body).toContain('12 juillet 2024');
});

test.each(['pretty', 'json', 'github', 'markdown', 'sarif', 'junit', 'gitlab'])(
  'what was given up is told in %s, alone and in a file',
  (format) => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': 'Bonjour à tous.\n' });
    const args = ['check', '--root', root, '--offline', '--time-budget', '0.01'];
    const alone = runCli([...args, '--format', format]);
    expect([alone.status, alone.out + alone.err]).toEqual([1, expect.stringContaining('Faute de temps')]);
    const file = join(root, 'rapport');
    const kept = runCli([...args, '--output', `${format}=${file}`]);
    expect([kept.status, readFileSync(file, 'utf8') + kept.err]).toEqual([
      1,
      expect.stringContaining('Faute de temps'),
    ]);
    // What a reader of these formats looks at, beside the list.
    if (format === 'junit') expect(alone.out).toMatch(/<testsuites [^>]*errors="1"/);
    if (format === 'sarif') expect(JSON.parse(alone.out).runs[0].invocations[0].executionSuccessful).toBe(false);
  },
);

test('of a review that found nothing, and did not do all, nobody is told that all is well', async () => {
  const page = '---\ntitle: Bonjour\n---\n\nBonjour à tous.\n';
  const scene = await openScene({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': page });
  const pull = changePull(scene, { 'content/a.md': page.replace('tous', 'toutes') });
  scene.github.faults.push({ match: /compare/, times: 999, kind: 'hang' });
  const workspace = scene.origin.checkout(pull.head);
  const run = await scene.run({ ...pull, workspace, inputs: { ...NO_PREVIEW, 'time-budget': '8' } });
  expect([run.status, run.outputs['errors'], run.outputs['warnings']]).toEqual([1, '0', '0']);
  expect(run.summary).toMatch(/^### Relecture incomplète\n/);
  expect(run.out + run.summary).not.toMatch(/Rien à signaler,|merci/i);
  const said = scene.github.state.statuses.map(({ state, description }) => `${state} ${description}`);
  expect(said).toEqual(['failure Relecture incomplète']);
});

test('no password of an address leaves by the Action: log, summary, comment, statuses, report, preview', async () => {
  const password = 's3same-0uvre';
  const scene = await openScene();
  const text = `Voir [le dépôt](https://camille:${password}@depot.ville.fr/a), avant le 12 juillet 2024.`;
  const run = await scene.run(changePull(scene, withParagraph('content/calendrier.md', text)));
  expect(annotationsOf(run).some((line) => line.includes('depot.ville.fr'))).toBe(true);
  const files = [run.outputs['report-file'], run.outputs['preview-file']].map((file) =>
    readFileSync(file ?? '', 'utf8'),
  );
  const calls = JSON.stringify(scene.github.calls);
  for (const said of [run.out, run.summary, calls, ...files]) expect(said).not.toContain(password);
});

test('a schema that asks for too much time is told, makes the report partial and is not green, on GitHub neither', async () => {
  const settings = `${SITE['relecture.yml']}schemas: [{ files: 'content/*.md', schema: page.json }]\n`;
  const endless = JSON.stringify({ properties: { title: { type: 'string', pattern: '^(?:a|a)+$' } } });
  const files = { ...SITE, 'relecture.yml': settings, 'page.json': endless };
  const title = { 'content/candidats.md': `---\ntitle: ${'a'.repeat(60)}b\n---\n\nBonjour à tous.\n` };
  const { status, out } = runCli([
    'check',
    '--root',
    makeSite({ ...files, ...title }),
    '--offline',
    '--format',
    'json',
  ]);
  const { partial, notDone } = JSON.parse(out);
  const told = 'Un schéma demande trop de temps\u00A0: ce qu’il vérifie ne l’a pas été.';
  expect({ status, partial, notDone }).toEqual({ status: 1, partial: true, notDone: [told] });
  const scene = await openScene(files);
  const run = await scene.run({ ...changePull(scene, title), inputs: NO_PREVIEW });
  expect([run.status, run.summary]).toEqual([1, expect.stringContaining(told)]);
});
