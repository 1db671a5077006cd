import type { Split } from './front-matter-split.ts';
import { readYaml } from './yaml/yaml.ts';

/** Characters within which a front matter that is not at its place is looked for. */
const NEAR = 20_000;

/** What may stand before its first key: blanks and signs that nobody sees, dashes of any length; of three, a word or the key itself on their line. */
const OPENING =
  /^([\s\u200b-\u200f\u2060-\u2064\ufeff]{0,500})(?:([-–—]{2,10}|[–—])[ \t]{0,20}\r?\n|(---)(?:[a-zA-Z_][\w-]{0,60}[ \t]{0,20}\r?\n)?)(?=[a-zA-Z_][\w-]{0,60}:(?:\s|$))/;

/**
 * A front matter that no generator will see: blanks or an invisible sign before its first line, four dashes, a long dash, its first key or a word
 * beside the dashes. Null unless what stands between the two lines is nothing but keys and their values.
 */
export function misplaced(text: string, start: number): Split | null {
  const head = text.slice(start, start + NEAR);
  const opening = OPENING.exec(head);
  if (opening === null) return null;
  const from = opening[0].length;
  const closing = /^[ \t]{0,20}(?:[-–—]{2,10}|[–—])[ \t]{0,20}$/m.exec(head.slice(from).replaceAll('\r', ' '));
  if (closing === null) return null;
  const content = { start: start + from, end: start + from + closing.index };
  const { root, troubles } = readYaml(text, content, () => null);
  if (root?.kind !== 'mapping' || troubles.length > 0 || root.children.some(({ name }) => !/^[\w-]+$/.test(name)))
    return null;
  const fence = start + (opening[1] ?? '').length;
  const end = content.end + closing[0].trimEnd().length;
  const range = { start: fence, end };
  const lineEnd = /^[ \t]{0,20}(?:\r\n|[\r\n])?/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  // An empty line above is what has to go; nothing on it can be underlined, nor is a sign that nobody sees, but it can be taken away.
  const before = opening[1] ?? '';
  const hidden = /[\u200b-\u200f\u2060-\u2064\ufeff]+/.exec(before);
  const dashes = { start: fence, end: fence + (opening[2] ?? opening[3] ?? '').length };
  const isHidden = hidden !== null && hidden[0] === before;
  const above = { start, end: start };
  const trouble = isHidden
    ? { code: 'hidden-first', range: { start, end: fence }, detail: codeOf(before) }
    : { code: 'not-first', range: /[\r\n]/.test(before) ? above : dashes, detail: '---' };
  return {
    format: 'yaml',
    range,
    content,
    body: { start: end + lineEnd, end: text.length },
    troubles: [trouble],
  };
}

/** `U+200B`, of the first one. */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
