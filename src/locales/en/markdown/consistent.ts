import { many } from '../words/count.ts';
import { quoted, quotedAsIs } from '../words/quote.ts';

interface Signs {
  found: string;
  expected: string;
}
interface Counted {
  found: number;
  expected: number;
}
interface Shift {
  /** Spaces to add or to take away. */
  spaces: number;
}

const spaces = (count: number): string => many(count, 'space', 'spaces');
const there = (count: number): string => `There ${count === 1 ? 'is' : 'are'} ${spaces(count)}`;

/** The rules of remark-lint that `remark-preset-lint-consistent` names, and the presets before it do not. */
export const consistentRules = {
  'markdown-blockquote-indentation': {
    summary: 'The text of a quotation is not as far from its sign as in the others.',
    columns: (facts: Counted) =>
      `In this quotation, the sign “>” and what follows it take ${many(facts.found, 'character', 'characters')} before the text; the number expected is ${facts.expected}.`,
  },
  'markdown-checkbox-character-style': {
    summary: 'The boxes of a list are not ticked with the same letter.',
    checked: (facts: Signs) => `This box is ticked with ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
    unchecked: (facts: { expected: string }) =>
      `This empty box is not written as it should be: put ${facts.expected === ' ' ? 'a space' : 'a tab'} between the brackets.`,
  },
  'markdown-code-block-style': {
    summary: 'The blocks of code are not all written in the same way.',
    fenced: 'This block of code is made of lines indented by four spaces: put it between lines of “```” instead.',
    indented: 'This block of code stands between lines of “```”: indent its lines by four spaces instead.',
  },
  'markdown-emphasis-marker': {
    summary: 'Italics are not always marked by the same sign.',
    marker: (facts: Signs) =>
      `These italics are marked by ${quoted(facts.found)}: put ${quoted(facts.expected)} before and after.`,
  },
  'markdown-fenced-code-marker': {
    summary: 'The blocks of code do not all stand between the same signs.',
    marker: (facts: Signs) =>
      `This block of code stands between ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
  },
  'markdown-heading-style': {
    summary: 'The headings are not all written in the same way.',
    atx: (facts: { expected: string }) =>
      `Write this heading with hashes before it, and nothing after: ${quotedAsIs(`${facts.expected} Heading`)}.`,
    'atx-closed': (facts: { expected: string }) =>
      `Write this heading with hashes before and after it: ${quotedAsIs(`${facts.expected} Heading ${facts.expected}`)}.`,
    setext: (facts: { expected: string }) =>
      `Write this heading on a line, and underline it on the next with ${quotedAsIs(facts.expected)}.`,
  },
  'markdown-link-title-style': {
    summary: 'The tooltips of links do not all stand between the same signs.',
    marker: (facts: Signs) =>
      `The tooltip of this link stands between ${quoted(facts.found)}: put it between ${quoted(facts.expected)}.`,
  },
  'markdown-list-item-content-indent': {
    summary: 'What follows in a list item is not aligned with its beginning.',
    add: (facts: Shift) =>
      `This part of the item is not aligned with its beginning: add ${spaces(facts.spaces)} before it.`,
    remove: (facts: Shift) =>
      `This part of the item is not aligned with its beginning: remove ${spaces(facts.spaces)} before it.`,
  },
  'markdown-ordered-list-marker-value': {
    summary: 'The numbers of a list do not follow each other as they should.',
    value: (facts: Signs) => `This item has the number ${quoted(facts.found)}: put ${quoted(facts.expected)}.`,
  },
  'markdown-rule-style': {
    summary: 'The lines that part a text are not all written in the same way.',
    rule: (facts: Signs) => `This parting line is written ${quoted(facts.found)}: write ${quoted(facts.expected)}.`,
  },
  'markdown-strong-marker': {
    summary: 'Bold is not always marked by the same sign.',
    marker: (facts: Signs) =>
      `This bold text is marked by ${quoted(facts.found.repeat(2))}: put ${quoted(facts.expected.repeat(2))} before and after.`,
  },
  'markdown-table-cell-padding': {
    summary: 'The cells of a table do not all leave the same margin around their text.',
    'too-big': 'The tables of this text are too big: their margins were not checked.',
    left: (facts: Counted) =>
      `${there(facts.found)} between the bar and the text of this cell; the number expected is ${facts.expected}.`,
    right: (facts: Counted) =>
      `${there(facts.found)} between the text of this cell and the bar; the number expected is ${facts.expected}.`,
    'left-between': (facts: Counted & { least: number }) =>
      `${there(facts.found)} between the bar and the text of this cell; the number expected is ${facts.least}, or ${facts.expected} for the bars to be aligned.`,
    'right-between': (facts: Counted & { least: number }) =>
      `${there(facts.found)} between the text of this cell and the bar; the number expected is ${facts.least}, or ${facts.expected} for the bars to be aligned.`,
  },
};

export const consistentOptions = {
  'options.markdown-blockquote-indentation.option':
    'The number of characters between the start of the sign “>” and the text (2 for “> text”), or `consistent`: the same all through a text.',
  'options.markdown-checkbox-character-style.option':
    '`checked`: `x`, `X` or `consistent`; `unchecked`: a space, a tab or `consistent`.',
  'options.markdown-code-block-style.option':
    'Between two lines of signs (`fenced`), indented (`indented`), or `consistent`: the same all through a text.',
  'options.markdown-emphasis-marker.option': 'The sign wanted, or `consistent`: the same all through a text.',
  'options.markdown-fenced-code-marker.option': 'The sign wanted, or `consistent`: the same all through a text.',
  'options.markdown-heading-style.option':
    'Hashes before (`atx`), before and after (`atx-closed`), underlined (`setext`), or `consistent`: the same all through a text.',
  'options.markdown-link-title-style.option':
    'The signs wanted (`()` for parentheses), or `consistent`: the same all through a text.',
  'options.markdown-ordered-list-marker-value.option':
    'Always 1 (`one`), one more each time (`ordered`), always the first (`single`), or `consistent`: the same choice all through a text.',
  'options.markdown-rule-style.option':
    'The line wanted, `---` for instance, or `consistent`: the same all through a text.',
  'options.markdown-strong-marker.option': 'The sign wanted, or `consistent`: the same all through a text.',
  'options.markdown-table-cell-padding.option':
    'No margin (`compact`), a space on each side (`padded`), or `consistent`: the same choice all through a text.',
};
