import type { Split } from './front-matter-split.ts';
import { readYaml } from './yaml/yaml.ts';

/** Characters within which a front matter that is not at its place is looked for. */
const NEAR = 20_000;

/**
 * A front matter that no generator will see: blanks before its first line, four dashes, a long dash. Null unless what
 * stands between the two lines is nothing but keys and their values.
 */
export function misplaced(text: string, start: number): Split | null {
  const head = text.slice(start, start + NEAR);
  const opening = /^(\s{0,500})([-–—]{2,10})[ \t]{0,20}\r?\n(?=[\w-]{1,60}:(?:\s|$))/.exec(head);
  if (opening === null) return null;
  const from = opening[0].length;
  const closing = /^[ \t]{0,20}[-–—]{2,10}[ \t]{0,20}$/m.exec(head.slice(from).replaceAll('\r', ' '));
  if (closing === null) return null;
  const content = { start: start + from, end: start + from + closing.index };
  const { root, troubles } = readYaml(text, content, () => null);
  if (root?.kind !== 'mapping' || troubles.length > 0 || root.children.some(({ name }) => !/^[\w-]+$/.test(name)))
    return null;
  const fence = start + (opening[1] ?? '').length;
  const end = content.end + closing[0].trimEnd().length;
  const range = { start: fence, end };
  const lineEnd = /^[ \t]{0,20}(?:\r\n|[\r\n])?/.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  // An empty line above is what has to go; nothing on it can be underlined.
  const above = /[\r\n]/.test(opening[1] ?? '');
  const at = above ? { start, end: start } : { start: fence, end: fence + (opening[2] ?? '').length };
  return {
    format: 'yaml',
    range,
    content,
    body: { start: end + lineEnd, end: text.length },
    troubles: [{ code: 'not-first', range: at, detail: '---' }],
  };
}
