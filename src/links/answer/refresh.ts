import { parseUrl } from '../../content/parse-url.ts';
import type { HtmlPage } from './html.ts';

/** A page that sends on within so many seconds is a step on the way; a slower one is read. */
const SOON = 30;
const META = /<meta\b([^<>]{0,600})>/gi;

/** Where a page sends its reader by itself (`<meta http-equiv="refresh">`); null when it stays, or sends to itself. */
export function refreshOf({ shown }: HtmlPage, from: URL): URL | null {
  for (const [, attributes = ''] of shown.matchAll(META)) {
    if (!/\bhttp-equiv\s{0,3}=\s{0,3}["']?refresh\b/i.test(attributes)) continue;
    const content = /\bcontent\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
    const told = /^\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]+)"|'([^']+)'|(\S.*))$/i.exec(
      (content?.[1] ?? content?.[2] ?? '').replaceAll('&amp;', '&'),
    );
    const to = (told?.[2] ?? told?.[3] ?? told?.[4] ?? '').trim();
    if (told === null || to === '' || Number(told[1]) > SOON) return null;
    const next = parseUrl(to, from);
    if (next === null) return null;
    next.hash = '';
    return /^https?:$/.test(next.protocol) && next.href !== from.href ? next : null;
  }
  return null;
}
