import type { Response } from '../ask/exchange.ts';
import type { Verdict } from '../reason.ts';
import { readHtml } from './html.ts';

/** Titles of the pages that make browsers prove themselves. */
const challengeTitles =
  /^(?:just a moment|attention required|un instant|vérification de sécurité|access denied|ddos-guard)\b/i;

/**
 * The verdict on an answer that says nothing of the page: a challenge, a refusal of robots, a log-in. Null when the page
 * itself answered.
 */
export function botWall(response: Response): Verdict | null {
  const { status, headers } = response;
  const by = challenger(response);
  if (by !== null) return { state: 'blocked', status, reason: { code: 'challenge', by } };
  if (status === 401 || status === 407) return { state: 'blocked', status, reason: { code: 'login-needed' } };
  if (status === 403 || status === 999) return { state: 'blocked', status, reason: { code: 'robots-refused', status } };
  if (status === 451) return { state: 'blocked', status, reason: { code: 'legal-block', status } };
  if (status === 202 && response.complete && response.bytes.length === 0 && headers.type === 'text/html') {
    return { state: 'blocked', status, reason: { code: 'robots-refused', status } };
  }
  return null;
}

/** True when the wall is the host's and not the page's: every other page will hit it too. */
export function isHostWide(wall: Verdict): boolean {
  return wall.reason.code === 'challenge' || wall.status === 999;
}

function challenger({ status, headers, bytes }: Response): string | null {
  if (headers.get('x-amzn-waf-action') !== '') return 'AWS WAF';
  if (/challenge/i.test(headers.get('cf-mitigated'))) return 'Cloudflare';
  if (/challenge|deny/i.test(headers.get('x-vercel-mitigated'))) return 'Vercel';
  if (/datadome/i.test(headers.get('x-datadome') || headers.get('server')) && status === 403) return 'DataDome';
  if (![202, 403, 429, 503].includes(status) || headers.type !== 'text/html' || bytes.length === 0) return null;
  if (!challengeTitles.test(readHtml(bytes, headers).title)) return null;
  return /cloudflare/i.test(headers.get('server')) ? 'Cloudflare' : 'anti-robot';
}
