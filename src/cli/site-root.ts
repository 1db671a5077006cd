import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../content/nearest.ts';
import { InputError } from '../world/input-error.ts';
import { suggestCommand } from './arguments/suggest.ts';
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
      ? nearestRoot(first === undefined ? cwd : folderOf(resolve(cwd, first), options, cwd), cwd)
      : resolve(cwd, options.root);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new InputError(said.noSuchRoot({ root: options.root ?? root }));
  const real = realpathSync(root);
  const paths = options.paths.map((path) => {
    const full = resolve(cwd, path);
    const pattern = /[*?[{]/.test(path);
    if (!pattern && !options.stdin && !existsSync(full) && !existsSync(resolve(root, path)))
      throw new InputError(
        said.noSuchPath(
          path === first && /^[a-z-]+$/.test(path)
            ? { path, command: suggestCommand(path), commands: options.paths.length === 1 ? COMMANDS : [] }
            : { path, command: null, near: nearPath(path, cwd) },
        ),
      );
    const isHere = existsSync(full) || pattern || (options.stdin && !relative(real, realFolder(full)).startsWith('..'));
    const local = relative(real, realFolder(isHere ? full : resolve(root, path)))
      .split(sep)
      .join('/');
    if (local === '..' || local.startsWith('../')) throw new InputError(said.outsideRoot({ path, root }));
    return local === '' ? '.' : local;
  });
  // The root itself stands for what the site publishes, not for its READMEs and notes.
  return { root: real, paths: paths.includes('.') ? [] : paths };
}

/** The file or folder beside it that was probably meant; null when none is near. */
function nearPath(path: string, cwd: string): string | null {
  const [folder, name] = [dirname(path), basename(path)];
  const near = existsSync(resolve(cwd, folder)) ? nearest(name, readdirSync(resolve(cwd, folder))) : null;
  return near === null ? null : join(folder, near);
}

/** The path with its folder's links resolved, not its own: a page that is a link must be seen as one. */
function realFolder(full: string): string {
  const folder = nearestFolder(dirname(full));
  return join(realpathSync(folder), full.slice(folder.length));
}

/** The folder, or the nearest above it that is there: a page that somebody is writing may stand in none yet. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

function folderOf(full: string, { stdin }: Options, cwd: string): string {
  if (stdin) return nearestFolder(dirname(full));
  if (!existsSync(full)) return cwd;
  return statSync(full).isDirectory() ? full : dirname(full);
}

/** Beside the page of a CMS, it is a copy for the panel: the site begins above. */
function isOfPanel(folder: string, mark: string): boolean {
  return mark === 'relecture.yml' && existsSync(join(folder, 'relecture-cms.js'));
}

function nearestRoot(from: string, cwd: string): string {
  const unmarked = relative(cwd, from).startsWith('..') ? from : cwd;
  let folder = from;
  while (true) {
    if (MARKS.some((mark) => existsSync(join(folder, mark)) && !isOfPanel(folder, mark))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return unmarked;
    folder = parent;
  }
}
