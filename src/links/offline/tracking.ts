import { parseUrl } from '../../content/parse-url.ts';

/** What follows the reader in an address. */
export interface Tracking {
  /** Parameters that can go without changing where the link leads. */
  readonly parameters: readonly string[];
  /** Those that name the person who received the message it was copied from. */
  readonly personal: readonly string[];
  /** Another service wraps the true address (`fixed`) to see who follows it. */
  readonly wrapped: boolean;
  readonly fixed: string;
  /** Nobody needs them; false when a campaign may be counted by them on purpose. */
  readonly sure: boolean;
}

/** Left by the tool the address was copied from: advertisers, social networks, mail senders. */
const LEFT_OVER = new Set(
  `fbclid gclid dclid gbraid wbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid _hsenc _hsmi hsctatracking mkt_tok
  vero_id oly_enc_id oly_anon_id ref_src ref_url trackingid lipi lici licu wprov __cft__[0] __tn__ mibextid`.split(
    /\s+/,
  ),
);
const PERSONAL = new Set(['mc_eid', '_hsenc', 'mkt_tok', 'vero_id', 'oly_enc_id', 'oly_anon_id']);
/** Put on purpose to count the visits of a campaign: often the site's own. */
const CAMPAIGN =
  /^(?:utm_[a-z_]{1,20}|mtm_[a-z]{1,20}|pk_(?:campaign|kwd|source|medium|content|cid)|at_(?:medium|campaign|platform|source)|xtor)$/;

/** Services that open another address than theirs, and the parameter that holds it. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path: RegExp; readonly parameters: readonly string[] }[] = [
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?google\.(?:com|fr)$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^l\.instagram\.com$/, path: /^\//, parameters: ['u'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)/, parameters: ['url'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
];

/** What an address carries to follow its reader; null when nothing. `own`: names by which the site counts its own visits. */
export function trackingOf(url: string, own: readonly string[]): Tracking | null {
  const parsed = /[?&]/.test(url) ? parseUrl(url) : null;
  if (parsed === null) return null;
  const target = unwrap(parsed);
  if (target !== null) return { parameters: [], personal: [], wrapped: true, fixed: target, sure: true };
  return parameterTracking(url, own);
}

function unwrap({ hostname, pathname, searchParams }: URL): string | null {
  const wrapper = WRAPPERS.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  const target = wrapper?.parameters
    .map((name) => searchParams.get(name))
    .find((value) => value !== null && /^https?:\/\//.test(value));
  return target !== undefined && target !== null && parseUrl(target) !== null ? target : null;
}

function parameterTracking(url: string, own: readonly string[]): Tracking | null {
  const [, base = '', query = '', hash = ''] = /^([^?#]*)\?([^#]*)(#[\s\S]*)?$/.exec(url) ?? [];
  const parameters: string[] = [];
  const kept = query.split('&').filter((pair) => {
    const [name = '', value = ''] = pair.split('=');
    const tracks = LEFT_OVER.has(name.toLowerCase()) || (CAMPAIGN.test(name) && !isOwn(value, query, own));
    if (tracks) parameters.push(name);
    return !tracks;
  });
  if (parameters.length === 0) return null;
  return {
    parameters,
    personal: parameters.filter((name) => PERSONAL.has(name.toLowerCase())),
    wrapped: false,
    fixed: `${base}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`,
    sure: parameters.every((name) => LEFT_OVER.has(name.toLowerCase())),
  };
}

/** A campaign that bears the site's own name was put there by its editors: `utm_source=betagouv` on beta.gouv.fr. */
function isOwn(value: string, query: string, own: readonly string[]): boolean {
  const words = `${value}&${query}`.toLowerCase().replace(/[^a-z\d]/g, '');
  return own.some((name) => name.length > 3 && words.includes(name));
}

/** The names under which a site counts visits to others: its hosts without ending, letters and digits only. */
export function ownNames(hosts: readonly string[]): readonly string[] {
  return hosts.flatMap((host) => {
    const name = host.replace(/^www\./, '').replace(/\.(?:fr|com|org|net|eu)$/, '');
    return [...new Set([name.replace(/[^a-z\d]/g, ''), name.replace(/\.gouv$/, '').replace(/[^a-z\d]/g, '')])];
  });
}
