import { many } from '../words/count.ts';
import { quoted } from '../words/quote.ts';

interface Words {
  words: string;
}
/** Characters that are there. */
interface Found {
  found: number;
}
interface Counted extends Found {
  expected: number;
}
interface Signs {
  found: string;
  expected: string;
}

const spaces = (count: number): string => many(count, 'space', 'spaces');
const there = (count: number): string => `There ${count === 1 ? 'is' : 'are'} ${spaces(count)}`;

/** The rules of remark-lint that `remark-preset-lint-recommended` names and that have no file of their own. */
export const recommendedRules = {
  'markdown-final-newline': {
    summary: 'The file does not end with a line ending.',
    missing: 'The last line has no line ending. Add a line break at the very end of the file.',
  },
  'markdown-hard-break-spaces': {
    summary: 'A line break is made of spaces too many.',
    spaces: (facts: Counted) =>
      `This line break is made of ${spaces(facts.found)} at the end of the line: ${facts.expected} are enough.`,
    escape: (facts: Found) =>
      `This line break is made of ${spaces(facts.found)} at the end of the line, which nobody sees. Put a backslash (\\) instead.`,
  },
  'markdown-list-item-bullet-indent': {
    summary: 'A bullet is not at the start of its line.',
    indented: (facts: Found) => `${there(facts.found)} before this bullet. Begin it at the start of the line.`,
  },
  'markdown-list-item-indent': {
    summary: 'The text of a list is too far from its bullet, or too near.',
    spaces: (facts: Counted) =>
      `${there(facts.found)} between the bullet and its text; the number expected is ${facts.expected}.`,
  },
  'markdown-no-blockquote-without-marker': {
    summary: 'A line of a quotation lacks its sign “>”.',
    markers: (facts: Counted) =>
      `This line is part of the quotation and begins with ${many(facts.found, 'sign', 'signs')} “>”; the number expected is ${facts.expected}. To leave the quotation, leave an empty line.`,
  },
  'markdown-no-heading-content-indent': {
    summary: 'A heading has too many spaces beside its hashes.',
    before: (facts: Found) => `${there(facts.found)} between the hashes and the heading: one is enough.`,
    after: (facts: Found) => `${there(facts.found)} between the heading and the hashes that close it: one is enough.`,
  },
  'markdown-no-literal-urls': {
    summary: 'An address is written as it is in the text.',
    literal: (facts: Words & { expected: string }) =>
      `The address ${quoted(facts.words)} becomes a link with some tools and not with others. Write ${quoted(facts.expected)}, or a link with a text.`,
  },
  'markdown-no-shortcut-reference-image': {
    summary: 'An image by reference is written in short.',
    shortcut: (facts: Words & { expected: string }) =>
      `The image ${quoted(facts.words)} is written in short. Write ${quoted(facts.expected)}: it is then seen to be a reference.`,
  },
  'markdown-no-shortcut-reference-link': {
    summary: 'A link by reference is written in short.',
    shortcut: (facts: Words & { expected: string }) =>
      `The link ${quoted(facts.words)} is written in short. Write ${quoted(facts.expected)}: it is then seen to be a link.`,
  },
  'markdown-ordered-list-marker-style': {
    summary: 'The numbers of a list are not followed by the same sign.',
    marker: (facts: Signs) => `This number is followed by ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
  },
};

export const recommendedOptions = {
  'options.markdown-hard-break-spaces.option': '`allowSpaces: false` asks for a backslash, and refuses spaces.',
  'options.markdown-list-item-indent.option':
    'One space after the bullet (`one`), as many as make a multiple of four (`tab`), or the one for tight lists and the other for loose ones (`mixed`).',
  'options.markdown-no-undefined-references.option':
    'To tell all that remark-lint tells, lone brackets too, but for: `allow`, a list of names allowed or of regular expressions (`{ source, flags }`); `allowShortcutLink: true`, lone brackets.',
  'options.markdown-ordered-list-marker-style.option': 'The sign wanted, or `consistent`: the same all through a text.',
};
