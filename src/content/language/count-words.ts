import { languagesOf } from './function-words.ts';

/** Only so much of a text is read, in UTF-16 units. */
const READ = 4000;
/** Letters of French words; ë, ü, ÿ and æ are in so few of them that they tell Albanian, German or Danish sooner. */
const FRENCH_LETTERS = /^[a-zàâçéèêîïôœùû]+$/;
/** What few other languages write, and those have words of their own: « numérique », « publiée », « tâches », « travaux ». */
const FRENCH_SPELLING = /[éèêâîôûœ]|[ea]ux$/;
/** A word counts that many times at most: « sa », « au » are common in far languages too. */
const REPEATED = 2;
/** Letters below this one, the last of Latin Extended-B, are Latin but for two signs that no word begins with. */
const AFTER_LATIN = 0x250;

/** Texts whose counts are kept, in UTF-16 units: a page is asked passage by passage, then once more with its fixes. */
const KEPT = 2 ** 17;
/** Words that are kept, and the length from which V8 would keep the text that they were cut out of. */
const KEPT_WORDS = 2 ** 14;
const LONG_WORD = 13;

export interface Counts {
  /** Words in Latin letters, and those of them in small letters. */
  readonly words: number;
  readonly small: number;
  /** Words in other scripts. */
  readonly foreignScript: number;
  /** Words in small letters with a letter that French has not, and with a spelling that few others have. */
  readonly foreignLetters: number;
  readonly spellings: number;
  /** The score of French, that of the best of the other languages and its name. */
  readonly french: number;
  readonly best: number;
  readonly name: string;
  /** Different words of French grammar, all of them, and those of more than one letter: the « A » of « CS231A » is no verb. */
  readonly distinct: number;
  readonly shared: number;
  readonly grammar: number;
  /** Different words of another language's grammar alone. */
  readonly alien: number;
}

let kept = new Map<string, Counts>();
let keptBefore = new Map<string, Counts>();
let room = KEPT;

/** What the first 4,000 characters of a text are made of. Linear. */
export function countWords(text: string): Counts {
  const known = kept.get(text) ?? keptBefore.get(text);
  if (known !== undefined) return known;
  const counts = count(text.slice(0, READ).normalize('NFC'));
  room -= text.length;
  if (room < 0) {
    keptBefore = kept;
    kept = new Map();
    room = KEPT;
  }
  kept.set(text, counts);
  return counts;
}

function count(text: string): Counts {
  let words = 0;
  let small = 0;
  let foreignScript = 0;
  let foreignLetters = 0;
  let spellings = 0;
  const seen = new Map<string, number>();
  for (const written of text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) {
    const word = look(written);
    if (word.lower === null) {
      foreignScript += word.weight;
      continue;
    }
    words++;
    small += word.small;
    foreignLetters += word.foreign;
    spellings += word.spelling;
    seen.set(word.lower, (seen.get(word.lower) ?? 0) + 1);
  }
  return { words, small, foreignScript, foreignLetters, spellings, ...score(seen, spellings) };
}

/** What a word tells whatever stands around it, as numbers to add up; `lower` is null in another script. */
interface Word {
  readonly lower: string | null;
  readonly weight: number;
  readonly small: number;
  readonly foreign: number;
  readonly spelling: number;
}

let known = new Map<string, Word>();

function look(written: string): Word {
  const found = known.get(written);
  if (found !== undefined) return found;
  const word = readWord(written);
  if (written.length < LONG_WORD) {
    if (known.size === KEPT_WORDS) known = new Map();
    known.set(written, word);
  }
  return word;
}

function readWord(written: string): Word {
  // Scripts without spaces: a run of letters is several words.
  if (!isLatin(written))
    return { lower: null, weight: Math.max(1, written.length / 3), small: 0, foreign: 0, spelling: 0 };
  const lower = written.toLowerCase();
  // Names keep the letters of their own language.
  const isSmall = lower === written;
  const isForeign = isSmall && !FRENCH_LETTERS.test(written);
  const isFrench = isSmall && !isForeign && written.length > 3 && FRENCH_SPELLING.test(written);
  return { lower, weight: 1, small: Number(isSmall), foreign: Number(isForeign), spelling: Number(isFrench) };
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < AFTER_LATIN || /^\p{Script=Latin}/u.test(word);
}

/** The score of French, and the best of the other languages; a word that several languages have is shared among them. */
function score(seen: ReadonlyMap<string, number>, spellings: number) {
  const scores = new Map<string, number>();
  let distinct = 0;
  let shared = 0;
  let grammar = 0;
  let alien = 0;
  for (const [word, times] of seen) {
    const languages = languagesOf(word);
    if (languages === null) continue;
    if (languages.includes('fr')) {
      distinct++;
      shared += times;
      if (word.length > 1 || word === 'à') grammar++;
    } else if (word.length > 1) alien++;
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
