import { guessLanguage } from '../../../content/language/guess.ts';
import { isFrench } from '../../../content/language/tag.ts';
import type { Page, Passage } from '../../../content/page.ts';
import type { Site } from '../../../site/site.ts';
import type { Misspelt } from './lexicon.ts';

/** Fields of words to look up, of terms and of people: they are written as others wrote them. */
const TERMS =
  /\/(?:tags?|keywords?|mots[-_]?cl[eé]s?|categor(?:y|ies)|cat[eé]gories?|topics?|themes?|thematiques?|authors?|auteurs?|autrices?|people|members?|name|nom|alias(?:es)?|slug)(?:\/|$)/i;
/** What a word is a part of when it stands before, or after: an address, a name of a program, a path, a compound. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}_@/\\#$&<=~*+.-]$/u;
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}_@/\\(=~*+-]|[.:]\S)/u;
const SENTENCE_START = /(?:^|\n|[.!?…:]["»”)]?)[\s\u00A0\uFFFC"«“(*-]*$/;
const OPENS = /["“«]/;
const CLOSES = /["”»]/;
/** In UTF-16 units: what is quoted and is shorter is no sentence of the page. */
const SHORT_QUOTATION = 120;
const SIC = /^[\s\u00A0»"”]{0,3}[([]\s?sic\b/i;
/** In UTF-16 units, on each side. */
const NEAR = 40;
/** In UTF-16 units: the paragraph around, as far as it tells its language. */
const REACH = 600;
const ACCENT = /[éèêàçùîôâû]/;

/** Whether a word on the lists is none here: a part of something else, a name, a quotation, another language. */
export function isMeant(passage: Passage, text: string, misspelt: Misspelt): boolean {
  const { start, end } = misspelt;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  if (passage.field !== null && TERMS.test(passage.field.pointer)) return true;
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after) || SIC.test(after)) return true;
  // A word in capitals, in part or in whole; a capital within a sentence is that of a name.
  if (/\p{Lu}/u.test(words.slice(1)) || (/^\p{Lu}/u.test(words) && !SENTENCE_START.test(before))) return true;
  // « Egalement »: `typography-accented-capital` tells it.
  if (/^E/.test(words) && words.slice(1) === misspelt.better.slice(1)) return true;
  if (isQuoted(text, start, end) || isSpokenOf(before + after, misspelt.better)) return true;
  return isForeign(passage, text, misspelt, words);
}

function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SHORT_QUOTATION), start);
  const after = text.slice(end, end + SHORT_QUOTATION);
  const opening = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'), before.lastIndexOf('"'));
  if (opening === -1 || before.includes('\n\n', opening)) return false;
  if (CLOSES.test(before.slice(opening + 1))) return false;
  const closing = after.search(CLOSES);
  if (closing === -1 || OPENS.test(after.slice(0, closing).replace('"', ''))) return false;
  return !after.slice(0, closing).includes('\n\n') && before.length - opening + closing < SHORT_QUOTATION;
}

/** « on écrit accueil et non acceuil »: its right form stands beside it, with what sets them against each other. */
function isSpokenOf(around: string, better: string): boolean {
  return (
    around.toLowerCase().includes(better) &&
    /→|->|=>|≠|(?<!\p{L})(?:non|pas|lieu|vs|faute|erreur|not|instead|typos?)(?!\p{L})/iu.test(around)
  );
}

function isForeign(passage: Passage, text: string, { start, end, better }: Misspelt, words: string): boolean {
  const from = Math.max(text.lastIndexOf('\n\n', start) + 1, start - REACH);
  const next = text.indexOf('\n\n', end);
  const paragraph = text.slice(from, Math.min(next === -1 ? text.length : next, end + REACH));
  const told = guessLanguage(paragraph);
  if (!isFrench(passage.language)) return told === 'fr' || told === 'other';
  // « plutot »: who writes without accents does not misspell.
  const lacksAccents = words === better.normalize('NFD').replace(/\p{M}/gu, '');
  return told === 'en' || told === 'other' || (lacksAccents && !ACCENT.test(paragraph));
}

const paths = new WeakMap<object, string>();

/** Whether the site calls something so: other files than that of the page are named by the word. */
export function isNamed({ files }: Site, page: Page, word: string): boolean {
  let all = paths.get(files);
  if (all === undefined) {
    all = [...files].join('\n').toLowerCase();
    paths.set(files, all);
  }
  for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1)) {
    const line = all.slice(
      all.lastIndexOf('\n', at) + 1,
      all.indexOf('\n', at) === -1 ? undefined : all.indexOf('\n', at),
    );
    if (line !== page.path.toLowerCase()) return true;
  }
  return false;
}
