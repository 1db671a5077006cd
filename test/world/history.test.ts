import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blame, gitIn } from '../../src/world/git/blame.ts';
import { changedOnOf } from '../../src/world/git/changed-on.ts';
import { replay } from '../../src/world/git/replay.ts';

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

const NEVER = Number.POSITIVE_INFINITY;

test('tells the day each line was last changed', () => {
  const changedOn = changedOnOf(repository());
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
  expect(changedOnOf(shallow)('-page.md', 1)).toBeNull();
  expect(changedOnOf(mkdtempSync(join(tmpdir(), 'relecture-none-')))('-page.md', 1)).toBeNull();
});

test('a commit of a day that no calendar has dates nothing, and ends nothing', () => {
  const root = repository();
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', root, ...args], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trim();
  const when = 'a <a@b.test> 99999999999999 +0000';
  writeFileSync(join(root, '-page.md'), 'un\nencore autrement\ntrois\n');
  git(['add', '-A']);
  const [tree, parent] = [git(['write-tree']), git(['rev-parse', 'HEAD'])];
  const text = `tree ${tree}\nparent ${parent}\nauthor ${when}\ncommitter ${when}\n\nloin\n`;
  git(['reset', '-q', '--hard', git(['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], text)]);
  const days = ['2023-12-18', null, '2024-05-31'];
  expect(blame(gitIn(root, NEVER), '-page.md', true)).toEqual(days);
  expect(replay(gitIn(root, NEVER))?.get('-page.md')).toEqual(days);
});

const NAMES = ['a.md', 'été/une page.md', '-b.md', '"c\\d".md', 'tab\tb.md', 'E.MD'];
const lines = fc.array(fc.constantFrom('un', 'deux', '-- trois', '++ quatre', '@@ -1 +1 @@', '', '\\ cinq'), {
  maxLength: 8,
});
const change = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      name: fc.constantFrom(...NAMES),
      lines,
      end: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      name: fc.constantFrom(...NAMES),
      to: fc.constantFrom(...NAMES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), name: fc.constantFrom(...NAMES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), lines }) },
);

test('one reading of the whole history tells the same days as git blame of each file', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 4, maxLength: 12 }), (changes) => {
      const root = mkdtempSync(join(tmpdir(), 'relecture-replay-'));
      let day = 10;
      const git = (...args: string[]) => {
        const date = `2024-03-${day}T12:00:00Z`;
        const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
        execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
          stdio: 'ignore',
          env,
        });
      };
      git('init', '-q', '-b', 'main');
      git('commit', '-q', '--allow-empty', '-m', 'first');
      for (const one of changes) {
        day++;
        if (one.do === 'merge') {
          git('checkout', '-q', '-b', `b${day}`);
          writeFileSync(join(root, `branche-${day}.md`), one.lines.join('\n'));
          git('add', '-A');
          git('commit', '-q', '--allow-empty', '-m', 'branch');
          git('checkout', '-q', 'main');
          day++;
          git('merge', '-q', '--no-ff', '-m', 'merge', `b${day - 1}`);
          continue;
        }
        play(root, one);
        git('add', '-A');
        git('commit', '-q', '--allow-empty', '-m', 'change');
      }
      const all = replay(gitIn(root, NEVER));
      const differing = [...(all ?? [])].filter(
        ([path, days]) => String(days) !== String(blame(gitIn(root, NEVER), path, true)),
      );
      rmSync(root, { recursive: true });
      expect(all).not.toBeNull();
      expect(differing).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

type Change =
  | { do: 'write'; name: string; lines: string[]; end: boolean }
  | { do: 'move'; name: string; to: string }
  | { do: 'remove'; name: string };

function play(root: string, one: Change): void {
  const file = join(root, one.name);
  if (one.do === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${one.lines.join('\n')}${one.end ? '\n' : ''}`);
  } else if (one.do === 'remove') rmSync(file, { force: true });
  else
    try {
      mkdirSync(dirname(join(root, one.to)), { recursive: true });
      renameSync(file, join(root, one.to));
    } catch {
      // Nothing of that name to move yet.
    }
}

test('what is not committed is of today; many files are told as few are', () => {
  const root = mkdtempSync(join(tmpdir(), 'relecture-many-'));
  for (let index = 0; index < 30; index++) writeFileSync(join(root, `page-${index}.md`), 'un\n');
  commit(root, '2024-01-15');
  writeFileSync(join(root, 'page-29.md'), 'un\ndeux\n');
  commit(root, '2024-02-20');
  writeFileSync(join(root, 'page-29.md'), 'un\ndeux\ntrois\n');
  const changedOn = changedOnOf(root);
  for (let index = 0; index < 29; index++) expect(changedOn(`page-${index}.md`, 1)).toBe('2024-01-15');
  const today = new Date().toISOString().slice(0, 10);
  expect([1, 2, 3].map((line) => changedOn('page-29.md', line))).toEqual(['2024-01-15', '2024-02-20', today]);
  expect(changedOn('absente.md', 1)).toBeNull();
});
