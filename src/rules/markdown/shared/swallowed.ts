import type { Passage, ScalarStyle } from '../../../content/page.ts';
import type { Source } from '../../../content/source.ts';
import { rangeOf, walk } from '../../walk.ts';

/** A line feed, by its offset in the passage, that was meant to begin a paragraph and begins none for Markdown. */
export interface Swallowed {
  readonly offset: number;
  /** In a list item of a folded field, what follows becomes part of the item; in a paragraph, the two run together; `list`: no blank line was left under it. */
  readonly inside: 'item' | 'paragraph' | 'list';
  /** The first words of what is swallowed. */
  readonly words: string;
}

/** Styles of YAML in which lines are folded; TOML and JSON keep them as they are. */
const FOLDS: ReadonlySet<ScalarStyle> = new Set(['plain', 'single', 'double', 'folded']);

/**
 * In every YAML scalar but a literal block, one blank line is one line feed: for Markdown, the same paragraph goes on.
 * Finds the blank lines after which the writer meant another paragraph.
 */
export function findSwallowed(passage: Passage, source: Source): Swallowed[] {
  const style = passage.field?.scalar?.style;
  if (style === undefined || !FOLDS.has(style) || !passage.text.includes('\n')) return [];
  const found: Swallowed[] = [];
  for (const [node, parent] of walk(passage.tree)) {
    if (node.type !== 'paragraph') continue;
    const { start, end } = rangeOf(node);
    for (
      let offset = passage.text.indexOf('\n', start);
      offset !== -1 && offset < end;
      offset = passage.text.indexOf('\n', offset + 1)
    ) {
      if (!isBlankLine(passage, source, offset) || endsWithBreak(passage.text, offset)) continue;
      const words =
        passage.text
          .slice(offset + 1, end)
          .split('\n', 1)[0]
          ?.trim()
          .slice(0, 60)
          .trimEnd() ?? '';
      if (words !== '') found.push({ offset, inside: parent?.type === 'listItem' ? 'item' : 'paragraph', words });
    }
  }
  return found;
}

/** Whether the line feed was written as a blank line, not as `\n` in double quotes nor kept by deeper indentation. */
function isBlankLine(passage: Passage, source: Source, offset: number): boolean {
  const { start } = passage.toFile(offset, offset + 1);
  const before = source.text.slice(Math.max(0, start - 200), start);
  return /[\r\n]/.test(source.text[start] ?? '') && /(?:\r\n?|\n)[ \t]*$/.test(before);
}

/** Two spaces or a backslash: a line break that was asked for. */
function endsWithBreak(text: string, offset: number): boolean {
  return (
    text.endsWith('\\', offset) ||
    text.endsWith('  ', offset) ||
    /<br ?\/?>$/i.test(text.slice(Math.max(0, offset - 6), offset))
  );
}
