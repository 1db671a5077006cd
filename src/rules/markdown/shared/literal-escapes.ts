import type { Passage } from '../../../content/page.ts';
import { openTags } from '../../open-tags.ts';
import type { Literal } from './literal-kind.ts';

/** Attributes that hold an address, a name or words. */
const PLAIN = /(?:^|\s)(?:href|src|target|rel|title|alt|class|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
const ESCAPE = /\\(?=[_*[\]()#~`>])/g;

/** `<a target="\_blank">`: inside a tag of HTML, a backslash hides nothing and stays. */
export function findEscapes(passage: Passage): Literal[] {
  if (passage.kind !== 'markdown' || !passage.text.includes('\\')) return [];
  const found: Literal[] = [];
  for (const { start, end } of openTags(passage, /^/)) {
    const written = passage.text.slice(start, end);
    for (const { index, 0: attribute } of written.matchAll(PLAIN))
      for (const { index: within } of attribute.matchAll(ESCAPE)) {
        const at = start + index + within;
        found.push({ kind: 'escape', start: at, end: at + 2, edits: [{ start: at, end: at + 1, text: '' }] });
      }
  }
  return found;
}
