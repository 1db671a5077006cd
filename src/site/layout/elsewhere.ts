import { readText } from '../../content/read-text.ts';
import type { Tree } from '../../content/tree.ts';
import type { ElsewhereFolder } from '../routes/routing.ts';
import { folderOf, joinPath } from '../routes/url-path.ts';
import type { Survey } from './survey.ts';

/** Files of exclusions that are read, and lines of each. */
const MOST_FILES = 50;
const MOST_LINES = 500;

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
  return [...new Set(found.flat())];
}

function foldersIn(text: string, base: string): string[] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line) => {
    const name = line.trim();
    if (/^\/?\*$/.test(name) && base !== '') return [base];
    if (name === '' || /^[#!]|[*?[\]\\]/.test(name) || (base === '' && !/.\//.test(name))) return [];
    return joinPath(base, name.replace(/^\//, '').replace(/\/$/, '')) ?? [];
  });
}
