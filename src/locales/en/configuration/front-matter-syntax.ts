import { GENERATORS } from '../../fr/site-plan.ts';
import { quoted } from '../words/quote.ts';

type Detail = { readonly detail: string };

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
};
const cited = (text: string): string => quoted(short(text));

const RESERVED: Readonly<Record<string, string>> = {
  '[': 'YAML takes it for a list',
  '{': 'YAML takes it for a group of fields',
  '*': 'YAML takes it for a reference, not for bold text',
  '&': 'YAML takes it for an anchor',
  '!': 'YAML takes it for a type',
  '|': 'YAML takes it for a text of several lines, which must start on the next line',
  '>': 'YAML takes it for a text of several lines, which must start on the next line',
  '-': 'YAML takes it for a list, which must start on the next line',
  '?': 'YAML takes it for a key',
};

interface Twice extends Detail {
  readonly does: 'hugo' | 'stops' | 'reads' | null;
  readonly generator: string;
  readonly cms: boolean;
}

function becomes({ does, generator, cms }: Twice): string {
  const open = 'the CMS cannot open the page any more';
  const last = 'only the last value counts';
  if (does === 'stops')
    return `${cms ? `${open}, and ` : ''}${GENERATORS[generator] ?? generator} refuses to build the site`;
  if (does === 'reads') return cms ? `${last}, and ${open}` : last;
  const then = does === 'hugo' ? 'Hugo 0.152 and later refuse to build the site' : 'many tools refuse the page';
  return `${last}${cms ? `, ${open},` : ''} and ${then}`;
}

