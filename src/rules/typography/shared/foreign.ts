import { detectLanguage } from '../../../content/language.ts';

/** The longest title or quotation that is looked at, on each side. */
const REACH = 200;
const EDGE = /[[\]*_"“”«»|\n]/;

/** True inside a title or a quotation in English, of a text that is not: « [Our Future: A Policy Agenda](…) ». */
export function isInEnglish(text: string, offset: number): boolean {
  let start = offset;
  while (start > 0 && offset - start < REACH && !EDGE.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !EDGE.test(text.charAt(end))) end++;
  return detectLanguage(text.slice(start, end)) === 'en';
}
