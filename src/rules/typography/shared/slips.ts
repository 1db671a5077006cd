import { languagesOf } from '../../../content/language/function-words.ts';
import { mayBeTwo } from './two-constituents.ts';

/** A group that begins or ends with what joins equals. */
export const JOINED = /^(?:and|or|et|ou|puis)\s|\s(?:and|or|et|ou|puis)$/i;

/** « à l’intérieur de l’intérieur de la boîte »: a noun and what introduces its complement, which may well be the same noun. */
const NESTED = /^(?:l['’]|la[\s\u00A0]|le[\s\u00A0]|the[\s\u00A0])[\p{L}-]{4,}[\s\u00A0](?:de|of)$/iu;

const QUOTED = /["“”«»]/;
/** Of a sentence, however short, grammar has its share; of a command it has none. */
const LEAST_WORDS = 3;

/** « la configuration "forge forge test server" »: what stands in quotation marks and has no word of the grammar is typed, not read. */
export function isInCommand(text: string, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from > 0 && !QUOTED.test(text.charAt(from - 1)) && text.charAt(from - 1) !== '\n') from--;
  while (to < text.length && !QUOTED.test(text.charAt(to)) && text.charAt(to) !== '\n') to++;
  if (!QUOTED.test(text.charAt(from - 1)) || !QUOTED.test(text.charAt(to))) return false;
  const words = text.slice(from, to).trim().split(/\s+/);
  return (
    words.length >= LEAST_WORDS && words.every((word) => /^[\da-z._/=-]+$/.test(word) && languagesOf(word) === null)
  );
}

/** Small words alone are never the first of a title: « le [le guide](…) ». */
export function isSmall(words: string): boolean {
  return words.split(/[\s\u00A0]+/).every((word) => languagesOf(word.toLowerCase()) !== null);
}

/**
 * A word of the grammar, or a group that holds one, is written twice by a slip. A noun or an adverb may be meant: « really
 * really », « b bbar gamma gamma », « les poules du couvent couvent »; so may what « and » joins: « and more and more ».
 */
export function isSlip(text: string, start: number, from: number, language: string): boolean {
  const words = text.slice(start, from);
  const own = words.split(/[\s\u00A0]+/).map((word) => languagesOf(word.toLowerCase())?.includes(language));
  // « Les deux deux » of a throw of dice.
  if (own.length === 1)
    return (
      own[0] === true &&
      !/^(?:deux|trois|two|three)$/i.test(words) &&
      !mayBeTwo(words, text.slice(Math.max(0, start - 200), start), language)
    );
  return (
    own.includes(true) &&
    !JOINED.test(words) &&
    !NESTED.test(words) &&
    !isChained(text, words, start) &&
    !isComplement(text, words, start, from) &&
    !isMade(text, words, start, from)
  );
}

/** « from time to time to reflect »: one whole way of speaking, then what follows it. */
const FROM = /(?<!\p{L})(?:from|de|d['’])[\s\u00A0]*$/iu;
const FROM_AFAR = /(?<!\p{L})(?:from|de|d['’])[\s\u00A0][^.!?]*$/iu;
const TO = /^[\p{L}-]+[\s\u00A0](?:to|en|à)$/iu;
/** « the Injector of the parent of the parent »: complement of a complement. */
const OF_THE =
  /^(?:of|in)[\s\u00A0]the[\s\u00A0][\p{L}-]+$|^(?:de[\s\u00A0](?:la[\s\u00A0]|l['’])|du[\s\u00A0])[\p{L}-]+$/iu;

function isChained(text: string, words: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const noun = /([\p{L}-]+)[`*_]{0,2}[\s\u00A0]$/u.exec(before)?.[1] ?? '';
  return (
    (TO.test(words) && FROM.test(before)) ||
    // « from classical mechanics to quantum mechanics to quantum field theory »
    (/[\s\u00A0](?:to|à|en)[\s\u00A0]/iu.test(words) && FROM_AFAR.test(before)) ||
    (OF_THE.test(words) && noun !== '' && languagesOf(noun.toLowerCase()) === null)
  );
}

/** « un jeu de données de données pivots »: the first completes a noun, the second is completed in its turn. */
function isComplement(text: string, words: string, start: number, from: number): boolean {
  if (!/^(?:de|en|à|of|in)[\s\u00A0]+[\p{L}-]+$/iu.test(words)) return false;
  const [before = ''] = /[\p{L}-]+(?=[\s\u00A0]$)/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const second = text.slice(from).match(/^\s*\S+\s+\S+/)?.[0].length ?? 0;
  const [, after = ''] = /^ (\p{Ll}[\p{L}-]+)/u.exec(text.slice(from + second, from + second + 40)) ?? [];
  return [before, after].every((word) => word !== '' && languagesOf(word.toLowerCase()) === null);
}

const MADE =
  /(?<!\p{L})(?:ma(?:ke|kes|de|king)|call(?:s|ed)?|declare[sd]?|fai(?:re|t)|font|rend(?:re|ent)?)[\s\u00A0]$/iu;

/** « to make the resolutions the resolutions of the assembly »: what is made, and what it is made of. */
function isMade(text: string, words: string, start: number, from: number): boolean {
  if (!MADE.test(text.slice(Math.max(0, start - 20), start))) return false;
  if (!/^(?:the|les?|la)[\s\u00A0][\p{L}-]+$/iu.test(words)) return false;
  return /^\s*\S+\s+\S+\s(?:of|de|du|des)\s/iu.test(text.slice(from, from + 100));
}
