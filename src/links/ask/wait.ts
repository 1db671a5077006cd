import type { ResponseHeaders } from './exchange.ts';

/** Nobody is waited for longer than this, in milliseconds. */
export const longestWait = 60_000;

const firstBackoff = 300;

/** Answers that asking again may change. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

export function isPassing(status: number): boolean {
  return passing.has(status);
}

/** Milliseconds before the next try: 0.3 s, 0.9 s, 2.7 s…, a quarter more or less so that retries do not march in step. */
export function backoff(attempt: number, random: () => number): number {
  return Math.min(longestWait, firstBackoff * 3 ** attempt * (0.75 + random() / 2));
}

/**
 * Milliseconds the server asks to wait, by `Retry-After` (seconds or a date), `RateLimit-Reset` or `X-RateLimit-Reset`;
 * null when it asks nothing. Never negative.
 *
 * @param now milliseconds since the epoch
 */
export function askedWait(headers: ResponseHeaders, now: number): number | null {
  const after = headers.get('retry-after').trim();
  if (/^\d{1,10}$/.test(after)) return Number(after) * 1000;
  if (after !== '') {
    const date = Date.parse(after);
    // By the server's own clock when it tells the time: ours may be wrong.
    const there = Date.parse(headers.get('date'));
    if (!Number.isNaN(date)) return Math.max(0, date - (Number.isNaN(there) ? now : there));
  }
  const reset = (headers.get('ratelimit-reset') || headers.get('x-ratelimit-reset')).trim();
  if (!/^\d{1,13}(?:\.\d{1,6})?$/.test(reset)) return null;
  const value = Number(reset);
  if (value > 1e12) return Math.max(0, value - now);
  return value > 1e9 ? Math.max(0, value * 1000 - now) : value * 1000;
}
