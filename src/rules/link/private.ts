import type { Passage } from '../../content/page.ts';
import type { LinkState } from '../../links/link.ts';
import { malformation } from '../../links/offline/malformed.ts';
import { privateKind } from '../../links/offline/private-hosts.ts';
import { hostOf } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';
import { walk } from '../walk.ts';
import { toldBy } from './shared/told-by.ts';

/** An address that only answers on the author's computer, a local network, or the State's own one. */
export const linkPrivate: Rule<'link-private'> = {
  id: 'link-private',
  severity: 'warning',
  *check(page, { links, link: stateOf, site }) {
    const allowed = site.configuration.links?.['allow-private'] ?? [];
    for (const link of links(page)) {
      const host = hostOf(link.url);
      if (host === '' || allowed.includes(host) || malformation(link) !== null) continue;
      const kind = privateKind(host) ?? learnt(stateOf(link.url));
      // « Ouvrez http://localhost:3000 » tells the reader what to type: it is no page that was promised.
      const isShown = link.kind !== 'field' && (link.text === '' || link.text.includes(host));
      if (kind === null || (kind === 'this-computer' && isShown)) continue;
      const isMild =
        kind === 'state-network' ||
        (kind === 'local-network' && isShown && (isNumber(host) || isDevice(host))) ||
        (kind !== 'leads-to-private' && showsCode(link.passage));
      yield {
        message: kind,
        facts: { host },
        at: link.range,
        ...(isMild && { severity: 'info' as const }),
        data: { url: link.url, host },
      };
    }
  },
};

/** « La box répond à l’adresse 192.168.1.1 »: a number that makers give to their devices. */
function isNumber(host: string): boolean {
  return /^(?:[\d.]+|\[[\da-f:.]+\])$/i.test(host);
}

/** « Ouvrez http://balance.local »: what a device calls itself at home (mDNS, RFC 6762). */
function isDevice(host: string): boolean {
  return host.endsWith('.local');
}

/** A text with blocks of code explains how to set something up: the address may be what the reader will have at home by then. */
function showsCode({ kind, tree, text }: Passage): boolean {
  if (kind !== 'markdown' || !/`{3}|~{3}/.test(text)) return false;
  for (const [node] of walk(tree)) if (node.type === 'code') return true;
  return false;
}

/** What was found out by asking: the name, or where it leads, is no public address. */
function learnt(state: LinkState | undefined): 'local-network' | 'leads-to-private' | null {
  if (state === undefined || toldBy(state) !== 'link-private') return null;
  return state.reason.code === 'leads-to-private' ? 'leads-to-private' : 'local-network';
}
