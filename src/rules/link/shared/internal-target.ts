import type { Page } from '../../../content/page.ts';
import type { LinkOccurrence } from '../../../links/link.ts';
import { malformation } from '../../../links/offline/malformed.ts';
import { isAsset } from '../../../site/routes/url-path.ts';
import type { Site, Target } from '../../../site/site.ts';
import { isFieldLink, isInTemplateBlock } from './site-address.ts';

/** Where a link of a page leads on its site; null when it is no link of the site, or another rule says what is wrong with it. */
export function internalTarget(link: LinkOccurrence, page: Page, site: Site): Target | null {
  const { url } = link;
  if (/^(?:#|www\.)/i.test(url) || (link.kind === 'field' && !isFieldLink(link, site))) return null;
  const target = site.resolve(url, page);
  if (target.kind === 'page' || target.kind === 'file' || target.kind === 'case') return target;
  if (target.kind === 'unknown' && target.doubt === null) return null;
  // `link-malformed` says what is wrong with `www.exemple.fr` and `//defis/`: once is enough.
  if (malformation(link) !== null || isInTemplateBlock(link.passage.text, link.start)) return null;
  if (target.kind === 'unknown') return target;
  const file = site.file(url, page, '');
  // `img/photo.jpg` as the CMS writes it: the templates bring it to the media folder.
  if (!url.startsWith('/')) return file.kind === 'file' ? file : target;
  // `/img/posts/a.jpg` where the media folder of the CMS is not in the repository.
  return site.cms !== null && isAsset(url) && file.kind === 'unknown' ? file : target;
}
