import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import { changePull, openScene, SITE, withParagraph } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';
import { makeSite, runCli } from './run-cli.ts';

const FILE = '.relecture-baseline.json';
const FAULT = 'Rendez-vous le mardi 6 avril 2026 à Paris, avec toute notre équipe.';
const OLD = `---\ntitle: Une page\n---\n\n${FAULT}\n\nLe compte rendu est est en ligne.\n`;
const run = (root: string, ...args: string[]) => {
  const { status, out, err } = runCli([...args, '--root', root, '--offline', '--as-of', '2024-08-20']);
  expect(err.replaceAll(root, '')).not.toContain('    at ');
  return [status, `${out}${err}`.trim().split('\n').at(-1)];
};

test('an old site takes Relecture up: what stands there fails nothing, what comes does, and the debt shrinks', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': OLD });
  expect(run(root, 'check')[0]).toBe(1);
  expect(run(root, 'baseline', '--prune')).toEqual([
    2,
    'relecture: Il n’y a pas de référence à alléger (.relecture-baseline.json)\u00A0: écrivez-la d’abord avec relecture baseline.',
  ]);
  expect(run(root, 'baseline', '--dry-run')).toEqual([
    0,
    'Rien n’a été écrit. Sans --dry-run, la référence serait écrite dans .relecture-baseline.json\u00A0: 2 remarques sur 1 page.',
  ]);
  expect(existsSync(join(root, FILE))).toBe(false);
  expect(run(root, 'baseline')).toEqual([
    0,
    'Référence écrite dans .relecture-baseline.json\u00A0: 2 remarques sur 1 page. Elles seront repliées et ne feront plus échouer la relecture. Enregistrez ce fichier dans le dépôt, avec le site.',
  ]);
  expect(run(root, 'check', '--fail-on', 'warning')).toEqual([
    0,
    '2 remarques étaient déjà là avant. Pour les voir\u00A0: relecture --no-baseline.',
  ]);
  expect(run(root, 'check', '--no-baseline')[0]).toBe(1);
  writeFileSync(join(root, 'a.md'), OLD.replace('est est', 'est'));
  expect(run(root, 'check', '--fail-on', 'warning')).toEqual([
    0,
    '1 point de moins que dans la référence, merci\u00A0! Il en reste 1. Pour la mettre à jour\u00A0: relecture baseline --prune.',
  ]);
  writeFileSync(join(root, 'b.md'), '---\ntitle: Autre\n---\n\nRetour le mardi 6 mai 2026.\n');
  expect(run(root, 'check')[0]).toBe(1);
  expect(run(root, 'baseline', '--prune')).toEqual([
    0,
    '1 remarque réglée, retirée de la référence\u00A0: il en reste 1 (.relecture-baseline.json).',
  ]);
  expect(run(root, 'check')[0]).toBe(1);
  const lines = readFileSync(join(root, FILE), 'utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('{"')).map((line) => JSON.parse(line).path)).toEqual(['a.md']);
});

test('it is about the whole site, and no link is written through', () => {
  const root = makeSite({ 'relecture.yml': '', 'a.md': OLD, 'kept.txt': 'gardé' });
  expect(run(root, 'baseline', join(root, 'a.md'))[0]).toBe(2);
  symlinkSync(join(root, 'kept.txt'), join(root, FILE));
  expect(run(root, 'baseline')[0]).toBe(0);
  expect([readFileSync(join(root, 'kept.txt'), 'utf8'), lstatSync(join(root, FILE)).isSymbolicLink()]).toEqual([
    'gardé',
    false,
  ]);
});

test('every morning what the baseline knows stays out of the issue, and the summary says how the debt moves', async () => {
  const known = makeSite(SITE);
  expect(run(known, 'baseline')[0]).toBe(0);
  const scene = await openScene({ ...SITE, [FILE]: readFileSync(join(known, FILE), 'utf8') });
  const morning = (runId: number) =>
    scene.run({
      event: 'schedule',
      payload: schedulePayload(scene.github),
      workspace: scene.origin.checkout(scene.origin.head),
      runId,
      inputs: { ...NO_PREVIEW, 'fail-on': 'warning' },
    });
  expect([(await morning(1)).status, scene.github.state.issues]).toEqual([0, []]);
  scene.origin.commit({ 'content/calendrier.md': '---\ntitle: Calendrier\n---\n\nBientôt.\n' }, 'Repris');
  const { status, summary } = await morning(2);
  expect([status, summary.replace(/ · Version relue.*/, '')]).toMatchInlineSnapshot(`
    [
      0,
      "### Relecture : rien à signaler, merci !

    Tout ce qui était dans la référence est réglé, merci ! Son fichier peut être supprimé.

    2 pages relues à la date du 20 août 2024.
    ",
    ]
  `);
});

test('a proposal that brings its own baseline is judged without it', async () => {
  const scene = await openScene();
  const entry = { rule: 'date-weekday', path: 'content/candidats.md', field: null, fingerprint: 'x' };
  for (const fingerprint of ['0123456789ab.', 'x']) {
    const files = {
      ...withParagraph('content/candidats.md', FAULT),
      [FILE]: JSON.stringify({ version: 1, findings: [{ ...entry, fingerprint }] }),
    };
    const { status, summary } = await scene.run({
      ...changePull(scene, files, { branch: `b${fingerprint.length}`, number: fingerprint.length }),
      inputs: NO_PREVIEW,
    });
    expect(status).toBe(1);
    expect(summary).toContain('6 avril 2026');
    expect(summary).toContain('Cette proposition modifie des réglages que suit la relecture (1 fichier)');
  }
});
