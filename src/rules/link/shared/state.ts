import type { Page } from '../../../content/page.ts';
import type { LinkOccurrence, LinkState } from '../../../links/link.ts';
import { malformation } from '../../../links/offline/malformed.ts';
import { findMovedHost } from '../../../links/offline/moved-hosts.ts';
import { privateKind } from '../../../links/offline/private-hosts.ts';
import { isDoubt } from '../../../links/reason.ts';
import { hostOf } from '../../../links/urls.ts';
import type { RuleId } from '../../../locales/locale.ts';
import type { RuleContext } from '../../rule.ts';
import { typoOf } from './neighbours.ts';
import { SAID_ONCE, toldBy } from './told-by.ts';

/** A link of a page and what was found behind it. */
export interface AskedLink {
  readonly link: LinkOccurrence;
  readonly state: LinkState;
}

/** The links of a page whose state a rule tells, without those of which another rule has said what is wrong already. */
export function* linksToldBy(rule: RuleId, page: Page, context: RuleContext): Generator<AskedLink> {
  yield* asked(page, context, (state) => toldBy(state) === rule);
}

/** The links of a page that answer well, for what their pages tell of tomorrow. */
export function* linksThatAnswer(page: Page, context: RuleContext): Generator<AskedLink> {
  yield* asked(page, context, ({ state }) => state === 'ok' || state === 'redirected');
}

function* asked(page: Page, context: RuleContext, matters: (state: LinkState) => boolean): Generator<AskedLink> {
  for (const link of context.links(page)) {
    const state = context.link(link.url);
    if (state !== undefined && matters(state) && !isSaidAlready(link, state, context)) yield { link, state };
  }
}

/** One cause, one finding: a misspelt, private or abandoned host explains by itself why nothing answers; when something does, that is told. */
function isSaidAlready(link: LinkOccurrence, state: LinkState, context: RuleContext): boolean {
  const { site, today } = context;
  const runs = (id: RuleId): boolean => site.configuration.rules?.[id] !== 'off';
  if (runs('link-malformed') && malformation(link) !== null) return true;
  const host = hostOf(link.url);
  if (runs('link-private') && privateKind(host) !== null) return true;
  if (state.status !== null) return false;
  if (runs('link-host-typo') && typoOf(site, link.url) !== null) return true;
  const moved = findMovedHost(host, today, site.configuration.links?.['moved-hosts'] ?? {});
  return runs('link-moved-host') && moved?.gone != null && moved.gone <= today;
}

/** Whether what stands behind an address is known to be as good as what was promised; null when it was not asked. */
export function standsWell(url: string, { link }: RuleContext): boolean | null {
  const state = link(url);
  if (state === undefined || SAID_ONCE.has(state.reason.code)) return null;
  return (state.state === 'ok' || state.state === 'redirected') && !isDoubt(state);
}

/** What a report says of a link to scripts. */
export function linkData(state: LinkState): Readonly<Record<string, unknown>> {
  const { url, status, finalUrl, provider, reason, closesOn } = state;
  return { url, state: state.state, status, finalUrl, provider, reason: reason.code, closesOn };
}
