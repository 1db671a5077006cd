import type { Generator } from '../plan.ts';
import { type Announcements, readAnnouncements } from './announcements.ts';

/** Written in the file: a reader of another version leaves it. */
export const INDEX_VERSION = 1;
/** Where the page of the CMS looks for it: beside itself. */
export const INDEX_NAME = 'relecture-index.json';

/** Folders by name; the names of the files of a folder under the empty name. */
export interface FolderTree {
  readonly [name: string]: FolderTree | readonly string[];
}

/**
 * What a review of one page asks of the rest of its site, in one file that is published with it: which files there are, what the settings say,
 * and of each other page what leads to it. Never its text.
 */
export interface SiteIndex {
  readonly 'relecture-index': typeof INDEX_VERSION;
  /** The generators that were recognised: no other has to be looked for; absent where nobody says. */
  readonly generators?: readonly Generator[];
  readonly files: FolderTree;
  /** The text of the files that say what the site is, by path. */
  readonly settings: Readonly<Record<string, string>>;
  /** What those that are code tell, by path: no parser of JavaScript has to be loaded for them. */
  readonly code?: Readonly<Record<string, unknown>>;
  /** The other pages by path: what `makeSiteIndex` left of each. */
  readonly pages: Readonly<Record<string, string>>;
  /** What the other pages announce, by path; absent where none does. */
  readonly announcements?: Readonly<Record<string, Announcements>>;
  /** How many pages are not told of, because the site does not show them yet: links and names that lead to one look wrong. */
  readonly unshown: number;
}

/** Null for a file of another version, one that is cut off, or anything else. */
export function readSiteIndex(text: string): SiteIndex | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['relecture-index'] !== INDEX_VERSION) return null;
  const { generators, files, settings, pages, unshown } = value;
  if (!isTree(files, 0) || !isTexts(settings) || !isTexts(pages) || typeof unshown !== 'number') return null;
  // What may be absent, and what is none, are left out. Names that are none are not found.
  return {
    'relecture-index': INDEX_VERSION,
    ...(Array.isArray(generators) && { generators }),
    files,
    settings,
    ...(isRecord(value['code']) && { code: value['code'] }),
    pages,
    ...(isRecord(value['announcements']) && { announcements: readAnnouncements(value['announcements']) }),
    unshown,
  };
}

/** Folders within folders deeper than this are a trap. */
const MAX_DEPTH = 60;

function isTree(value: unknown, depth: number): value is FolderTree {
  return (
    isRecord(value) &&
    depth < MAX_DEPTH &&
    Object.entries(value).every(([name, one]) =>
      name === '' ? Array.isArray(one) && one.every((file) => typeof file === 'string') : isTree(one, depth + 1),
    )
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function treeOf(paths: readonly string[]): FolderTree {
  const root: Folder = Object.create(null);
  for (const path of paths) {
    const steps = path.split('/');
    const name = steps.pop() ?? '';
    let folder = root;
    for (const step of steps) {
      folder[step] ??= Object.create(null) as Folder;
      folder = folder[step] as Folder;
    }
    const names = (folder[''] ?? []) as string[];
    names.push(name);
    folder[''] = names;
  }
  return root;
}

interface Folder {
  [name: string]: Folder | string[];
}

export function pathsOf(tree: FolderTree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([name, one]) =>
    name === ''
      ? (one as readonly string[]).map((file) => prefix + file)
      : pathsOf(one as FolderTree, `${prefix}${name}/`),
  );
}

/** The text of a file of settings as it is read where it is code; null where it is none. JSON with comments is an expression of JavaScript. */
export function codeIn(path: string, text: string): string | null {
  if (/(?:^|\/)[jt]sconfig\.json$/.test(path)) return `export default ${text}`;
  return /\.[cm]?[jt]sx?$/.test(path) ? text : null;
}
