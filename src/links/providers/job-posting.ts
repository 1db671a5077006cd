import { isoDayOf } from '../answer/french-date.ts';
import { contents, type HtmlPage, lowerAscii, plainText } from '../answer/html.ts';
import type { Provider } from '../provider.ts';
import type { Verdict } from '../reason.ts';

/** Any page that says of itself, in schema.org's words, that it is a job offer, and until when. */
export const jobPosting: Provider = {
  id: 'job-posting',
  inspect({ answer, html }, { today }) {
    if (html === null) return null;
    const { status } = answer;
    const finalUrl = answer.hops.length > 0 ? answer.url.href : null;
    const offers = postingsOf(html);
    const [offer] = offers;
    if (offer === undefined) {
      const title = closingNotice(html, answer.url);
      return title === null
        ? null
        : { state: 'closed', status, finalUrl, reason: { code: 'offer-closed', title, since: null } };
    }
    // A page with several offers is a list: one of them being over says nothing of it.
    if (offers.length > 1 || offer.until === null) return null;
    const { title, until } = offer;
    const verdict: Omit<Verdict, 'state' | 'reason'> = { status, finalUrl, closesOn: until };
    if (until < today) return { ...verdict, state: 'closed', reason: { code: 'offer-expired', title, until } };
    return { ...verdict, state: 'ok', reason: { code: 'offer-open-until', title, until } };
  },
};

interface Posting {
  readonly title: string;
  readonly until: string | null;
}

const mostScripts = 20;
const longestScript = 200_000;

/** The job offers a page describes in its JSON-LD. */
function postingsOf(html: HtmlPage): readonly Posting[] {
  if (!html.text.includes('JobPosting')) return [];
  const found: Posting[] = [];
  for (const script of contents(html.text, lowerAscii(html.text), 'script', mostScripts * 5)) {
    if (!script.includes('JobPosting') || script.length > longestScript) continue;
    try {
      collect(JSON.parse(script.trim().replace(/^<!--|-->$/g, '')), html, found, 0);
    } catch {
      // Not JSON: another script, or one that browsers cannot read either.
    }
  }
  return found;
}

function collect(node: unknown, html: HtmlPage, found: Posting[], depth: number): void {
  if (typeof node !== 'object' || node === null || depth > 6 || found.length > 50) return;
  if (Array.isArray(node)) {
    for (const item of node.slice(0, 200)) collect(item, html, found, depth + 1);
    return;
  }
  const types = '@type' in node ? [node['@type']].flat() : [];
  if (types.includes('JobPosting')) {
    const title = 'title' in node && typeof node.title === 'string' ? plainText(node.title) : html.title;
    const until = 'validThrough' in node && typeof node.validThrough === 'string' ? isoDayOf(node.validThrough) : null;
    found.push({ title, until });
  } else if ('@graph' in node) collect(node['@graph'], html, found, depth + 1);
}

const offerPath =
  /\/(?:jobs?|emplois?|offres?(?:-d-emploi|-emploi)?|careers?|recrutement|vacanc(?:y|ies)|poste?s?)(?:\/|-)/i;
const closedWords =
  /offre(?: d'emploi)? (?:n'est plus (?:disponible|en ligne|active|a pourvoir)|(?:est |a ete )?(?:expiree|pourvue|cloturee|desactivee))|poste (?:n'est plus (?:disponible|a pourvoir|ouvert)|(?:est |a ete )?pourvu)|(?:job|position|posting) (?:is )?no longer (?:available|accepting)/;

/** The title of an offer whose page says, in its title or main heading, that it is over. */
function closingNotice({ title, headings }: HtmlPage, url: URL): string | null {
  if (!offerPath.test(url.pathname)) return null;
  const says = [title, headings[0] ?? ''].some((text) => text.length < 200 && closedWords.test(plain(text)));
  return says ? (headings.find((text) => !closedWords.test(plain(text))) ?? title) : null;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
