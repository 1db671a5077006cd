import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import type { ElsewhereFolder } from '../routes/routing.ts';
import { folderOf, joinPath } from '../routes/url-path.ts';
import type { Survey } from './survey.ts';

/** Files of exclusions that are read, lines of each, and folders in all. */
const MOST_FILES = 50;
const MOST_LINES = 500;
const MOST_FOLDERS = 200;
/** Files that git keeps of a folder of which it keeps nothing: what says so, and a page that heads what will come. */
const KEPT = 2;

/** The folders of which a tree does not hold the files. */
export async function elsewhereFolders(survey: Survey, tree: Tree): Promise<readonly ElsewhereFolder[]> {
  const ignored = await ignoredFolders(tree, survey.files);
  return [
    ...survey.submodules.map((path) => ({ path, target: null, reason: 'submodule' as const })),
    ...survey.closed.flatMap(({ path, target }) =>
      target === null ? [] : [{ path, target, reason: 'link' as const }],
    ),
    ...ignored.map((path) => ({ path, target: null, reason: 'ignored' as const })),
  ];
}

/**
 * Folders of which git is told to keep nothing, and that something fills before the site is made: another repository, a program.
 * A line with a star names files more often than folders: `*` alone, in a folder of its own, names that folder.
 */
async function ignoredFolders(tree: Tree, files: Iterable<string>): Promise<readonly string[]> {
  const lists = [...files].filter((path) => /(?:^|\/)\.gitignore$/.test(path)).slice(0, MOST_FILES);
  const found = await Promise.all(
    lists.map(async (path) => foldersIn((await readText(tree, path)) ?? '', folderOf(path))),
  );
  const folders = [...new Set(found.flat())].slice(0, MOST_FOLDERS);
  if (folders.length === 0) return [];
  const kept = new Map(folders.map((folder) => [folder, 0]));
  // « * » and « !*.md » keep the pages.
  for (const path of files)
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      const count = kept.get(folder);
      if (count !== undefined) kept.set(folder, count + 1);
    }
  return folders.filter((folder) => (kept.get(folder) ?? 0) <= KEPT);
}

function foldersIn(text: string, base: string): string[] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line) => {
    const name = line.trim();
    if (/^\/?\*$/.test(name) && base !== '') return [base];
    if (name === '' || /^[#!]|[*?[\]\\]/.test(name) || (base === '' && !/.\//.test(name))) return [];
    return joinPath(base, name.replace(/^\//, '').replace(/\/$/, '')) ?? [];
  });
}
