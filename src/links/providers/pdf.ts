import { type HtmlPage, readHtml } from '../answer/html.ts';
import { judgeRedirects } from '../answer/led-to.ts';
import { isLogIn } from '../answer/log-in.ts';
import { endsPdf, pdfStart, readPdf } from '../answer/pdf-file.ts';
import { missingTitle } from '../answer/soft-404.ts';
import { askOnce, type Run } from '../ask/asker.ts';
import type { ResponseHeaders } from '../ask/exchange.ts';
import { Failure } from '../ask/failure.ts';
import { type Answer, follow } from '../ask/redirects.ts';
import type { LinkContext, Provider } from '../provider.ts';
import type { Verdict } from '../reason.ts';
import { judgeStatus, looksLikeHtml } from './generic.ts';

/** Links that promise a PDF. Bytes are looked at before headers: a missing file often answers 200 with a page. */
export const pdf: Provider = {
  id: 'pdf',
  matches: (url) => /\.pdf$/i.test(url.pathname) && !isFilePage(url),
  judge: judgePdf,
  inspect({ answer }) {
    if (answer.headers.type !== 'application/pdf') return null;
    const about = judgeRedirects(answer.hops[0]?.url ?? answer.url, answer);
    const document = { type: 'PDF', bytes: answer.headers.length, language: null, title: null };
    return {
      ...(about ?? { state: 'ok', status: answer.status, reason: { code: 'document-readable', type: 'PDF' } }),
      document,
    };
  },
};

/** One request brings most small documents whole; of the others, the head and the tail are enough. */
const headBytes = 64 * 1024;
const tailBytes = 16 * 1024;

/** Wikis name the page about a file by the file. */
function isFilePage(url: URL): boolean {
  return /\/(?:wiki|index\.php)\/[^/]{1,40}:/i.test(url.pathname);
}

async function judgePdf(url: URL, { run }: LinkContext): Promise<Verdict> {
  let answer = await askHead(run, url);
  // The connection may have dropped by chance.
  if (answer.broken) answer = await askHead(run, url, true);
  const { status } = answer;
  const trouble = judgeStatus(answer);
  if (trouble !== null) return trouble;
  const total = totalBytes(answer);
  if (total === 0 || (answer.complete && answer.bytes.length === 0))
    return { state: 'dead', status, reason: { code: 'document-empty' } };
  const start = pdfStart(answer.bytes);
  if (start === -1) return judgeOther(url, answer);
  const tail = await tailOf(run, answer, total);
  if (answer.broken || (tail !== null && !endsPdf(tail)))
    return { state: 'dead', status, reason: { code: 'document-truncated' } };
  const { encrypted, tagged, language, title } = readPdf(
    tail === null || tail === answer.bytes ? [answer.bytes] : [answer.bytes, tail],
  );
  const redirect = judgeRedirects(url, answer);
  const verdict: Omit<Verdict, 'reason' | 'state'> = {
    status,
    finalUrl: redirect?.finalUrl ?? null,
    document: { type: 'PDF', bytes: total, language, title, tagged },
  };
  if (encrypted) return { ...verdict, state: 'ok', reason: { code: 'document-encrypted' } };
  if (start > 0) return { ...verdict, state: 'ok', reason: { code: 'document-late-header' } };
  if (redirect?.state === 'redirected') return { ...verdict, state: 'redirected', reason: redirect.reason };
  return { ...verdict, state: 'ok', reason: { code: 'document-readable', type: 'PDF' } };
}

async function askHead(run: Run, url: URL, again = false): Promise<Answer> {
  const ask = (headers: Readonly<Record<string, string>>, urgent: boolean): Promise<Answer> =>
    follow(run, url, { headers: { 'accept-encoding': 'identity', ...headers }, keep, urgent });
  const answer = await ask({ range: `bytes=0-${headBytes - 1}` }, again);
  return answer.status === 416 ? ask({}, true) : answer;
}

/** A server that ignores ranges sends it all: reading a little more spares a connection. */
function keep(_headers: ResponseHeaders): number {
  return headBytes * 2;
}

/** The weight of the whole document in bytes; null when the server does not tell. */
function totalBytes({ status, headers, complete, bytes }: Answer): number | null {
  if (status === 206) {
    const total = /\/(\d{1,15})\s*$/.exec(headers.get('content-range'))?.[1];
    return total === undefined ? null : Number(total);
  }
  return headers.length ?? (complete ? bytes.length : null);
}

/** The end of the document; null when it cannot be had cheaply. */
async function tailOf(run: Run, answer: Answer, total: number | null): Promise<Uint8Array | null> {
  const whole = answer.status === 206 ? total !== null && total <= answer.bytes.length : answer.complete;
  if (whole) return answer.bytes;
  if (answer.status !== 206 || total === null) return null;
  const from = Math.max(0, total - tailBytes);
  try {
    const headers = { 'accept-encoding': 'identity', range: `bytes=${from}-${total - 1}` };
    const tail = await askOnce(run, answer.url, { headers, keep, urgent: true, retries: 0 });
    return tail.status === 206 && tail.complete && tail.bytes.length === total - from ? tail.bytes : null;
  } catch (error) {
    if (error instanceof Failure && error.kind !== 'stopped') return null;
    throw error;
  }
}

/** What answers is no PDF: a page that shows it, one that asks to log in, or the notice that it is gone. */
async function judgeOther(url: URL, answer: Answer): Promise<Verdict> {
  const { status, bytes } = answer;
  const finalUrl = answer.hops.length > 0 ? answer.url.href : null;
  if (answer.headers.type !== 'text/html' && !looksLikeHtml(bytes)) {
    return { state: 'dead', status, finalUrl, reason: { code: 'document-is-not-pdf' } };
  }
  const page = readHtml(bytes, answer.headers);
  if (isLogIn(answer.url)) {
    return { state: 'blocked', status, finalUrl, reason: { code: 'login-needed' } };
  }
  if (await showsDocument(url, page)) return { state: 'ok', status, finalUrl, reason: { code: 'document-viewer' } };
  return { state: 'dead', status, finalUrl, reason: { code: 'document-is-a-page', title: page.title || null } };
}

/** A code host's viewer, or a page that gives the document by its name. */
async function showsDocument(url: URL, page: HtmlPage): Promise<boolean> {
  if (/^(?:www\.)?github\.com$/.test(url.hostname) && url.pathname.includes('/blob/')) return true;
  if (url.pathname.includes('/-/blob/')) return true;
  if ((await missingTitle(page, { url, isRedirected: false })) !== null) return false;
  const name = url.pathname.split('/').at(-1) ?? '';
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:href|src|data)\\s{0,3}=\\s{0,3}["'][^"'<>]{0,500}${escaped}`, 'i').test(page.text);
}
