// An address is spoken of as it is written, quotation marks of its own included.
import { quotedAsIs as quoted } from './words/quote.ts';

interface Written {
  part: string;
  better: string | null;
}

export const malformedRules = {
  'link-malformed': {
    summary: 'An address is miswritten and cannot work.',
    scheme: (facts: Written) => `No address begins with ${quoted(facts.part)}: the link leads nowhere.${write(facts)}`,
    'scheme-twice': (facts: Written) =>
      `The beginning of the address is written twice (${quoted(facts.part)}): the link leads nowhere.${write(facts)}`,
    'no-scheme': (facts: Written) =>
      `Without “https://” in front, this address is looked for inside the site itself: the link leads to the wrong place.${write(facts)}`,
    'no-host': (_facts: Written) => 'The address stops after “https://”: the name of the site is missing.',
    'incomplete-host': (facts: Written) =>
      `${quoted(facts.part)} is not the full name of a site: the link leads nowhere. Write the whole address, or remove the link.`,
    'double-slash': (facts: Written) =>
      `With two slashes in front, the browser looks for a site named ${quoted(facts.part)}: the link leads nowhere.${write(facts)}`,
    glued: (facts: Written) =>
      facts.better === null
        ? `Two addresses are stuck together (${quoted(shorten(facts.part))} follows the first): keep the right one.`
        : `The address is written twice over: the link leads nowhere.${write(facts)}`,
    backslash: (facts: Written) => `The slashes of an address lean to the right: “/”, not “\\”.${write(facts)}`,
    markdown: (facts: Written) => `This field takes an address alone, without brackets around it.${write(facts)}`,
    invisible: (facts: Written) =>
      `An invisible character (${facts.part}) was pasted with the address: the link may lead nowhere.${write(facts)}`,
    entity: (facts: Written) =>
      facts.part === '&amp;'
        ? `“&amp;” must be a plain “&” in this address: as it is, a part of it is lost.${write(facts)}`
        : `In this address, ${quoted(facts.part)} is HTML’s way of writing a sign: elsewhere, it leads nowhere.${write(facts)}`,
    space: (facts: Written) =>
      facts.better === null
        ? `There is a space in the name of the site (${quoted(facts.part)}): the link leads nowhere.`
        : `There is a space in the address: some software will cut it there.${write(facts)}`,
    around: (_facts: Written) =>
      'A space hides at the beginning or the end of this field: depending on the template, the address may not work. Remove it.',
    stray: (facts: Written) =>
      `${quoted(facts.part)} at the end of the address seems out of place: the link may lead nowhere.${write(facts)}`,
    percent: (facts: Written) =>
      `${quoted(facts.part)} is no valid code in an address: check that the link opens, or copy it again.`,
    'local-file': (_facts: Written) =>
      'This address is a file of your own computer: nobody else can open it. Put the document on the site and write its address.',
    'shared-file': (_facts: Written) =>
      'This address is that of a file of an internal network: whoever is elsewhere cannot open it. If the page is public, put the document on the site and use its address.',
    script: (facts: Written) =>
      `This address is a piece of program (${quoted(`${facts.part}:`)}): many site generators take it away, and the link then leads nowhere.`,
    unreadable: (facts: Written) =>
      `${quoted(facts.part)} cannot be the name of a site: no browser will open this address.`,
    'mail-no-scheme': (facts: Written) =>
      `For a click on the link to open a message, “mailto:” is missing before the e-mail address: as it is, it leads to a page that does not exist.${write(facts)}`,
    'mail-as-web': (facts: Written) => `${quoted(facts.part)} is an e-mail address, not a web page.${write(facts)}`,
    'mail-empty': (_facts: Written) => 'The e-mail address is missing after “mailto:”.',
    'mail-address': (facts: Written) =>
      `${quoted(facts.part)} is not a complete e-mail address: the message would not leave.${write(facts)}`,
    'tel-empty': (_facts: Written) => 'The phone number is missing after “tel:”.',
    'tel-letters': (facts: Written) => `${quoted(facts.part)} is no phone number: only digits can follow “tel:”.`,
    'tel-length': (facts: Written) =>
      `${quoted(facts.part)} has not as many digits as a phone number: the call would fail.`,
    'tel-spaces': (facts: Written) =>
      `After “tel:” the number is written without spaces: some phones stop at the first. The text of the link may keep them.${write(facts)}`,
  },
};

function write({ better }: Written): string {
  return better === null ? '' : ` Write ${quoted(shorten(better))}.`;
}

export function shorten(url: string): string {
  return url.length <= 90 ? url : `${url.slice(0, 60)}…${url.slice(-25)}`;
}
