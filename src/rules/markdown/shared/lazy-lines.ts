import type { ListItem, Paragraph } from 'mdast';
import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';
import type { Swallowed } from './swallowed.ts';

/** A line as wide as this part of the widest may have been broken by its width. */
const FULL = 0.8;

/**
 * A paragraph right under a list, at the margin: without a blank line between them, Markdown makes it the end of the last item. Told where the item
 * had ended its sentence and another begins, on a page whose lists are not wrapped at the margin themselves.
 */
export function findLazyParagraphs(passage: Passage): Swallowed[] {
  if (passage.field !== null || passage.kind !== 'markdown' || !/^[ \t]*[-*+\d]/m.test(passage.text)) return [];
  const found: Swallowed[] = [];
  let widest: number | null = null;
  for (const [node, parent] of walk(passage.tree)) {
    if (node.type !== 'paragraph' || parent?.type !== 'listItem') continue;
    for (const line of lazyLines(passage, node, parent)) {
      // Its lists are wrapped so.
      if (/^[\p{Ll},;]/u.test(line.text)) return [];
      const [first = ''] = line.text.split(/\s/);
      widest ??= widestLine(passage.text);
      if (line.before.length + first.length + 1 >= FULL * widest) continue;
      if (/[.!?…][»)*_\s]*$/.test(line.before) && /^(?:\*\*|__)?[\p{Lu}«]/u.test(line.text))
        found.push({ offset: line.start - 1, inside: 'list', words: line.text.slice(0, 60).trimEnd() });
      else continue;
      // What follows is of the paragraph.
      break;
    }
  }
  return found;
}

/** In UTF-16 units. */
function widestLine(text: string): number {
  let widest = 0;
  for (const line of text.split('\n')) widest = Math.max(widest, line.length);
  return widest;
}

function* lazyLines({ text }: Passage, node: Paragraph, item: ListItem) {
  const column = node.position?.start.column ?? 0;
  const from = rangeOf(item).start;
  const margin = from - (text.lastIndexOf('\n', from - 1) + 1);
  const { start, end } = rangeOf(node);
  let before = text.slice(start, end).split('\n', 1)[0] ?? '';
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1) {
    const line = text.slice(at, text.indexOf('\n', at) === -1 ? end : Math.min(end, text.indexOf('\n', at)));
    const indent = line.length - line.trimStart().length;
    if (indent <= margin && indent + 1 < column && line.trim() !== '') yield { start: at, text: line.trim(), before };
    before = line.trim();
  }
}
