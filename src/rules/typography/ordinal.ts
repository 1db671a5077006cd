import type { Rule } from '../rule.ts';
import { type Respelling, respell, tell } from './shared/spelling.ts';

const ORDINAL =
  /(?<![\p{L}\p{N}#@_/.-])(?:\d{1,4}|[IVX]|[IVX][IVXLC]{1,8})(i?[èée]mes?|ièmes?|i?[èe]res?|iers?|è)(?![\p{L}\p{N}_])/gu;

/** « le 1 septembre »: the first of a month alone is an ordinal. */
const FIRST_DAY =
  /(?<![\p{L}\p{N}#@_/.,:°-])(?<![\p{N}.,:°] )1(?=[ \u00A0\u202F](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}-]))/giu;

/** Abbreviated ordinals: 1er, 1re, 2e, XXe. */
export const typographyOrdinal: Rule<'typography-ordinal'> = {
  id: 'typography-ordinal',
  severity: 'info',
  *check(page) {
    for (const spelling of respell(page, findOrdinals)) yield tell(spelling);
  },
};

function findOrdinals(text: string): Respelling[] {
  const found: Respelling[] = [];
  for (const { index, 0: words, 1: suffix = '' } of text.matchAll(ORDINAL)) {
    const number = words.slice(0, -suffix.length);
    const first = number === '1' || number === 'I';
    const better = abbreviate(suffix, first);
    if (better === null) continue;
    const end = index + words.length;
    found.push({ start: index, end, change: { start: end - suffix.length, end, text: better } });
  }
  for (const { index } of text.matchAll(FIRST_DAY)) {
    const month = /^\S+/.exec(text.slice(index + 2))?.[0].length ?? 0;
    found.push({ start: index, end: index + 2 + month, change: { start: index + 1, end: index + 1, text: 'er' } });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Null when it cannot be told what was meant (« 1ème », « 2ère »). */
function abbreviate(suffix: string, first: boolean): string | null {
  const plural = suffix.endsWith('s') ? 's' : '';
  const stem = plural === '' ? suffix : suffix.slice(0, -1);
  if (first) return stem.endsWith('re') ? `re${plural}` : stem === 'ier' ? `er${plural}` : null;
  return stem.endsWith('me') || stem === 'è' ? `e${plural}` : null;
}
