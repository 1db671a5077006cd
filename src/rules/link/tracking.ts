import { rewriteFix } from '../../links/offline/rewrite.ts';
import { ownNames, type Tracking, trackingOf } from '../../links/offline/tracking.ts';
import type { Rule } from '../rule.ts';

/** Parameters that follow the reader, and services that wrap an address to see who opens it. */
export const linkTracking: Rule<'link-tracking'> = {
  id: 'link-tracking',
  severity: 'info',
  owns: 'addresses',
  *check(page, { links, site }) {
    const own = ownNames(site.hosts);
    for (const link of links(page)) {
      // What is embedded as HTML was given by its service as it is.
      const found = link.kind === 'html' ? null : trackingOf(link.url, own);
      if (found === null) continue;
      const named = found.personal.length > 0 ? found.personal : found.parameters;
      yield {
        message: messageOf(found),
        facts: { parameters: named.join(', '), count: named.length, better: found.fixed },
        at: link.range,
        ...((found.wrapped || found.personal.length > 0) && { severity: 'warning' as const }),
        data: { url: link.url, parameters: found.parameters },
        fixes: rewriteFix(page, link, found.fixed, found.wrapped || found.sure),
      };
    }
  },
};

function messageOf({ wrapped, personal, sure }: Tracking): 'wrapped' | 'personal' | 'campaign' | 'parameters' {
  if (wrapped) return 'wrapped';
  if (personal.length > 0) return 'personal';
  return sure ? 'parameters' : 'campaign';
}
