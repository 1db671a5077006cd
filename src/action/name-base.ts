import { compareCommits } from '../github/trees/compare-commits.ts';
import { mergeBaseOf, parentsOf } from '../world/git/diff-commits.ts';
import { git } from '../world/git/git.ts';
import type { ChangeWorld } from './change.ts';
import type { Subject } from './subject.ts';

/** The commit that a change is held against; null when nobody can tell. */
export async function nameBase(subject: Subject, headSha: string, world: ChangeWorld): Promise<string | null> {
  const { root } = world;
  if (subject.kind === 'merge-group') return subject.base;
  if (subject.kind === 'push') return subject.before ?? (await whereItLeft(subject, headSha, world));
  if (subject.kind !== 'pull') return null;
  // The merge GitHub made to try the pull request: what it brings is what differs from its first parent.
  const [first, second] = await parentsOf(root, headSha);
  if (first !== undefined && second === subject.pull.headSha) return first;
  if (!(await isShallow(root))) {
    const known = await mergeBaseOf(root, subject.pull.baseSha, headSha);
    if (known !== null) return known;
  }
  const connection = await world.connect();
  if (connection === null) return null;
  const { baseSha, headSha: pullHead } = subject.pull;
  return compareCommits(connection, baseSha, pullHead).then(
    ({ mergeBase }) => mergeBase,
    () => null,
  );
}

/** Where a new branch left the one that the site is published from; null where nobody can tell, or it is that one. */
async function whereItLeft(
  { from, after }: Extract<Subject, { kind: 'push' }>,
  headSha: string,
  { root, connect }: ChangeWorld,
): Promise<string | null> {
  if (from === null) return null;
  const known = (await isShallow(root)) ? null : await mergeBaseOf(root, `refs/remotes/origin/${from}`, headSha);
  if (known !== null) return known;
  const connection = await connect();
  if (connection === null) return null;
  return compareCommits(connection, from, after).then(
    ({ mergeBase }) => mergeBase,
    () => null,
  );
}

async function isShallow(root: string): Promise<boolean> {
  const output = await git(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
  return output.toString().trim() !== 'false';
}
