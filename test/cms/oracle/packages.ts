import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where `scripts/measure/cms-engines.mjs` has put the packages of the CMSs; null where nobody has. */
const FOLDER = process.env['RELECTURE_CMS_PACKAGES'] ?? null;

/** A file of a package, null where it is not there: the tests that need it are skipped, and say so. */
export function packaged(file: string): string | null {
  const path = FOLDER === null ? null : join(FOLDER, file);
  return path !== null && existsSync(path) ? path : null;
}

/** How many entries are made up: few in a run of everything, 3,000 and more by `scripts/measure/cms-engines.mjs`. */
export const ENTRIES = Number(process.env['RELECTURE_CMS_ENTRIES'] ?? 300);
