import type { previewDetails as french } from '../../fr/preview/details.ts';
import { quoted } from '../words/quote.ts';
import { andNext } from './and-next.ts';
import { between } from './between.ts';

const named = (what: string, name: string): string => (name === '' ? what : `${what}: ${quoted(name)}`);
const ALIGNED = { left: 'left', center: 'in the centre', right: 'right', none: 'by default' } as const;

const USES = {
  shown: ['readers saw this code itself', 'readers will see this code itself'],
  drawn: ['the site could make a drawing of it', 'the site can now make a drawing of it'],
  run: ['the site could run it or act on it', 'the site can now run it or act on it'],
} as const;

const inLanguage = (language: string): string => (language === '' ? '' : ` (${language})`);

const titleChanged = (from: string, to: string): string =>
  from === ''
    ? `it gains a title, ${quoted(to)}`
    : to === ''
      ? `it loses its title, ${quoted(from)}`
      : `its title was ${quoted(from)}, it is ${quoted(to)}`;

const addressChanged = (from: string, to: string): string =>
  from === ''
    ? `it gains an address, ${to}`
    : to === ''
      ? `it loses its address, ${from}`
      : `its address was ${from}, it is ${to}`;

export const previewDetails: typeof french = {
  movedTo: {
    up: (text, parts) => `${quoted(text)} is moved up${between(parts)}`,
    down: (text, parts) => `${quoted(text)} is moved down${between(parts)}`,
    across: (text, parts) => `${quoted(text)} changes place${between(parts)}`,
  },
  movedImage: {
    up: (name, parts) => `image moved up: ${quoted(name)}${between(parts)}`,
    down: (name, parts) => `image moved down: ${quoted(name)}${between(parts)}`,
    across: (name, parts) => `image moved: ${quoted(name)}${between(parts)}`,
  },
  movedEmbed: {
    up: (name, parts) => `embedded content moved up: ${quoted(name)}${between(parts)}`,
    down: (name, parts) => `embedded content moved down: ${quoted(name)}${between(parts)}`,
    across: (name, parts) => `embedded content moved: ${quoted(name)}${between(parts)}`,
  },
  movedPart: {
    up: (title) => `the part ${quoted(title)} is moved up`,
    down: (title) => `the part ${quoted(title)} is moved down`,
    across: (title) => `the part ${quoted(title)} changes place`,
  },
  movedTogether: {
    up: (text, others) => `${andNext(text, others)} are moved up`,
    down: (text, others) => `${andNext(text, others)} are moved down`,
    across: (text, others) => `${andNext(text, others)} change place`,
  },
  rule: { added: 'horizontal rule added', removed: 'horizontal rule removed' },
  heading: {
    added: (title) => `heading added: ${quoted(title)}`,
    removed: (title) => `heading removed: ${quoted(title)}`,
  },
  split: (at, of) => `${of === 'item' ? 'an item of a list' : 'a paragraph'} is cut in two after ${quoted(at)}`,
  joined: (at, of) =>
    of === 'heading'
      ? `a heading and a paragraph are joined in one paragraph after ${quoted(at)}`
      : `two ${of === 'item' ? 'items of a list' : 'paragraphs'} are joined after ${quoted(at)}`,
  spacing: {
    loose: 'the items of the list stand further apart',
    tight: 'the items of the list stand closer together',
  },
  indented: (line, others, isAtEnd) =>
    `in the code, near ${quoted(line)}${others === 0 ? '' : ` and in ${others > 1 ? `${others} other places` : 'another place'}`}, only ${isAtEnd ? 'spaces at the ends of lines change: your readers will see no difference' : 'spaces or empty lines change'}`,
  aligned: (name, from, to) =>
    `the column${name === '' ? '' : ` ${quoted(name)}`} was aligned ${ALIGNED[from]}, it is aligned ${ALIGNED[to]}`,
  anchor: (from, to) =>
    from === ''
      ? `gains the anchor ${to}, where links may lead`
      : to === ''
        ? `loses the anchor ${from}, where links may have led`
        : `its anchor was ${from}, it is ${to}`,
  marks: (from, to) =>
    from === ''
      ? `gains the attributes {${to}}`
      : to === ''
        ? `loses the attributes {${from}}`
        : `its attributes were {${from}}, they are {${to}}`,
  column: {
    'column-added': (name) => named('column added', name),
    'column-removed': (name) => named('column removed', name),
    'column-moved': (name) => named('column moved', name),
  },
  dressed: {
    strong: ['bold removed', 'bold added'],
    em: ['italics removed', 'italics added'],
    code: ['code formatting removed', 'code formatting added'],
    s: ['strike-through removed', 'struck through'],
    u: ['underline removed', 'underlined'],
    sup: ['no longer superscript', 'superscript'],
    sub: ['no longer subscript', 'subscript'],
    small: ['no longer in small print', 'in small print'],
    kbd: ['no longer shown as a key', 'shown as a key'],
    q: ['no longer a quotation', 'becomes a quotation'],
    cite: ['no longer the title of a work', 'becomes the title of a work'],
    abbr: ['abbreviation no longer explained', 'abbreviation explained'],
    time: ['date that machines no longer read', 'date that machines read'],
  },
  otherDress: (tag) => [`tag <${tag}> removed`, `tag <${tag}> added`],
  aboutWords: (text, what) => `${quoted(text)}: ${what}`,
  attribute: {
    abbr: (from, to) => `the abbreviation stood for ${quoted(from)}, it stands for ${quoted(to)}`,
    time: (from, to) => `the date that machines read was ${from}, it is ${to}`,
    code: (from, to) =>
      from === ''
        ? `the language of the code is now told: ${to}`
        : to === ''
          ? `the language of the code is no longer told: it was ${from}`
          : `the language of the code was ${from}, it is ${to}`,
    lang: (from, to) =>
      from === ''
        ? `the language is now told: ${to}`
        : to === ''
          ? `the language is no longer told: it was ${from}`
          : `the language told was ${from}, it is ${to}`,
  },
  codeUse: (from, to, was, is) => `${USES[was][0]}${inLanguage(from)}, ${USES[is][1]}${inLanguage(to)}`,
  embedChanged: (before, after) => {
    const name = after.title === before.title && after.title !== '' ? ` ${quoted(after.title)}` : '';
    const title = before.title === after.title ? [] : [titleChanged(before.title, after.title)];
    const rest = after.address === '' ? 'the rest does not change' : `its address is still ${after.address}`;
    const address = before.address === after.address ? rest : addressChanged(before.address, after.address);
    return `embedded content${name}: ${[...title, address].join('; ')}`;
  },
  imageAlt: (image, before, after) =>
    before === ''
      ? `the image ${image} gains an alternative text: ${quoted(after)}`
      : after === ''
        ? `the image ${image} loses its alternative text: ${quoted(before)}`
        : `the alternative text of the image ${image} was ${quoted(before)}, it is ${quoted(after)}`,
  imageTitle: (image, before, after) =>
    before === ''
      ? `${named('image', image)}, tooltip added: ${quoted(after)}`
      : after === ''
        ? `${named('image', image)}, tooltip removed: ${quoted(before)}`
        : `${named('image', image)}, the tooltip was ${quoted(before)}, it is ${quoted(after)}`,
  noteChanged: (number, before, after) =>
    `the footnote call ${number} led to ${quoted(before)}, it leads to ${quoted(after)}`,
  linkRemoved: (text, url, stays) =>
    stays ? `link removed from ${quoted(text)}: ${url}` : `link removed: ${quoted(text)}, which led to ${url}`,
  linkAdded: (text, url, stayed) =>
    stayed ? `link added to ${quoted(text)}: ${url}` : `link added: ${quoted(text)}, which leads to ${url}`,
  linkOn: (url, before, after) => `the link to ${url} was on ${quoted(before)}, it is on ${quoted(after)}`,
  linkMovedOn: (before, from, after, to) =>
    `the link was on ${quoted(before)} and led to ${from}, it is on ${quoted(after)} and leads to ${to}`,
  linkChanged: (text, before, after) =>
    after === ''
      ? `the link ${quoted(text)} led to ${before}, it has no address any more`
      : before === ''
        ? `the link ${quoted(text)} had no address, it leads to ${after}`
        : `the link ${quoted(text)} led to ${before}, it leads to ${after}`,
  linkTitle: (text, before, after) =>
    before === ''
      ? `the link ${quoted(text)} gains a tooltip: ${quoted(after)}`
      : after === ''
        ? `the link ${quoted(text)} loses its tooltip: ${quoted(before)}`
        : `the tooltip of the link ${quoted(text)} was ${quoted(before)}, it is ${quoted(after)}`,
  unfound: (url) => `${quoted(url)} is not found in the repository of the site`,
  becameHeading: (level) => `becomes a level ${level} heading`,
  becameText: 'becomes an ordinary paragraph',
  becameNumbered: 'the bulleted list becomes a numbered list',
  becameBulleted: 'the numbered list becomes a bulleted list',
  listStart: (from, to) => `the list began at ${from}, it begins at ${to}`,
};
