import type { Page, Passage, ScalarStyle } from '../../../content/page.ts';
import { type Flaw, type Located, locate, wordEnd, wordStart } from './flaw.ts';
import type { Visible } from './visible.ts';

/** Styles in which the ends of the text are seen, and nowhere else. */
const ON_ONE_LINE: ReadonlySet<ScalarStyle> = new Set(['single', 'double', 'toml-basic', 'toml-literal', 'json']);

/** Only in quotes can a field begin or end with a space; another page that names it must then have it too. */
export function spacesAtEnds(passage: Passage): Flaw[] {
  const style = passage.field?.scalar?.style;
  if (style === undefined || !ON_ONE_LINE.has(style)) return [];
  const { text } = passage;
  const head = /^[ \t\u00A0]{1,100}/.exec(text)?.[0].length ?? 0;
  const tail = text.length - text.replace(/(?<![ \t\u00A0])[ \t\u00A0]+$/, '').length;
  if (head === 0 && tail === 0) return [];
  if (text.trim() === '') {
    const edits = [{ start: 0, end: text.length, text: '' }];
    return [{ start: 0, end: text.length, words: text, edits }];
  }
  const edits = [
    { start: 0, end: head, text: '' },
    { start: text.length - tail, end: text.length, text: '' },
  ];
  return [{ start: 0, end: text.length, words: text, edits: edits.filter(({ start, end }) => end > start) }];
}

/** The place is the last word and its space, or the first: not the whole field. */
export function locateField(page: Page, passage: Passage, flaw: Flaw): Located {
  const { text } = passage;
  const whole: Visible = { text, range: (start, end) => ({ start, end }) };
  const atEnd = /\s$/.test(text);
  const start = atEnd ? wordStart(text, text.trimEnd().length) : 0;
  const end = atEnd ? text.length : wordEnd(text, text.length - text.trimStart().length);
  const { at, fixes } = locate(page, passage, whole, { ...flaw, start, end });
  const title = { key: 'trim' };
  return { at, excerpt: text.slice(start, end), fixes: (fixes ?? []).map((fix) => ({ ...fix, title })) };
}
