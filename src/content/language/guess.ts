import { languagesOf } from './function-words.ts';

/** Only so much of a text is read, in UTF-16 units. */
const READ = 4000;
/** Letters of French words; ë, ü, ÿ and æ are in so few of them that they tell Albanian, German or Danish sooner. */
const FRENCH_LETTERS = /^[a-zàâçéèêîïôœùû]+$/;
/**
 * - `fr`, `en`: surely that language
 * - `other`: surely not French, and not told which language
 * - null: too short, too mixed, or names and figures only
 */
export type Guess = 'fr' | 'en' | 'other' | null;

/** What few other languages write, and those have words of their own: « numérique », « publiée », « tâches », « travaux ». */
const FRENCH_SPELLING = /[éèêâîôûœ]|[ea]ux$/;

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
/** A word counts that many times at most: « sa », « au » are common in far languages too. */
const REPEATED = 2;
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

/** Letters below this one, the last of Latin Extended-B, are Latin but for two signs that no word begins with. */
const AFTER_LATIN = 0x250;

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < AFTER_LATIN || /^\p{Script=Latin}/u.test(word);
}

let last: { readonly text: string; readonly counted: ReturnType<typeof countWords> } | null = null;

/** What is asked twice of one text in a row is counted once. */
function count(text: string) {
  if (last?.text !== text) last = { text, counted: countWords(text) };
  return last.counted;
}

function countWords(text: string) {
  let words = 0;
  let small = 0;
  let foreignScript = 0;
  let foreignLetters = 0;
  let spellings = 0;
  const seen = new Map<string, number>();
  for (const [word] of text
    .slice(0, READ)
    .normalize('NFC')
    .matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (!isLatin(word)) {
      // Scripts without spaces: a run of letters is several words.
      foreignScript += Math.max(1, word.length / 3);
      continue;
    }
    words++;
    const lower = word.toLowerCase();
    // Names keep the letters of their own language.
    if (lower === word) {
      small++;
      if (!FRENCH_LETTERS.test(word)) foreignLetters++;
      else if (word.length > 3 && FRENCH_SPELLING.test(word)) spellings++;
    }
    seen.set(lower, (seen.get(lower) ?? 0) + 1);
  }
  return { words, small, foreignScript, foreignLetters, spellings, ...score(seen, spellings) };
}

/** The score of French, and the best of the other languages; a word that several languages have is shared among them. */
function score(seen: ReadonlyMap<string, number>, spellings: number) {
  const scores = new Map<string, number>();
  let distinct = 0;
  let shared = 0;
  // Of more than one letter: the « A » of « CS231A » is no verb.
  let grammar = 0;
  let alien = 0;
  for (const [word, times] of seen) {
    const languages = languagesOf(word) ?? [];
    if (languages.includes('fr')) {
      distinct++;
      shared += times;
      if (word.length > 1 || word === 'à') grammar++;
    } else if (languages.length > 0 && word.length > 1) alien++;
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + Math.min(times, REPEATED) / languages.length);
  }
  const french = (scores.get('fr') ?? 0) + spellings / 2;
  scores.delete('fr');
  let best = 0;
  let name = '';
  for (const [language, one] of scores) if (one > best) [best, name] = [one, language];
  return { french, best, name, distinct, shared, grammar, alien };
}
