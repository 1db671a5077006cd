import { countWords as count } from './count-words.ts';

/**
 * - `fr`, `en`: surely that language
 * - `other`: surely not French, and not told which language
 * - null: too short, too mixed, or names and figures only
 */
export type Guess = 'fr' | 'en' | 'other' | null;

/** So much of the score is needed to be sure, one for each word that no other known language has. */
const SURE = 1.5;
/** The first language has so many times the score of the second. */
const CLEARLY = 2;
/** Enough to leave French aside. */
const AHEAD = 1.05;
/** The least score for each word: about a quarter in French; texts in languages that are not known here share some words. */
const SHARE = 0.1;
/** Half of what makes sure. */
const LEANS = 0.75;
/** A text of so many words in small letters cannot do without the small words of its language. */
const LONG = 14;
const ABSENT = 0.05;
/** So many different small words, and so large a part of the words: French has two in five. */
const DISTINCT = 3;
const COMMON = 0.2;

/** What the words of a text tell of its language. Linear; reads its first 4,000 characters. */
export function guessLanguage(text: string): Guess {
  const { words, small, foreignScript, foreignLetters, spellings, french, best, name, distinct, shared } = count(text);
  if (foreignScript > words) return 'other';
  if (
    french >= SURE &&
    french >= CLEARLY * best &&
    french >= SHARE * Math.min(words, 40) &&
    distinct >= DISTINCT &&
    shared >= COMMON * words &&
    foreignLetters * 20 <= words
  )
    return 'fr';
  if (best >= SURE && best >= AHEAD * french) {
    const isEnglish = name === 'en' && best >= CLEARLY * french && best >= SHARE * Math.min(words, 40);
    return isEnglish ? 'en' : 'other';
  }
  if (foreignLetters >= 2 && foreignLetters * 8 > words && foreignLetters > french) return 'other';
  const lacksFrench = spellings === 0 && (distinct < DISTINCT || french < ABSENT * small);
  return small >= LONG && lacksFrench ? 'other' : null;
}

/**
 * Whether the few words of a text that stands in a French page look French, and none of another language: the title
 * « Fan de sport », not « Roadmap 2024 ».
 */
export function leansFrench(text: string): boolean {
  const { foreignScript, foreignLetters, french, best, distinct, spellings } = count(text);
  return (
    foreignScript + foreignLetters === 0 && french >= LEANS && french >= CLEARLY * best && distinct + spellings > 1
  );
}

/** So many words and none of French: whoever writes French uses two words of its grammar in five. */
const SHORT = 4;
/** So many, with one word of another language's grammar, are surely none. */
const FEW = 8;
/** « d’identifiants », « qu’elle ». */
const ELIDED = /(?<![\p{L}'’])(?:[cdjlmnst]|qu)['’]\p{L}/iu;
/** Letters and endings that few other languages have, in names too: « Quantité », « optique », « suivante ». */
const LOOKS_FRENCH =
  /(?<!\p{L})(?:\p{L}{0,20}[éèêâîôûœ]\p{L}{2,20}|\p{L}{2,20}é|\p{L}{2,20}(?:ique|oire|eur|euse|aire|ette|elle|ante|ente|eux|aux|ez)s?)(?!\p{L})/iu;

/** Shapes of English words that French has in borrowed ones alone: « Welcome », « Happy coding », « Stay tuned ». */
const LOOKS_ENGLISH = /w|sh|ck|oo|ee|\p{L}ing(?!\p{L})|[aeo]y(?!\p{L})/iu;

/**
 * What a sentence of a French page tells:
 * - `foreign`: it is surely in another language
 * - `untold`: nothing in its four words or more is surely French, or its few words look English: names, a title, a sentence in another language
 * - null: it may well be French
 */
export function doubtFrench(sentence: string): 'foreign' | 'untold' | null {
  const told = guessLanguage(sentence);
  if (told !== null) return told === 'fr' ? null : 'foreign';
  const { words, grammar, alien } = count(sentence);
  if (grammar > 0 || looksFrench(sentence)) return null;
  if (words < SHORT) return LOOKS_ENGLISH.test(sentence) ? 'untold' : null;
  return alien > 1 || (alien > 0 && words >= FEW) ? 'foreign' : 'untold';
}

/** Words of a title with capitals that open nothing: « Open Data Handbook ». French has them in names alone. */
const CAPITALS = /(?<=\p{L} )\p{Lu}\p{Ll}+/gu;
/** The article, where no word is French: « a guide ». */
const ARTICLE = /(?<!\p{L})a \p{Ll}/u;

/**
 * What a title tells that is set apart in a French sentence, and may be shorter than one: `foreign` where no word of it is French and
 * one is of another grammar, or is written with its capitals; `untold` where no word of it is French; else null.
 * @param before What stands before its sign: names come after one word, as in « Source: Erika Hall ».
 */
export function doubtTitle(title: string, before: string): 'foreign' | 'untold' | null {
  // « Crédit photo: exemple.com »: the end of a host is no word.
  const { words, grammar, alien } = count(title.replace(/[\p{L}\d-]+(?:\.[\p{L}\d-]+){1,9}/gu, ' '));
  if (words < 2 || grammar > 0 || ELIDED.test(title)) return null;
  // « Principles, Techniques, and Tools »: small words of another language tell more than the look of long ones.
  if ((alien === 0 || /[éèêâîôûœ]/i.test(title)) && looksFrench(title)) return null;
  const isNamed = /\p{L}\P{L}+\p{L}/u.test(before) && (title.match(CAPITALS)?.length ?? 0) > 1;
  const isForeign = alien > 0 || ARTICLE.test(title) || isNamed;
  return isForeign ? 'foreign' : 'untold';
}

function looksFrench(text: string): boolean {
  return ELIDED.test(text) || LOOKS_FRENCH.test(text);
}
