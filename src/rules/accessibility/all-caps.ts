import type { Rule } from '../rule.ts';
import { prosePassages } from '../typography/shared/visible.ts';

/** Four words of capitals or more, at least two of them longer than an acronym. */
const SHOUT =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]*(?:[ \u00A0\u202F,:!?&/-]{1,3}\p{Lu}[\p{Lu}'’-]*){3,60}(?![\p{L}\p{N}])/gu;

/** A list of acronyms has none of these. */
const SMALL_WORDS =
  /(?<!\p{L})(?:LES?|LA|DES?|DU|ET|EN|AUX?|POUR|VOTRE|VOS|NOUS|VOUS|EST|SONT|PAS|SUR|DANS|THE|OF|AND|TO|FOR|YOU)(?!\p{L})/u;

/** Whole sentences in capitals are hard to read, and may be spelled letter by letter. Capitals belong in the style sheet. */
export const accessibilityAllCaps: Rule<'accessibility-all-caps'> = {
  id: 'accessibility-all-caps',
  severity: 'info',
  *check(page) {
    for (const [passage, visible] of prosePassages(page)) {
      for (const { index, 0: words } of visible.text.matchAll(SHOUT)) {
        const long = words.split(/[^\p{L}]+/u).filter((word) => word.length >= 6);
        if (words.length < 24 || long.length < 2 || !SMALL_WORDS.test(words)) continue;
        const { start, end } = visible.range(index, index + words.length);
        const shown = words.length <= 60 ? words : `${words.slice(0, 59)}…`;
        yield { message: 'capitals', facts: { words: shown }, at: passage.toFile(start, end), excerpt: shown };
      }
    }
  },
};
