import { parseUrl } from '../../content/parse-url.ts';
import { privateKind } from '../../links/offline/private-hosts.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import { hostOf } from '../../links/urls.ts';
import type { Rule } from '../rule.ts';

/** An address in `http://`: anyone on the way can read and change the page. */
export const linkInsecure: Rule<'link-insecure'> = {
  id: 'link-insecure',
  severity: 'info',
  owns: 'addresses',
  needsNetwork: true,
  *check(page, { links, link: stateOf }) {
    for (const link of links(page)) {
      const host = /^http:\/\//i.test(link.url) ? hostOf(link.url) : '';
      if (host === '' || privateKind(host) !== null || /^\d[\d.]+$|^\[/.test(host)) continue;
      const better = link.url.replace(/^http:/i, 'https:');
      const answers = isSame(stateOf(link.url)?.finalUrl ?? null, better);
      const image = link.kind === 'image';
      yield {
        message: image ? 'image' : answers ? 'answers' : 'link',
        facts: { host, better },
        at: link.range,
        ...(image && { severity: 'warning' as const }),
        data: { url: link.url },
        // An old site may answer without protection only: the fix is certain when the site itself led there.
        fixes: rewriteFix(page, link, better, answers),
      };
    }
  },
};

function isSame(finalUrl: string | null, better: string): boolean {
  const [a, b] = [parseUrl(finalUrl ?? ''), parseUrl(better)];
  if (a === null || b === null) return false;
  return a.host === b.host && a.pathname === b.pathname && a.protocol === 'https:';
}
