import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles } from '../review/choose-files.ts';
import type { Review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { Run } from './run.ts';

/** Nothing read is not « nothing to report ». Throws an `InputError` whose sentence says how to mend it. */
export function ensureSomethingWasRead(
  { pages, unread, notDone, site }: Review,
  change: Change,
  { workspace }: Run,
  { locale, paths }: Inputs,
): void {
  if (pages.length > 0 || notDone.length > 0) return;
  // Of a change, nothing may be among them; of the site, something must.
  const isAside = paths.length > 0 && chooseFiles([...site.files], paths, site.plan).paths.length === 0;
  if (isAside && change.headSha !== null) throw new InputError(locale.github.noPage({ paths }));
  const absent = unread.some(({ reason }) => reason === 'absent');
  // A change may well bring no page: a style sheet, a program.
  if (change.files !== null && !absent) return;
  if (change.headSha === null && existsSync(join(workspace, '.git'))) throw new InputError(locale.github.noCommit);
  if (change.headSha === null || absent)
    throw new InputError(locale.github.noCheckout({ folder: nestedClone(workspace) }));
  throw new InputError(locale.github.noPage({ paths }));
}

/** The folder of the workspace that a repository was checked out in; null when there is none, or several. */
function nestedClone(workspace: string): string | null {
  const clones = readdirSync(workspace, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(join(workspace, entry.name, '.git')),
  );
  return clones.length === 1 ? (clones[0]?.name ?? null) : null;
}
