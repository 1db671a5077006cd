import type { Page } from '../../../content/page.ts';
import type { PageSchema, Site } from '../../../site/site.ts';

/** So many pages do not slip alike. */
const SEVERAL = 3;
/** Pages that are looked at, at most. */
const SAMPLE = 300;

const counts = new WeakMap<object, ReadonlyMap<string, number>>();

/** Whether a key that looks like one of the generator's is the site's own: several pages have it, and more than have the other. */
export function isOwnKey(site: Site, held: PageSchema, key: string, known: string): boolean {
  if (!held.isOfGenerator) return false;
  const found = counts.get(held.schema) ?? countKeys(site, held);
  counts.set(held.schema, found);
  const uses = found.get(key) ?? 0;
  return uses >= SEVERAL && uses > (found.get(known) ?? 0);
}

function countKeys(site: Site, { schema }: PageSchema): ReadonlyMap<string, number> {
  return countOf([...site.pages.values()].filter((page) => site.schemaFor(page)?.schema === schema));
}

function countOf(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const step = Math.max(1, pages.length / SAMPLE);
  for (let at = 0; at < pages.length; at += step)
    for (const key of Object.keys(pages[Math.floor(at)]?.data ?? {})) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

const uses = new WeakMap<Site, ReadonlyMap<string, number>>();

/** How many pages of a site have each key, of those that are looked at. */
export function usersOf(site: Site, keys: readonly string[]): number[] {
  const found = uses.get(site) ?? countOf([...site.pages.values()]);
  uses.set(site, found);
  return keys.map((key) => found.get(key) ?? 0);
}
