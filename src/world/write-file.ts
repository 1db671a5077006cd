import { closeSync, existsSync, lstatSync, mkdirSync, openSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * Writes a file and the folders it needs. Below `base`, which holds what others wrote, no link is written through: a
 * file that is one is replaced, a folder that leads elsewhere is an error. `once`: a file that exists is one too.
 * @param text The whole text, or the pieces that follow one another.
 */
export function writeFileIn(base: string, path: string, text: Iterable<string>, once = false): void {
  const file = resolve(base, path);
  const guarded = isBelow(resolve(base), file);
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  if (guarded && !isBelow(realpathSync(base), realpathSync(folder))) throw new Error(`${folder} leads elsewhere`);
  mkdirSync(dirname(file), { recursive: true });
  // What the user named elsewhere may well be a link, or no file at all: `/dev/fd/3`.
  if (guarded && !once) rmSync(file, { force: true });
  const opened = openSync(file, guarded ? 'wx' : isStream(file) ? 'a' : 'w');
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(opened, piece);
  } catch (error) {
    // What is there of it would be taken for the whole.
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === true) rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
}

/** `/dev/stderr` may be a file that others write to: what they wrote stays. A file of `/dev/shm` is one like any other. */
function isStream(file: string): boolean {
  return /^\/(?:dev|proc)\//.test(file) && lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true;
}

function isBelow(base: string, path: string): boolean {
  const way = relative(base, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
