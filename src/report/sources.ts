import type { Source } from '../content/source.ts';
import type { Review } from '../review/request.ts';

/** Finds the text of the file a finding speaks of: a page, or a file that describes the site. Null when it was not read. */
export function sourcesOf(review: Review): (path: string) => Source | null {
  const pages = new Map(review.pages.map((page) => [page.path, page.source]));
  const { sources, menus, pages: known } = review.site;
  const menuAt = (path: string): Source | undefined => menus.find((menu) => menu.path === path)?.source;
  const includedAt = (path: string) => review.included?.find((file) => file.path === path)?.source;
  return (path) =>
    pages.get(path) ?? sources.get(path) ?? known.get(path)?.source ?? menuAt(path) ?? includedAt(path) ?? null;
}
