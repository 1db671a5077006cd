import { type Answer, isPermanent } from '../ask/redirects.ts';
import type { Verdict } from '../reason.ts';
import { isHome } from './home.ts';

/** What redirects tell of a page that answers in the end; null when nothing. */
export function judgeRedirects(url: URL, { hops, url: last, status, hash }: Answer): Verdict | null {
  if (hops.length === 0 || last.href === url.href) return null;
  const to = `${last.href}${hash}`;
  if (isHome(last) && isDeep(url, last)) return { state: 'ok', status, finalUrl: to, reason: { code: 'led-home', to } };
  if (last.host === url.host && last.search === '' && isAncestor(last.pathname, url.pathname)) {
    return { state: 'ok', status, finalUrl: to, reason: { code: 'led-up', to } };
  }
  if (isPermanent(hops)) return { state: 'redirected', status, finalUrl: to, reason: { code: 'moved', to } };
  return { state: 'ok', status, finalUrl: to, reason: { code: 'answers' } };
}

/** A page far enough from a home for its loss to be one: a short address of a shortener leads to homes too. */
function isDeep(url: URL, last: URL): boolean {
  if (isHome(url)) return false;
  const steps = url.pathname.split('/').filter((step) => step !== '').length;
  return steps > 1 || (steps === 1 && bareHost(url) === bareHost(last));
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

/** `/jobs` is above `/jobs/1234`; a final slash or an index changes nothing. */
function isAncestor(above: string, below: string): boolean {
  const trunk = above.replace(/\/$/, '');
  const rest = below.startsWith(`${trunk}/`) ? below.slice(trunk.length + 1) : '';
  return trunk !== '' && rest.replace(/\/$/, '') !== '' && !/^index\.\w{2,5}$/.test(rest);
}
