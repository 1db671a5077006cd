import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../content/nearest.ts';
import { InputError } from '../world/input-error.ts';
import { COMMANDS, type Options } from './options.ts';

const MARKS = ['relecture.yml', '.github/relecture.yml', '.git'];

/** The site's root on disk and the asked paths relative to it, with `/`. */
export interface SiteRoot {
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Finds the root: `--root`, else the nearest folder at or above the first path that bears a mark, else `cwd`; for a path outside `cwd`,
 * its own folder.
 */
export function findRoot(options: Options, cwd: string): SiteRoot {
  const said = options.locale.cli.usage;
  const first = options.paths[0];
  const root =
    options.root === null
      ? nearestRoot(first === undefined ? cwd : folderOf(resolve(cwd, first), cwd), cwd)
      : resolve(cwd, options.root);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new InputError(said.noSuchRoot({ root: options.root ?? root }));
  const real = realpathSync(root);
  const paths = options.paths.map((path) => {
    const full = resolve(cwd, path);
    const pattern = /[*?[{]/.test(path);
    if (!pattern && !existsSync(full) && !existsSync(resolve(root, path)))
      throw new InputError(
        said.noSuchPath({ path, command: options.paths.length === 1 ? nearest(path, COMMANDS) : null }),
      );
    const local = relative(real, realFolder(existsSync(full) || pattern ? full : resolve(root, path)))
      .split(sep)
      .join('/');
    if (local === '..' || local.startsWith('../')) throw new InputError(said.outsideRoot({ path, root }));
    return local === '' ? '.' : local;
  });
  // The root itself stands for what the site publishes, not for its READMEs and notes.
  return { root: real, paths: paths.includes('.') ? [] : paths };
}

/** The path with its folder's links resolved, not its own: a page that is a link must be seen as one. */
function realFolder(full: string): string {
  const folder = dirname(full);
  return existsSync(folder) ? join(realpathSync(folder), full.slice(folder.length)) : full;
}

function folderOf(full: string, cwd: string): string {
  if (!existsSync(full)) return cwd;
  return statSync(full).isDirectory() ? full : dirname(full);
}

function nearestRoot(from: string, cwd: string): string {
  const unmarked = relative(cwd, from).startsWith('..') ? from : cwd;
  let folder = from;
  while (true) {
    if (MARKS.some((mark) => existsSync(join(folder, mark)))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return unmarked;
    folder = parent;
  }
}
