import { findMovedHost, type MovedHost } from '../../links/offline/moved-hosts.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import { hostOf } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';
import { standsWell } from './shared/state.ts';

/** A site that has taken another name: from a dated table, and from `links.moved-hosts`. */
export const linkMovedHost: Rule<'link-moved-host'> = {
  id: 'link-moved-host',
  severity: 'warning',
  owns: 'addresses',
  *check(page, context) {
    const { links, site, today } = context;
    const configured = site.configuration.links?.['moved-hosts'] ?? {};
    for (const link of links(page)) {
      const host = hostOf(link.url);
      const move = host === '' ? null : findMovedHost(host, today, configured);
      if (move === null) continue;
      const better = newAddress(link.url, move);
      const gone = move.gone !== null && move.gone <= today;
      yield {
        message: gone ? 'gone' : better === null ? 'moved' : 'moved-same-path',
        facts: { host, to: move.to, since: move.since, better: better ?? '' },
        at: link.range,
        ...(!gone && { severity: 'info' as const }),
        data: { url: link.url, from: host, to: move.to, since: move.since, source: move.source },
        // Where nothing answers any more, the new name can only be better.
        fixes: better === null ? [] : rewriteFix(page, link, better, standsWell(link.url, context) ?? gone),
      };
    }
  },
};

/** The same page under the new name, when it is known to be there: the home page always is. */
function newAddress(url: string, { from, to, samePath }: MovedHost): string | null {
  const at = url.toLowerCase().indexOf(from);
  const after = url.slice(at + from.length);
  if (at === -1 || (!samePath && !/^\/?$/.test(after))) return null;
  return `https://${to}${after}`;
}
