import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../content/decode.ts';

/** What stands above a site and tells of it is short (bytes). */
const MAX_BYTES = 1024 * 1024;

/** The folder of the repository that a folder is in, itself included; null where there is none. */
export function repositoryOf(folder: string): string | null {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return null;
  }
}

/** The text of a file that is neither a link nor long; null otherwise. */
export function plainText(path: string): string | null {
  try {
    const status = lstatSync(path);
    return status.isFile() && status.size <= MAX_BYTES ? decodeText(readFileSync(path)).text : null;
  } catch {
    return null;
  }
}
