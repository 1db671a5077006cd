import type { Page } from '../../../content/page.ts';
import type { LinkOccurrence } from '../../../links/link.ts';
import { malformation } from '../../../links/offline/malformed.ts';
import { decodePath, isAsset } from '../../../site/routes/url-path.ts';
import type { Site, Target } from '../../../site/site.ts';
import { isFieldLink, isInTemplateBlock } from './site-address.ts';

/** A site is served under so many steps at most. */
const MOST_STEPS = 2;

/**
 * The first steps of an address that name no folder of the repository, when a page or a file of the site has all the others
 * (`/api/docs/guide/plan.png`): the site may be served below them.
 */
function mountOf(url: string, page: Page, site: Site): string | null {
  const steps = url.split('/');
  if (foldersOf(site).has(decodePath(steps[1] ?? ''))) return null;
  for (let count = 1; count <= MOST_STEPS && count < steps.length - 2; count++) {
    const rest = `/${steps.slice(count + 1).join('/')}`;
    const target = site.resolve(rest, page);
    if (target.kind === 'page' || target.kind === 'file') return steps.slice(0, count + 1).join('/');
  }
  return null;
}

const known = new WeakMap<Site, ReadonlySet<string>>();

function foldersOf(site: Site): ReadonlySet<string> {
  let folders = known.get(site);
  if (folders === undefined) {
    folders = new Set([...site.files].flatMap((path) => path.split('/').slice(0, -1)));
    known.set(site, folders);
  }
  return folders;
}

/** Where a link of a page leads on its site; null when it is no link of the site, or another rule says what is wrong with it. */
export function internalTarget(link: LinkOccurrence, page: Page, site: Site): Target | null {
  const { url } = link;
  if (/^(?:#|www\.)/i.test(url) || (link.kind === 'field' && !isFieldLink(link, site))) return null;
  // Docusaurus asks its images of Node, which takes either stroke.
  const isEither = link.kind === 'image' && site.generator === 'docusaurus';
  const target = site.resolve(isEither ? url.replaceAll('\\', '/') : url, page);
  if (target.kind === 'page' || target.kind === 'file' || target.kind === 'case') return target;
  if (target.kind === 'unknown' && target.doubt === null) return null;
  // `link-malformed` says what is wrong with `www.exemple.fr` and `//defis/`: once is enough.
  if (malformation(link) !== null || isInTemplateBlock(link.passage.text, link.start)) return null;
  if (target.kind === 'unknown') return target;
  const file = site.file(url, page, '');
  // `img/photo.jpg` as the CMS writes it: the templates bring it to the media folder.
  if (!url.startsWith('/')) return file.kind === 'file' ? file : target;
  const prefix = mountOf(url, page, site);
  if (prefix !== null) return { kind: 'unknown', doubt: { reason: 'mount', by: prefix } };
  // `/img/posts/a.jpg` where the media folder of the CMS is not in the repository.
  return site.cms !== null && isAsset(url) && file.kind === 'unknown' ? file : target;
}
