import { createGlob } from '../../configuration/glob.ts';
import type { Field, Page } from '../../content/page.ts';
import { isProse } from '../../content/passage-kind.ts';
import type { Site } from '../../site/site.ts';
import type { Interval } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import {
  dayOfAddress,
  dayOfEvent,
  dayOfFields,
  dayOfOwnAddress,
  daysIn,
  ownPeriod,
  periodsAround,
  periodsOfNames,
} from '../own-day.ts';
import { fold } from '../read/tokens.ts';
import { seriesIn } from '../series.ts';
import { saysOver } from './closed.ts';
import { pageKinds, type Setting } from './setting.ts';

/** What is asked of a site. */
export type DatedSite = Pick<Site, 'configuration' | 'content' | 'collectionOf'> &
  Partial<Pick<Site, 'files' | 'pages' | 'plan'>>;

/** What a page tells of its dates before any of its words: where it stands, what it is called, when it was written. */
export function pageSetting(page: Page, site: DatedSite, today: IsoDate): Setting {
  const content = site.content === '' ? '' : `${site.content}/`;
  const path = page.path.startsWith(content) ? page.path.slice(content.length) : page.path;
  const isPost = isInBlog(page.path, site);
  const collection = site.collectionOf(page.path)?.name ?? (isPost ? 'blog' : null);
  const title = page.data['title'];
  const said = saidOf(page.path, [collection, path.split('/')[0] ?? ''], site.configuration.dates?.['history']);
  const own = ownPeriod(page);
  const isOver = ({ to }: Interval) => to < today;
  const among = seriesIn(site).of(page.path)?.kind ?? null;
  const series = dayOfOwnAddress(page.data) !== null ? 'dated' : isPost && among === 'undated' ? 'mixed' : among;
  return {
    path,
    layout: page.layout,
    collection,
    ...(typeof title === 'string' && { pageTitle: title }),
    siblings: page.data,
    pageDate:
      dayOfFields(page.data) ??
      dayOfOwnAddress(page.data) ??
      dayOfAddress(page.path) ??
      // Alone, the day on which something begins tells nothing of the day on which the page was written.
      (series === 'dated' ? dayOfEvent(page.data) : null) ??
      dayOfFields(page.data, ['lastmod']),
    ...(own !== null && isOver(own) && { own }),
    named: periodsOfNames(site).filter(isOver),
    around: periodsAround(page.path, site).filter(isOver),
    days: new Set(daysIn(page.data)),
    saysOver: saysOver(tops(page)),
    series,
    ...(said !== null && { isHistory: said }),
  };
}

/** Whether the site's own settings make a blog of the place where a page stands. */
function isInBlog(path: string, { plan }: DatedSite): boolean {
  const inside = plan?.places.filter(({ folder }) => path.startsWith(`${folder}/`)) ?? [];
  return inside.some(({ isBlog }) => isBlog === true);
}

/** Whether its place or its layout calls it an article of a day, whatever the pages beside it are. */
export function isArticle(page: Page, site: DatedSite, today: IsoDate): boolean {
  const { path, layout, collection } = pageSetting(page, site, today);
  return pageKinds({ path: path ?? page.path, layout: layout ?? null, collection: collection ?? null }).has('post');
}

/** What a reader sees first: the fields at the top of the front matter, and the beginning of the body. */
function tops({ passages, body }: Page): string[] {
  const fields = passages.filter(({ field, kind }) => field?.parent?.pointer === '' && isProse({ kind }));
  return [...fields.slice(0, 8), body].map(({ text }) => text);
}

/**
 * What `dates.history` says of a page: collections, folders or globs told as of their day (`blog`), and, after `!`, those that are
 * not, whatever they look like (`!guides`). Null when it says nothing.
 */
function saidOf(path: string, names: readonly (string | null)[], value: unknown): boolean | null {
  const listed = Array.isArray(value) ? value.filter((name): name is string => typeof name === 'string') : [];
  const last = listed.findLast((entry) => {
    const name = entry.replace(/^!/, '');
    const isGlob = /[*?[{]/.test(name);
    return names.includes(name) || (isGlob ? createGlob(name)(path) : path.startsWith(`${name.replace(/\/$/, '')}/`));
  });
  return last === undefined ? null : !last.startsWith('!');
}

/** What the fields beside a field add to that. */
export function fieldSetting(field: Field | null, setting: Setting): Partial<Setting> {
  if (field === null) return {};
  const keys = fold(field.pointer).split('/').slice(1);
  const beside = field.parent?.kind === 'mapping' ? (field.parent.value as Record<string, unknown>) : null;
  const entryDate = beside === null || field.parent?.pointer === '' ? null : dayOfFields(beside);
  return {
    keys,
    siblings: beside === null ? (setting.siblings ?? {}) : { ...setting.siblings, ...beside },
    ...(entryDate !== null && { entryDate, pageDate: entryDate }),
  };
}
