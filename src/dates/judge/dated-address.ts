import { isIsoDay } from '../day.ts';
import type { IsoDate } from '../mention.ts';

/** Fields in which a page writes its own address. */
const ADDRESS_KEYS = ['path', 'url', 'permalink', 'slug'];
/** A day in an address: `2024/03/05/`, `2024-03-05-`. */
const DAY = /(?:^|\/)(\d{4})([-/])(\d\d)\2(\d\d)(?:[-_/]|$)/;
/** So many pages on distinct days make a collection of dated pages, when they are most of it. */
const FEW = 3;
const MOST = 2 / 3;

/** The day that an address carries. */
export function dayOfAddress(address: string): IsoDate | null {
  const found = DAY.exec(address.replace(/\.\w+$/, ''));
  const day = found === null ? '' : `${found[1]}-${found[3]}-${found[4]}`;
  return isIsoDay(day) ? day : null;
}

/** The day of the address that a page gives itself in its front matter. */
export function dayOfOwnAddress(data: Readonly<Record<string, unknown>>): IsoDate | null {
  for (const key of ADDRESS_KEYS) {
    const value = data[key];
    const day = typeof value === 'string' ? dayOfAddress(value) : null;
    if (day !== null) return day;
  }
  return null;
}

/**
 * Whether a page stands in a collection of dated pages, which its files tell: most of them carry a day in their path, each its own.
 * Folders of years and months are of one collection.
 */
export function isInDatedCollection(path: string, files: ReadonlySet<string>): boolean {
  return dayOfFile(path) !== null && datedCollections(files).has(collectionFolder(path));
}

const known = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function datedCollections(files: ReadonlySet<string>): ReadonlySet<string> {
  const before = known.get(files);
  if (before !== undefined) return before;
  const folders = new Map<string, { pages: number; dated: number; days: Set<IsoDate> }>();
  for (const file of files) {
    if (!/\.(?:md|mdx|markdown|qmd)$/.test(file)) continue;
    const day = dayOfFile(file);
    if (day === null && /(?:^|\/)_?index\.\w+$/.test(file)) continue;
    const folder = collectionFolder(file);
    const count = folders.get(folder) ?? { pages: 0, dated: 0, days: new Set() };
    folders.set(folder, count);
    count.pages++;
    if (day === null) continue;
    count.dated++;
    count.days.add(day);
  }
  const dated = [...folders].filter(([, { pages, dated, days }]) => days.size >= FEW && dated >= pages * MOST);
  const found = new Set(dated.map(([folder]) => folder));
  known.set(files, found);
  return found;
}

/** The day in the path of a file, which may also end its name: `revue_2024-03-05.md`. */
function dayOfFile(path: string): IsoDate | null {
  return dayOfAddress(path) ?? dayOfAddress(/[-_](\d{4}-\d\d-\d\d)\.\w+$/.exec(path)?.[1] ?? '');
}

/** The folder of a page, or of its bundle, above the folders of years and months. */
function collectionFolder(path: string): string {
  const at = path.search(DAY);
  const folder = at < 0 ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path.slice(0, at);
  return folder.replace(/(?:(?:^|\/)\d{1,4})+$/, '');
}
