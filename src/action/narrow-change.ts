import { FolderTree } from '../world/folder-tree.ts';
import type { ChangedFile } from '../world/git/changed-file.ts';
import type { Change } from './change.ts';

/** A change as the site of one folder sees it: paths are relative to the folder, and what is beside it is not there. */
export function narrowChange(change: Change, folder: string): Change {
  const prefix = `${folder}/`;
  const inside = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : null);
  return {
    ...change,
    folder,
    repositoryFiles: change.files,
    head: new FolderTree(change.head, folder),
    base: change.base === null ? null : { ...change.base, tree: new FolderTree(change.base.tree, folder) },
    files: change.files?.flatMap((file) => narrowFile(file, inside)) ?? null,
    lines: new Map(
      [...change.lines].flatMap(([path, lines]) => {
        const here = inside(path);
        return here === null ? [] : [[here, lines]];
      }),
    ),
  };
}

/** A file that comes from beside the folder is new in it; one that leaves it is gone. */
function narrowFile(file: ChangedFile, inside: (path: string) => string | null): ChangedFile[] {
  const path = inside(file.path);
  const previousPath = file.previousPath === null ? null : inside(file.previousPath);
  if (path !== null)
    return [
      file.previousPath !== null && previousPath === null
        ? { ...file, path, status: 'added', previousPath }
        : { ...file, path, previousPath },
    ];
  return previousPath === null ? [] : [{ ...file, path: previousPath, status: 'removed', previousPath: null }];
}
