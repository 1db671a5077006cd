import { shorten } from './malformed-links.ts';
import { quoted } from './words/quote.ts';

interface Words {
  words: string;
}

/** Criteria are those of WCAG 2, where the French sentences name those of the RGAA 4.1.2: its own references tell which are which. */
/** Two addresses, shortened unless that makes them one. */
function pair(url: string, other: string): string {
  const [one, two] = [shorten(url), shorten(other)];
  return one === two ? `${url} and ${other}` : `${one} and ${two}`;
}

export const accessibilityRules = {
  'accessibility-all-caps': {
    summary: 'A sentence is all in capitals.',
    capitals: (facts: Words) =>
      `${quoted(facts.words)} is all in capitals: hard to read, and sometimes spelled out by screen readers. Write it in lower case.`,
  },
  'accessibility-download-link': {
    summary: 'A link to a document tells neither its format nor its weight.',
    both: (facts: Download) =>
      `Link ${quoted(facts.words)} opens a document: add its format and weight, ${download(facts)}.`,
    weight: (facts: Download) => `Link ${quoted(facts.words)} opens a document: add its weight, ${download(facts)}.`,
    format: (facts: Download) => `Link ${quoted(facts.words)} opens a document: add its format (${facts.format}).`,
  },
  'accessibility-fake-heading': {
    summary: 'A paragraph in bold is used as a heading.',
    bold: (facts: Words) =>
      `${quoted(facts.words)} looks like a heading but is none: people who go through the page from heading to heading will not find it. Write a heading (##).`,
  },
  'accessibility-fake-list': {
    summary: 'A list is made of signs instead of bullets.',
    'run-on': (facts: { sign: string; count: number }) =>
      `These ${facts.count} lines that begin with ${quoted(facts.sign)} will run on as one. For a list, begin each line with a dash and a space.`,
    signs: (facts: { sign: string; count: number }) =>
      `These ${facts.count} lines that begin with ${quoted(facts.sign)} are no list for a screen reader. Begin each line with a dash and a space (WCAG 1.3.1).`,
  },
  'accessibility-frame-title': {
    summary: 'A frame (video, map, form) has no title.',
    missing: (facts: { url: string; count: number }) =>
      `${facts.count === 1 ? 'This frame' : `${facts.count} frames of this text, first this one`}${facts.url === '' ? '' : ` (${shorten(facts.url)})`}${facts.count === 1 ? ' has' : ', have'} no title: a screen reader cannot say what ${facts.count === 1 ? 'it holds' : 'they hold'} (WCAG 4.1.2). Say it in a few words in ${facts.count === 1 ? 'its' : 'their'} “title” attribute.`,
  },
  'accessibility-heading-order': {
    summary: 'A heading level is skipped.',
    jump: (facts: { words: string; from: number; to: number }) =>
      `The heading ${quoted(facts.words)} (level ${facts.to}) follows one of level ${facts.from}: a level is missing, and the outline of the page is wrong for a screen reader (WCAG 1.3.1).`,
    first: (facts: { words: string; to: number }) =>
      `The first heading of the text, ${quoted(facts.words)}, is of level ${facts.to}, below the title of the page (level 1): unless the template adds one in between, a level is missing (WCAG 1.3.1).`,
  },
  'accessibility-image-alt': {
    summary: 'An image has no text that says what it shows.',
    missing: (facts: Words) =>
      `The image ${quoted(facts.words)} has no text alternative: a screen reader passes over it (WCAG 1.1.1). Describe it between the brackets, or leave them empty if it only decorates.`,
    'missing-many': (facts: { words: string; count: number }) =>
      `${facts.count} images of this text (${quoted(facts.words)} first) have no text alternative: a screen reader passes over them (WCAG 1.1.1). Describe between the brackets those that tell something; the others may stay so.`,
    'missing-in-link': (facts: Words) =>
      `This link is an image without text alternative (${quoted(facts.words)}): whoever cannot see it will not know where it leads (WCAG 2.4.4). Write where it leads between the brackets of the image.`,
    'missing-html': (facts: Words) =>
      `The image ${quoted(facts.words)} has no text alternative: whoever cannot see it will not know what it shows (WCAG 1.1.1). Describe it in an attribute alt="…", or leave alt="" if it only decorates.`,
    'missing-in-link-html': (facts: Words) =>
      `This link is an image without text alternative (${quoted(facts.words)}): whoever cannot see it will not know where it leads (WCAG 2.4.4). Write where it leads in the attribute alt="…" of the image.`,
    'file-name': (facts: Words) =>
      `The text alternative ${quoted(facts.words)} does not say what the image shows (WCAG 1.1.1). Describe it in a few words.`,
    'file-name-many': (facts: { words: string; count: number }) =>
      `${facts.count} images of this text have ${quoted(facts.words)} as their text alternative, which does not say what they show (WCAG 1.1.1). Describe each in a few words.`,
  },
  'accessibility-link-text': {
    summary: 'The text of a link does not say where it leads.',
    nothing: (facts: Words) =>
      `The link ${quoted(facts.words)} does not say where it leads to whoever reads it alone, in a screen reader’s list of links (WCAG 2.4.4). Write where it leads.`,
    little: (facts: Words) =>
      `The link ${quoted(facts.words)} says little of where it leads (WCAG 2.4.4): add what it is about, such as ${quoted(`${facts.words} on…`)}.`,
    address: (facts: { words: string; count: number }) =>
      facts.count === 1
        ? `This link shows its address (${facts.words}), which screen readers spell out: give it a text that says what is there.`
        : `${facts.count} links of this text show their address (first ${facts.words}), which screen readers spell out: give them a text that says what is there.`,
    'same-text': (facts: { words: string; url: string; other: string }) =>
      `Two links of the page are called ${quoted(facts.words)} and lead to two places (${pair(facts.url, facts.other)}): give them different texts (WCAG 2.4.4).`,
  },
};

/** A document to download: its weight in bytes and its language, when it differs from the page’s, if somebody asked. */
interface Download {
  readonly words: string;
  readonly format: string;
  readonly bytes: number | null;
  readonly language: string | null;
}

function download({ format, bytes, language }: Download): string {
  const name = language === null ? '' : `, in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(language)}`;
  const weight =
    bytes === null
      ? '250 kB'
      : bytes < 1e6
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : bytes < 1e9
          ? `${decimal(bytes / 1e6)} MB`
          : `${decimal(bytes / 1e9)} GB`;
  return `${bytes === null ? 'for instance ' : ''}${quoted(`(${format}, ${weight}${name})`)}`;
}

function decimal(number: number): string {
  return number.toFixed(1).replace('.0', '');
}
