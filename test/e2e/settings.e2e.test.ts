import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schedulePayload } from '../github/events.ts';
import { annotationsOf, openScene, SITE } from '../github/scene.ts';
import { NO_PREVIEW } from './action.ts';
import { makeSite, runCli, runUnprivileged } from './run-cli.ts';

const FOLDER =
  'Un dossier porte le nom du fichier de configuration\u00A0: Relecture attend un fichier. Rien de ce que ce dossier contient n’est suivi.';
const CLOSED = 'Ce fichier de configuration existe, mais il ne peut pas être ouvert.';

/** What is said of the configuration, and the exit status. */
function saidOf({ status, out }: { status: number | null; out: string }) {
  const { findings } = JSON.parse(out);
  const own = findings.filter(({ rule }: { rule: string }) => rule === 'configuration-syntax');
  return { status, said: own.map(({ path, message }: { path: string; message: string }) => [path, message]) };
}

test.each<[string, string, string, (full: string, root: string) => void]>([
  ['a folder', 'relecture.yml', FOLDER, (full) => mkdirSync(full)],
  [
    'a folder with a page',
    '.github/relecture.yml',
    FOLDER,
    (full) => mkdirSync(join(full, 'b.md'), { recursive: true }),
  ],
  ['a link out of the site', 'relecture.yml', CLOSED, (full) => symlinkSync(makeSite({ x: 'rules: {}\n' }), full)],
  ['a link to nothing', 'relecture.yml', CLOSED, (full) => symlinkSync('nulle-part.yml', full)],
  ['a link to a device', 'relecture.yml', CLOSED, (full) => symlinkSync('/dev/null', full)],
  ['a pipe', 'relecture.yml', CLOSED, (full) => void execFileSync('mkfifo', [full])],
])('settings that are %s are told at their place, and end with 2', (_, path, sentence, make) => {
  const root = makeSite({ 'a.md': 'Bonjour à tous.\n', '.github/x.txt': 'x' });
  make(join(root, path), root);
  const run = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  expect(saidOf(run)).toEqual({ status: 2, said: [[path, sentence]] });
});

test('settings that may not be read are told, and end with 2', () => {
  const root = makeSite({ 'relecture.yml': 'rules: { typography-ordinal: off }\n', 'a.md': 'Bonjour à tous.\n' });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'relecture.yml'), 0);
  const run = runUnprivileged(['check', '--root', root, '--offline', '--format', 'json']);
  expect(saidOf(run)).toEqual({ status: 2, said: [['relecture.yml', CLOSED]] });
});

test('settings of a generator that nobody can read are told by check and by site', () => {
  const root = makeSite({ 'mkdocs.yml': 'site_name: x\nnav: [\n', 'docs/a.md': 'Bien.\n' });
  const check = runCli(['check', '--offline'], { cwd: root });
  expect([check.status, check.out.includes('mkdocs.yml')]).toEqual([1, true]);
  const site = runCli(['site'], { cwd: root });
  expect([site.status, site.err.startsWith('relecture: mkdocs.yml:')]).toEqual([2, true]);
});

test('settings that git ignores are followed all the same', () => {
  const root = makeSite({
    '.gitignore': '*.yml\n',
    'relecture.yml': 'site: { language: fr }\nrules: { typography-ordinal: off }\n',
    'a.md': 'La 7ème promotion.\n',
  });
  const { out } = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  expect(JSON.parse(out).findings).toEqual([]);
  writeFileSync(join(root, 'relecture.yml'), 'site: { language: fr }\n');
  const without = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  expect(JSON.parse(without.out).findings).toHaveLength(1);
});

test('the Action tells of a folder in the place of its settings, every morning', async () => {
  const { 'relecture.yml': _, ...site } = SITE;
  const scene = await openScene({ ...site, 'relecture.yml/lisez-moi.txt': 'Les réglages\n' });
  const workspace = scene.origin.checkout(scene.origin.head);
  const inputs = { ...NO_PREVIEW, 'fail-on': 'error' };
  const run = await scene.run({ event: 'schedule', payload: schedulePayload(scene.github), workspace, inputs });
  expect(annotationsOf(run)).toContain(`error relecture.yml:1 ${FOLDER}`);
  expect(run.status).toBe(1);
});
