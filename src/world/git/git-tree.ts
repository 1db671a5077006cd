import type { Tree } from '../../content/tree.ts';
import { CommitFiles } from './commit-files.ts';
import { git } from './git.ts';
import { GitBlobs } from './git-blobs.ts';
import type { TreeEntry } from './tree-entry.ts';

/** The files of a commit that is in the local repository. Rejects with a `GitTrouble` when it is not. */
export async function readGitTree(root: string, commit: string, folder = ''): Promise<Tree & { close(): void }> {
  const list = (await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])).toString();
  const blobs = new GitBlobs(root);
  const tree = new CommitFiles(readEntries(list), (blob) => blobs.read(blob), folder);
  return Object.assign(tree, { close: () => blobs.close() });
}

/** `100644 blob 8a1f… 1234<TAB>path`, ended by NUL: names may hold anything else. */
function readEntries(list: string): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const line of list.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', type, blob = '', size = ''] = line.slice(0, tab).split(/ +/);
    if (tab > 0 && type === 'blob') entries.push({ path: line.slice(tab + 1), mode, blob, size: Number(size) || 0 });
  }
  return entries;
}
