import type { Locale } from '../locale.ts';
import { dayWords } from './day-words.ts';
import { unknownLinks } from './unknown-links.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

export const linkReasons: Locale['linkReasons'] = {
  accepted: ({ status }) => `Answer ${status}, which the configuration accepts.`,
  answers: () => 'The page answers.',
  moved: ({ to }) => `The page has moved for good: its new address is ${to}.`,
  'led-home': ({ to }) => `The address leads to the home page (${to}): the promised page is probably gone.`,
  'led-up': ({ to }) => `The address leads to a more general page (${to}): the promised page is probably gone.`,
  'looks-missing': ({ title }) => `The page answers, but it says ${quoted(title)}: what you link to is probably gone.`,
  'host-for-sale': ({ host }) =>
    `In place of the site ${host} there is only a page of advertisements, or one that sells its name: the site is probably gone.`,
  'host-suspended': ({ host, title }) =>
    `The site ${host} has been suspended by its host (${quoted(title)}): the page cannot be read.`,
  'host-installed': ({ host, title }) =>
    `The server of ${host} shows only the page it was installed with (${quoted(title)}): the site is no longer there, or not yet.`,
  'anchor-missing': ({ anchor }) => `The page answers, but no part of it is named ${quoted(anchor)}.`,

  'not-found': ({ status }) => `The page does not exist (answer ${status}).`,
  gone: ({ status }) => `The page has been removed for good (answer ${status}).`,
  'leads-to-missing': ({ to, status }) => `The address leads to a page that does not exist: ${to} (answer ${status}).`,
  'no-such-host': ({ host }) => `The site ${host} does not exist.`,
  'redirect-loop': () => 'The address goes round in circles: it keeps leading back to itself.',
  'too-many-redirects': ({ count }) => `The address leads to another, then another, more than ${count} times in a row.`,
  'bad-redirect': () => 'The address leads to another one that cannot be read.',

  challenge: ({ by }) =>
    `The site keeps robots out${by === '' ? '' : ` (${by})`}: whether the page exists could not be checked.`,
  'robots-refused': ({ status }) =>
    `The site refuses to answer robots (answer ${status}): nobody can tell whether the page exists.`,
  'host-refuses-robots': ({ host }) => `The site ${host} refuses to answer robots: the page was not asked for.`,
  'login-needed': () => 'The page asks to log in: will your readers be able to?',
  'rate-limited': ({ host }) => `The site ${host} asks us to wait: it did not answer for this page.`,
  'asked-to-wait': ({ host, minutes }) =>
    `The site ${host} asked us to wait another ${
      Number(minutes) < 60
        ? many(Number(minutes), 'minute', 'minutes')
        : many(Math.ceil(Number(minutes) / 60), 'hour', 'hours')
    } before asking again: the page was not asked for.`,
  'slow-pace': ({ host, seconds }) =>
    `The site ${host} asks robots to let ${many(seconds, 'second', 'seconds')} pass between two pages: this one was not asked for, not to wait for more than five minutes.`,
  'legal-block': ({ status }) => `The page is blocked for legal reasons (answer ${status}), perhaps only from here.`,
  'request-refused': ({ status }) =>
    `The site refuses the request (answer ${status}): nobody can tell whether the page exists.`,

  timeout: ({ seconds }) => `The site did not answer within ${many(Number(seconds), 'second', 'seconds')}.`,
  'server-error': ({ status }) => `The site is out of order (answer ${status}).`,
  'connection-refused': ({ host }) => `The site ${host} refuses the connection.`,
  'connection-lost': ({ host }) => `The connection with ${host} was cut.`,
  'dns-failure': ({ host }) => `The name ${host} could not be looked up.`,
  'no-route': ({ host }) => `No route leads from here to the site ${host}.`,
  'certificate-expired': ({ host }) => `The security certificate of ${host} has expired: browsers show a warning.`,
  'certificate-name': ({ host }) => `The security certificate shown is not that of ${host}: browsers show a warning.`,
  'certificate-chain': ({ host }) =>
    `The security certificate of ${host} is incomplete: some browsers accept it, others do not.`,
  'certificate-untrusted': ({ host }) =>
    `Nobody vouches for the security certificate of ${host}: browsers show a warning.`,
  'tls-failure': ({ host }) => `No secure connection with ${host} could be made.`,
  'unreadable-answer': ({ host }) => `The site ${host} gave an unreadable answer.`,
  'host-unreachable': ({ host }) => `The site ${host} answers no request at all: the page was not asked for.`,
  'no-network': () => 'The network does not answer: external links could not be checked. It says nothing of the pages.',
  'clients-disagree': ({ ours, theirs }) =>
    `Two checks contradict each other (${ours}; ${theirs}): nobody can tell whether the page exists.`,

  'not-a-url': () => 'This is not an address that can be opened.',
  'private-address': ({ host }) =>
    `The address leads to a private network (${host}): it was not asked for, and readers cannot open it.`,
  'leads-to-private': ({ host }) => `The address redirects to a private network (${host}): it was not followed.`,
  'port-refused': ({ port }) => `The address uses port ${port}, which is not that of a website: it was not asked for.`,
  'scheme-refused': ({ scheme }) => `The address redirects to ${quoted(scheme)}, which is not a web page.`,
  credentials: () => 'The address holds a user name or a password: it was not asked for.',
  'leads-to-credentials': () =>
    'The address redirects to one that holds a user name or a password: it was not followed.',
  'scheme-not-asked': ({ scheme }) => `${quoted(scheme)} addresses are not pages: there is nothing to ask.`,
  template: () => 'The address is computed by the site: it was not asked for.',
  ignored: ({ pattern }) => `The configuration says not to check this address (${pattern}).`,
  'time-budget': () => 'Time ran out: the address was not asked for.',
  cancelled: () => 'The check was interrupted: the address was not asked for.',
  'own-page': () => 'It is a page or a file of this site.',
  'own-missing': () => 'No page of this site has this address.',
  'own-unknown': ({ reason, by }) =>
    `It is an address of this site that could not be followed${reason === null ? '' : `: ${unknownLinks.why({ reason, by })}`}.`,
  offline: () => 'Checking without network: the address was not asked for.',
  'internal-error': ({ detail }) => `The check failed in an unforeseen way (${detail}).`,

  'cache-unreadable': () => 'What was remembered of links cannot be read: every link is asked for again.',
  'cache-unwritable': () => 'What was learnt of links could not be kept: they will be asked for again next time.',

  'procedure-open': (facts) =>
    facts.until === null
      ? `The procedure ${named(facts)} is open.`
      : `The procedure ${named(facts)} is open until ${dayWords(facts.until)}.`,
  'procedure-renamed': (facts) =>
    `The procedure ${named(facts)} is open, but its address has changed: it is now ${facts.to}.`,
  'procedure-closed': (facts) =>
    facts.since === null
      ? `The procedure ${named(facts)} is closed.`
      : `The procedure ${named(facts)} has been closed since ${dayWords(facts.since)}.`,
  'procedure-deadline-passed': (facts) =>
    `The deadline of the procedure ${named(facts)} has passed: it was ${dayWords(facts.until)}.`,
  'procedure-replaced': (facts) =>
    `The procedure ${quoted(facts.procedure)} is closed; ${replacement(facts)} replaces it and is open.`,
  'procedure-replaced-closed': (facts) =>
    `The procedure ${quoted(facts.procedure)} is closed, and so is ${replacement(facts)}, which replaced it${
      facts.since === null ? '' : `, since ${dayWords(facts.since)}`
    }.`,
  'procedure-replaced-draft': (facts) =>
    `The procedure ${quoted(facts.procedure)} is closed, and ${replacement(facts)}, which replaces it, is still being tested.`,
  'procedure-replaced-unpublished': ({ procedure }) =>
    `The procedure ${quoted(procedure)} is closed, and the one that replaced it is no longer published.`,
  'procedure-replaced-unknown': ({ procedure }) =>
    `The procedure ${quoted(procedure)} is closed, and the one that is to replace it does not exist, or is not published yet.`,
  'procedure-unpublished': (facts) => `The procedure ${named(facts)} is no longer published.`,
  'procedure-unknown': (facts) => `The procedure ${named(facts)} does not exist, or is not published yet.`,
  'procedure-draft': (facts) =>
    `The procedure ${named(facts)} is still being tested: whatever is submitted there would be lost.`,
  'procedure-draft-revision': (facts) =>
    `The address leads to the trial version of the procedure ${named(facts)}, not to the procedure itself.`,
  'procedure-in-maintenance': () =>
    'The site of the procedures sends readers to its home page, probably for maintenance: the procedure could not be checked.',

  'offer-open': ({ title }) => `The offer ${quoted(title)} is still published.`,
  'offer-open-until': ({ title, until }) => `The offer ${quoted(title)} is published until ${dayWords(until)}.`,
  'offer-closed': ({ title, since }) =>
    since === null
      ? `The offer ${quoted(title)} is no longer published.`
      : `The offer ${quoted(title)} has not been published since ${dayWords(since)}.`,
  'offer-draft': ({ title }) => `The offer ${quoted(title)} is not published: it is a draft.`,
  'offer-expired': ({ title, until }) => `The offer ${quoted(title)} has not been valid since ${dayWords(until)}.`,
  'offer-unknown': ({ slug }) => `The offer ${quoted(slug)} does not exist, or no longer does.`,
  'offer-unseen': ({ months, seen }) =>
    `The site would not say whether the offer is still published${
      seen === null ? '' : ` (it was on ${dayWords(seen)})`
    }; this organisation withdraws its offers after ${many(Number(months), 'month', 'months')} unless they are extended.`,
  'organization-unknown': ({ slug }) => `The organisation ${quoted(slug)} does not exist, or no longer does.`,

  'document-readable': ({ type }) => `The ${type} document can be downloaded.`,
  'document-encrypted': () =>
    'The PDF document is locked: some readers will not be able to open it, or to hear it through a screen reader.',
  'document-late-header': () => 'The PDF document starts with stray data: some programs will refuse to open it.',
  'document-viewer': () => 'The address opens a page that shows the document, not the document itself.',
  'document-empty': () => 'The document is empty (0 bytes).',
  'document-truncated': () => 'The PDF document is incomplete: it stops before its end and will not open.',
  'document-is-a-page': ({ title }) =>
    title === null
      ? 'The address promises a PDF, but a web page answers.'
      : `The address promises a PDF, but a web page titled ${quoted(title)} answers.`,
  'document-is-not-pdf': () => 'The address promises a PDF, but what answers is not one.',
};

function named({ procedure, title }: { readonly procedure: string; readonly title: string | null }): string {
  return !title || title === procedure ? quoted(procedure) : `${quoted(title)} (${procedure})`;
}

function replacement({ by, byTitle }: { readonly by: string; readonly byTitle: string | null }): string {
  return named({ procedure: by, title: byTitle });
}
