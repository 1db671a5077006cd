import type { MainPart } from './main-part.ts';
import { decoded, normal } from './normal.ts';

/** Sentences in which something is not there, as `normal` writes them: of a page that bears other proof, any will do. */
const GONE = [
  /n'existe|\b(?:ne|n') ?(?:\S+ ){0,2}(?:trouv|retrouv|correspond|renvoi|figur|diffus|heberg|affich|peut etre lu)/,
  /\b(?:ete|etre|est|sont|ont|l'a|a) (?:\S+ ){0,2}(?:retire|supprime|efface|depublie|deplace|desactive|renomme|abandonne)e?s?\b/,
  /introuvable|inexistante?|\bplus (?:\S+ ){0,2}(?:en ligne|disponible|accessible|consultable|visible|publiee?)s?\b|\brien ne\b/,
  /(?:n't|\bnot|\bcannot|\bnever) (?:\S+ ){0,2}(?:find|found|show|shown|reach|reached|displayed?|exist|located?|played|here)\b/,
  /\b(?:been|was|were|is|are|has|since) (?:\S+ ){0,3}(?:removed|withdrawn|deleted|unpublished|taken down|revoked|renamed)\b/,
  /\bno longer (?:exist|here|available|online)|\bnothing (?:lives|here|found|left|to)\b|\bno (?:\S+ ){1,3}(?:match|exist|called)|(?:n't|\bnot) on\b/,
];

/** « Aucune consultation sous la référence 531877 »: nothing bears the number. */
const NONE = /\baucune?\b/;

/** In UTF-16 units, of a sentence that says so. */
const LONGEST = 200;
/** Words of a page without the words of its address: a longer one may have another name for what it is about. */
const SHORT = 200;
/** Letters of a word of an address that its page would write, at least; so many of its first tell it, whatever its ending. */
const WORD = 4;
const STEM = 5;

/**
 * The sentence by which a page says that what was asked for is not there, where the address proves that it speaks of that: it names
 * the number that was asked for, or the page holds no word of the address. Null when it says or proves nothing of the kind.
 */
export function askedInVain({ statements, words, text }: MainPart, title: string, url: URL): string | null {
  const whole = words <= SHORT ? sentencesOf(text).slice(0, 4) : [];
  const said = [...statements.flatMap((one) => sentencesOf(one.text).slice(0, 3)), ...whole];
  const denied = said.filter((sentence) => saysGone(normal(sentence)));
  const numbers = numbersOf(url);
  const isNamed = (sentence: string): boolean => wordsIn(normal(sentence)).some((word) => numbers.has(word));
  // A heading that bears the number is the title of the thing: « 404 on every request #2214 ».
  const isThere = statements.some((one) => one.kind === 'h1' && isNamed(one.text));
  const named = isThere
    ? undefined
    : said.find((one) => isNamed(one) && (denied.includes(one) || NONE.test(normal(one))));
  if (named !== undefined) return named;
  const [first] = denied;
  return first !== undefined && words <= SHORT && isOfOther(url, `${title} ${text}`) ? first : null;
}

function saysGone(said: string): boolean {
  return GONE.some((expression) => expression.test(said));
}

function sentencesOf(text: string): string[] {
  const sentences = text.slice(0, 2000).match(/[^.!?…]{3,400}(?:[.!?…]+|$)/gu) ?? [];
  return sentences.map((one) => one.trim()).filter((one) => one.length <= LONGEST);
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Identifiers in an address: of three digits or more; years and the number of the error are none. */
function numbersOf({ pathname, search }: URL): ReadonlySet<string> {
  const asked = normal(decoded(pathname + search));
  const words = [...wordsIn(asked), ...(asked.match(/\d+/g) ?? [])];
  return new Set(words.filter((word) => /\d\D*\d\D*\d/.test(word) && !/^(?:(?:19|20)\d\d|4(?:04|10))$/.test(word)));
}

/** Whether a page holds no word of the last step of its address. */
function isOfOther({ pathname }: URL, text: string): boolean {
  const last = decoded(pathname).split('/').filter(Boolean).at(-1) ?? '';
  const asked = (normal(last.replace(/\.\w{2,5}$/, '')).match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= WORD);
  const held = normal(text);
  return asked.length > 1 && !asked.some((word) => held.includes(word.slice(0, STEM)));
}
