import { parseUrl } from '../../content/parse-url.ts';
import { type Asking, askOnce, type Run } from './asker.ts';
import type { Response } from './exchange.ts';
import { Failure } from './failure.ts';

/** One redirect: where it stood, what it said. */
export interface Hop {
  readonly url: URL;
  readonly status: number;
}

/** The answer at the end of the redirects. */
export interface Answer extends Response {
  /** Without its fragment: servers are never told it. */
  readonly url: URL;
  readonly hops: readonly Hop[];
  /** The fragment that the last redirect to name one gave, with its `#`; empty when none did. */
  readonly hash: string;
}

const mostRedirects = 10;
/** A link may take as long as this many exchanges: redirects, each just in time, would add up. */
const longestLink = 3;

/** Where an answer leads on to, fragment included; null when it is no redirect. @throws {Failure} when its address cannot be read */
function locationOf(url: URL, response: Response): URL | null {
  const location = response.headers.get('location').trim();
  if (![301, 302, 303, 307, 308].includes(response.status) || location === '') return null;
  // Header bytes come as Latin-1; servers mean UTF-8.
  const target = Buffer.from(location, 'latin1').toString('utf8');
  const readable = target.includes('\ufffd') ? location : target;
  const next = parseUrl(readable, url);
  if (next === null) {
    throw new Failure('answer', { state: 'dead', status: response.status, reason: { code: 'bad-redirect' } });
  }
  return next;
}

/** Where an answer leads on to, as it is asked; null when it is no redirect. @throws {Failure} when its address cannot be read */
export function redirectOf(url: URL, response: Response): URL | null {
  const next = locationOf(url, response);
  if (next !== null) next.hash = '';
  return next;
}

/** Every redirect was for good: the last address may be written instead of the first. */
export function isPermanent(hops: readonly Hop[]): boolean {
  return hops.length > 0 && hops.every(({ status }) => status === 301 || status === 308);
}

/**
 * Asks for a URL and follows redirects by hand, each one through the guard. A site that sends back to the same page with a
 * cookie gets its cookie, once, and nobody else does.
 *
 * @throws {Failure} when no answer came or the redirects lead nowhere.
 */
export async function follow(run: Run, start: URL, asking: Asking = {}): Promise<Answer> {
  const hops: Hop[] = [];
  const seen = new Map<string, number>([[start.href, 1]]);
  const cookies = new Map<string, string>();
  let url = start;
  let spent = 0;
  let hash = '';
  for (;;) {
    const cookie = (seen.get(url.href) ?? 0) > 1 ? cookies.get(url.origin) : undefined;
    const headers = cookie === undefined ? asking.headers : { ...asking.headers, cookie };
    const urgent = hops.length > 0 || asking.urgent === true;
    const response = await hop(run, url, { ...asking, ...(headers === undefined ? {} : { headers }), urgent }, hops);
    const next = locationOf(url, response);
    if (next === null) return { ...response, url, hops, hash };
    if (next.hash !== '') hash = next.hash;
    next.hash = '';
    hops.push({ url, status: response.status });
    spent += response.took;
    if (spent > longestLink * run.timeout) {
      const seconds = Math.round(spent / 1000);
      throw new Failure('answer', { state: 'unreachable', reason: { code: 'timeout', seconds } });
    }
    keepCookies(cookies, url, response);
    const times = (seen.get(next.href) ?? 0) + 1;
    seen.set(next.href, times);
    const status = response.status;
    if (times > 2 || (times > 1 && !cookies.has(next.origin))) {
      throw new Failure('answer', { state: 'unreachable', status, reason: { code: 'redirect-loop' } });
    }
    if (hops.length > mostRedirects) {
      throw new Failure('answer', {
        state: 'unreachable',
        status,
        reason: { code: 'too-many-redirects', count: mostRedirects },
      });
    }
    url = next;
  }
}

/** A refusal met on the way is told as such: the link itself was fine to ask. */
async function hop(run: Run, url: URL, asking: Asking, hops: readonly Hop[]): Promise<Response> {
  try {
    return await askOnce(run, url, asking);
  } catch (error) {
    if (!(error instanceof Failure) || hops.length === 0) throw error;
    const { verdict, kind } = error;
    const { reason } = verdict;
    if (reason.code === 'credentials')
      throw new Failure(kind, { ...verdict, reason: { code: 'leads-to-credentials' } });
    if (reason.code !== 'private-address') throw error;
    throw new Failure(kind, { ...verdict, reason: { code: 'leads-to-private', host: reason.host } });
  }
}

function keepCookies(cookies: Map<string, string>, url: URL, response: Response): void {
  const set = response.headers.all('set-cookie').slice(0, 20);
  if (set.length === 0) return;
  const pairs = set
    .map((cookie) => (cookie.split(';', 1)[0] ?? '').trim().slice(0, 4000))
    .filter((pair) => pair.includes('='));
  cookies.set(url.origin, [...new Set([...(cookies.get(url.origin)?.split('; ') ?? []), ...pairs])].join('; '));
}
