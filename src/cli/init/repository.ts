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
}

/** The names of a default branch where nobody has chosen one: GitHub's, then git's own. */
const USUAL = ['main', 'master'];

/**
 * The repository that holds a site. Its default branch is that of its remote; else the one that the CMS writes to; else the one that
 * this machine's git or everybody's gives a new repository, where there is such a branch; else what is checked out.
 * @param root A real path.
 * @param cms The branch that the CMS names.
 */
export function repositoryOf(root: string, cms: string | null): Repository {
  const ask = (...args: string[]): string | null => {
    const { status, stdout } = spawnSync('git', gitArguments(root, args), { encoding: 'utf8', timeout: 5000 });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  };
  const top = ask('rev-parse', '--show-toplevel');
  if (top === null) return { top: root, folder: '', branch: cms };
  const isThere = (name: string) =>
    ['heads', 'remotes/origin'].some(
      (kind) => ask('rev-parse', '--verify', '--quiet', `refs/${kind}/${name}`) !== null,
    );
  const remote = ask('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? null;
  const usual = [ask('config', '--get', 'init.defaultBranch'), ...USUAL].filter((name) => name !== null);
  const branch = remote ?? cms ?? usual.find(isThere) ?? ask('symbolic-ref', '--short', 'HEAD');
  return { top, folder: relative(top, root).split(sep).join('/'), branch };
}
