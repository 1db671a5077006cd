import { malformation } from '../../links/offline/malformed.ts';
import { privateKind } from '../../links/offline/private-hosts.ts';
import { hostOf } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';

/** An address that only answers on the author's computer, a local network, or the State's own one. */
export const linkPrivate: Rule<'link-private'> = {
  id: 'link-private',
  severity: 'warning',
  *check(page, { links, link: stateOf, site }) {
    const allowed = site.configuration.links?.['allow-private'] ?? [];
    for (const link of links(page)) {
      const host = hostOf(link.url);
      if (host === '' || allowed.includes(host) || malformation(link) !== null) continue;
      const kind = privateKind(host) ?? (stateOf(link.url)?.reason.code === 'private-address' ? 'local-network' : null);
      // « Ouvrez http://localhost:3000 » tells the reader what to type: it is no page that was promised.
      if (
        kind === null ||
        (kind === 'this-computer' && link.kind !== 'field' && (link.text === '' || link.text.includes(host)))
      )
        continue;
      yield {
        message: kind,
        facts: { host },
        at: link.range,
        ...(kind === 'state-network' && { severity: 'info' as const }),
        data: { url: link.url, host },
      };
    }
  },
};
