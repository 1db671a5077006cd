import { rewriteFix } from '../../links/offline/rewrite.ts';
import { urlToAsk } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksToldBy, standsWell } from './shared/state.ts';

/** Hosts of the State's procedures, old and new. */
const PROCEDURES = /^(?:demarche\.numerique\.gouv\.fr|(?:www\.)?demarches-simplifiees\.fr)$/;

/** What stands behind the link is not public yet: a procedure still in test. Its trial address is known by its look. */
export const linkDraft: Rule<'link-draft'> = {
  id: 'link-draft',
  severity: 'error',
  owns: 'addresses',
  needsNetwork: true,
  *check(page, context) {
    const told = new Set<string>();
    for (const link of context.links(page)) {
      const better = withoutTrial(link.url);
      if (better === null) continue;
      told.add(link.url);
      yield {
        message: 'trial',
        facts: { better },
        at: link.range,
        data: { url: link.url },
        fixes: rewriteFix(page, link, better, standsWell(link.url, context) === true),
      };
    }
    for (const { link, state } of linksToldBy('link-draft', page, context)) {
      if (told.has(link.url)) continue;
      const better = typeof state.reason['suggestion'] === 'string' ? state.reason['suggestion'] : null;
      yield {
        message: better === null ? 'draft' : 'better',
        facts: { reason: state.reason, better: better ?? '' },
        at: link.range,
        data: linkData(state),
        fixes: better === null ? [] : rewriteFix(page, link, better, false),
      };
    }
  },
};

/** The public address of a procedure that is linked by its trial one (`/commencer/test/…`, `?test=true`); null otherwise. */
function withoutTrial(url: string): string | null {
  const asked = urlToAsk(url);
  if (asked === null || !PROCEDURES.test(asked.hostname) || !asked.pathname.startsWith('/commencer/')) return null;
  const path = asked.pathname.replace(/^\/commencer\/test\//, '/commencer/');
  const query = asked.search.replace(/(?<=[?&])test(?:=[^&]*)?(?:&|$)/, '').replace(/[?&]$/, '');
  return path === asked.pathname && query === asked.search ? null : `${asked.origin}${path}${query}`;
}
