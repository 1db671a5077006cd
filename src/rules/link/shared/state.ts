import type { Page } from '../../../content/page.ts';
import type { LinkOccurrence, LinkState, LinkStateName } from '../../../links/link.ts';
import { malformation } from '../../../links/offline/malformed.ts';
import { findMovedHost } from '../../../links/offline/moved-hosts.ts';
import { privateKind } from '../../../links/offline/private-hosts.ts';
import { hostOf } from '../../../links/urls.ts';
import type { RuleId } from '../../../locales/locale.ts';
import type { RuleContext } from '../../rule.ts';
import { typoOf } from './neighbours.ts';

/** A link of a page and what was found behind it. */
export interface AskedLink {
  readonly link: LinkOccurrence;
  readonly state: LinkState;
}

/** The links of a page in some states, without those of which another rule has said what is wrong already. */
export function* linksIn(page: Page, context: RuleContext, ...names: readonly LinkStateName[]): Generator<AskedLink> {
  for (const link of context.links(page)) {
    const state = context.link(link.url);
    if (state !== undefined && names.includes(state.state) && !isSaidAlready(link, context)) yield { link, state };
  }
}

/** One cause, one finding: a misspelt, private or abandoned host explains by itself why nothing answers. */
function isSaidAlready(link: LinkOccurrence, context: RuleContext): boolean {
  const { site, today } = context;
  const runs = (id: RuleId): boolean => site.configuration.rules?.[id] !== 'off';
  if (runs('link-malformed') && malformation(link) !== null) return true;
  const host = hostOf(link.url);
  if (runs('link-private') && privateKind(host) !== null) return true;
  if (runs('link-host-typo') && typoOf(site, link.url) !== null) return true;
  const moved = findMovedHost(host, today, site.configuration.links?.['moved-hosts'] ?? {});
  return runs('link-moved-host') && moved?.gone != null && moved.gone <= today;
}

/** What a report says of a link to scripts. */
export function linkData(state: LinkState): Readonly<Record<string, unknown>> {
  const { url, status, finalUrl, provider, reason, closesOn } = state;
  return { url, state: state.state, status, finalUrl, provider, reason: reason.code, closesOn };
}
