import type { Configuration } from '../../configuration/configuration.ts';
import { defaults } from '../../configuration/defaults.ts';
import { parseUrl } from '../../content/parse-url.ts';
import { isAcceptedBy } from './accepted-status.ts';

/** `links:` of the configuration, with its defaults, within bounds a host and a run can bear. */
export interface LinkSettings {
  /** The pattern that says not to ask a URL; null when none does. */
  ignoredBy(url: string): string | null;
  /** A status that is a good answer whatever we think of it. */
  accepts(status: number): boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly retries: number;
  readonly perHost: number;
  readonly concurrency: number;
  readonly allowPrivate: readonly string[];
  /** Fragments of other sites are checked (`anchors: true`). */
  readonly anchors: boolean;
  /** The headers set for a URL's own origin, and for no other. */
  headersFor(url: URL): Readonly<Record<string, string>>;
  /** What changes verdicts: a cache made under other settings is of no use. */
  readonly fingerprint: string;
}

export function readLinkSettings(links: NonNullable<Configuration['links']>): LinkSettings {
  const ignore = links.ignore ?? [];
  const allowPrivate = links['allow-private'] ?? [];
  const anchors = links['anchors'] === true;
  const headers = Object.entries(links.headers ?? {}).flatMap(([prefix, set]) => readHeaders(prefix, set));
  return {
    ignoredBy: (url) => ignore.find((pattern) => matchesWildcards(pattern, url)) ?? null,
    accepts: isAcceptedBy(links.accept ?? []),
    timeout: within(links.timeout, defaults.links.timeout, 1, 60) * 1000,
    retries: Math.round(within(links.retries, defaults.links.retries, 0, 5)),
    perHost: Math.round(within(links['per-host'], defaults.links['per-host'], 1, 20)),
    concurrency: Math.round(within(links.concurrency, defaults.links.concurrency, 1, 256)),
    allowPrivate,
    anchors,
    headersFor: (url) => Object.assign({}, ...headers.filter(({ base }) => isUnder(url, base)).map(({ set }) => set)),
    fingerprint: JSON.stringify([anchors, allowPrivate, headers.map(({ base, set }) => [base.href, Object.keys(set)])]),
  };
}

/** `*` stands for anything; all the rest for itself. In time proportional to pattern × text, whatever they are. */
export function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      retry = index;
    } else if (at < pattern.length && pattern[at] === text[index]) {
      at++;
      index++;
    } else if (star !== -1) {
      at = star + 1;
      index = ++retry;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

interface OriginHeaders {
  readonly base: URL;
  readonly set: Readonly<Record<string, string>>;
}

/** Headers that belong to the connection, never to a configuration. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'expect',
  'upgrade',
  'keep-alive',
  'te',
]);

/** A prefix is a URL, or a host: then over HTTPS only, for a secret must not travel in the clear. */
function readHeaders(prefix: string, set: Readonly<Record<string, string>>): OriginHeaders[] {
  const text = /^https?:\/\//i.test(prefix) ? prefix : `https://${prefix}`;
  const base = parseUrl(text);
  if (base === null) return [];
  const sendable = Object.entries(set)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(
      ([name, value]) =>
        /^[!#$%&'*+.^_`|~\da-z-]+$/.test(name) && !ownHeaders.has(name) && /^[\t\x20-\x7e]*$/.test(value),
    );
  return [{ base, set: Object.fromEntries(sendable) }];
}

function isUnder(url: URL, base: URL): boolean {
  if (url.origin !== base.origin) return false;
  const trunk = base.pathname.replace(/\/$/, '');
  return trunk === '' || url.pathname === trunk || url.pathname.startsWith(`${trunk}/`);
}

function within(value: unknown, usual: number, least: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
}
