import { type Answer, isPermanent } from '../ask/redirects.ts';
import type { Verdict } from '../reason.ts';

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

/** `/`, the home of a language, `/fr/`, or the page that servers and sites give that name. */
const HOME =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:accueil|home|home-?page|index|default|welcome|bienvenue|startseite|inicio)(?:\.(?:html?|php|aspx?|jsp|do))?\/?)?$/i;

export function isHome(url: URL): boolean {
  return HOME.test(url.pathname) && [...url.searchParams].every(([name, value]) => tellsNoPage(name, value));
}

/** `?lang=fr`, `?utm_source=…`: the page is the same. */
function tellsNoPage(name: string, value: string): boolean {
  return (
    /^(?:lang(?:ue|uage)?|locale|hl|lng|utm_\w+|ref|from|redirected)$/i.test(name) ||
    /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(value)
  );
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
