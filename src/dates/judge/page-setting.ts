import { createGlob } from '../../configuration/glob.ts';
import type { Field, Page } from '../../content/page.ts';
import type { Site } from '../../site/site.ts';
import { isIsoDay } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import { dayOfAddress, dayOfOwnAddress, isInDatedCollection } from './dated-address.ts';
import type { Setting } from './setting.ts';

/** What a page tells of its dates before any of its words: where it stands, what it is called, when it was written. */
export function pageSetting(
  page: Page,
  site: Pick<Site, 'configuration' | 'content' | 'collectionOf'> & Partial<Pick<Site, 'files'>>,
): Setting {
  const path =
    site.content !== '' && page.path.startsWith(`${site.content}/`)
      ? page.path.slice(site.content.length + 1)
      : page.path;
  const collection = site.collectionOf(page.path)?.name ?? null;
  const title = page.data['title'];
  return {
    path,
    layout: page.layout,
    collection,
    ...(typeof title === 'string' && { pageTitle: title }),
    siblings: page.data,
    pageDate: pageDate(page),
    isDated:
      dayOfOwnAddress(page.data) !== null || (site.files !== undefined && isInDatedCollection(page.path, site.files)),
    isHistory: historyOf(site.configuration.dates?.['history']).some(
      (name) => name === collection || name === path.split('/')[0] || matches(name, page.path),
    ),
  };
}

/** Collections, folders or globs whose pages are told as of their day: `dates: { history: [blog] }`. */
function historyOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
}

function matches(pattern: string, path: string): boolean {
  return /[*?[{]/.test(pattern) ? createGlob(pattern)(path) : path.startsWith(`${pattern.replace(/\/$/, '')}/`);
}

const DATE_KEYS = ['date', 'publishDate', 'published_date', 'published', 'publication', 'created', 'lastmod'];

/** The day a page gives itself, in its front matter or its address. */
function pageDate(page: Page): IsoDate | null {
  return dayAmong(page.data) ?? dayOfOwnAddress(page.data) ?? dayOfAddress(page.path);
}

/** The day a mapping of the front matter is of. */
function dayAmong(data: Readonly<Record<string, unknown>>): IsoDate | null {
  for (const key of DATE_KEYS) {
    const value = data[key];
    const day = typeof value === 'string' ? value.slice(0, 10) : '';
    if (isIsoDay(day)) return day;
  }
  return null;
}

/** What the fields beside a field add to that. */
export function fieldSetting(field: Field | null, setting: Setting): Partial<Setting> {
  if (field === null) return {};
  const keys = field.pointer.split('/').slice(1);
  const beside = field.parent?.kind === 'mapping' ? (field.parent.value as Record<string, unknown>) : null;
  const entryDate = beside === null || field.parent?.pointer === '' ? null : dayAmong(beside);
  return {
    keys,
    siblings: beside === null ? (setting.siblings ?? {}) : { ...setting.siblings, ...beside },
    ...(entryDate !== null && { entryDate, pageDate: entryDate }),
  };
}
