import { botWall } from '../answer/bot-wall.ts';
import { anchorsOf, readHtml } from '../answer/html.ts';
import { judgeRedirects } from '../answer/led-to.ts';
import { isLogIn } from '../answer/log-in.ts';
import { lossOf } from '../answer/lost-domain.ts';
import { refreshOf } from '../answer/refresh.ts';
import { missingTitle } from '../answer/soft-404.ts';
import { type Asking, keepText, outOfTime } from '../ask/asker.ts';
import { failureOf } from '../ask/failure.ts';
import { type Answer, follow } from '../ask/redirects.ts';
import type { LinkContext, Provider, ReadPage } from '../provider.ts';
import type { Verdict } from '../reason.ts';

/** Files that are heavy and that no one reads here: their headers are enough. */
const heavyFile =
  /\.(?:zip|gz|tgz|bz2|xz|7z|rar|dmg|iso|exe|msi|deb|rpm|mp[34]|m4[av]|mov|avi|mkv|webm|ogg|wav|flac|png|jpe?g|gif|webp|avif|tiff?|docx?|xlsx?|pptx?|od[tsp]|epub)$/i;

/** Office documents, whose weight the reader should be told. */
const officeFile = /\.(docx?|xlsx?|pptx?|od[tsp]|epub)$/i;

/** Every link that no one knows better: the status, where redirects lead, and what the page says of itself. */
export function createGeneric(inspectors: readonly Provider[]): Required<Pick<Provider, 'id' | 'judge'>> {
  return {
    id: 'generic',
    async judge(url, context) {
      const { ledger } = context.run;
      const heavy = heavyFile.test(url.pathname);
      const told = heavy ? await judgeByHead(url, context) : null;
      if (told !== null) return told;
      const verdict = await judgeByGet(url, context, inspectors, heavy);
      if (heavy && verdict.state === 'ok') ledger.noteHeadRefused(url.hostname);
      return verdict;
    },
  };
}

/** Null unless the headers tell that the file is there: a HEAD that fails proves nothing. */
async function judgeByHead(url: URL, { run }: LinkContext): Promise<Verdict | null> {
  try {
    const answer = await follow(run, url, { method: 'HEAD', timeout: run.timeout / 2, retries: 0 });
    const { status, headers } = answer;
    if (status < 200 || status > 299 || status === 202 || headers.type === 'text/html') return null;
    return judgeRedirects(url, answer) ?? { ...found(answer), ...documentOf(answer) };
  } catch (error) {
    if (run.clock.now() > run.deadline) throw outOfTime();
    const failure = failureOf(error, url.hostname, 0);
    // The guard's word and the run's end are final; the rest may be a server that dislikes HEAD.
    if (failure.kind === 'refused' || failure.kind === 'stopped' || failure.kind === 'certificate') throw failure;
    return null;
  }
}

async function judgeByGet(
  url: URL,
  context: LinkContext,
  inspectors: readonly Provider[],
  urgent: boolean,
): Promise<Verdict> {
  const answer = await follow(context.run, url, { ...askFor(context), urgent });
  if (answer.status === 304 && context.validators !== null) return found(answer);
  const trouble = await judgeWay(url, answer, context, inspectors);
  if (trouble !== null) return trouble;
  const html = isHtml(answer) ? readHtml(answer.bytes, answer.headers) : null;
  const next = html === null ? null : refreshOf(html, answer.url);
  if (next === null) return judgePage(url, { answer, html }, context, inspectors);
  const beyond = await follow(context.run, next, { ...askFor({ ...context, validators: null }), urgent: true });
  // A page that sends on is no redirect for good.
  const hops = [...answer.hops, { url: answer.url, status: answer.status }, ...beyond.hops];
  const last: Answer = { ...beyond, hops };
  const told = await judgeWay(url, last, context, inspectors);
  if (told !== null) return told;
  const end = isHtml(last) ? readHtml(last.bytes, last.headers) : null;
  return judgePage(url, { answer: last, html: end }, context, inspectors);
}

/** What is known without reading the page: who stands on the way, and the status at its end. */
async function judgeWay(
  url: URL,
  answer: Answer,
  context: LinkContext,
  inspectors: readonly Provider[],
): Promise<Verdict | null> {
  const known = await judgeAtRedirects(answer, context, inspectors);
  if (known !== null) return known;
  const { status, hops, url: last } = answer;
  if (hops.length > 0 && !isLogIn(url) && isLogIn(last) && status < 500)
    return { state: 'blocked', status, finalUrl: last.href, reason: { code: 'login-needed' } };
  return judgeStatus(answer);
}

