import type { Configuration } from '../configuration/configuration.ts';
import { folderNamed } from './layout/places.ts';
import type { Place, SitePlan } from './plan.ts';
import { below, folderOf } from './routes/url-path.ts';

/** The places of a plan that are there. A generator has usual places besides; most sites have few of them. */
export interface HeldPlaces {
  /** Those that hold something: pages and data by what is planned of their files, static files by any. */
  readonly places: readonly Place[];
  readonly static: string | null;
  /** Folders that the settings name and that are not there. */
  readonly absent: readonly string[];
}

/** @param files of the site */
export function heldPlaces(plan: SitePlan, configuration: Configuration, files: Iterable<string>): HeldPlaces {
  const sorted = [...plan.places].sort((one, other) => other.folder.length - one.folder.length);
  const held = new Set<Place>();
  const there = new Set<string>();
  const apart = new Set<string>();
  const all = [...plan.places.map(({ folder }) => folder), ...(plan.static === null ? [] : [plan.static])];
  for (const path of files) {
    for (const folder of all) if (!there.has(folder) && below(folder, path) !== null) there.add(folder);
    const { kind } = plan.fileOf(path);
    if (kind !== 'page' && kind !== 'data' && kind !== 'unread') continue;
    const holds = kind === 'data' ? 'data' : 'pages';
    const place = sorted.find(({ folder, ...one }) => one.holds === holds && below(folder, path) !== null);
    if (place !== undefined) held.add(place);
    else if (holds === 'pages' && kind === 'page') apart.add(folderOf(path));
  }
  const named = foldersNamed(plan, configuration);
  return {
    places: [
      ...plan.places.filter((place) => (place.holds === 'static' ? there.has(place.folder) : held.has(place))),
      ...outermost(apart).map((folder) => ({ folder, holds: 'pages' as const, language: null })),
    ],
    static: plan.static !== null && there.has(plan.static) ? plan.static : null,
    absent: [...new Set(all)].filter((folder) => folder !== '' && !there.has(folder) && named.has(folder)),
  };
}

/** More folders than this, side by side, are told by the one that holds them. */
const MANY = 3;

/** Folders of pages that stand in no place of the plan, such as those that a collection takes from elsewhere: none inside another. */
function outermost(folders: ReadonlySet<string>): string[] {
  const beside = new Map<string, number>();
  for (const folder of folders) beside.set(folderOf(folder), (beside.get(folderOf(folder)) ?? 0) + 1);
  const isOneOfMany = (folder: string): boolean =>
    folderOf(folder) !== '' && (beside.get(folderOf(folder)) ?? 0) > MANY;
  const all = [...new Set([...folders].map((folder) => (isOneOfMany(folder) ? folderOf(folder) : folder)))].sort();
  return all.filter((folder) => !all.some((one) => one !== folder && below(one, folder) !== null));
}

/** Settings that name a folder: `contentDir`, `docs_dir`, `srcDir`, `staticDirectories`, `path`… */
const FOLDER_KEY = /(?:dir|directory|directories|folder|path|source|src|input)s?$/i;
/** How deep settings are looked into. */
const DEPTH = 6;

function foldersNamed({ settings, base }: SitePlan, { site }: Configuration): ReadonlySet<string> {
  const named = new Set<string>();
  const add = (name: unknown) => {
    const folder = typeof name === 'string' ? folderNamed(name, base) : null;
    if (folder !== null) named.add(folder);
  };
  const walk = (value: unknown, isFolder: boolean, depth: number): void => {
    if (isFolder) add(value);
    if (typeof value !== 'object' || value === null || depth === 0) return;
    for (const [key, child] of Object.entries(value))
      walk(child, Array.isArray(value) ? isFolder : FOLDER_KEY.test(key), depth - 1);
  };
  walk(settings, false, DEPTH);
  for (const name of [site?.content, site?.static]) if (name != null) named.add(name);
  return named;
}
