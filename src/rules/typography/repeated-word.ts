import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE } from './shared/flaw.ts';
import { findRepetitions } from './shared/repetitions.ts';
import { prosePassages } from './shared/visible.ts';

/** What ends one text and begins another: the next item of a list, a second link. */
const PARTED = /\n[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]|\][^[\]\n]*\[/;

/** Where it is known which words are rightly written twice; Turkish, Malay and others double many of theirs. */
const KNOWN = /^(?:fr|en)(?:-|$)/;

/** A word or a group of up to five words written twice in a row: « de de », « qui vise à qui vise à ». */
export const typographyRepeatedWord: Rule<'typography-repeated-word'> = {
  id: 'typography-repeated-word',
  severity: 'warning',
  *check(page) {
    for (const [passage, visible] of prosePassages(page)) {
      const shortest = KNOWN.test(passage.language ?? '') ? 1 : 2;
      const flaws = findRepetitions(visible.text, shortest).flatMap(({ start, end, from }): Flaw[] => {
        const range = visible.range(start, end);
        if (PARTED.test(passage.text.slice(range.start, range.end))) return [];
        const words = visible.text.slice(start, end).replace(/\s+/g, ' ');
        return [{ start, end, words, edits: replacement(passage, visible, from, end, '') }];
      });
      if (flaws.length <= TOLD_ONE_BY_ONE) {
        for (const flaw of flaws)
          yield { message: 'twice', facts: { words: flaw.words }, ...locate(page, passage, visible, flaw) };
        continue;
      }
      const place = locateAll(page, passage, visible, flaws);
      if (place !== null)
        yield { message: 'twice-many', facts: { words: flaws[0]?.words ?? '', count: flaws.length }, ...place };
    }
  },
};
