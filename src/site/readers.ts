import type { Page } from '../content/page.ts';
import { isRedirect } from './redirect.ts';
import type { Site } from './site.ts';

/** What browsers show as a page; an address without an ending is one too. */
const PAGE = /^(?:x?html?|php|md|mdx|qmd)?$/i;

/** Whether somebody reads the words of a page: not of one that sends its reader elsewhere, nor of a script or a feed that a template makes. */
export function hasReaders(page: Page, site: Pick<Site, 'route'>): boolean {
  // `next.js.md` is about Next.js: only a page that chooses its own address writes a script.
  const isChosen = [page.data['permalink'], page.data['url']].some((address) => typeof address === 'string');
  return !isRedirect(page) && !(isChosen && isMachines(site.route(page) ?? ''));
}

/** `/assets/paiement.js`, `/flux.xml`; `/_redirects` and `/_headers`, which the host reads. */
function isMachines(route: string): boolean {
  const name = route.slice(route.lastIndexOf('/') + 1);
  const [, ending = ''] = /^[^.].*\.([a-z][a-z\d]{0,11})$/i.exec(name) ?? [];
  return !PAGE.test(ending) || /^_[a-z]+$/.test(name);
}
