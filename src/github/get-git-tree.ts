import type { Connection } from './connection.ts';

export interface TreeEntry {
  readonly path: string;
  /** `100644`, `100755`, `120000` for a symbolic link, `160000` for a submodule. */
  readonly mode: string;
  readonly blob: string;
  /** Bytes; 0 when unknown. */
  readonly size: number;
}

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
