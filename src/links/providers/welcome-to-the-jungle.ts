import { isoDayOf } from '../answer/french-date.ts';
import { readHtml } from '../answer/html.ts';
import { askOnce } from '../ask/asker.ts';
import type { Response } from '../ask/exchange.ts';
import { Failure } from '../ask/failure.ts';
import { follow } from '../ask/redirects.ts';
import type { LinkContext, Provider } from '../provider.ts';
import type { Verdict } from '../reason.ts';
import { judgeStatus } from './generic.ts';

/** Welcome to the Jungle. Its pages hide behind a bot wall that says 202 to all; its public API tells. */
export const welcomeToTheJungle: Provider = {
  id: 'welcome-to-the-jungle',
  matches: (url) => offerOf(url) !== null,
  atRedirects: true,
  judge: async (url, context) => {
    const offer = offerOf(url);
    return offer === null ? null : judgeOffer(url, offer, context);
  },
};

/** Where the public API answers, without a key. */
const api = 'https://api.welcometothejungle.com/api/v1/organizations/';

/** Months after which these organisations' offers are withdrawn unless someone extends them, as their own rules say. */
const withdrawnAfter: Readonly<Record<string, number>> = { 'communaute-beta-gouv': 2 };

interface Offer {
  readonly organization: string;
  /** Null for the page of the organisation itself. */
  readonly slug: string | null;
}

function offerOf(url: URL): Offer | null {
  if (!/^(?:www\.|uk\.)?welcometothejungle\.com$/.test(url.hostname)) return null;
  const match = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?companies\/([\w.-]{1,120})(?:\/jobs\/([\w.%-]{1,300}))?\/?$/i.exec(
    url.pathname,
  );
  return match?.[1] === undefined ? null : { organization: match[1], slug: match[2] ?? null };
}

async function judgeOffer(url: URL, offer: Offer, context: LinkContext): Promise<Verdict> {
  const { organization, slug } = offer;
  const asked = await askApi(offer, context);
  if (asked instanceof Failure) return unseen(asked.verdict, offer, context);
  const { status } = asked;
  if (status === 404 || status === 410) {
    if (slug === null) return { state: 'dead', status, reason: { code: 'organization-unknown', slug: organization } };
    return { state: 'dead', status, reason: { code: 'offer-unknown', slug } };
  }
  const verdict = status === 200 ? readAnswer(asked, offer) : null;
  return verdict ?? unseen(await judgePage(url, context), offer, context);
}

async function askApi({ organization, slug }: Offer, { run }: LinkContext): Promise<Response | Failure> {
  const address = new URL(api + organization + (slug === null ? '' : `/jobs/${slug}`));
  try {
    return await askOnce(run, address, { headers: { accept: 'application/json' } });
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** What the API says; null when it is not its usual words. A republished offer keeps its old archiving date: the status alone counts. */
function readAnswer({ bytes, complete, status }: Response, { slug, organization }: Offer): Verdict | null {
  const answer = complete ? parseObject(Buffer.from(bytes).toString('utf8')) : null;
  if (slug === null) {
    return answer?.['organization'] === undefined ? null : { state: 'ok', status, reason: { code: 'answers' } };
  }
  const job = asObject(answer?.['job']);
  const published = job?.['status'];
  if (job === null || typeof published !== 'string') return null;
  const title = typeof job['name'] === 'string' && job['name'] !== '' ? job['name'] : `${organization}/${slug}`;
  if (published === 'published') return { state: 'ok', status, reason: { code: 'offer-open', title } };
  if (published === 'draft') return { state: 'draft', status, reason: { code: 'offer-draft', title } };
  const archived = typeof job['archived_at'] === 'string' ? isoDayOf(job['archived_at']) : null;
  return { state: 'closed', status, reason: { code: 'offer-closed', title, since: archived } };
}

/** The page itself, in the hope that the wall is down. */
async function judgePage(url: URL, { run }: LinkContext): Promise<Verdict> {
  try {
    const answer = await follow(run, url, { urgent: true, retries: 0 });
    const trouble = judgeStatus(answer);
    if (trouble !== null) return trouble;
    const { status } = answer;
    const page = readHtml(answer.bytes, answer.headers);
    const title = page.headings[0] ?? page.title;
    if (page.text.includes('data-testid="error-page-404"')) {
      return { state: 'dead', status, reason: { code: 'offer-unknown', slug: url.pathname.split('/').at(-1) ?? '' } };
    }
    if (/Cette offre n.{1,6}est plus disponible/i.test(page.text)) {
      return { state: 'closed', status, reason: { code: 'offer-closed', title, since: null } };
    }
    if (/data-testid="job-(?:metadata-block|section-description)"/.test(page.text)) {
      return { state: 'ok', status, reason: { code: 'offer-open', title } };
    }
    return { state: 'blocked', status, reason: { code: 'robots-refused', status } };
  } catch (error) {
    if (error instanceof Failure) return error.verdict;
    throw error;
  }
}

/** Nobody knows; but where offers are withdrawn after some months, an old link is more doubtful than another. */
function unseen(verdict: Verdict, { organization, slug }: Offer, { lastSeen }: LinkContext): Verdict {
  const months = Object.hasOwn(withdrawnAfter, organization) ? withdrawnAfter[organization] : undefined;
  if (verdict.state !== 'blocked' || months === undefined || slug === null) return verdict;
  return { ...verdict, reason: { code: 'offer-unseen', months, seen: lastSeen } };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
