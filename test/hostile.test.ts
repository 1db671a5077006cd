import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { blameOf } from '../src/blame.ts';
import { DiskTree } from '../src/disk.ts';
import { resolveCommit } from '../src/github/diff-commits.ts';
import { code, inertJson, json, xml } from '../src/report/escape.ts';
import { makeSite } from './run-cli.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function site(files: Readonly<Record<string, string>>): string {
  const root = makeSite(files);
  folders.push(root);
  return root;
}

test('the runner sees no command in a report, which says the same', () => {
  const text = fc.string({ unit: fc.constantFrom('#', '[', '\\', '"', '\u2028', '\n', 'a') });
  fc.assert(
    fc.property(text, (said) => {
      const written = json({ [said]: [said] });
      expect(JSON.parse(written)).toEqual({ [said]: [said] });
      expect(inertJson(written)).toBe(written);
      expect(written).not.toContain('\u2028');
      expect(`${written} ${xml(said)} ${code(said)}`).not.toContain('##[');
    }),
  );
});

test('what git keeps beside the site is not read, even through a link', async () => {
  const root = site({
    '.git/config': 'extraheader = AUTHORIZATION: basic c2VjcmV0',
    'a/.git': 'gitdir: ../x',
    'b.md': '',
  });
  symlinkSync('.git/config', join(root, 'lien.md'));
  symlinkSync('.git', join(root, 'dossier'));
  const tree = new DiskTree(root);
  for (const path of ['lien.md', '.git/config', 'dossier/config', 'a/.git'])
    await expect(tree.read(path)).rejects.toMatchObject({ name: 'ReadTrouble', code: 'link-outside' });
  await expect(tree.read('b.md')).resolves.toHaveLength(0);
});

test('a socket, a pipe, an impossible name are told, not thrown', async () => {
  const root = site({ 'a.md': '' });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, 'prise.md'), resolve));
  execFileSync('mkfifo', [join(root, 'tube.md')]);
  const tree = new DiskTree(root);
  await expect(tree.read('prise.md')).rejects.toMatchObject({ code: 'special' });
  await expect(tree.read('tube.md')).rejects.toMatchObject({ code: 'special' });
  await expect(tree.read('a\0.md')).rejects.toMatchObject({ code: 'missing' });
  await expect(tree.read('a'.repeat(5000))).rejects.toMatchObject({ code: 'missing' });
  await new Promise((resolve) => server.close(resolve));
});

test('a folder of the site that is made like a git repository runs nothing', async () => {
  const root = site({ '.gitattributes': '*.md diff=x\n', 'a.md': 'un\n' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.fr', ...args], { stdio: 'ignore' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'un');
  writeFileSync(join(root, 'a.md'), 'un\ndeux\n');
  git('commit', '-qam', 'deux');
  const trap = join(root, 'site');
  mkdirSync(trap);
  execFileSync('cp', ['-r', `${root}/.git/.`, `${root}/a.md`, `${root}/.gitattributes`, trap]);
  const set = (name: string, value: string) => execFileSync('git', ['config', '-f', join(trap, 'config'), name, value]);
  set('core.worktree', trap);
  set('diff.x.textconv', `touch ${root}/PRIS; cat`);
  set('core.fsmonitor', `touch ${root}/PRIS`);
  expect(blameOf(trap)('a.md', 1)).toBeNull();
  await resolveCommit(trap, 'HEAD');
  expect(existsSync(join(root, 'PRIS'))).toBe(false);
  expect(blameOf(root)('a.md', 1)).toMatch(/^\d{4}-/);
});
