import type { MessageOf } from '../../../locales/locale.ts';
import type { Doubt } from '../../../site/doubt.ts';
import { NearMisses } from '../../../site/relations/near-miss.ts';
import { decodePath, folderOf, isAsset, isSource } from '../../../site/routes/url-path.ts';
import type { Site } from '../../../site/site.ts';
import { pathOf } from './site-address.ts';

interface Routes {
  readonly near: NearMisses;
  /** Folders that pages stand in. */
  readonly sections: ReadonlySet<string>;
}

const known = new WeakMap<Site, Routes>();

/** The addresses of the pages of a site, to look for the one that was meant. One for each page that is judged. */
export class KnownRoutes {
  readonly #near: NearMisses;
  readonly #sections: ReadonlySet<string>;

  constructor(site: Site) {
    const { near, sections } = routesOf(site);
    this.#near = new NearMisses(near);
    this.#sections = sections;
  }

  /** The address as written, its path that of the page that was probably meant; null when none is near. */
  meantBy(url: string): string | null {
    const path = pathOf(url).replace(/\/$/, '');
    const meant = path.startsWith('/') ? this.#near.find(decodePath(path)) : null;
    return meant === null ? null : url.replace(path, () => encodeURI(meant.value));
  }

  /** Whether pages stand beside the one that a path names, below the root. */
  isBesidePages(path: string): boolean {
    const folder = folderOf(decodePath(path).replace(/\/$/, ''));
    return folder !== '' && this.#sections.has(folder);
  }
}

function routesOf(site: Site): Routes {
  const there = known.get(site);
  if (there !== undefined) return there;
  const all = [...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, '') ?? []);
  const routes = { near: new NearMisses(all), sections: new Set(all.map(folderOf)) };
  known.set(site, routes);
  return routes;
}

/** Programs and settings that nobody sees may make a page of it. */
export function mayBeMade({ reason }: Doubt): boolean {
  return reason === 'code' || reason === 'settings' || reason === 'module' || reason === 'plugin';
}

/** What is said of a link that nobody can follow, where all that is known says that it leads nowhere; null: nothing. */
export function doubtful(url: string, doubt: Doubt, routes: KnownRoutes): MessageOf<'link-internal'> | null {
  const { reason, by } = doubt;
  if (!mayBeMade(doubt)) return null;
  const candidate = routes.meantBy(url);
  if (candidate !== null) return { message: 'doubtful-near', facts: { url, candidate, reason, by } };
  const path = pathOf(url);
  // Programs make pages; who would make the source of one, or a photograph?
  const isMissing =
    reason === 'code' ? isSource(path) || isAsset(path) : reason === 'module' && routes.isBesidePages(path);
  return isMissing ? { message: 'doubtful', facts: { url, reason, by } } : null;
}
