import type { Cms } from '../cms/cms.ts';
import { rulePage } from '../locales/rule-page.ts';
import type { Site } from '../site/site.ts';
import type { Run } from './run.ts';

/** A file at a line on GitHub, at a commit. */
export function fileUrl(run: Run, sha: string | null, path: string, line: number): string | null {
  if (sha === null || run.repository === '') return null;
  const written = path
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString()))
    .join('/');
  // `plain=1`: the source, where lines have numbers.
  return `${run.serverUrl}/${run.repository}/blob/${sha}/${written}?plain=1#L${line}`;
}

/** The page of a rule, in the repository of the action. */
export function ruleUrl(run: Run, rule: string): string | null {
  if (run.action === null) return null;
  return `${run.serverUrl}/${run.action.repository}/blob/${run.action.ref}/${rulePage(rule)}`;
}

/** The entry of a page in the CMS; null when the site’s address or its CMS is not known, or the CMS hides the page. */
export function editUrl(site: Site, path: string): string | null {
  const address = site.configuration.site?.url;
  const admin = site.cms === null ? null : adminPath(site.cms, site.static);
  const collection = site.collectionOf(path)?.cms;
  if (address === undefined || admin === null || collection === undefined) return null;
  if (!/^https?:\/\//.test(address)) return null;
  const slug =
    collection.folder === null
      ? collection.files.find(({ file }) => file === path)?.name
      : path.slice(collection.folder.length + 1).replace(/\.[^./]+$/, '');
  if (slug === undefined || slug === '') return null;
  const entry = `${encodeURIComponent(collection.name)}/entries/${encodeURIComponent(slug)}`;
  return `${address.replace(/\/+$/, '')}/${admin}/#/collections/${entry}`;
}

/** `admin` for `site/static/admin/config.yml`. */
function adminPath(cms: Cms, folder: string | null): string | null {
  if (cms.engine === 'pages-cms') return null;
  const parent = cms.path.includes('/') ? cms.path.slice(0, cms.path.lastIndexOf('/')) : '';
  if (folder === null || folder === '') return parent;
  return parent.startsWith(`${folder}/`) ? parent.slice(folder.length + 1) : null;
}
