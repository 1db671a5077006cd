import type { Review } from '../review/review.ts';
import { servedUnder } from '../site/routes/url-path.ts';
import type { PageAddresses } from './options.ts';
import { siteOrigin } from './page-view.ts';

export interface AddressFacts {
  /** `https://github.com/owner/repo`, null outside a forge. */
  readonly repository: string | null;
  /** The commit the files are shown at. */
  readonly sha: string | null;
  /** Scheme and host of the site, where its settings do not tell them. */
  readonly origin?: string | null;
}

/** A longer name of a site is cut there. Characters. */
const MAX_NAME = 80;

/** Where each page can be gone to: its entry in the CMS, the page on the site, its file on the forge. */
export function pageAddresses({ site, pages }: Review, facts: AddressFacts): (path: string) => PageAddresses {
  const origin = siteOrigin({ site }) ?? facts.origin ?? null;
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (path) => {
    const page = byPath.get(path);
    const home = origin === null ? null : origin + servedUnder(site.siteOf(path).plan.url);
    const collection = site.collectionOf(path)?.cms ?? null;
    const admin = home === null || site.cms === null ? null : adminPath(site.cms.path, site.static);
    const slug =
      collection === null
        ? null
        : (collection.files.find(({ file }) => file === path)?.name ?? entrySlug(path, collection.folder));
    const route = page === undefined ? null : site.route(page);
    // A lone surrogate cannot be encoded.
    const url = (rest: string): string =>
      encodeURI(rest.replace(/\p{Surrogate}/gu, '\ufffd'))
        .replace(/#/g, '%23')
        .replace(/\?/g, '%3F');
    return {
      ...(admin === null || collection === null || slug === null
        ? {}
        : { editor: `${home}${admin}#/collections/${url(collection.name)}/entries/${url(slug)}` }),
      ...(home === null || route === null ? {} : { live: home + route }),
      ...(facts.repository === null || facts.sha === null
        ? {}
        : { source: `${facts.repository}/blob/${facts.sha}/${url(path)}` }),
    };
  };
}

/** What a site calls itself, in its generator's own settings; null for several sites, and where none is said. */
export function siteName({ site }: Pick<Review, 'site'>): string | null {
  if (site.all.length > 0) return null;
  const { settings } = site.plan;
  const name = ['title', 'site_name'].map((key) => settings[key]).find((value) => typeof value === 'string');
  return typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, MAX_NAME) : null;
}

/** `static/admin/config.yml` → `/admin/`; null when the configuration is not served from a folder of the site. */
function adminPath(config: string, folder: string | null): string | null {
  if (!/\.ya?ml$/.test(config)) return null;
  const prefix = folder === null || folder === '' ? '' : `${folder}/`;
  if (!config.startsWith(prefix)) return null;
  const steps = config.slice(prefix.length).split('/').slice(0, -1);
  return steps.length === 0 ? null : `/${steps.join('/')}/`;
}

function entrySlug(path: string, folder: string | null): string | null {
  if (folder === null) return null;
  const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return inside.replace(/\.\w+$/, '');
}
