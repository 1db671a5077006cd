import type { ChangedLines } from '../../review/changed-lines.ts';
import type { ChangedFile } from './changed-file.ts';
import { type Access, git, gitWith } from './git.ts';

/** The files that differ between two commits of the local repository. Renames are found as GitHub finds them. */
export async function diffCommits(
  root: string,
  base: string,
  head: string,
  { filter = [], accesses = [{}] }: { readonly filter?: readonly string[]; readonly accesses?: readonly Access[] } = {},
): Promise<ChangedFile[]> {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-ext-diff',
    '--no-textconv',
    '-M',
    '--abbrev=64',
    ...filter,
    base,
    head,
  ];
  const parts = (await gitWith(accesses, root, args)).toString().split('\0');
  const files: ChangedFile[] = [];
  // `:100644 100644 BASE HEAD M`, then the path; for a rename, the old path and the new one.
  for (let index = 0; index + 1 < parts.length; ) {
    const [, , , blob = '', letter = ''] = (parts[index++] ?? '').split(' ');
    const first = parts[index++] ?? '';
    const renamed = letter.startsWith('R') || letter.startsWith('C');
    const path = renamed ? (parts[index++] ?? '') : first;
    const status = letter.startsWith('R')
      ? 'renamed'
      : letter === 'D'
        ? 'removed'
        : letter === 'A' || renamed
          ? 'added'
          : 'modified';
    files.push({ path, previousPath: letter.startsWith('R') ? first : null, status, blob, patch: null });
  }
  return files;
}

/** Without the links that became files and the reverse: git writes two patches for one of them, and the next would take its place. */
const SAME_KIND = ['--diff-filter=t'];

/** The lines of `head` that differ from `base`, for some files. */
export async function diffLines(
  root: string,
  base: string,
  head: string,
  paths: readonly string[],
  accesses: readonly Access[] = [{}],
): Promise<ChangedLines> {
  const lines = new Map<string, [number, number][]>();
  if (paths.length === 0) return lines;
  const args = [
    'diff-tree',
    '-r',
    '-p',
    '-U0',
    '--no-ext-diff',
    '--no-textconv',
    '-M',
    '--no-color',
    ...SAME_KIND,
    base,
    head,
  ];
  const text = (await gitWith(accesses, root, args)).toString();
  // A file name in a patch may be quoted: the order of `--raw`, which is the same, tells which file a patch is of.
  const names = (await diffCommits(root, base, head, { filter: SAME_KIND, accesses })).map(({ path }) => path);
  const wanted = new Set(paths);
  const patches = `\n${text}`.split('\ndiff --git ').slice(1);
  for (const [index, patch] of patches.entries()) {
    const path = names[index];
    if (path !== undefined && wanted.has(path)) lines.set(path, addedLines(patch));
  }
  return lines;
}

/** The lines of the working tree that differ from a commit, by their paths in `root`; of files that git does not know yet, none. */
export async function linesSince(root: string, commit: string): Promise<ChangedLines> {
  const args = ['diff', '-M', '--relative', '--no-ext-diff', '--no-textconv', '--submodule=short', ...SAME_KIND];
  const ask = async (...more: string[]) => (await git(root, [...args, ...more, commit, '--', '.'])).toString();
  const names = (await ask('--name-only', '-z')).split('\0').slice(0, -1);
  const patches = `\n${await ask('-p', '-U0', '--no-color')}`.split('\ndiff --git ').slice(1);
  // Where the two do not go together, which lines changed is not known.
  if (names.length !== patches.length) return new Map();
  return new Map(names.map((name, index) => [name, addedLines(patches[index] ?? '')]));
}

/** The lines that a unified diff adds, as ranges of the new file. */
export function addedLines(patch: string): [number, number][] {
  const ranges: [number, number][] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk !== null) {
      line = Number(hunk[1]);
      continue;
    }
    if (line === 0) continue;
    if (text.startsWith('+')) {
      const last = ranges.at(-1);
      if (last !== undefined && last[1] === line - 1) last[1] = line;
      else ranges.push([line, line]);
      line++;
    } else if (text.startsWith(' ')) line++;
  }
  return ranges;
}

/** The parents of a commit, told by the commit itself: even where history is cut. */
export async function parentsOf(root: string, commit: string): Promise<string[]> {
  const text = (await git(root, ['cat-file', 'commit', commit])).toString();
  const header = text.slice(0, text.indexOf('\n\n'));
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}

/** The full id of a revision; null when there is none. */
export async function resolveCommit(root: string, revision: string): Promise<string | null> {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).then(
    (output) => output.toString().trim(),
    () => null,
  );
}

/** False outside of any repository, and where git is missing or refuses it. */
export async function isRepository(root: string): Promise<boolean> {
  return git(root, ['rev-parse', '--git-dir']).then(
    () => true,
    () => false,
  );
}

/** A repository that nothing was committed to yet. */
export async function isWithoutCommit(root: string): Promise<boolean> {
  return git(root, ['rev-list', '--all', '--max-count=1']).then(
    (output) => output.length === 0,
    () => false,
  );
}

/** The best common ancestor in the local history; null when there is none or history is cut. */
export async function mergeBaseOf(root: string, a: string, b: string): Promise<string | null> {
  return git(root, ['merge-base', a, b]).then(
    (output) => output.toString().trim() || null,
    () => null,
  );
}
