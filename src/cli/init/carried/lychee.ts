import { isObject } from '../../../schema/json-schema.ts';
import { ignoreExpressions, stringsOf } from './patterns.ts';
import { acceptStatuses } from './statuses.ts';
import { Wishes } from './wishes.ts';

/** One regular expression a line. */
export function fromLycheeIgnore(text: string): Wishes {
  const wishes = new Wishes();
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  ignoreExpressions(
    wishes,
    lines.filter((line) => line !== '' && !line.startsWith('#')),
  );
  return wishes;
}

/** Its numbers, under our names, with the bounds of ours. */
const NUMBERS: Readonly<Record<string, readonly [string, number, number]>> = {
  timeout: ['timeout', 1, 60],
  max_retries: ['retries', 0, 5],
  max_concurrency: ['concurrency', 1, 256],
  host_concurrency: ['per-host', 1, 20],
};
/** What a server is told of who asks. */
const SECRET = /^(?:headers?|basic_auth|github_token|cookie_jar)$/;
/** What is wanted of it, and nothing else. */
const OPEN = /^accept(?:-language)?$/i;
/** What says how it speaks, or what we do without being asked. */
const MOOT = new Set([
  'verbose',
  'no_progress',
  'output',
  'format',
  'mode',
  'host_stats',
  'dump',
  'dump_inputs',
  'cache',
  'max_cache_age',
  'cache_exclude_status',
  'threads',
  'max_redirects',
  'user_agent',
  'retry_wait_time',
  'host_request_interval',
  'method',
  'default_extension',
  'extensions',
  'skip_missing',
  'glob_ignore_case',
  'files_from',
  'generate',
  'exclude_mail',
  'exclude_all_private',
  'exclude_private',
  'exclude_link_local',
  'exclude_loopback',
  'include_wikilinks',
]);

/** Names alone of what has no equal: there may be a password in it. Null where it is no TOML. */
export async function fromLychee(text: string): Promise<Wishes | null> {
  const { parse } = await import('smol-toml');
  let settings: Readonly<Record<string, unknown>>;
  try {
    settings = parse(text);
  } catch {
    return null;
  }
  const wishes = new Wishes();
  for (const [key, value] of Object.entries(settings)) fromSetting(wishes, key, value);
  // Of all that is left out, some is asked about all the same.
  if (settings['include'] !== undefined) leaveAll(wishes);
  return wishes;
}

function fromSetting(wishes: Wishes, key: string, value: unknown): void {
  const own = NUMBERS[key];
  if (key === 'exclude') ignoreExpressions(wishes, stringsOf(value));
  else if (own !== undefined && typeof value === 'number')
    wishes.links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
  else if (key === 'include_fragments') wishes.links['anchors'] = value !== false && value !== 'none';
  else if (key === 'require_https' && value === true) wishes.rules['link-insecure'] = 'error';
  else if (key === 'hosts' && isObject(value)) fromHosts(wishes, value);
  else if (key === 'accept') acceptStatuses(wishes, key, value);
  else if (SECRET.test(key)) wishes.secrets.push(key);
  else (MOOT.has(key) || value === false ? wishes.moot : wishes.left).push(key);
}

/** Patterns that leave out everything, named instead of written. */
function leaveAll(wishes: Wishes): void {
  const isAll = (pattern: string): boolean => /^[*:/]+$/.test(pattern);
  wishes.left.push(...wishes.ignore.filter(isAll).map((pattern) => `exclude: ${pattern}`));
  wishes.ignore.splice(0, Infinity, ...wishes.ignore.filter((pattern) => !isAll(pattern)));
}

/** `hosts.example.com.concurrency`, for each of them; of their headers, those that can hold no secret are taken over. */
function fromHosts(wishes: Wishes, hosts: Readonly<Record<string, unknown>>): void {
  for (const [host, settings] of Object.entries(hosts))
    for (const [key, value] of Object.entries(isObject(settings) ? settings : { '': settings }))
      if (/^headers?$/.test(key) && isObject(value)) fromHeaders(wishes, host, value);
      else wishes.left.push(`hosts.${host}${key && `.${key}`}`);
}

function fromHeaders(wishes: Wishes, host: string, headers: Readonly<Record<string, unknown>>): void {
  const open = Object.entries(headers).filter(([name, value]) => OPEN.test(name) && typeof value === 'string');
  if (open.length > 0 && /^[\w.-]+$/.test(host))
    wishes.headers[`https://${host}`] = Object.fromEntries(open) as Record<string, string>;
  const others = Object.keys(headers).filter((name) => !open.some(([one]) => one === name));
  wishes.secrets.push(...others.map((name) => `hosts.${host}.headers.${name}`));
}
