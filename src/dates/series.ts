import { isContentPath } from '../content/find-pages.ts';
import type { Page } from '../content/page.ts';
import type { Site } from '../site/site.ts';
import type { IsoDate } from './mention.ts';
import { dayOfAddress, dayOfEvent, dayOfFields, dayOfOwnAddress, dayOfTitle } from './own-day.ts';

/** A folder whose pages each carry a day of their own: posts, minutes, editions. They are told as of their day. */
export interface Series {
  /** Digits are folded: `revues/#` is all its years. */
  readonly folder: string;
  readonly pages: number;
  /** Of those looked at: how many carry a day, and how many days there are. */
  readonly looked: number;
  readonly dated: number;
  readonly days: number;
}

/** Fewer pages than that tell nothing: there, the names of folders help. */
export const FEW = 8;
/** Pages of a folder that are looked at, spread over it: as good as all of them, and a folder of thousands costs no more. */
const LOOKED = 60;
/** Shares that make a series: of the pages with a day, and of distinct days among those. */
const DATED = 0.7;
const DISTINCT = 0.5;
/** Below this share of pages with a day, a folder is none, whatever its name. */
const UNDATED = 0.3;

/** The folders of a site and what their pages tell. Made once for a site; a page is read when its folder is asked for. */
export class SeriesIndex {
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #folders = new Map<string, string[]>();
  readonly #counted = new Map<string, Series>();

  constructor(pages: ReadonlyMap<string, Page>, files: Iterable<string> = pages.keys()) {
    this.#pages = pages;
    for (const path of files) {
      const folder = isContentPath(path) ? folderOf(path) : null;
      if (folder === null) continue;
      const beside = this.#folders.get(folder);
      if (beside === undefined) this.#folders.set(folder, [path]);
      else beside.push(path);
    }
  }

  /** What the folder of a page is; null when it is too small to tell. */
  of(path: string): { readonly series: Series; readonly kind: 'dated' | 'mixed' | 'undated' } | null {
    const folder = folderOf(path);
    const paths = this.#folders.get(folder ?? '') ?? [];
    if (folder === null || paths.length < FEW) return null;
    const series = this.#counted.get(folder) ?? this.#count(folder, paths);
    this.#counted.set(folder, series);
    const { looked, dated, days } = series;
    if (dated >= looked * DATED && days >= dated * DISTINCT) return { series, kind: 'dated' };
    return { series, kind: dated < looked * UNDATED ? 'undated' : 'mixed' };
  }

  /** Every dated series, the largest first. */
  all(): readonly Series[] {
    const found = [...this.#folders.values()].flatMap(([path = '']) => this.of(path) ?? []);
    const dated = found.filter(({ kind }) => kind === 'dated').map(({ series }) => series);
    return dated.sort((a, b) => b.pages - a.pages);
  }

  #count(folder: string, paths: readonly string[]): Series {
    const step = Math.max(1, paths.length / LOOKED);
    const looked = Math.min(paths.length, LOOKED);
    const some = Array.from({ length: looked }, (_, index) => paths[Math.floor(index * step)] ?? '');
    const days = some.map((path) => ownDayOf(path, this.#pages)).filter((day) => day !== null);
    return { folder, pages: paths.length, looked, dated: days.length, days: new Set(days).size };
  }
}

function ownDayOf(path: string, pages: ReadonlyMap<string, Page>): IsoDate | null {
  const inName = dayOfAddress(path);
  if (inName !== null) return inName;
  const data = pages.get(path)?.data ?? {};
  return dayOfFields(data) ?? dayOfEvent(data) ?? dayOfOwnAddress(data) ?? dayOfTitle(data['title']);
}

/** The folder of a page, or of its bundle, above the folders of years, months and days; digits folded. Null for a page that lists the others. */
function folderOf(path: string): string | null {
  if (/(?:^|\/)(?:_index|readme|summary)(?:\.[\w-]+)?\.\w+$/i.test(path)) return null;
  const parts = path.split('/').slice(0, /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path) ? -2 : -1);
  const folded = parts.join('/').replace(/\d+/g, '#');
  return folded.replace(/(?:(?:^|\/)#(?:-#)*)+$/, '');
}

const indexes = new WeakMap<object, SeriesIndex>();

/** The series of a site. */
export function seriesIn(site: Partial<Pick<Site, 'pages' | 'files'>>): SeriesIndex {
  const known = indexes.get(site);
  if (known !== undefined) return known;
  const pages = site.pages ?? new Map<string, Page>();
  const index = new SeriesIndex(pages, pages.size > 0 ? pages.keys() : (site.files ?? []));
  indexes.set(site, index);
  return index;
}
