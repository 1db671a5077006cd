import { short } from '../front-matter-values.ts';
import { better, type Moved } from '../internal-links.ts';
import { quoted } from './quote.ts';

/** Those who read a value in their own way. */
const READERS = {
  hugo: 'Hugo (before version 0.152)',
  jekyll: 'Jekyll',
  mkdocs: 'MkDocs',
  site: 'The generator of the site',
} as const;
type Reader = keyof typeof READERS;

/** What a menu, a document behind a link and the marks of a merge are told: nobody looks for them inside a CMS. */
interface Stops {
  stops?: boolean;
}

const stopped = (stops: boolean | undefined): string =>
  stops === true ? ', which stops the build of the whole site' : '';

export const unaskedRules = {
  'front-matter-ambiguous-value': {
    summary: 'A value of the front matter is not read the same way by all tools.',
    'boolean-word': (facts: { text: string; truth: boolean; reader: Reader }) =>
      `${READERS[facts.reader]} reads ${quoted(facts.text)} as ${facts.truth}, the CMS as a word. Write ${facts.truth} if you mean ${facts.truth ? 'yes' : 'no'}, or "${facts.text}" in quotes for the word.`,
    'leading-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} is read as a number (${facts.read}): the leading zero is lost. Write "${facts.text}" in quotes.`,
    'plus-sign': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} is read as a number (${facts.read}): the “+” is lost. Write "${facts.text}" in quotes.`,
    'trailing-zero': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} is read as a number and becomes ${facts.read}. Write "${facts.text}" in quotes if the zero counts (a price, a version).`,
    'number-look': (facts: { text: string; read: string }) =>
      `${quoted(facts.text)} is read as a number and becomes ${facts.read}. Write "${facts.text}" in quotes.`,
    sexagesimal: (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} reads ${quoted(facts.text)} as the number ${facts.read}, not as a time. Write "${facts.text}" in quotes.`,
    'grouped-number': (facts: { text: string; read: string; reader: Reader }) =>
      `${READERS[facts.reader]} reads ${quoted(facts.text)} as the number ${facts.read}, the CMS as text. Write "${facts.text}" in quotes.`,
    'no-such-day': (facts: { text: string }) =>
      `${quoted(facts.text)} is not in the calendar: depending on the tool the date is shifted, or no date any more. Correct it.`,
    'hash-comment': (facts: { text: string; kept: string }) =>
      facts.kept === ''
        ? `${quoted(short(facts.text))} is taken for a comment: the field is empty for the site. Quote the value.`
        : `${quoted(short(facts.text))} is taken for a comment: the site will only show ${quoted(short(facts.kept))}. Quote the whole value.`,
    'list-dash': 'Without a space after the dash this is no list but a sentence: add a space after each dash.',
  },
  'accessibility-document': {
    summary: 'A PDF document cannot be read with a screen reader.',
    untagged: (facts: { title: string | null }) =>
      `The document${facts.title === null ? '' : ` ${quoted(facts.title)}`} is not tagged: a screen reader will follow neither its headings nor its order (WCAG 1.3.1). Ask for an accessible version, or give its content in a page.`,
  },
  'link-navigation': {
    summary: 'An entry of the site’s menu leads to no page.',
    missing: ({ url, candidate, stops }: { url: string; candidate?: string } & Stops) =>
      `${quoted(url)} is in the site’s menu and leads to no page${stopped(stops)}: ${candidate === undefined ? 'correct the address, or remove this entry.' : `did you mean ${quoted(candidate)}?`}`,
    unsure: (facts: { url: string }) =>
      `${quoted(facts.url)} is in the site’s menu, and no page has this name: to be checked, unless a plug-in, or another site of the same server, brings it.`,
    moved: (facts: Moved & Stops) =>
      `You change the address of ${quoted(facts.name)}: the site’s menu still leads to the old one, ${quoted(facts.url)}${stopped(facts.stops)}.${better(facts)}`,
    removed: (facts: { url: string; name: string } & Stops) =>
      `You delete ${quoted(facts.name)}: the site’s menu still leads there (${facts.url})${stopped(facts.stops)}. Remove this entry, or lead to another page.`,
    case: (facts: { url: string; candidate: string }) =>
      `${quoted(facts.url)} is in the site’s menu, but the page is called ${quoted(facts.candidate)}: capitals count on the server.`,
  },
  'file-merge-conflict': {
    summary: 'A merge of two versions was not finished.',
    left: (facts: { count: number }) =>
      facts.count === 1
        ? 'The marks of a merge conflict are left here, and readers see them with both versions: keep one of the two and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.'
        : `The marks of ${facts.count} merge conflicts are left in this text, and readers see them with both versions: keep one of the two each time and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.`,
  },
};
