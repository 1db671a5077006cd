import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../content/tree.ts';
import { DiskTree } from '../disk.ts';
import { CommitFiles } from './commit-files.ts';
import { git } from './git.ts';
import { GitBlobs } from './git-blobs.ts';
import { ModuleTree } from './module-tree.ts';
import type { TreeEntry } from './tree-entry.ts';

/**
 * The files of a commit that is in the local repository, those of its submodules where these were checked out. Rejects with a
 * `GitTrouble` when it is not there.
 */
export async function readGitTree(root: string, commit: string, folder = ''): Promise<Tree & { close(): void }> {
  const list = (await git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])).toString();
  const blobs = new GitBlobs(root);
  const tree = new CommitFiles(readEntries(list), (blob) => blobs.read(blob), folder);
  const close = () => blobs.close();
  const modules = folder === '' ? checkedOut(root, list) : new Map<string, Tree>();
  return Object.assign(modules.size === 0 ? tree : new ModuleTree(tree, modules), { close });
}

/** A submodule is an entry of the type `commit`. */
function checkedOut(root: string, list: string): Map<string, Tree> {
  const paths = list.split('\0').flatMap((line) => /^160000 commit [^\t]*\t(.+)$/s.exec(line)?.[1] ?? []);
  const here = paths.filter((path) => existsSync(join(root, path, '.git')));
  return new Map(here.map((path) => [path, new DiskTree(join(root, path))]));
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
