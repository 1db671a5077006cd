import type { Tree } from '../../content/tree.ts';
import { CommitFiles } from '../../world/git/commit-files.ts';
import type { Connection } from '../connection.ts';
import { getBlob } from './get-blob.ts';
import { getGitTree } from './get-git-tree.ts';

/** The files of a commit through the API: one call for the list, one for each file read. Null when the list is cut. */
export async function readApiTree(connection: Connection, sha: string, folder = ''): Promise<Tree | null> {
  const entries = await getGitTree(connection, sha);
  if (entries === null) return null;
  const blobs = new Map<string, Promise<Uint8Array>>();
  return new CommitFiles(
    entries,
    (blob) => {
      const known = blobs.get(blob) ?? getBlob(connection, blob);
      blobs.set(blob, known);
      return known;
    },
    folder,
  );
}
