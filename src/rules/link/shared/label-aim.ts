import type { Page } from '../../../content/page.ts';
import { labelsIn, plain } from '../../../site/layout/labels.ts';
import type { Site } from '../../../site/site.ts';

/** `[texte](nom)`: nothing that a path or the address of a page would hold. */
const BARE = /^[^\s/#?<>{}()]{1,200}$/;

const known = new WeakMap<Site, ReadonlyMap<string, string>>();

/** The name of a place that a link of MyST calls, as `#nom` or as `nom` alone; null for any other link. */
export function calledLabel(url: string, page: Page, site: Site): string | null {
  const file = site.plan.fileOf(page.path);
  if (!('dialect' in file) || file.dialect !== 'myst') return null;
  if (url.startsWith('#')) return url.slice(1);
  if (!BARE.test(url) || /^[a-z][a-z\d+.-]*:/i.test(url) || /\.[a-z\d]{2,5}$/i.test(url)) return null;
  const { kind } = site.resolve(url, page);
  return kind === 'unknown' || kind === 'missing' ? url : null;
}

/** The page on which a place bears a name of MyST, whatever page calls it; null when none does. */
export function placeOfLabel(name: string, page: Page, site: Site): string | null {
  const label = plain(decode(name));
  if ([...labelsIn(page)].includes(label)) return page.path;
  return placesOf(site).get(label) ?? null;
}

function placesOf(site: Site): ReadonlyMap<string, string> {
  const there = known.get(site);
  if (there !== undefined) return there;
  const places = new Map<string, string>();
  for (const page of site.pages.values())
    for (const label of labelsIn(page)) if (!places.has(label)) places.set(label, page.path);
  known.set(site, places);
  return places;
}

/** As it stands where its codes mean nothing. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
