import { wildcardsOf } from './patterns.ts';
import type { Carried } from './wishes.ts';

/** One regular expression a line. */
export function fromLycheeIgnore(text: string): Carried {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return wildcardsOf(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** Its numbers, under our names, with the bounds of ours. */
const NUMBERS: Readonly<Record<string, readonly [string, number, number]>> = {
  timeout: ['timeout', 1, 60],
  max_retries: ['retries', 0, 5],
  max_concurrency: ['concurrency', 1, 256],
};
/** What says how it speaks, or what we do without being asked. */
const MOOT = new Set([
  'verbose',
  'no_progress',
  'cache',
  'max_cache_age',
  'output',
  'format',
  'mode',
  'threads',
  'user_agent',
  'exclude_mail',
  'exclude_all_private',
  'exclude_private',
  'exclude_link_local',
  'exclude_loopback',
  'include_verbatim',
  'max_redirects',
  'retry_wait_time',
  'host_concurrency',
]);

export async function fromLychee(text: string): Promise<Carried | null> {
  const { parse } = await import('smol-toml');
  let settings: Readonly<Record<string, unknown>>;
  try {
    settings = parse(text);
  } catch {
    return null;
  }
  const links: Record<string, number | boolean> = {};
  const left: string[] = [];
  const ignore: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    const own = NUMBERS[key];
    if (key === 'exclude') {
      const asked = wildcardsOf(stringsOf(value));
      ignore.push(...asked.ignore);
      left.push(...asked.left);
    } else if (own !== undefined && typeof value === 'number')
      links[own[0]] = Math.min(own[2], Math.max(own[1], Math.round(value)));
    else if (key === 'include_fragments') links['anchors'] = value === true || value === 'full';
    else if (key === 'accept' ? acceptsDead(value) : !MOOT.has(key) && value !== false) left.push(key);
  }
  return { ignore, links, left };
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
    return [404, 410].some((code) => code >= first && code <= (last ?? first));
  });
}

export function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
