import { languagesOf } from '../../content/language/function-words.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE } from './shared/flaw.ts';
import { findRepetitions } from './shared/repetitions.ts';
import { prosePassages } from './shared/visible.ts';

/** What ends one text and begins another: the next item of a list, a second link, the next key of data, a cell or a block of HTML. */
const PARTED =
  /\n[ \t>]*(?:[-*+]|\d{1,9}[.)]|[\w-]{1,40}:)[ \t]|\][^[\]\n]*\[|<\/?(?:t[dhr]|li|d[dt]|p|div|h[1-6]|br|option|summary|figcaption)[\s/>]/i;
/** A line that is the same as the one before: of a diagram, of a poem. */
const SAME_LINE = /^([^\n]{1,200})\n[ \t]*\1(?=\n|$)/;
/** The edge of a link: « le [Code civil](…) Code civil annoté », « voir scanR [scanR, un moteur](…) ». */
const EDGE = /\[|\]/;
/** What sets one of the two apart: « **creation to** to be set », « words like _or_ or ». */
const SET_APART = /[*_`<>]/;

/** A group that begins or ends with what joins equals. */
const JOINED = /^(?:and|or|et|ou|puis)\s|\s(?:and|or|et|ou|puis)$/i;

/** Where it is known which words are rightly written twice; Turkish, Malay and others double many of theirs. */
const KNOWN = /^(?:fr|en)(?:-|$)/;

interface Repetition extends Flaw {
  /** Nobody means it: see `isSlip`. */
  readonly isSure: boolean;
}

/**
 * A word or a group of up to five words written twice in a row: « de de », « qui vise à qui vise à ». Its fix takes words away,
 * and « ce que l’on en fait en fait un succès » is right: it is never made without asking.
 */
export const typographyRepeatedWord: Rule<'typography-repeated-word'> = {
  id: 'typography-repeated-word',
  severity: 'warning',
  *check(page) {
    for (const [passage, visible] of prosePassages(page)) {
      const isKnown = KNOWN.test(passage.language ?? '');
      const flaws = findRepetitions(visible.text, isKnown ? 1 : 2).flatMap(({ start, end, from }): Repetition[] => {
        const range = visible.range(start, end);
        const written = passage.text.slice(range.start, range.end);
        const onwards = passage.text.slice(range.start, range.end + 2);
        if (
          PARTED.test(onwards) ||
          SET_APART.test(written) ||
          SAME_LINE.test(onwards) ||
          isInCommand(visible.text, start, end) ||
          (EDGE.test(written) && !isSmall(visible.text.slice(start, from)))
        )
          return [];
        const words = visible.text.slice(start, end).replace(/\s+/g, ' ');
        const isSure = isKnown && isSlip(visible.text.slice(start, from), passage.language ?? '');
        return [{ start, end, words, isSure, edits: replacement(passage, visible, from, end, '') }];
      });
      if (flaws.length <= TOLD_ONE_BY_ONE) {
        for (const flaw of flaws)
          yield {
            message: 'twice',
            facts: { words: flaw.words },
            ...mild(flaw.isSure || isLong(flaw)),
            ...locate(page, passage, visible, flaw, false),
          };
        continue;
      }
      const isSure = flaws.every((flaw) => flaw.isSure);
      const place = locateAll(page, passage, visible, flaws, false);
      if (place !== null)
        yield {
          message: 'twice-many',
          facts: { words: flaws[0]?.words ?? '', count: flaws.length },
          ...mild(isSure),
          ...place,
        };
    }
  },
};

const QUOTED = /["“”«»]/;
/** Of a sentence, however short, grammar has its share; of a command it has none. */
const LEAST_WORDS = 3;

/** « la configuration "forge forge test server" »: what stands in quotation marks and has no word of the grammar is typed, not read. */
function isInCommand(text: string, start: number, end: number): boolean {
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
function isSmall(words: string): boolean {
  return words.split(/[\s\u00A0]+/).every((word) => languagesOf(word.toLowerCase()) !== null);
}

/**
 * A word of the grammar, or a group that holds one, is written twice by a slip. A noun or an adverb may be meant: « really
 * really », « b bbar gamma gamma », « les poules du couvent couvent »; so may what « and » joins: « and more and more ».
 */
function isSlip(words: string, language: string): boolean {
  const own = words.split(/[\s\u00A0]+/).map((word) => languagesOf(word.toLowerCase())?.includes(language.slice(0, 2)));
  // « Les deux deux » of a throw of dice.
  if (own.length === 1) return own[0] === true && !/^(?:deux|trois|two|three)$/i.test(words);
  return own.includes(true) && !JOINED.test(words);
}

/** Of a language that is not known nobody can say what it doubles (« von Jahr zu Jahr zu », « moja kwa moja kwa »). */
function mild(isKnown: boolean): { severity?: 'info' } {
  return isKnown ? {} : { severity: 'info' };
}

/** Three words and more, twice: no language doubles so many. */
function isLong({ words }: Flaw): boolean {
  return words.split(' ').length >= 6;
}
