import { quoted } from '../words/quote.ts';
import { andNext } from './and-next.ts';
import { between, type Parts } from './between.ts';

/** Kinds of boxes: those of GitHub, Docusaurus, VitePress and Material for MkDocs, as their documentation lists them. */
const BOXES: Readonly<Record<string, string>> = {
  note: 'note',
  seealso: 'voir aussi',
  abstract: 'résumé',
  summary: 'résumé',
  tldr: 'résumé',
  info: 'information',
  todo: 'à faire',
  tip: 'astuce',
  hint: 'astuce',
  important: 'important',
  success: 'réussite',
  check: 'réussite',
  done: 'réussite',
  question: 'question',
  help: 'aide',
  faq: 'question',
  warning: 'avertissement',
  caution: 'attention',
  attention: 'attention',
  failure: 'échec',
  fail: 'échec',
  missing: 'échec',
  danger: 'danger',
  error: 'erreur',
  bug: 'anomalie',
  example: 'exemple',
  quote: 'citation',
  cite: 'citation',
  details: 'détails',
};

const isKnown = (kind: string): boolean => Object.hasOwn(BOXES, kind.toLowerCase());

const boxName = (kind: string): string => {
  const known = isKnown(kind) ? BOXES[kind.toLowerCase()] : undefined;
  return known === undefined || known === kind ? kind : `${known} (${kind})`;
};

type Nature =
  | 'quote'
  | 'unquoted'
  | 'boxed'
  | 'unboxed'
  | 'folded'
  | 'unfolded'
  | 'coded'
  | 'item'
  | 'deeper'
  | 'higher'
  | 'other-list'
  | 'other-quote'
  | 'text';

/** What holds other blocks: with its article, and alone in the plural. */
const WHOLES = {
  list: ['la liste', 'listes', true],
  quote: ['la citation', 'citations', true],
  table: ['le tableau', 'tableaux', false],
  code: ['le code', 'codes', false],
  box: ['l’encadré', 'encadrés', false],
  fold: ['la partie repliable', 'parties repliables', true],
} as const;

const moved = (whole: keyof typeof WHOLES, text: string, where: string): string =>
  `${WHOLES[whole][0]}${text === '' ? '' : ` ${quoted(text)}`} est déplacé${WHOLES[whole][2] ? 'e' : ''}${where}`;

/** What the preview says happened to what holds other blocks. */
export const previewStructure = {
  movedWhole: {
    up: (whole: keyof typeof WHOLES, text: string, parts?: Parts) => moved(whole, text, ` plus haut${between(parts)}`),
    down: (whole: keyof typeof WHOLES, text: string, parts?: Parts) => moved(whole, text, ` plus bas${between(parts)}`),
    across: (whole: keyof typeof WHOLES, text: string, parts?: Parts) => moved(whole, text, between(parts)),
  },
  cut: (whole: keyof typeof WHOLES, at: string) =>
    `${WHOLES[whole][0]} est coupé${WHOLES[whole][2] ? 'e' : ''} en deux avant ${quoted(at)}`,
  united: (whole: keyof typeof WHOLES, at: string) =>
    `deux ${WHOLES[whole][1]} sont réuni${WHOLES[whole][2] ? 'e' : ''}s en un${WHOLES[whole][2] ? 'e' : ''} avant ${quoted(at)}`,
  became: {
    quote: ['devient une citation', 'deviennent une citation'],
    item: ['devient un élément de liste', 'deviennent des éléments de liste'],
    deeper: ['descend d’un niveau dans la liste', 'descendent d’un niveau dans la liste'],
    higher: ['remonte d’un niveau dans la liste', 'remontent d’un niveau dans la liste'],
    unquoted: ['sort de la citation', 'sortent de la citation'],
    boxed: ['entre dans un encadré', 'entrent dans un encadré'],
    unboxed: ['sort de l’encadré', 'sortent de l’encadré'],
    folded: ['entre dans une partie repliable', 'entrent dans une partie repliable'],
    coded: ['devient un bloc de code', 'deviennent des blocs de code'],
    unfolded: ['sort de la partie repliable', 'sortent de la partie repliable'],
    'other-list': ['est maintenant dans une liste à part', 'sont maintenant dans une liste à part'],
    'other-quote': ['est maintenant dans une citation à part', 'sont maintenant dans une citation à part'],
    text: ['devient un paragraphe ordinaire', 'deviennent des paragraphes ordinaires'],
  } as Readonly<Record<Nature, readonly [string, string]>>,
  becameTogether: (text: string, others: number, what: string) => `${andNext(text, others)}\u00a0: ${what}`,
  ofKind: (kind: string) => (kind === '' ? '' : ` du type ${boxName(kind)}`),
  under: (item: string) => `est maintenant sous ${quoted(item)}`,
  boxLabel: (kind: string) => (kind === '' ? 'Bloc' : `${isKnown(kind) ? 'Encadré' : 'Bloc'}\u00a0: ${boxName(kind)}`),
  boxKind: (text: string, from: string, to: string) =>
    `l’encadré ${quoted(text)} était du type ${boxName(from)}, il est du type ${boxName(to)}`,
  boxFold: {
    closed: (text: string) => `l’encadré ${quoted(text)} est maintenant replié\u00a0: il s’ouvre d’un clic`,
    open: (text: string) => `l’encadré ${quoted(text)} est maintenant ouvert, et se replie d’un clic`,
    never: (text: string) => `l’encadré ${quoted(text)} est maintenant toujours ouvert`,
  },
  becameBox: (text: string, kind: string) => `la citation ${quoted(text)} devient un encadré du type ${boxName(kind)}`,
  becameQuote: (text: string, kind: string) =>
    `l’encadré ${quoted(text)}, du type ${boxName(kind)}, devient une citation`,
  foldOpen: (text: string) => `la partie repliable ${quoted(text)} est maintenant ouverte`,
  foldClosed: (text: string) => `la partie repliable ${quoted(text)} est maintenant repliée`,
};
