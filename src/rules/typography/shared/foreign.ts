import { MARKUP } from '../../../content/dialect/prose.ts';
import { doubtFrench, doubtTitle } from '../../../content/language/guess.ts';
import { sentenceAround } from '../../../content/language/sentence.ts';
import type { Passage } from '../../../content/page.ts';

/** The longest title or quotation that is looked at, on each side. */
const REACH = 200;
const MARK = /[[\]*_"“”„«»|]/;
const EDGE = /[[\]*_"“”„«»|\n]/;
const MARK_OR_TAG = /[[\]*_"“”„«»|<>]/;
const BRACKET = /[()]/;
/** What closes what sets a title apart: a link, an emphasis, a quotation, an element of HTML. */
const CLOSES: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '*': '*',
  _: '_',
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '>': '<',
};
/** What sets words apart in a sentence: not a paragraph or a cell. */
const INLINE_TAG = /<(?:em|i|b|strong|cite|q|a|span)(?:\s[^<>]{0,500})?>$/i;
const WORD = /\p{L}{2}/u;
const NEXT_BLOCK = /\n[ \t>]*(?:\n|[-*+#|]|\d{1,9}[.)][ \t])/;

/**
 * Whether a place of a text in French is in another language (`foreign`), or may be (`untold`): inside a title or a quotation, as
 * « [Our Future: A Policy Agenda](…) », or a whole sentence.
 * @param isMissing Without a space before its sign: with one, a short title is written as in French.
 */
export function doubtAt(passage: Passage, offset: number, isMissing: boolean): 'foreign' | 'untold' | null {
  const { text, seen } = passage;
  const line = stretch(text, offset, EDGE);
  const told = doubtFrench(wordsOf(seen, line.start, line.end));
  const own = isMissing ? doubtSetApart(passage, offset, MARK_OR_TAG) : null;
  // « (Public access: No) » too, where it surely is in another language.
  if (isMissing && doubtSetApart(passage, offset, BRACKET) === 'foreign') return 'foreign';
  if (told === 'foreign' || own === 'foreign') return 'foreign';
  const sentence = sentenceAround(text, offset);
  const whole = doubtFrench(wordsOf(seen, sentence.start, sentence.end));
  // A line of a sentence is no title: what stands on the others may tell.
  const isSetApart = MARK.test(text.charAt(line.start - 1)) && MARK.test(text.charAt(line.end));
  return whole ?? (isSetApart ? told : null) ?? own;
}

function doubtSetApart(passage: Passage, offset: number, marks: RegExp): 'foreign' | 'untold' | null {
  const title = titleAround(passage, offset, marks);
  return title === null ? null : doubtTitle(title.words, title.before);
}

/**
 * What is set apart around a sign that is its own: « [Open Data Handbook: a guide](…) ». A colon that ends it (`**Code source:**`)
 * belongs to the French sentence that it introduces.
 */
function titleAround({ text, seen }: Passage, offset: number, marks: RegExp): { words: string; before: string } | null {
  const { start, end } = stretch(text, offset, marks);
  const opening = text.charAt(start - 1);
  if (CLOSES[opening] !== text.charAt(end) || (opening !== '«' && /\s/.test(text.charAt(start)))) return null;
  if (opening === '>' && !INLINE_TAG.test(text.slice(Math.max(0, start - 520), start))) return null;
  if (NEXT_BLOCK.test(text.slice(start, end))) return null;
  const isInside = WORD.test(wordsOf(seen, offset, end)) || /^\s?[?!]/.test(text.slice(offset, offset + 2));
  return isInside ? { words: wordsOf(seen, start, end), before: wordsOf(seen, start, offset) } : null;
}

function stretch(text: string, offset: number, edge: RegExp) {
  let start = offset;
  while (start > 0 && offset - start < REACH && !edge.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !edge.test(text.charAt(end))) end++;
  return { start, end };
}

function wordsOf(seen: string, start: number, end: number): string {
  return seen.slice(start, end).replaceAll(MARKUP, '');
}
