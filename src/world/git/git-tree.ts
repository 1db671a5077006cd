import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../content/tree.ts';
import { DiskTree } from '../disk.ts';
import { CommitFiles } from './commit-files.ts';
import { type Access, GitTrouble, git, gitWith } from './git.ts';
import { GitBlobs } from './git-blobs.ts';
import { ModuleTree } from './module-tree.ts';
import type { TreeEntry } from './tree-entry.ts';

interface Reading {
  /** The site's root inside the repository. */
  readonly folder?: string;
  readonly accesses?: readonly Access[];
  /** Gives a blob that git cannot, for this trouble; rejects with it when it cannot either. */
  readonly elsewhere?: (blob: string, trouble: GitTrouble) => Promise<Uint8Array>;
}

export type GitTree = Tree & { close(): void };

/**
 * The files of a commit that is in the local repository, those of its submodules where these were checked out. Rejects with a
 * `GitTrouble` when it is not there.
 */
export async function readGitTree(
  root: string,
  commit: string,
  { folder = '', accesses = [{}], elsewhere }: Reading = {},
): Promise<GitTree> {
  const list = await listTree(root, commit, accesses);
  const blobs = new GitBlobs(root, accesses);
  const read = async (blob: string) =>
    blobs.read(blob).catch((error: unknown) => {
      if (elsewhere === undefined || !(error instanceof GitTrouble)) throw error;
      return elsewhere(blob, error);
    });
  const tree = new CommitFiles(readEntries(list), read, folder);
  const close = () => blobs.close();
  const modules = folder === '' ? checkedOut(root, list) : new Map<string, Tree>();
  return Object.assign(modules.size === 0 ? tree : new ModuleTree(tree, modules), { close });
}

/** To tell their sizes, git would fetch one by one the blobs that a partial clone lacks: there, sizes are unknown. */
async function listTree(root: string, commit: string, accesses: readonly Access[]): Promise<string> {
  const list = ['ls-tree', '-r', '-z', '--full-tree'];
  const sized = git(root, [...list, '-l', commit], { GIT_NO_LAZY_FETCH: '1' });
  return (await sized.catch(() => gitWith(accesses, root, [...list, commit]))).toString();
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
