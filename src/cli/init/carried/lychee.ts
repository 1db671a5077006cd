import { isObject } from '../../../schema/json-schema.ts';
import { ignoreExpressions, stringsOf } from './patterns.ts';
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
  'github_token',
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
  return wishes;
}

function fromSetting(wishes: Wishes, key: string, value: unknown): void {
  const own = NUMBERS[key];
  if (key === 'exclude') ignoreExpressions(wishes, stringsOf(value));
  else if (own !== undefined && typeof value === 'number')
    wishes.links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
  else if (key === 'include_fragments') wishes.links['anchors'] = value !== false && value !== 'none';
  else if (key === 'require_https' && value === true) wishes.rules['link-insecure'] = 'error';
  else if (key === 'hosts' && isObject(value)) for (const path of leavesOf(value, key)) wishes.left.push(path);
  else if (key === 'accept') (acceptsDead(value) ? wishes.left : wishes.moot).push(key);
  else (MOOT.has(key) || value === false ? wishes.moot : wishes.left).push(key);
}

/** `hosts.example.com.concurrency`, for each of them. */
function leavesOf(table: Readonly<Record<string, unknown>>, path: string): string[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const here = `${path}.${key}`;
    return isObject(value) && path.split('.').length < 2 ? leavesOf(value, here) : [here];
  });
}

/** A link is dead for us where the answer is 404 or 410: to accept other codes changes nothing. */
export function acceptsDead(codes: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(codes)
    ? codes
    : typeof codes === 'string'
      ? codes.split(',')
      : [codes];
  return list.some((one) => {
    const [first = NaN, last] = (String(one).match(/\d+/g) ?? []).map(Number);
    const end = last ?? (String(one).includes('..') ? Infinity : first);
    return [404, 410].some((code) => code >= first && code <= end);
  });
}
