import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedOnOf } from '../../src/world/git/changed-on.ts';
import { type LineDays, replay } from '../../src/world/git/replay.ts';
import { gitIn } from '../../src/world/git/run-git.ts';
import { fc } from '../property.ts';

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

const daysIn = (lines: LineDays | null, path: string) => lines?.get(path)?.map(({ day }) => day);

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
  const said: string[] = [];
  const changedOn = changedOnOf(shallow, { cut: () => said.push('cut') });
  expect([changedOn('-page.md', 1), changedOn('-page.md', 2)]).toEqual([null, null]);
  expect(said).toEqual(['cut']);
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
  expect(daysIn(replay(gitIn(root), { whole: true, today: null }), '-page.md')).toEqual([
    '2023-12-18',
    null,
    '2024-05-31',
  ]);
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

test('one reading of the whole history ends with the lines of each file, every one dated', () => {
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
      const all = replay(gitIn(root), { whole: true, today: null });
      expect(all).not.toBeNull();
      for (const [path, told] of all ?? []) {
        const text = readFileSync(join(root, path), 'utf8');
        expect(told.map((line) => line.text)).toEqual(text === '' ? [] : text.replace(/\n$/, '').split('\n'));
        for (const line of told) expect(line.day).toMatch(/^2024-03-/);
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 5, endOnFailure: true },
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

/** The day of each line of a page after some versions of the files of a site, a month apart; null removes one. */
function daysAfter(path: string, ...versions: readonly Readonly<Record<string, string | null>>[]) {
  const root = mkdtempSync(join(tmpdir(), 'relecture-said-'));
  for (const [index, files] of versions.entries()) {
    for (const [name, text] of Object.entries(files)) {
      if (text === null) rmSync(join(root, name));
      else writeFileSync(join(root, name), text);
    }
    commit(root, `2024-0${index + 1}-10`);
  }
  const single = changedOnOf(root);
  const lines = readFileSync(join(root, path), 'utf8').replace(/\n$/, '').split('\n');
  const days = lines.map((_, index) => single(path, index + 1));
  expect(daysIn(replay(gitIn(root), { whole: true, today: null }), path)).toEqual(days);
  return days;
}

const call = 'Déposez votre dossier avant le 3 mai 2024, à minuit.\n';

test.each([
  ['white space and quotes', { 'a.md': `- ${call}` }, { 'a.md': `  * "${call.trim()}"\n` }, ['2024-01-10']],
  ['another wrapping', { 'a.md': call }, { 'a.md': call.replace(' avant', '\navant') }, ['2024-01-10', '2024-01-10']],
  ['better words', { 'a.md': call }, { 'a.md': call.replace(', à minuit', ' au plus tard') }, ['2024-01-10']],
  ['another date', { 'a.md': call }, { 'a.md': call.replace('3 mai', '4 juin') }, ['2024-02-10']],
  [
    'a file moved and changed',
    { 'z.md': `un\n${call}` },
    { 'z.md': null, 'a.md': `${call}deux\ntrois\n` },
    ['2024-01-10', '2024-02-10', '2024-02-10'],
  ],
  [
    'words moved to a new page',
    { 'z.md': `un\ndeux\n${call}` },
    { 'z.md': 'un\ndeux\n', 'a.md': call },
    ['2024-01-10'],
  ],
  ['words copied', { 'z.md': call }, { 'a.md': call }, ['2024-02-10']],
])('the day that counts is the day the words appeared: %s', (_, before, after, days) => {
  expect(daysAfter('a.md', before, after)).toEqual(days);
});

test('where the history is cut, its first commit knows nothing', () => {
  const root = repository();
  writeFileSync(join(root, '-page.md'), 'un\ndeux, mais autrement\ntrois\nquatre\n');
  commit(root, '2024-06-30');
  const shallow = join(mkdtempSync(join(tmpdir(), 'relecture-blame-')), 'shallow');
  execFileSync('git', ['clone', '-q', '--depth=2', `file://${root}`, shallow], { stdio: 'ignore' });
  const changedOn = changedOnOf(shallow);
  expect([1, 2, 3, 4].map((line) => changedOn('-page.md', line))).toEqual([null, null, null, '2024-06-30']);
});
