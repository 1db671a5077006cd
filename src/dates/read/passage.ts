import { primaryOf } from '../../content/language/tag.ts';
import type { Passage } from '../../content/page.ts';
import { isProse } from '../../content/passage-kind.ts';
import { type Reading, readExpressions } from './read.ts';
import { withHtmlText } from './readable.ts';

/** A passage that holds dates, and what was read of it. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly prose: string;
  readonly reading: Reading;
}

/**
 * Reads the dates of a passage; none when it is no prose or holds no date.
 * @param announces Whether the key of a field that is no prose says what its date is for.
 */
export function readPassage(passage: Passage, announces: (passage: Passage) => boolean): ReadPassage[] {
  // Digits, or a word that dates: most passages have neither, and masking them costs a parse.
  if (passage.kind === 'identifier' && announces(passage)) return readAll(passage, passage.text);
  if (!isProse(passage) || !MAY_DATE.test(passage.text)) return [];
  const prose = withHtmlText(passage.markup, passage.prose);
  return readAll(passage, prose);
}

function readAll(passage: Passage, prose: string): ReadPassage[] {
  const reading = readExpressions(passage.text, prose, languageOf(passage));
  return reading.expressions.length === 0 ? [] : [{ passage, prose, reading }];
}

/** The reader knows `fr` and `en`, and reads both where the language is unknown. */
function languageOf({ language }: Passage): string | null {
  return language === null ? null : primaryOf(language);
}

const MAY_DATE =
  /\d|janv|f[eé]v|mars|avr|mai\b|juin|juil|ao[uû]t|sept|octo|nov|d[eé]c|jan|feb|march|apr|may\b|ju[nl]|aug|printemps|[eé]t[eé]|automne|hiver|spring|summer|autumn|winter|rentr|bient|prochain|demain|tomorrow|soon|shortly|next|last|derni|cette|\bce\b|\bcet\b|this|tou[ts]e?s? les|chaque|every|rythme|ann[eé]e|\bmois\b|semaine|month|week|trimestre|semestre|quarter|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i;
