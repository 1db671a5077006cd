import type { Cms } from '../cms/cms.ts';
import type { Page } from '../content/page.ts';
import { parseUrl } from '../content/parse-url.ts';
import type { Tree } from '../content/tree.ts';
import { readCname } from '../site/cname.ts';
import type { Site } from '../site/site.ts';
import { isRecord, type Run } from './run.ts';

/** Where the pages of a site stand in the world. */
export interface Addresses {
  /** False where no page of it has a known address. */
  readonly isKnown: boolean;
  /** The page online; null when nobody knows. */
  live(page: Page): string | null;
  /** The entry of a page in the CMS; null when the site’s address or its CMS is not known, or the CMS hides the page. */
  editor(path: string): string | null;
}

/**
 * Finds where the site is online, in what its own settings say, then the CMS, a file called CNAME, and what the repository gives for its
 * homepage. `settings`: the files that may be believed; null for none.
 */
export async function findAddresses(site: Site, run: Run, settings: Tree | null): Promise<Addresses> {
  const sites = site.all.length === 0 ? [site] : site.all;
  const bases = new Map<Site, string>();
  for (const one of sites) {
    const alone = sites.length === 1 || one === sites[0];
    const address = await addressOf(one, settings, alone ? homepageOf(run) : null);
    if (address !== null) bases.set(one, address);
  }
  const of = (path: string) => bases.get(sites.length === 1 ? site : site.siteOf(path)) ?? null;
  return {
    isKnown: bases.size > 0,
    live: (page) => {
      const base = of(page.path);
      const route = base === null ? null : site.route(page);
      return base === null || route === null ? null : liveUrl(base, route);
    },
    editor: (path) => {
      const base = of(path);
      return base === null ? null : editUrl(base, site.siteOf(path), path);
    },
  };
}

async function addressOf(site: Site, settings: Tree | null, homepage: string | null): Promise<string | null> {
  const { configuration, plan, cms } = site;
  const said = [configuration.site?.url, plan.url, cms?.siteUrl].find(isAddress);
  if (said != null) return said;
  const files = settings === null ? [] : await settings.files();
  const folders = ['', site.static ?? '', plan.base];
  const name = settings === null ? null : await readCname(settings, new Set(files), folders);
  return name === null ? homepage : `https://${name}`;
}

/** What stands for an address in a template of a site, or where it is tried, is none. */
function isAddress(url: string | null | undefined): url is string {
  const hostname = url != null && /^https?:/i.test(url) ? parseUrl(url)?.hostname : undefined;
  if (hostname === undefined) return false;
  return hostname.includes('.') && !/(?:^|\.)(?:example\.(?:org|com|net)|127\.0\.0\.1)$/.test(hostname);
}

/** The field « Website » of the repository; that of a repository itself leads nowhere else. */
function homepageOf({ payload, serverUrl }: Run): string | null {
  const repository = isRecord(payload['repository']) ? payload['repository'] : {};
  const homepage = repository['homepage'];
  return typeof homepage === 'string' && isAddress(homepage) && !homepage.startsWith(`${serverUrl}/`) ? homepage : null;
}

/** A site below a folder of its host may have it in its routes already. */
function liveUrl(base: string, route: string): string | null {
  const { origin, pathname } = new URL(base);
  const folder = pathname.replace(/\/+$/, '');
  const path = route === folder || route.startsWith(`${folder}/`) ? route : folder + route;
  return parseUrl(path, origin)?.href ?? null;
}

function editUrl(base: string, site: Site, path: string): string | null {
  const admin = site.cms === null ? null : adminPath(site.cms, site.static);
  const collection = site.collectionOf(path)?.cms;
  if (admin === null || collection === undefined) return null;
  const slug =
    collection.folder === null
      ? collection.files.find(({ file }) => file === path)?.name
      : path.slice(collection.folder.length + 1).replace(/\.[^./]+$/, '');
  if (slug === undefined || slug === '') return null;
  const entry = `${encodeURIComponent(collection.name)}/entries/${encodeURIComponent(slug)}`;
  return `${base.replace(/\/+$/, '')}/${admin}/#/collections/${entry}`;
}

/** `admin` for `site/static/admin/config.yml`. */
function adminPath(cms: Cms, folder: string | null): string | null {
  if (cms.engine === 'pages-cms') return null;
  const parent = cms.path.includes('/') ? cms.path.slice(0, cms.path.lastIndexOf('/')) : '';
  if (folder === null || folder === '') return parent;
  return parent.startsWith(`${folder}/`) ? parent.slice(folder.length + 1) : null;
}
