import type { previewStructure as french } from '../../fr/preview/structure.ts';
import { quoted } from '../words/quote.ts';
import { andNext } from './and-next.ts';
import { between } from './between.ts';

const WHOLES = {
  list: ['the list', 'lists'],
  quote: ['the quotation', 'quotations'],
  table: ['the table', 'tables'],
  code: ['the code', 'pieces of code'],
  box: ['the box', 'boxes'],
  fold: ['the part that folds', 'parts that fold'],
} as const;

const moved = (whole: keyof typeof WHOLES, text: string, where: string): string =>
  `${WHOLES[whole][0]}${text === '' ? '' : ` ${quoted(text)}`} is moved${where}`;

export const previewStructure: typeof french = {
  movedWhole: {
    up: (whole, text, parts) => moved(whole, text, ` up${between(parts)}`),
    down: (whole, text, parts) => moved(whole, text, ` down${between(parts)}`),
    across: (whole, text, parts) => moved(whole, text, between(parts)),
  },
  cut: (whole, at) => `${WHOLES[whole][0]} is cut in two before ${quoted(at)}`,
  united: (whole, at) => `two ${WHOLES[whole][1]} are joined before ${quoted(at)}`,
  became: {
    quote: ['becomes a quotation', 'become a quotation'],
    item: ['becomes an item of a list', 'become items of a list'],
    deeper: ['goes one level down in the list', 'go one level down in the list'],
    higher: ['goes one level up in the list', 'go one level up in the list'],
    unquoted: ['leaves the quotation', 'leave the quotation'],
    boxed: ['enters a box', 'enter a box'],
    unboxed: ['leaves the box', 'leave the box'],
    folded: ['enters a part that folds', 'enter a part that folds'],
    coded: ['becomes a block of code', 'become blocks of code'],
    unfolded: ['leaves the part that folds', 'leave the part that folds'],
    'other-list': ['is now in a list of its own', 'are now in a list of their own'],
    'other-quote': ['is now in a quotation of its own', 'are now in a quotation of their own'],
    text: ['becomes an ordinary paragraph', 'become ordinary paragraphs'],
  },
  becameTogether: (text, others, what) => `${andNext(text, others)}: ${what}`,
  ofKind: (kind) => (kind === '' ? '' : ` of the kind ${kind}`),
  under: (item) => `now stands under ${quoted(item)}`,
  boxLabel: (kind) => (kind === '' ? 'Box' : `Box: ${kind}`),
  boxKind: (text, from, to) => `the box ${quoted(text)} was of the kind ${from}, it is of the kind ${to}`,
  boxFold: {
    closed: (text) => `the box ${quoted(text)} is now folded: it opens at a click`,
    open: (text) => `the box ${quoted(text)} is now open, and folds at a click`,
    never: (text) => `the box ${quoted(text)} is now always open`,
  },
  becameBox: (text, kind) => `the quotation ${quoted(text)} becomes a box of the kind ${kind}`,
  becameQuote: (text, kind) => `the box ${quoted(text)}, of the kind ${kind}, becomes a quotation`,
  foldOpen: (text) => `the part that folds ${quoted(text)} is now open`,
  foldClosed: (text) => `the part that folds ${quoted(text)} is now folded`,
};
