import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE } from './shared/flaw.ts';
import { findRepetitions } from './shared/repetitions.ts';
import { isInCommand, isSlip, isSmall, JOINED } from './shared/slips.ts';
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

/** Where it is known which words are rightly written twice; Turkish, Malay and others double many of theirs. */
const KNOWN = /^(?:fr|en)(?:-|$)/;

/** So many lines make a stanza. */
const VERSES = 3;

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
          isWhole(passage.text, range.start, range.end, written) ||
          isRaised(visible.text.slice(start, from), visible.text.slice(from, end)) ||
          isParticle(written, passage.text.slice(range.end, range.end + 3)) ||
          isInCommand(visible.text, start, end) ||
          (EDGE.test(written) && !isSmall(visible.text.slice(start, from)))
        )
          return [];
        const words = visible.text.slice(start, end).replace(/\s+/g, ' ');
        const isSure =
          isKnown &&
          !isVerse(passage.text, range.start) &&
          isSlip(visible.text, start, from, (passage.language ?? '').slice(0, 2));
        return [{ start, end, words, isSure, edits: replacement(passage, visible, from, end, '') }];
      });
      if (flaws.length <= TOLD_ONE_BY_ONE) {
        for (const flaw of flaws) yield { ...said(flaw), ...locate(page, passage, visible, flaw, false) };
        continue;
      }
      const isSure = flaws.every((flaw) => flaw.isSure);
      const place = locateAll(page, passage, visible, flaws, said, false);
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

function said(flaw: Repetition) {
  return { message: 'twice' as const, facts: { words: flaw.words }, ...mild(flaw.isSure || isLong(flaw)) };
}

/** Words twice that are all of a cell, or of a line between `<br>`: a label and its code, which are the same. */
function isWhole(text: string, start: number, end: number, written: string): boolean {
  if (!/\s\S+\s/.test(written)) return false;
  return (
    /(?:\||<br ?\/?>)[ \t]*$/i.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[ \t]*(?:\||<br)/i.test(text.slice(end, end + 300))
  );
}

/** « You don’t have to say NO to say no »: whoever raises the voice means it. The first letter may be that of a sentence. */
function isRaised(first: string, second: string): boolean {
  const [one, other] = [first, second].map((half) => half.replace(/\s+/g, ' ').trim());
  if (one === undefined || other === undefined || one.toLowerCase() !== other.toLowerCase()) return false;
  return one.slice(1) !== other.slice(1) && /\p{Lu}{2}/u.test(one + other);
}

/** « la relation de de Broglie »: the second is of the name. */
function isParticle(written: string, after: string): boolean {
  return /^de\sde$/.test(written) && /^\s\p{Lu}/u.test(after);
}

/** A poem: lines that all end where their author broke them. What it says twice, it means. */
function isVerse(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n\n', at) + 1;
  const to = text.indexOf('\n\n', at);
  const lines = text
    .slice(from, to === -1 ? undefined : to)
    .trim()
    .split('\n');
  return lines.length >= VERSES && lines.slice(0, -1).every((line) => /(?:\\|[ \t]{2}|<br ?\/?>)[ \t]*$/.test(line));
}

/** Of a language that is not known nobody can say what it doubles (« von Jahr zu Jahr zu », « moja kwa moja kwa »). */
function mild(isKnown: boolean): { severity?: 'info' } {
  return isKnown ? {} : { severity: 'info' };
}

/** Three words and more, twice: no language doubles so many, but « l’Homme et la machine et la machine », « from mechanics to quantum mechanics to quantum theory ». */
function isLong({ words }: Flaw): boolean {
  return words.split(' ').length >= 6 && !JOINED.test(words) && !/ to \S+ \S+ to /i.test(words);
}
