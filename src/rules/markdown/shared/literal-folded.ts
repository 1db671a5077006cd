import type { Page, Passage } from '../../../content/page.ts';
import type { Literal } from './literal-kind.ts';

/** A space before the head of an item: that of a list, or what YAML made of the end of a line. */
const HEAD = /(?<=\S) (?=(?:[-*+•]|\d{1,2}[.)]) {1,3}\S)/g;
/** One may be a dash. */
const FEWEST = 2;

/**
 * Items that YAML puts end to end, in a field that opens with `>` or has no sign at all: each stands on its line in the file, and the
 * reader sees one paragraph with dashes. `isMarkdown`: what shows the field surely makes lists.
 */
export function findFoldedLists({ source }: Page, passage: Passage, isMarkdown: boolean): Literal[] {
  if (passage.field === null) return [];
  const { text } = passage;
  const heads = [...text.matchAll(HEAD)]
    .map(({ index }) => index)
    // `<br/>` ends a line for the reader too.
    .filter((at) => !/<br ?\/?>$/i.test(text.slice(Math.max(0, at - 6), at)))
    .filter((at) => /[\r\n]/.test(source.slice(passage.toFile(at, at + 1))));
  const found: Literal[] = [];
  for (let first = 0; first < heads.length; ) {
    const start = heads[first] ?? 0;
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const same = heads.slice(first).filter((at) => at < end).length;
    if (same >= FEWEST)
      found.push({ kind: 'folded-list', start: start + 1, end, edits: null, ...(!isMarkdown && { unsure: true }) });
    first += same;
  }
  return found;
}
