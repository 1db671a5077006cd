import type { TreeEntry } from '../../world/git/tree-entry.ts';
import type { Connection } from '../connection.ts';

/** Every file of a commit. Null when GitHub cuts the list (past 100,000 entries or 7 MB). One call. */
export async function getGitTree({ octokit, owner, repo }: Connection, sha: string): Promise<TreeEntry[] | null> {
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' });
  if (data.truncated) return null;
  return data.tree.flatMap(({ path, mode, type, sha: blob, size }) =>
    type === 'blob' && path !== undefined && mode !== undefined && blob !== undefined
      ? [{ path, mode, blob, size: size ?? 0 }]
      : [],
  );
}
