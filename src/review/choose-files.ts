import picomatch from 'picomatch';
import { isContentPath, isUnder } from '../content/find-pages.ts';
import { isOutside, isRead, type SitePlan, type UnreadReason } from '../site/plan.ts';

/** A file that somebody may believe was reviewed, and was not. */
export interface Unread {
  readonly path: string;
  /**
   * `no-content`: it was named, and holds nothing that is published or told to readers. `absent`: a change brings it, and it is not
   * among the files that were checked out. `no-page`: a folder, or a pattern, was named, and no page is read of it;
   * `excluded`: since the settings leave them all out. `unpublished`, `unlisted`: the site does not publish its folder, or its table of contents does
   * not list it, and a change brings it, or the site has no page at all; or its settings keep its text from every page.
   */
  readonly reason: UnreadReason | 'no-content' | 'no-page' | 'excluded' | 'absent' | 'unpublished' | 'unlisted';
  /** It was asked for by this name. */
  readonly named: boolean;
}

/** Files left out that are worth a word: so many, and so many for each that is read. */
const FEWEST = 10;
const MUCH = 0.25;

export interface ChosenFiles {
  /** In the order of `files`. */
  readonly paths: readonly string[];
  /** Arguments that match nothing. */
  readonly missing: readonly string[];
  readonly unread: readonly Unread[];
}

/**
 * The files that the arguments name: files, folders or globs, relative to the root, with `/`. A file named in full is read
 * whatever the plan says of it; of a folder, what the plan reads, or all of its pages where the plan reads none of them.
 * No argument: all that the plan reads.
 */
export function chooseFiles(files: readonly string[], asked: readonly string[], plan: SitePlan): ChosenFiles {
  const chosen = new Set<string>();
  const unread = new Map<string, Unread>();
  const missing: string[] = [];
  const names = asked.length === 0 ? ['.'] : asked;
  for (const argument of names) {
    const name = argument.replace(/^\.\//, '').replace(/\/+$/, '');
    const isWhole = name === '' || name === '.';
    const named = !isWhole && files.includes(name);
    const among = isWhole ? files : named ? [name] : matching(files, name);
    if (among.length === 0 && !isWhole) missing.push(argument);
    const read = named ? among : worthReading(among, plan, isWhole);
    for (const path of read) chosen.add(path);
    if (among.length > 0 && read.length === 0 && !isWhole)
      unread.set(name, { path: name, reason: areExcluded(among, plan) ? 'excluded' : 'no-page', named: true });
    for (const path of among) {
      const told = reasonOf(plan, path, named);
      if (told === null) continue;
      chosen.delete(path);
      unread.set(path, { path, reason: told, named });
    }
  }
  if (asked.length === 0) for (const one of leftOut(files, plan, chosen.size)) unread.set(one.path, one);
  // A submodule is one thing that is not here: which files it holds, nobody knows.
  if (asked.length === 0)
    for (const path of plan.submodules) unread.set(path, { path, reason: 'submodule', named: false });
  for (const { path, reason } of plan.closed)
    if (asked.length === 0 || asked.some((name) => isUnder(path, name.replace(/^\.\//, '').replace(/\/+$/, ''))))
      unread.set(path, { path, reason, named: false });
  return { paths: files.filter((path) => chosen.has(path)), missing, unread: [...unread.values()] };
}

/**
 * What looks like a page and is none of the site's, when it is much beside what is read: the plan may be wrong, or a part of
 * the site forgotten by all. Of a site without a page, it is somebody's.
 */
function leftOut(files: readonly string[], plan: SitePlan, read: number): Unread[] {
  const outside = files.flatMap((path) => {
    const file = plan.fileOf(path);
    return isOutside(file) ? [{ path, reason: file.reason, named: false }] : [];
  });
  const isMuch = read === 0 || (outside.length >= FEWEST && outside.length > read * MUCH);
  return isMuch ? outside : [];
}

function reasonOf(plan: SitePlan, path: string, named: boolean): Unread['reason'] | null {
  const file = plan.fileOf(path);
  if (file.kind === 'unread') return file.reason;
  return named && file.kind === 'other' && !isContentPath(path) ? 'no-content' : null;
}

/** Whether the settings leave out all the pages there are. */
function areExcluded(among: readonly string[], plan: SitePlan): boolean {
  const pages = among.filter(isContentPath);
  return pages.length > 0 && pages.every((path) => isExcluded(plan.fileOf(path)));
}

const isExcluded = (file: ReturnType<SitePlan['fileOf']>): boolean => file.kind === 'out' && file.reason === 'excluded';

/** It may mean many files, or none today; a name means one. */
export function isPattern(name: string): boolean {
  return /[*?[{!(]/.test(name);
}

/** The files that an argument means: those of a folder, or of a pattern. */
export function matching(files: readonly string[], name: string): string[] {
  // A name is taken as it is before it is taken as a pattern: folders may be called `[slug]`.
  const inside = files.filter((path) => path.startsWith(`${name}/`));
  if (inside.length > 0 || !isPattern(name)) return inside;
  const matches = picomatch(name, { dot: true });
  return files.filter((path) => matches(path));
}

function worthReading(among: readonly string[], plan: SitePlan, isWhole: boolean): string[] {
  const read = among.filter((path) => isRead(plan, path));
  if (read.length > 0 || isWhole) return read;
  return among.filter((path) => {
    const file = plan.fileOf(path);
    return isContentPath(path) && (file.kind === 'other' || (file.kind === 'out' && file.reason !== 'excluded'));
  });
}