export const frontMatterSyntaxRules = {
  'front-matter-syntax': {
    summary: 'The front matter of the page is badly written and cannot be read.',
    unclosed: (facts: Detail) =>
      `The front matter opened here is never closed: add a line ${quoted(facts.detail)} between the fields and the text of the page.`,
    tab: (_: Detail) => 'This line is indented with a tab, which YAML refuses: replace it with spaces.',
    'no-break-space': (_: Detail) =>
      'This is a no-break space, which YAML does not take for a space: replace it with an ordinary one.',
    'unquoted-colon': (facts: Detail) =>
      `${cited(facts.detail)} holds a colon followed by a space, which YAML takes for a new key: put the whole value in straight quotes.`,
    'missing-space': (facts: Detail) => `A space is missing after ${quoted(`${facts.detail}:`)}.`,
    'missing-space-dash': (facts: Detail) =>
      `A space is missing after the dash of ${quoted(facts.detail)}: this line is no item of a list.`,
    'reserved-start': (facts: Detail) =>
      `A value cannot start with ${quoted(facts.detail)}: ${RESERVED[facts.detail] ?? 'YAML keeps this character for itself'}. Put the whole value in straight quotes.`,
    'quote-inside': (facts: Detail): string =>
      facts.detail === "'"
        ? 'The apostrophe inside this value is taken for the closing quote: put the value in double quotes (") instead.'
        : 'A quote inside this value is taken for the closing one: put the value in straight single quotes instead.',
    'text-after-quote': (_: Detail) =>
      'Text is left after the quote that closes this value: move the quote to the end.',
    'unclosed-quote': (facts: Detail) =>
      `The quote (${facts.detail}) opened here is not closed: add it at the end of the value. If the text goes on below, indent what follows.`,
    'unclosed-bracket': (facts: Detail): string =>
      `The ${facts.detail === '{' ? 'brace' : 'bracket'} opened here is not closed: add ${quoted(facts.detail === '{' ? '}' : ']')} at the end.`,
    'bad-list': (_: Detail) =>
      'This list in brackets is badly written: part its items with commas, or write one per line, each after a dash.',
    'bad-escape': (facts: Detail) =>
      `In double quotes a backslash has a meaning, and ${quoted(facts.detail)} has none: double it (\\\\), or put the value in straight single quotes.`,
    'control-character': (facts: Detail) =>
      `An invisible character (${facts.detail}) keeps the front matter from being read: remove it.`,
    'merge-conflict': (_: Detail) =>
      'The marks of a merge conflict are left here: keep one of the two versions and remove the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
    'list-without-key': (_: Detail) => 'This list item belongs to no key: indent it below the one it belongs to.',
    'key-after-list': (_: Detail) =>
      'A list and keys cannot follow each other at one level: indent the list below a key.',
    'text-without-key': (facts: Detail) =>
      `${cited(facts.detail)} belongs to no key: write “key: value”, or indent this text if it continues the value above.`,
    'key-under-value': (facts: Detail) =>
      `${quoted(short(facts.detail))} is indented below a key that already has a value: align it with the keys around it, or quote the value above if this text continues it.`,
    indentation: (_: Detail) =>
      'The indentation of this line matches no level above: align it with the lines around it.',
    'too-deep': (_: Detail) => 'The front matter has more than a hundred nested levels: it is not read.',
    'special-word': (facts: Detail) =>
      `The character ${quoted(facts.detail)} has a meaning of its own in YAML, and what follows it is not understood: quote the value.`,
    'duplicate-key': (facts: Twice) => `${quoted(short(facts.detail))} stands twice: ${becomes(facts)}. Keep one.`,
    'unknown-tag': (facts: Detail) =>
      `${quoted(short(facts.detail))} is taken for an unknown YAML type: most tools will refuse the page. Quote the value.`,
    'unknown-alias': (facts: Detail) =>
      `${quoted(`*${short(facts.detail)}`)} is taken for a reference to an anchor that does not exist. If you meant an asterisk, quote the value.`,
    'alias-bomb': (facts: Detail) =>
      `The reference ${quoted(`*${short(facts.detail)}`)} multiplies almost without end: it is not followed.`,
    'complex-key': (_: Detail) => 'A list or a group serves as a key here: site generators cannot read it.',
    'several-documents': (_: Detail) => 'The front matter holds several YAML documents: only the first one is read.',
    'no-keys': (_: Detail) => 'Front matter is made of lines “key: value”: this one has none.',
    dots: (facts: Detail) =>
      `A line “...” does not close the front matter on this site: write ${quoted(facts.detail)} instead.`,
    'not-first': (facts: Detail) =>
      `The front matter must begin on the very first line, with exactly ${quoted(facts.detail)}: as it stands, readers see these fields at the top of the page.`,
    'hidden-first': (facts: Detail) =>
      `An invisible sign (${facts.detail}) stands before the front matter, which must begin with the very first character: as it stands, readers see these fields at the top of the page. Remove that sign.`,
    'not-first-jekyll': (facts: Detail) =>
      `The front matter must start on the very first line, with exactly ${quoted(facts.detail)}: as it is, Jekyll makes no page of this file. It copies it as it is, or shows these fields to the reader.`,
    'hidden-first-jekyll': (facts: Detail) =>
      `An invisible sign (${facts.detail}) comes before the front matter, which must start at the very first character: as it is, Jekyll makes no page of this file. It copies it as it is, or shows these fields to the reader. Delete this sign.`,
    'missing-comma': (_: Detail) => 'A comma is missing before this.',
    'toml-colon': (facts: Detail) =>
      `In TOML a key is followed by an equals sign: write ${quoted(`${short(facts.detail)} = "…"`)}.`,
    'toml-no-quotes': (facts: Detail) => `In TOML a text stands between straight quotes: "${short(facts.detail)}".`,
    'toml-no-value': (facts: Detail) =>
      `${quoted(short(facts.detail))} has no value: give it one, write "" for an empty text, or remove the line.`,
    'toml-no-key': (facts: Detail) => `${cited(facts.detail)} belongs to no key: write “key = "value"”.`,
    'toml-after-quote': (_: Detail) =>
      'There is text after the quote that closes this value: move the quote to the end, or write \\" for a quote inside.',
    'toml-unclosed-quote': (facts: Detail) =>
      `The quote (${facts.detail}) opened here is not closed: add it at the end of the value. A text of several lines stands between three quotes (""").`,
    'toml-duplicate': (facts: Detail) =>
      `${quoted(short(facts.detail))} is there twice: TOML forbids it, and the site cannot be built. Keep one.`,
    'toml-date': (_: Detail) =>
      'This date or time does not exist: correct it, or put the value between straight quotes if it is a text.',
    'toml-leading-zero': (_: Detail) =>
      'A number cannot begin with a zero: put the value between straight quotes if the zero matters (a postcode), or take it away.',
    'json-key': (_: Detail) => 'In JSON a key stands between straight quotes, followed by a colon: "key": "value".',
    'json-colon': (facts: Detail) => `A colon is missing after the key "${short(facts.detail)}".`,
    'json-value': (_: Detail) =>
      'A value is expected here: a text between straight quotes, a number, true, false, null, a list or a group.',
    'json-unclosed-quote': (_: Detail) =>
      'The quote opened here is not closed on its line: add it at the end of the value. A line break is written \\n.',
    'json-escape': (facts: Detail) =>
      `A backslash has a meaning in JSON, and ${quoted(facts.detail)} has none: double it (\\\\).`,
    'json-last-comma': (_: Detail) => 'Nothing follows this comma: remove it.',
    'json-comment': (_: Detail) => 'JSON has no comments: remove it.',
    'json-after-end': (_: Detail) => 'There is text after the end of the data: remove it.',
    'not-read-yet': (facts: Detail) =>
      `This front matter is written in ${facts.detail} and was not read: only the text of the page is reviewed.`,
    other: (facts: Detail) => `The front matter cannot be read from here on. The parser says: ${cited(facts.detail)}.`,
  },
};
