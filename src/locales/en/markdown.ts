import { shorten } from './malformed-links.ts';
import { quoted } from './words/quote.ts';

function more(count: number): string {
  return count === 1 ? '' : ` (${count} times in this text)`;
}

interface Words {
  words: string;
}
interface Counted extends Words {
  count: number;
}
interface Tagged {
  tag: string;
  count: number;
}

export const markdownRules = {
  'markdown-accidental-code': {
    summary: 'A paragraph is shown as code.',
    prose: (facts: Words) =>
      `Four spaces at the head of the line make a block of code of the paragraph ${quoted(facts.words)}, shown in another font and on one endless line. Remove these spaces.`,
  },
  'markdown-broken-table': {
    summary: 'A table is shown as text.',
    columns: (facts: { columns: number; dashes: number }) =>
      `This table will not be shown as one: its first row has ${facts.columns} ${facts.columns === 1 ? 'column' : 'columns'}, the row of dashes has ${facts.dashes}. They must have as many.`,
    'no-header': (facts: { rows: number }) =>
      `These ${facts.rows} lines are no table: the row of dashes (“| --- | --- |”) is missing under the first one. The reader sees bars.`,
  },
  'markdown-dropped-html': {
    summary: 'The HTML written in the page is not published.',
    block: (facts: Tagged) =>
      `Hugo leaves the HTML written in a page out: what begins with ${quoted(facts.tag)} will not be there${facts.count === 1 ? '' : `, nor what is written so in ${facts.count === 2 ? 'one other place' : `${facts.count - 1} other places`}`}. Write it in Markdown or with a shortcode, or allow HTML in the settings of the site (markup.goldmark.renderer.unsafe).`,
    tags: (facts: Tagged) =>
      `Hugo takes the HTML tags written in a page away, first ${quoted(facts.tag)}: their text stays, without its form. Write it in Markdown, or allow HTML in the settings of the site (markup.goldmark.renderer.unsafe).`,
  },
  'markdown-empty-heading': {
    summary: 'A heading is empty.',
    empty: (facts: { level: number }) =>
      `This heading of level ${facts.level} is empty, and yet screen readers announce it. Write it or remove it.`,
  },
  'markdown-empty-link': {
    summary: 'A link has no text.',
    empty: (facts: { url: string }) =>
      `This link to ${shorten(facts.url)} has no text: nobody can see or follow it. Write a text between the brackets, or remove the link.`,
  },
  'markdown-literal-markup': {
    summary: 'A formatting sign stays visible on the page.',
    stars: (facts: Counted) =>
      `The stars of ${quoted(facts.words)} will stay visible${more(facts.count)}. Bold text has no space inside its stars, two before and two after.`,
    'stars-across': (facts: Counted) =>
      `The stars around ${quoted(facts.words)} will stay visible${more(facts.count)}: bold text does not go from one paragraph or heading to the next. Remove them, or put two before and two after in each.`,
    'spaced-link': (facts: Counted) =>
      `A space parts the text of the link from its address in ${quoted(facts.words)}: the link will not work${more(facts.count)}.`,
    'reversed-link': (facts: Counted) =>
      `Brackets and parentheses are swapped in ${quoted(facts.words)}: the link will not work${more(facts.count)}. The text goes in brackets, the address in parentheses.`,
    'broken-link': (facts: Counted) =>
      `${quoted(facts.words)} will not become a link${more(facts.count)}: its address has a space in it, or the parenthesis is not closed.`,
    heading: (facts: Counted) =>
      `${quoted(facts.words)} will not become a heading${more(facts.count)}: a space is missing after the number signs.`,
    bullets: (facts: Counted) =>
      `These lines (${quoted(facts.words)}) will not become a list${more(facts.count)}: a space is missing after each dash or star.`,
    escape: (facts: Counted) =>
      `Inside an HTML tag, the backslash of ${quoted(facts.words)} hides nothing and stays in the value${more(facts.count)}: remove it.`,
    'in-html': (facts: Counted) =>
      `${quoted(facts.words)} will stay as it is${more(facts.count)}: in a block of HTML, Markdown is not read. Leave an empty line after the tag, or write it in HTML.`,
    'folded-list': (facts: Counted) =>
      `These lines (${quoted(facts.words)}) will not become a list${more(facts.count)}: in this field, they are put end to end. Write ${quoted('|')} instead of ${quoted('>')} after the name of the field, or leave an empty line between them.`,
  },
  'markdown-no-duplicate-definitions': {
    summary: 'Two link addresses have the same name.',
    duplicate: (facts: Words) =>
      `${quoted(facts.words)}: this name has an address further up, which wins. This one will not be used.`,
    replaced: (facts: Words) =>
      `${quoted(facts.words)}: this name has an address further up, which this one replaces all over the page.`,
  },
  'markdown-no-empty-url': {
    summary: 'A link leads nowhere.',
    empty: (facts: Words) =>
      `${quoted(facts.words)} has no address: this link loads the same page again. Give it an address, or remove the link.`,
    image: (facts: Words) =>
      `${quoted(facts.words)} has no address: no image is shown. Give it an address, or remove it.`,
    html: (facts: Words) =>
      `The link ${quoted(facts.words)} leads nowhere, or to the top of the page: give it an address, or remove it.`,
  },
  'markdown-no-heading-like-paragraph': {
    summary: 'A heading has more than six number signs.',
    'too-deep':
      'There are only six levels of headings: with more than six number signs, the line stays a paragraph and the signs are seen.',
  },
  'markdown-no-hidden-table-cell': {
    summary: 'A table cell will not be shown.',
    hidden: (facts: Words) =>
      `The cell ${quoted(facts.words)} goes past the columns of the table: it will not be shown.`,
  },
  'markdown-no-reference-like-url': {
    summary: 'A link takes the name of a reference for an address.',
    reference: (facts: Words) =>
      `${quoted(facts.words)}: the address in parentheses is the name of a reference. Put this name in brackets, or the whole address.`,
  },
  'markdown-no-undefined-references': {
    summary: 'A link or a note refers to something that does not exist.',
    reference: (facts: Words) =>
      `${quoted(facts.words)} refers to an address that is given nowhere: the reader will see the brackets.`,
    footnote: (facts: Words) => `The note ${quoted(facts.words)} is written nowhere: the reader will see the brackets.`,
    shortcut: (facts: Words) =>
      `${quoted(facts.words)} would be a link, but its address is given nowhere. Give it, or write ${quoted(`\\${facts.words}`)} for mere brackets.`,
    'too-deep': (facts: { depth: number }) =>
      `This text has more than ${facts.depth} brackets inside one another: its references were not checked.`,
  },
  'markdown-no-unused-definitions': {
    summary: 'An address or a note is written, but nothing refers to it.',
    unused: (facts: Words) => `Nothing refers to ${quoted(facts.words)}: the reader will not see it.`,
  },
  'markdown-placeholder': {
    summary: 'Provisional text was left in the page.',
    text: (facts: { text: string }) =>
      `${quoted(facts.text)} looks like provisional text: write the final text, or remove it.`,
  },
  'markdown-swallowed-paragraph': {
    summary: 'A paragraph runs into the one before it.',
    item: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} will run into the bullet above${more(facts.count)}: here, one blank line is not enough to begin a paragraph. Leave two blank lines.`,
    paragraph: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} will run into the paragraph above${more(facts.count)}: here, one blank line is not enough to begin a paragraph. Leave two blank lines.`,
    list: (facts: Counted) =>
      `${quoted(`${facts.words}…`)} will run into the last bullet of the list${more(facts.count)}: leave a blank line before it.`,
  },
  'markdown-unclosed-fence': {
    summary: 'A block of code is never closed.',
    unclosed: (facts: { fence: string }) =>
      `This block of code is not closed: all the rest of the text will be shown as code. Add a line ${quoted(facts.fence)} after the code.`,
    literal: (facts: { fence: string }) =>
      `${quoted(facts.fence)} will stay visible: nothing closes this block of code, so it is none. Close it, or remove the sign.`,
  },
  'markdown-unclosed-html': {
    summary: 'An HTML tag is not closed.',
    comment: (_facts: { name: string }) =>
      'This comment is never closed: the rest of the page is not shown. Write --> where it ends.',
    unclosed: (facts: { name: string }) =>
      `The tag <${facts.name}> is never closed: it spills over the rest of the page. Add </${facts.name}>.`,
    inside: (facts: { name: string }) =>
      `The tag <${facts.name}> is not closed before the end of what holds it. Add </${facts.name}>.`,
    cell: (facts: { name: string }) =>
      `The tag <${facts.name}> is not closed: it ends with its cell. Add </${facts.name}>.`,
    link: (facts: { name: string }) =>
      `The tag <${facts.name}> is never closed: it goes on until the next link. Add </${facts.name}>.`,
    reopened: (facts: { name: string }) =>
      `The tag <${facts.name}> is opened twice in a row and never closed: the second was probably meant to close it. Write </${facts.name}>.`,
    placeholder: (facts: { name: string }) =>
      `“<${facts.name}>” is taken for a tag, which browsers do not show: these words are lost from the page. Write them between backticks, or with &lt; instead of <.`,
    crossed: (facts: { name: string; other: string }) =>
      `A heading <${facts.name}> is closed by </${facts.other}>. Write </${facts.name}>.`,
    unopened: (facts: { name: string }) =>
      `The tag </${facts.name}> closes a tag that was not opened. Remove it, or add <${facts.name}> before.`,
  },
};
