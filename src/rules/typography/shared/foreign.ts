import { MARKUP } from '../../../content/dialect/prose.ts';
import { doubtFrench } from '../../../content/language/guess.ts';
import { sentenceAround } from '../../../content/language/sentence.ts';
import type { Passage } from '../../../content/page.ts';

/** The longest title or quotation that is looked at, on each side. */
const REACH = 200;
const MARK = /[[\]*_"“”„«»|]/;
const EDGE = /[[\]*_"“”„«»|\n]/;

/**
 * Whether a place of a text in French is in another language (`foreign`), or may be (`untold`): inside a title or a quotation, as
 * « [Our Future: A Policy Agenda](…) », or a whole sentence.
 */
export function doubtAt({ text, seen }: Passage, offset: number): 'foreign' | 'untold' | null {
  let start = offset;
  while (start > 0 && offset - start < REACH && !EDGE.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !EDGE.test(text.charAt(end))) end++;
  const told = doubtFrench(wordsOf(seen, start, end));
  if (told === 'foreign') return told;
  const sentence = sentenceAround(text, offset);
  const whole = doubtFrench(wordsOf(seen, sentence.start, sentence.end));
  // A line of a sentence is no title: what stands on the others may tell.
  const isSetApart = MARK.test(text.charAt(start - 1)) && MARK.test(text.charAt(end));
  return whole ?? (isSetApart ? told : null);
}

function wordsOf(seen: string, start: number, end: number): string {
  return seen.slice(start, end).replaceAll(MARKUP, '');
}
