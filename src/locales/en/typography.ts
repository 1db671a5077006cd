import { quotedAsIs } from './words/quote.ts';

const CHARACTERS: Readonly<Record<string, string>> = {
  'U+00A0': 'no-break space',
  'U+00AD': 'soft hyphen',
  'U+2007': 'figure space',
  'U+2009': 'thin space',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+202F': 'narrow no-break space',
  'U+2028': 'line separator',
  'U+2029': 'paragraph separator',
  'U+2060': 'word joiner',
  'U+3000': 'ideographic space',
  'U+FEFF': 'byte order mark',
};

function character(code: string): string {
  const name = CHARACTERS[code];
  return name === undefined ? code : `${name}, ${code}`;
}

function times(count: number): string {
  return count === 1 ? '' : ` (${count} times in this text)`;
}

function near(words: string): string {
  return words === '' ? '' : ` in ${quotedAsIs(words)}`;
}

interface Words {
  words: string;
}
interface Counted extends Words {
  count: number;
}
interface Better extends Words {
  better: string;
}
interface BetterCounted extends Better {
  count: number;
}

export const typographyRules = {
  'typography-spacing': {
    summary: 'A no-break space is missing beside a sign or a unit.',
    'missing-before': (facts: { words: string; sign: string }) =>
      `${quotedAsIs(facts.words)}: in French, a no-break space comes before ${quotedAsIs(facts.sign)}.`,
    'missing-after': (facts: { words: string; sign: string }) =>
      `${quotedAsIs(facts.words)}: in French, a no-break space follows the opening quotation mark.`,
    'missing-many': (facts: Counted) =>
      `A no-break space is missing in ${facts.count} places of this text, first in ${quotedAsIs(facts.words)}.`,
    usage: (facts: Words) =>
      `${quotedAsIs(facts.words)}: in France, a no-break space comes before this sign. This site hardly ever writes one, as in Canada: if that is meant, declare its language “fr-CA”.`,
    'usage-many': (facts: Counted) =>
      `In France, a no-break space would be missing in ${facts.count} places of this text, first in ${quotedAsIs(facts.words)}. This site hardly ever writes one, as in Canada: if that is meant, declare its language “fr-CA”.`,
    ordinary: (facts: { words: string; sign: string; count: number }) =>
      `${quotedAsIs(facts.words)}: with an ordinary space, ${quotedAsIs(facts.sign)} may end up alone on its line. A no-break space prevents it.`,
    'ordinary-many': (facts: { words: string; sign: string; count: number }) =>
      `In ${facts.count} places of this text (first ${quotedAsIs(facts.words)}) the space is an ordinary one: a sign may end up alone on its line. A no-break space prevents it.`,
  },
  'typography-number': {
    summary: 'A number, a time or a numero sign is not spaced as is usual in French.',
    one: (facts: Better) =>
      looksSame(facts)
        ? `${quotedAsIs(facts.words)}: with an ordinary space it may be cut at the end of a line. A no-break space prevents that.`
        : `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}, with a no-break space: it reads better and is never cut at the end of a line.`,
    many: (facts: BetterCounted) =>
      looksSame(facts)
        ? `${facts.count} numbers, times or numero signs of this text want no-break spaces, the first is ${quotedAsIs(facts.words)}.`
        : `${facts.count} numbers, times or numero signs of this text want no-break spaces: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
  },
  'typography-ordinal': {
    summary: 'An ordinal is not abbreviated as is usual in French.',
    one: (facts: Better) => `${quotedAsIs(facts.words)} is abbreviated ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${facts.count} ordinals of this text are abbreviated otherwise: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
  },
  'typography-ligature': {
    summary: 'A word is written with “œ”.',
    one: (facts: Better) => `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${facts.count} words of this text are written with “œ”: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
  },
  'typography-accented-capital': {
    summary: 'A capital has lost its accent.',
    one: (facts: Better) =>
      `${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}: French capitals keep their accents.`,
    many: (facts: BetterCounted) =>
      `${facts.count} capitals of this text have lost their accent or cedilla: ${quotedAsIs(facts.words)} is written ${quotedAsIs(facts.better)}.`,
  },
  'typography-apostrophe': {
    summary: 'The page mixes straight and typographic apostrophes.',
    mixed: (facts: { words: string; count: number; others: number }) =>
      `This page mixes two apostrophes: ${facts.others === 1 ? 'one typographic' : `${facts.others} typographic`} (’) and ${facts.count === 1 ? 'one straight' : `${facts.count} straight`} ('), first in ${quotedAsIs(facts.words)}. The former is the right one.`,
    letter: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)}: this sign looks like an apostrophe and is none${times(facts.count)}. A search will not find the word.`,
    straight: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)}: the apostrophe is straight ('), a typographic one (’) is wanted here${times(facts.count)}.`,
    curled: (facts: { words: string; count: number; others: number }) =>
      `${quotedAsIs(facts.words)}: the apostrophe is typographic (’), a straight one (') is wanted here${times(facts.count)}.`,
  },
  'typography-quotes': {
    summary: 'A quotation mark is alone, or is not a French one.',
    'never-closed': (facts: Words) =>
      `The quotation mark before ${quotedAsIs(facts.words)} is never closed: one cannot tell where the quotation ends.`,
    'never-opened': (facts: Words) =>
      `The quotation mark after ${quotedAsIs(facts.words)} was never opened: one cannot tell where the quotation begins.`,
    straight: (facts: Counted) => `${facts.words}: in French, quotation marks are written « … ».`,
    'straight-many': (facts: Counted) =>
      `${facts.count} stretches of this text stand in straight quotation marks, first ${facts.words}. In French, they are written « … ».`,
  },
  'typography-ellipsis': {
    summary: 'An ellipsis is one too many, or written with three dots.',
    etc: (facts: Counted) =>
      `${quotedAsIs(facts.words)}: “etc.” already says that the list goes on, one dot is enough${times(facts.count)}.`,
    dots: (facts: Counted) => `${quotedAsIs(facts.words)}: an ellipsis is one character, “…”${times(facts.count)}.`,
  },
  'typography-repeated-word': {
    summary: 'A word or a group of words is written twice in a row.',
    twice: (facts: Words) => `${quotedAsIs(facts.words)} is written twice in a row.`,
    'twice-many': (facts: Counted) =>
      `${facts.count} repetitions in this text: first ${quotedAsIs(facts.words)}, written twice in a row.`,
  },
  'typography-misspelling': {
    summary: 'A word is surely misspelt.',
    one: (facts: Better) => `${quotedAsIs(facts.words)} is spelt ${quotedAsIs(facts.better)}.`,
    many: (facts: BetterCounted) =>
      `${quotedAsIs(facts.words)} is spelt ${quotedAsIs(facts.better)} (${facts.count} times on this page).`,
  },
  'typography-stray-space': {
    summary: 'There is a space too many.',
    'before-comma': (facts: Counted) =>
      `${quotedAsIs(facts.words)}: no space before a comma or a full stop${times(facts.count)}.`,
    'after-elision': (facts: Counted) =>
      `${quotedAsIs(facts.words)}: no space beside the apostrophe${times(facts.count)}.`,
    twice: (facts: Counted) =>
      `${quotedAsIs(facts.words)}: several spaces in a row, one is enough${times(facts.count)}.`,
    blank: 'This field holds nothing but a space, which cannot be seen: the site does not take it for empty. Empty it.',
    'at-end': 'This field begins or ends with a space, which cannot be seen: comparing with it may fail.',
  },
  'typography-invisible-character': {
    summary: 'An invisible character or a wrong space hides in the text.',
    invisible: (facts: { code: string; words: string; count: number }) =>
      `An invisible character (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It often comes from copy and paste, and hinders search.`,
    'wrong-space': (facts: { code: string; words: string; count: number }) =>
      `An uncommon space (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. An ordinary space will do.`,
    'line-break': (facts: { code: string; words: string; count: number }) =>
      `An uncommon line break (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It often comes from copy and paste, and programs do not agree on it.`,
    direction: (facts: { code: string; words: string; count: number }) =>
      `An invisible mark of writing direction (${character(facts.code)}) hides${near(facts.words)}${times(facts.count)}. It can show text in another order than the file has.`,
    lost: (facts: { code: string; words: string; count: number }) =>
      `A character was lost${near(facts.words)}${times(facts.count)}: “\uFFFD” took its place. The word must be written again.`,
    'space-in-address': (facts: { code: string; words: string; count: number }) =>
      `A space that cannot be seen (${character(facts.code)}) hides in this address${times(facts.count)}: it will not lead where it should.`,
  },
  'typography-inclusive-form': {
    summary: 'Gender-inclusive forms are not written the same way throughout.',
    mixed: (facts: { words: string; other: string }) =>
      `${quotedAsIs(facts.words)}: the page also writes ${quotedAsIs(facts.other)}. One inclusive form per page reads better.`,
    'other-form': (facts: { words: string; form: string }) =>
      `${quotedAsIs(facts.words)}: this site writes such forms with ${facts.form === 'parenthesis' ? 'parentheses, as in “candidat(e)”' : 'a middle dot, as in “candidat·e”'}.`,
    unwanted: (facts: Words) => `${quotedAsIs(facts.words)}: this site writes both words in full, or a neutral one.`,
  },
};

/** Two spellings that only the kind of their spaces tells apart: shown side by side, they would puzzle. */
function looksSame({ words, better }: Better): boolean {
  return words === better.replace(/[\u00A0\u202F]/g, ' ');
}
