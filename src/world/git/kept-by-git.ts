import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from './git.ts';

/** What other programs keep in a folder, which is nobody's page even where it was committed. */
export const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.hg', '.svn']);

/**
 * The files that git keeps although a `.gitignore` names them, relative to a folder: they were added by force, or before the list was
 * written, and every checkout has them. None where git cannot tell.
 */
export async function keptByGit(root: string): Promise<readonly string[]> {
  if (!isInRepository(root)) return [];
  try {
    const listed = await git(root, ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard']);
    return listed
      .toString()
      .split('\0')
      .filter((path) => path !== '' && !path.split('/').some((step) => SKIPPED.has(step)) && isFile(join(root, path)));
  } catch {
    return [];
  }
}

function isInRepository(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
