import { malformedRules, shorten } from './malformed-links.ts';
import { toCheck } from './to-check.ts';
import { type Because, because } from './words/because.ts';
import { quoted } from './words/quote.ts';

interface Better {
  better: string;
}
interface Hosts {
  host: string;
  meant: string;
}

export const linkRules = {
  ...malformedRules,
  'link-draft': {
    summary: 'A link leads to a procedure that is not public yet.',
    trial: (facts: Better) =>
      `This is the trial address of the procedure: what readers submit there is lost. Write ${quoted(shorten(facts.better))}.`,
    draft: (facts: Because) => `${because(facts.reason)} Wait until it is published before sending readers there.`,
    better: (facts: Because & Better) => `${because(facts.reason)} Write ${quoted(shorten(facts.better))}.`,
  },
  'link-anchor': {
    summary: 'A link names a part of a page that does not exist.',
    here: (facts: { anchor: string }) =>
      `No heading of this page is named ${quoted(facts.anchor)}: unless the page’s template adds it, the link does nothing.`,
    there: (facts: { anchor: string }) =>
      `The page it leads to has no heading named ${quoted(facts.anchor)}: unless its template adds it, readers will land at the top of the page.`,
    template: (facts: { anchor: string; path: string }) =>
      `The template that makes the page it leads to (${facts.path}) has no part named ${quoted(facts.anchor)}: readers will land at the top of the page.`,
    moved: (facts: { anchor: string; candidate: string }) =>
      `You rename the part ${quoted(facts.anchor)} of the page it leads to: it is now ${quoted(facts.candidate)}, and this link still has the old name.`,
    removed: (facts: { anchor: string }) =>
      `You delete the part ${quoted(facts.anchor)} of the page it leads to: this link still leads there, and the reader will arrive at the top of the page.`,
    'moved-here': (facts: { anchor: string; candidate: string }) =>
      `You rename the part ${quoted(facts.anchor)} of this page: it is now ${quoted(facts.candidate)}, and this link still has the old name.`,
    'removed-here': (facts: { anchor: string }) =>
      `You delete the part ${quoted(facts.anchor)} of this page: this link still leads there, and will do nothing any more.`,
    lost: (facts: { anchor: string }) =>
      `The part ${quoted(facts.anchor)} of the page it leads to no longer has that name in your change: this link still leads there, and the reader will arrive at the top of the page.`,
    'lost-here': (facts: { anchor: string }) =>
      `The part ${quoted(facts.anchor)} of this page no longer has that name in your change: this link still leads there, and will do nothing.`,
    'here-near': (facts: { anchor: string; near: string; unsure?: boolean }) =>
      `No heading of this page is named ${quoted(facts.anchor)}, but there is ${quoted(facts.near)}: is that what you meant?${toCheck(facts)}`,
    'there-near': (facts: { anchor: string; near: string; unsure?: boolean }) =>
      `The page it leads to has no heading named ${quoted(facts.anchor)}, but it has ${quoted(facts.near)}: is that what you meant?${toCheck(facts)}`,
    remote: (facts: { anchor: string }) =>
      `The page answers, but has no part named ${quoted(facts.anchor)}: readers will land at the top of the page.`,
  },
  'link-host-typo': {
    summary: 'The name of a site is misspelt in a link.',
    missing: (facts: Hosts & { letter: string }) => misspelt(facts, `${quoted(facts.letter)} is missing`),
    extra: (facts: Hosts & { letter: string }) => misspelt(facts, `there is one ${quoted(facts.letter)} too many`),
    other: (facts: Hosts & { letter: string; expected: string }) =>
      misspelt(facts, `there is ${quoted(facts.letter)} instead of ${quoted(facts.expected)}`),
    swapped: (facts: Hosts & { letters: string }) =>
      misspelt(facts, `the letters of ${quoted(facts.letters)} are swapped`),
    several: (facts: Hosts) => misspelt(facts, 'differs a little'),
  },
  'link-moved-host': {
    summary: 'A site has changed its name.',
    gone: (facts: { host: string; to: string; better: string }) =>
      `${quoted(facts.host)} no longer answers: this site is now called ${quoted(facts.to)}. ${facts.better === '' ? 'Look for the page there and write its new address.' : `Write ${quoted(shorten(facts.better))}.`}`,
    moved: (facts: { host: string; to: string }) =>
      `${quoted(facts.host)} is now called ${quoted(facts.to)}. Look for the page there and write its new address, before the old one stops answering.`,
    'moved-same-path': (facts: { host: string; to: string; better: string }) =>
      `${quoted(facts.host)} is now called ${quoted(facts.to)}. Write ${quoted(shorten(facts.better))}, before the old address stops answering.`,
  },
  'link-insecure': {
    summary: 'An address begins with “http://” instead of “https://”.',
    link: (_facts: { host: string }) =>
      'This address begins with “http://”: the page arrives unprotected, and some browsers show a warning. Try it with “https://”.',
    answers: (facts: { host: string }) =>
      `This address begins with “http://”, but ${facts.host} answers over “https://”: write it so, and the whole way is protected.`,
    image: (_facts: { host: string }) =>
      'The address of this image begins with “http://”: browsers may refuse to show it. Write it with “https://”.',
  },
  'link-private': {
    summary: 'A link leads to an address that readers cannot open.',
    'this-computer': (facts: { host: string }) =>
      `${quoted(facts.host)} is the reader’s own computer: the link leads nowhere there, unless they have installed what the page describes. Otherwise, write the public address.`,
    'local-network': (facts: { host: string }) =>
      `${quoted(facts.host)} only exists on a local network: elsewhere the link does not open, or leads to another machine. Write the public address, or tell readers on which network they will find it.`,
    'leads-to-private': (facts: { host: string }) =>
      `${quoted(facts.host)} leads to an internal network: readers will not be able to open this link. Put the public address of the page, or remove the link.`,
    'state-network': (facts: { host: string }) =>
      `${quoted(facts.host)} only opens from the State’s internal network: tell readers so, or remove the link if the page is for everyone.`,
  },
  'link-credentials': {
    summary: 'An address holds a password.',
    password: (facts: { host: string }) =>
      `This address gives everyone a password of ${quoted(facts.host)}: take it out of the page, and change it, since it is known.`,
  },
  'link-tracking': {
    summary: 'An address holds what follows its reader.',
    parameters: (facts: { parameters: string; count: number }) =>
      facts.count === 1
        ? `The parameter ${quoted(facts.parameters)} only serves to follow readers: without it the link leads to the same page.`
        : `The parameters ${quoted(facts.parameters)} only serve to follow readers: without them the link leads to the same page.`,
    campaign: (facts: { parameters: string; count: number }) =>
      facts.count === 1
        ? `The parameter ${quoted(facts.parameters)} counts the visits that come from this link: unless it is there on purpose, remove it.`
        : `The parameters ${quoted(facts.parameters)} count the visits that come from this link: unless they are there on purpose, remove them.`,
    personal: (facts: { parameters: string }) =>
      `This address comes from a message, and ${quoted(facts.parameters)} names the person who received it: every reader of the link will pass for them. Remove what follows the page.`,
    wrapped: (facts: Better) =>
      `This address goes through a service that watches clicks, and that may stop working. Write the address of the page itself: ${quoted(shorten(facts.better))}.`,
  },
  'front-matter-wrong-field': {
    summary: 'A field holds the address of another service than its own.',
    'other-service': (facts: { field: string; service: string; found: string }) =>
      `The field ${quoted(facts.field)} takes an account on ${facts.service}, but this address is on ${facts.found}: readers will not land where the icon promises. Change the address, or move it to the right field.`,
    swapped: (facts: { field: string; other: string }) =>
      `The addresses of the fields ${quoted(facts.field)} and ${quoted(facts.other)} are swapped: exchange them.`,
    'other-site': (facts: { field: string; service: string; host: string }) =>
      `The field ${quoted(facts.field)} takes an account on ${facts.service}, but this address leads to ${facts.host}. Is it the right field?`,
    mail: (facts: { field: string; service: string }) =>
      `The field ${quoted(facts.field)} takes an account on ${facts.service}, but holds an e-mail address.`,
    'not-mail': (facts: { field: string }) =>
      `The field ${quoted(facts.field)} takes an e-mail address, but holds a web address.`,
    'not-account': (facts: { value: string; service: string }) =>
      `${quoted(facts.value)} cannot be the name of an account on ${facts.service}: the link will lead nowhere. Write the name of the account, or empty the field.`,
    address: (facts: { field: string; account: string }) =>
      `Elsewhere, the field ${quoted(facts.field)} holds only the name of the account, and the site makes an address of it: write ${quoted(facts.account)}.`,
  },
};

function misspelt({ host, meant }: Hosts, slip: string): string {
  const looks = `${quoted(host)} resembles ${quoted(meant)}, but ${slip}`;
  return `${looks}: the link probably leads nowhere, or to somebody else. Write ${quoted(meant)}.`;
}
