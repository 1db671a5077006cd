import type { Page } from '../content/page.ts';
import type { Site } from '../site/site.ts';
import type { Interval } from './day.ts';
import { dayOfAddress, dayOfOwnAddress, periodOfName, periodOfTitle } from './own-day.ts';

/** The time that a page is of: it says so itself, by its title or its name. */
export function ownPeriod({ path, data, body }: Page): Interval | null {
  const day = dayOfAddress(path) ?? dayOfOwnAddress(data);
  if (day !== null) return { from: day, to: day };
  const title = data['title'] ?? /^#[ \t]+(.+)$/m.exec(body.text.slice(0, HEAD))?.[1];
  return periodOfTitle(title) ?? periodOfName(path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, ''));
}

/** Units of a page among which its first heading is looked for. */
const HEAD = 1000;

type Pages = Pick<Site, 'content' | 'pages'>;

/**
 * The times of the folders that a page stands in, up to the whole site: the page that heads a folder gives it, or its name.
 * « Hackathon de juin 2023 » is all its pages.
 */
export function periodsAround(path: string, site: Partial<Pages>): Interval[] {
  const folders = path.split('/').slice(0, -1);
  const top = site.content ? site.content.split('/').length : 0;
  const depths = Array.from({ length: Math.max(0, folders.length - top) + 1 }, (_, index) => top + index);
  return depths.flatMap((depth) => periodOfFolder(folders.slice(0, depth).join('/'), site) ?? []);
}

const known = new WeakMap<object, Map<string, Interval | null>>();

function periodOfFolder(folder: string, site: Partial<Pages>): Interval | null {
  const periods = known.get(site) ?? new Map<string, Interval | null>();
  known.set(site, periods);
  const found = periods.get(folder);
  if (found !== undefined) return found;
  const heading = HEADS.map((name) => site.pages?.get(folder === '' ? name : `${folder}/${name}`)).find(Boolean);
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const period = (heading === undefined ? null : ownPeriod(heading)) ?? periodOfName(name);
  periods.set(folder, period);
  return period;
}

/** The page that heads a folder; a README only where there is no other. */
const HEADS = '_index.md index.md _index.fr.md index.fr.md _index.en.md index.en.md index.html README.md'.split(' ');
