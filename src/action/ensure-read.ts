import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUnder } from '../content/find-pages.ts';
import { chooseFiles, isPattern, matching } from '../review/choose-files.ts';
import type { Review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { Run } from './run.ts';

/** Folders that are looked into for a repository that was checked out beside the workspace. */
const MAX_DEPTH = 6;

/** Nothing read is not « nothing to report ». Throws an `InputError` whose sentence says how to mend it. */
export function ensureSomethingWasRead(review: Review, change: Change, { workspace }: Run, inputs: Inputs): void {
  const { pages, unread, notDone } = review;
  const { github } = inputs.locale;
  const clones = change.headSha === null && !isRepository(workspace) ? clonesUnder(workspace) : [];
  const top = (path: string): string => (change.folder === undefined ? path : `${change.folder}/${path}`);
  // What is read under it has other paths than in its repository, and no history.
  if (clones.length > 0 && pages.every(({ path }) => clones.some((clone) => isUnder(top(path), clone))))
    throw new InputError(github.noCheckout({ folders: clones }));
  const paths = namingNothing(review, change, inputs.paths);
  if (paths.length > 0) throw new InputError(github.noPage({ paths }));
  if (pages.length > 0 || notDone.length > 0) return;
  const absent = unread.some(({ reason }) => reason === 'absent');
  // A change may well bring no page: a style sheet, a program.
  if (change.files !== null && !absent) return;
  if (change.headSha === null && isRepository(workspace)) throw new InputError(github.noCommit);
  if (change.headSha === null || absent) throw new InputError(github.noCheckout({ folders: [] }));
  throw new InputError(github.noPage({ paths: inputs.paths }));
}

/**
 * The names among `paths` that stand for no file, where something was checked out. A pattern may match nothing today, if another one
 * does; what the change takes away was there.
 */
function namingNothing({ site, pages, unread }: Review, change: Change, paths: readonly string[]): string[] {
  if (paths.length === 0 || site.files.size === 0) return [];
  const { missing, paths: chosen } = chooseFiles([...site.files], paths, site.plan);
  const touched = (change.files ?? []).flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  const named = (name: string): string => name.replace(/^\.\//, '').replace(/\/+$/, '');
  const isTouched = (name: string): boolean => touched.includes(name) || matching(touched, name).length > 0;
  if (chosen.length === 0 && !paths.some((name) => isTouched(named(name)))) return [...paths];
  const known = new Set([...pages, ...unread].map(({ path }) => path));
  const isAbsent = (name: string): boolean => !isPattern(name) && !known.has(named(name)) && !isTouched(named(name));
  return missing.filter((name) => OUTSIDE.test(name) || isAbsent(name));
}

/** A path that leaves the workspace, which nothing in it will ever match. */
const OUTSIDE = /^(?:\/|(?:.*\/)?\.\.(?:\/|$))/;

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

/** The folders of the workspace that repositories were checked out in. */
function clonesUnder(workspace: string, folder = '', depth = 1): string[] {
  return entriesOf(join(workspace, folder)).flatMap((entry) => {
    if (!entry.isDirectory() || entry.name === 'node_modules') return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (isRepository(join(workspace, path))) return [path];
    return depth < MAX_DEPTH ? clonesUnder(workspace, path, depth + 1) : [];
  });
}

/** A folder that may not be opened holds nothing for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
