import { MARKUP } from '../../../content/dialect/prose.ts';
import { guessLanguage } from '../../../content/language/guess.ts';
import type { Passage } from '../../../content/page.ts';

/** The longest title or quotation that is looked at, on each side. */
const REACH = 200;
const EDGE = /[[\]*_"“”„«»|\n]/;

/** True inside a title or a quotation in another language, of a text in French: « [Our Future: A Policy Agenda](…) ». */
export function isForeign({ text, seen: prose }: Passage, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < REACH && !EDGE.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !EDGE.test(text.charAt(end))) end++;
  const told = guessLanguage(prose.slice(start, end).replaceAll(MARKUP, ''));
  return told === 'en' || told === 'other';
}
