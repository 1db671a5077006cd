import type { Passage } from './page.ts';

/** Characters up to which micromark is quick whatever the text is made of. */
const HARMLESS_LENGTH = 3000;
/** Characters beyond which a text is parsed apart, however tame it looks. */
const LONG = 200_000;

/**
 * True for Markdown whose shape may take the parser far more than linear time: it is then parsed where a clock can stop
 * it. Real prose has few marks; what blows up is made of little else (runs of `[`, `*`, `>`, `<`, backticks, table bars).
 */
export function isRisky(passage: Passage): boolean {
  const { text } = passage;
  if (passage.kind !== 'markdown' || text.length < HARMLESS_LENGTH) return false;
  if (text.length > LONG) return true;
  const marks = text.match(/[[\]*_`<>~|!&\\]/g)?.length ?? 0;
  return marks > 2000 || marks * 8 > text.length || /(?:[>*+-] ?|\d[.)] ){20}|[[(<*_`~]{40}/.test(text);
}
