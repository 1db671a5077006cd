import type { Page } from '../content/page.ts';
import type { Site } from '../site/site.ts';
import type { LinkState } from './link.ts';
import type { Reason } from './reason.ts';
import { hostOf, isInternalUrl, isWebUrl, schemeOf } from './urls.ts';

/** Whether the network is asked about a URL: another site's, which may share the host of this one. The site's own pages may not be published yet. */
export function isAsked(url: string, site: Site): boolean {
  return isWebUrl(url) && (!site.hosts.includes(hostOf(url)) || isElsewhere(url, site));
}

/** A whole address needs no page to start from. */
function isElsewhere(url: string, site: Site): boolean {
  const [from] = site.pages.values();
  const target = from === undefined ? null : site.siteOf(from.path).resolve(url, from);
  return target?.kind === 'unknown' && target.doubt?.reason === 'outside';
}

/** The state of a link that the network was not asked about: from the site's own pages, or from its look. */
export function stateUnasked(url: string, from: Page, site: Site): LinkState {
  if (isAsked(url, site)) return stateOf(url, 'skipped', { code: 'offline' });
  const own = isInternalUrl(url) || isWebUrl(url);
  if (!own) return stateOf(url, 'skipped', { code: 'scheme-not-asked', scheme: `${schemeOf(url) ?? ''}:` });
  const target = site.resolve(url, from);
  if (target.kind === 'page' || target.kind === 'file') return stateOf(url, 'ok', { code: 'own-page' });
  if (target.kind !== 'unknown') return stateOf(url, 'dead', { code: 'own-missing' });
  return stateOf(url, 'skipped', { code: 'own-unknown', ...(target.doubt ?? { reason: null, by: null }) });
}

function stateOf(url: string, state: LinkState['state'], reason: Reason): LinkState {
  const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
  return { url, state, reason: { ...reason }, ...nothing };
}