async function judgePage(
  url: URL,
  page: ReadPage,
  context: LinkContext,
  inspectors: readonly Provider[],
): Promise<Verdict> {
  const { answer, html } = page;
  for (const inspector of inspectors) {
    const verdict = inspector.inspect?.(page, context) ?? null;
    if (verdict !== null) return { ...verdict, provider: inspector.id };
  }
  const loss = html === null ? null : lossOf(html, answer.url);
  if (html !== null && loss !== null) {
    const reason = { code: LOSSES[loss], host: answer.url.hostname, title: html.title } as const;
    return { state: 'ok', status: answer.status, reason };
  }
  const asked = { url, isRedirected: answer.hops.length > 0 };
  const title = html === null ? null : await missingTitle(html, asked);
  if (title !== null) return { state: 'ok', status: answer.status, reason: { code: 'looks-missing', title } };
  const verdict = judgeRedirects(url, answer) ?? { ...found(answer), ...documentOf(answer), ...validatorsOf(answer) };
  return html !== null && context.anchors && answer.complete ? { ...verdict, anchors: anchorsOf(html.text) } : verdict;
}

/** A short address may lead to one that somebody knows better, and whose own redirects tell more than their end. */
async function judgeAtRedirects(
  { hops, url: last }: Answer,
  context: LinkContext,
  providers: readonly Provider[],
): Promise<Verdict | null> {
  if (hops.length === 0) return null;
  for (const url of [...hops.slice(1).map((hop) => hop.url), last]) {
    const provider = providers.find(({ atRedirects, matches }) => atRedirects === true && matches?.(url) === true);
    const verdict = (await provider?.judge?.(url, context)) ?? null;
    if (provider !== undefined && verdict !== null) return { finalUrl: url.href, ...verdict, provider: provider.id };
  }
  return null;
}

function askFor({ anchors, validators }: LinkContext): Asking {
  const headers = {
    ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
    ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
  };
  return { headers, ...(anchors ? { keep: (told) => keepText(told) * 8 } : {}) };
}

/** The verdict of the status alone; null when the page answered. */
export function judgeStatus(answer: Answer): Verdict | null {
  const { status, hops } = answer;
  const wall = botWall(answer);
  if (wall !== null) return wall;
  if (status === 404 || status === 410) {
    const to = answer.url.href;
    if (hops.length > 0)
      return { state: 'dead', status, finalUrl: to, reason: { code: 'leads-to-missing', to, status } };
    return { state: 'dead', status, reason: { code: status === 404 ? 'not-found' : 'gone', status } };
  }
  if (status === 429) return { state: 'blocked', status, reason: { code: 'rate-limited', host: answer.url.hostname } };
  if (status >= 500) return { state: 'unreachable', status, reason: { code: 'server-error', status } };
  if (status >= 400) return { state: 'blocked', status, reason: { code: 'request-refused', status } };
  // « Nothing new since you last asked »: a server that says so to who never asked still holds the page.
  if (status === 304) return { state: 'ok', status, reason: { code: 'answers' } };
  return status >= 300 ? { state: 'dead', status, reason: { code: 'bad-redirect' } } : null;
}

function isHtml({ headers, bytes }: Answer): boolean {
  return (
    headers.type === 'text/html' ||
    headers.type === 'application/xhtml+xml' ||
    (headers.type === '' && looksLikeHtml(bytes))
  );
}

export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, '');
  return /^<(?:!doctype html|html|head|body|!--)/i.test(start);
}

function found({ status }: Answer): Verdict {
  return { state: 'ok', status, reason: { code: 'answers' } };
}

function documentOf({ url, headers, status }: Answer): Pick<Verdict, 'document'> {
  const type = officeFile.exec(url.pathname)?.[1]?.toUpperCase();
  if (type === undefined || status !== 200 || headers.type === 'text/html') return {};
  return { document: { type, bytes: headers.length, language: null, title: null } };
}

function validatorsOf({ hops, headers }: Answer): Pick<Verdict, 'validators'> {
  const etag = headers.get('etag') || null;
  const lastModified = headers.get('last-modified') || null;
  if (hops.length > 0 || (etag === null && lastModified === null)) return {};
  if ((etag?.length ?? 0) > 300 || (lastModified?.length ?? 0) > 60) return {};
  return { validators: { etag, lastModified } };
}

const LOSSES = { 'for-sale': 'host-for-sale', suspended: 'host-suspended', installed: 'host-installed' } as const;
