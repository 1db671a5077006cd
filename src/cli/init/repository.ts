import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import { gitArguments } from '../../world/git/git.ts';

export interface Repository {
  /** Its root; the site itself where git knows none. */
  readonly top: string;
  /** The folder of the site in it, with `/`; empty for all of it. */
  readonly folder: string;
  /** The branch that is published; null where nobody can tell. */
  readonly branch: string | null;
  /** By what name git knows it here; null where it does not, as before a first commit. */
  readonly base: string | null;
}

/** The names of a default branch where nobody has chosen one: GitHub's, then git's own. */
const USUAL = ['main', 'master'];

/**
 * The repository that holds a site. Its default branch is that of its remote; else, of those that it has, the one that the CMS
 * writes to, or that this machine's git or everybody's gives a new repository; else what is checked out.
 * @param root A real path.
 * @param cms The branch that the CMS names.
 */
export function repositoryOf(root: string, cms: string | null): Repository {
  const ask = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', gitArguments(root, args), { encoding: 'utf8', timeout: 5000 });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  };
  const top = ask('rev-parse', '--show-toplevel');
  if (top === null) return { top: root, folder: '', branch: cms, base: null };
  const refOf = (name: string): string | null =>
    [`heads/${name}`, `remotes/origin/${name}`]
      .find((ref) => ask('rev-parse', '--verify', '--quiet', `refs/${ref}`) !== null)
      ?.replace(/^(?:heads|remotes)\//, '') ?? null;
  const isThere = (name: string | null): name is string => name !== null && refOf(name) !== null;
  const remote = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? null;
  const likely = [cms, ask('config', '--get', 'init.defaultBranch'), ...USUAL];
  const branch = remote ?? likely.find(isThere) ?? ask('symbolic-ref', '--short', 'HEAD');
  const base = branch === null ? null : refOf(branch);
  return { top, folder: relative(top, root).split(sep).join('/'), branch, base };
}
