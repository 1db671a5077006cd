import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blameOf } from '../src/blame.ts';

function commit(root: string, day: string): void {
  const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
      stdio: 'ignore',
      env,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', day);
}

function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'relecture-blame-'));
  writeFileSync(join(root, '-page.md'), 'un\ndeux\n');
  commit(root, '2023-12-18');
  writeFileSync(join(root, '-page.md'), 'un\ndeux, mais autrement\ntrois\n');
  commit(root, '2024-05-31');
  return root;
}

test('tells the day each line was last changed', () => {
  const changedOn = blameOf(repository());
  expect([1, 2, 3, 4].map((line) => changedOn('-page.md', line))).toEqual([
    '2023-12-18',
    '2024-05-31',
    '2024-05-31',
    null,
  ]);
  expect(changedOn('absente.md', 1)).toBeNull();
});

test('tells nothing where there is no history: no repository, or one commit of a shallow checkout', () => {
  const root = repository();
  const shallow = join(mkdtempSync(join(tmpdir(), 'relecture-blame-')), 'shallow');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, shallow], { stdio: 'ignore' });
  expect(blameOf(shallow)('-page.md', 1)).toBeNull();
  expect(blameOf(mkdtempSync(join(tmpdir(), 'relecture-none-')))('-page.md', 1)).toBeNull();
});
