import type { Passage } from './page.ts';

/** Characters up to which micromark is quick whatever the text is made of. */
const HARMLESS_LENGTH = 3000;
/** Characters beyond which a text is parsed apart, however tame it looks. */
export const LONG = 200_000;

/**
 * Milliseconds of the processor that honest prose may take, whatever its length: a page of a megabyte takes 1.3 s here, and four times as
 * much in a thread, whose tree is copied, on a machine with much to do.
 */
export function honestTime({ length }: string): number {
  return 0.01 * length;
}

/**
 * True for Markdown whose shape may take the parser far more than linear time: it is then parsed where a clock can stop
 * it. Real prose has few marks; what blows up is made of little else (runs of `[`, `*`, `>`, `<`, backticks, table bars).
 */
export function isRisky(passage: Passage): boolean {
  const { text } = passage;
  if (passage.kind !== 'markdown' || text.length < HARMLESS_LENGTH) return false;
  if (isLong(passage)) return true;
  const marks = marksOf(text);
  return marks > 2000 || marks * 8 > text.length || /(?:[>*+-] ?|\d[.)] ){20}|[[(<*_`~]{40}/.test(text);
}

/** Characters of any text without containers in containers that the quick parser reads in half a second. */
const QUICK_LENGTH = 100_000;

/**
 * True for a text that the quick parser may be slow with, where nothing stops it: containers in containers, and what is long and full of marks.
 * Measured on 70 shapes of 200,000 characters: all but `>`, `- `, `1. ` upon each other, `&amp;` and `*a_ ` take less than 0.3 s.
 */
export function isSlowQuickly({ text }: Pick<Passage, 'text'>): boolean {
  return /(?:>\s?|[*+-]\s|\d[.)]\s){20}/.test(text) || (text.length > QUICK_LENGTH && marksOf(text) * 20 > text.length);
}

/** True for Markdown that is parsed apart for its length alone. */
export function isLong({ kind, text }: Passage): boolean {
  return kind === 'markdown' && text.length > LONG;
}

/** Characters below which even many passages made of marks take no time. */
const TINY = 200;
/** Characters of dense passages that are parsed in a second or so. */
const DENSE_LENGTH = 50_000;

/** True for a passage that is quick alone, but whose like, by the hundred, take long together. */
export function isDense({ kind, text }: Passage): boolean {
  if (kind !== 'markdown' || text.length < TINY) return false;
  return text.length >= HARMLESS_LENGTH || marksOf(text) * 8 > text.length;
}

/** True for passages that must not be parsed where nothing stops the parser. */
export function isRiskyTogether(passages: readonly Passage[]): boolean {
  let dense = 0;
  for (const passage of passages) {
    if (isRisky(passage)) return true;
    if (isDense(passage)) dense += marksOf(passage.text) * 8;
  }
  return dense > DENSE_LENGTH;
}

function marksOf(text: string): number {
  return text.match(/[[\]*_`<>~|!&\\]/g)?.length ?? 0;
}
