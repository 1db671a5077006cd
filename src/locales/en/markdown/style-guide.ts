import { many } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

interface Words {
  words: string;
}
interface Sign {
  found: string;
}
interface Signs extends Sign {
  expected: string;
}
interface Counted {
  found: number;
  expected: number;
}

/** Without their dots. */
interface Endings {
  endings: readonly string[];
}

const either = (endings: readonly string[]): string => endings.map((one) => quoted(`.${one}`)).join(' or ');
const spaces = (count: number): string => many(count, 'space', 'spaces');
const lines = (count: number): string => many(count, 'empty line', 'empty lines');
const characters = (count: number): string => many(count, 'character', 'characters');
const be = (count: number): string => `There ${count === 1 ? 'is' : 'are'}`;

/** The rules of remark-lint that `remark-preset-lint-markdown-style-guide` names, and the presets before it do not. */
export const styleGuideRules = {
  'markdown-definition-case': {
    summary: 'The name of a reference has capitals.',
    link: (facts: Words) => `The name of the reference ${quoted(facts.words)} has capitals: write it without.`,
    note: (facts: Words) => `The name of the note ${quoted(facts.words)} has capitals: write it without.`,
  },
  'markdown-definition-spacing': {
    summary: 'The name of a reference has spaces too many.',
    spaces: (facts: { found: number }) =>
      `The name of this reference has ${spaces(facts.found)} in a row: one is enough.`,
    character: 'The name of this reference holds a tab or a line break: put a space instead.',
  },
  'markdown-fenced-code-flag': {
    summary: 'A block of code does not say what language it is in.',
    missing: 'This block of code does not say what language it is in. Write it after the first signs: “```sh”.',
    unexpected: (facts: Sign) => `The language ${quoted(facts.found)} of this block of code is none of those expected.`,
  },
  'markdown-file-extension': {
    summary: 'The name of the file has not the right ending.',
    other: (facts: Sign & Endings) =>
      `This file ends with ${quoted(`.${facts.found}`)}; the ending expected is ${either(facts.endings)}.`,
    missing: (facts: Endings) =>
      `The name of this file has no ending; the ending expected is ${either(facts.endings)}.`,
  },
  'markdown-final-definition': {
    summary: 'A reference is not at the end of the text.',
    link: 'This address is given in the middle of the text: put it after the last paragraph.',
    note: 'This note is written in the middle of the text: put it after the last paragraph.',
  },
  'markdown-heading-increment': {
    summary: 'A heading skips a level.',
    skipped: (facts: Counted) =>
      `This heading is of level ${facts.found}, under a heading of level ${facts.expected - 1}: it must be of level ${facts.expected}.`,
  },
  'markdown-list-item-spacing': {
    summary: 'There are too many or too few empty lines between the items of a list.',
    lines: (facts: Counted) =>
      `${be(facts.found)} ${lines(facts.found)} between these two items of the list; the number expected is ${facts.expected}.`,
  },
  'markdown-maximum-heading-length': {
    summary: 'A heading is too long.',
    long: (facts: Counted) => `This heading has ${characters(facts.found)}; the most expected is ${facts.expected}.`,
  },
  'markdown-maximum-line-length': {
    summary: 'A line of the file is too long.',
    long: (facts: Counted) =>
      `This line has ${characters(facts.found)}; the most expected is ${facts.expected}. Break the line in the file, the paragraph will not be cut.`,
  },
  'markdown-no-consecutive-blank-lines': {
    summary: 'There are too many empty lines.',
    before: (facts: Counted) =>
      `${be(facts.found)} ${lines(facts.found)} before this text: ${facts.expected === 0 ? 'none is needed' : 'one is enough'}.`,
    after: (facts: { found: number }) => `${be(facts.found)} ${lines(facts.found)} after this text: none is needed.`,
  },
  'markdown-no-duplicate-headings': {
    summary: 'Two headings say the same.',
    duplicate: (facts: Words) =>
      `The heading ${quoted(facts.words)} stands higher up in this text already: change one.`,
  },
  'markdown-no-emphasis-as-heading': {
    summary: 'A paragraph in bold or italics stands for a heading.',
    strong: (facts: Words) => `This paragraph in bold stands for a heading: ${quoted(facts.words)}. Make it a heading.`,
    emphasis: (facts: Words) =>
      `This paragraph in italics stands for a heading: ${quoted(facts.words)}. Make it a heading.`,
  },
  'markdown-no-file-name-articles': {
    summary: 'The name of the file begins with an article.',
    article: (facts: Sign) => `The name of this file begins with ${quoted(facts.found)}: remove that word.`,
  },
  'markdown-no-file-name-consecutive-dashes': {
    summary: 'The name of the file has two dashes in a row.',
    dashes: 'The name of this file has several dashes in a row: keep one.',
  },
  'markdown-no-file-name-irregular-characters': {
    summary: 'The name of the file has an unexpected character.',
    character: (facts: Sign) =>
      `The name of this file holds ${facts.found === ' ' ? 'a space' : quoted(facts.found)}: keep letters without accents, digits and dashes, or what the settings allow.`,
  },
  'markdown-no-file-name-mixed-case': {
    summary: 'The name of the file mixes capitals and small letters.',
    mixed: 'The name of this file mixes capitals and small letters: write it in small letters alone.',
  },
  'markdown-no-file-name-outer-dashes': {
    summary: 'The name of the file begins or ends with a dash.',
    dashes: 'The name of this file begins or ends with a dash: remove it.',
  },
  'markdown-no-heading-punctuation': {
    summary: 'A heading ends with a punctuation mark.',
    sign: (facts: Sign) => `This heading ends with ${quoted(facts.found)}: remove that mark.`,
  },
  'markdown-no-multiple-toplevel-headings': {
    summary: 'A text has several headings of the first level.',
    several: (facts: { expected: number }) =>
      `This text already has a heading of level ${facts.expected}, and one is enough: take this one a level down.`,
  },
  'markdown-no-shell-dollars': {
    summary: 'Every line of a list of commands begins with “$”.',
    dollars: 'Every line of this block begins with “$”, which is copied along with the command: remove these signs.',
  },
  'markdown-no-table-indentation': {
    summary: 'A row of a table is indented.',
    indented: (facts: { found: number }) =>
      `${be(facts.found)} ${spaces(facts.found)} too many before this row of the table: remove them.`,
  },
  'markdown-table-pipe-alignment': {
    summary: 'The bars of a table are not aligned.',
    cell: (facts: { spaces: number }) => `The bars of this table are not aligned: add ${spaces(facts.spaces)} here.`,
    dashes: (facts: { spaces: number }) =>
      `The bars of this table are not aligned: add ${spaces(facts.spaces)} here, or as many dashes.`,
  },
  'markdown-table-pipes': {
    summary: 'A row of a table lacks a bar at one of its ends.',
    start: 'A bar “|” is missing at the start of this row of the table.',
    end: 'A bar “|” is missing at the end of this row of the table.',
  },
  'markdown-unordered-list-marker-style': {
    summary: 'The bullets are not all written with the same sign.',
    marker: (facts: Signs) => `This bullet is written ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
  },
};

export const styleGuideOptions = {
  'options.markdown-fenced-code-flag.option':
    '`allowEmpty: true` accepts a block without a language; `flags` gives the languages accepted. A list stands for `flags`.',
  'options.markdown-file-extension.option':
    'The ending expected without its dot, or a list; `extensions` and `allowExtensionless` in a group.',
  'options.markdown-list-item-spacing.option':
    '`checkBlanks: true` judges by the empty lines inside of items, not by the number of their lines.',
  'options.markdown-maximum-heading-length.option': 'The number of characters allowed.',
  'options.markdown-maximum-line-length.option': 'The number of characters allowed.',
  'options.markdown-no-file-name-irregular-characters.option':
    'The characters allowed, as between the brackets of a regular expression (`a-z0-9_-`); or a regular expression, which finds those that are not: `{ source, flags }`.',
  'options.markdown-no-heading-punctuation.option':
    'The marks refused, one after the other, as in `.,;:!?`, or a regular expression: `{ source, flags }`.',
  'options.markdown-no-multiple-toplevel-headings.option': 'The level of the heading that is to be alone, from 1 to 6.',
  'options.markdown-unordered-list-marker-style.option':
    'The sign wanted, or `consistent`: the same all through a text.',
};
