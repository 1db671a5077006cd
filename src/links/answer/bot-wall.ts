import type { Response } from '../ask/exchange.ts';
import type { Verdict } from '../reason.ts';
import { type HtmlPage, plainText, readHtml } from './html.ts';

/** Titles of the pages that make browsers prove themselves. */
const challengeTitles =
  /^(?:just a moment|attention required|un instant|vérification de sécurité|access denied|ddos-guard)(?!\p{L})/iu;
/** Titles that only they have, whatever their status. */
const surelyChallenge =
  /^(?:pardon our interruption|making sure you['’]re not a bot|vérification que vous n['’]êtes pas un robot|are you a (?:robot|human)|vérification de votre navigateur|checking your browser)(?!\p{L})/iu;

/** What such pages load, and no page behind them does. */
const challengeParts: readonly (readonly [string, string])[] = [
  ['/.within.website/x/cmd/anubis/', 'Anubis'],
  ['.captcha-delivery.com/', 'DataDome'],
  ['/cdn-cgi/challenge-platform/h/', 'Cloudflare'],
  ['id="px-captcha"', 'HUMAN'],
];
/** What pages behind some walls load too: the wall itself is a page without words. */
const wordlessParts: readonly (readonly [string, string])[] = [
  ['/_Incapsula_Resource?', 'Imperva'],
  ['gokuProps', 'AWS WAF'],
  ['.awswaf.com/', 'AWS WAF'],
];

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
  if (![200, 202, 403, 429, 503].includes(status) || headers.type !== 'text/html' || bytes.length === 0) return null;
  // Most pages: they are read once, by who judges them.
  if (status === 200 && bytes.length > SHORT) return null;
  const page = readHtml(bytes, headers);
  const isSure = [page.title, page.headings[0] ?? ''].some((text) => surelyChallenge.test(text));
  const isChallenge = isSure || challengeTitles.test(page.title);
  const [, by] = challengeParts.find(([part]) => page.text.includes(part)) ?? [];
  if (by !== undefined && (isChallenge || by !== 'Cloudflare')) return by;
  const [, behind] = wordlessParts.find(([part]) => page.text.includes(part)) ?? [];
  if (behind !== undefined && isWordless(page)) return behind;
  // « Un instant », « Access denied » alone may be the title of a page.
  if (!(status === 200 ? isSure : isChallenge)) return null;
  return /cloudflare/i.test(headers.get('server')) ? 'Cloudflare' : '';
}

/** A wall that answers 200 has little to show. In bytes. */
const SHORT = 30_000;

function isWordless({ shown }: HtmlPage): boolean {
  const words = plainText(shown.replace(/<head\b[\s\S]*?<\/head>/i, ''));
  return words.length < 200;
}
