import { within } from '../../../content/dialect/veil.ts';
import { parseMarkdown } from '../../../content/markdown/markdown.ts';
import type { Passage } from '../../../content/page.ts';
import { heldByShortcodes } from '../../dropped-html.ts';
import { rangeOf, walk } from '../../walk.ts';
import type { Literal } from './literal-kind.ts';

/**
 * `{{< alert >}}**Attention !**{{< /alert >}}`: the shortcode, which may come with the theme, reads what it holds as Markdown or does not.
 * What is bold there by itself is not surely shown.
 */
export function doubtHeld({ text }: Passage, literals: readonly Literal[]): readonly Literal[] {
  if (literals.length === 0 || !text.includes('{{<')) return literals;
  const held = heldByShortcodes(text);
  const isHeld = within(held);
  const bold = new Set<number>();
  for (const { start, end } of held.filter((one) =>
    literals.some((literal) => one.start <= literal.start && literal.start < one.end),
  ))
    for (const [node] of walk(parseMarkdown(text.slice(start, end))))
      if (node.type === 'strong') bold.add(start + rangeOf(node).start);
  return literals.map((one) =>
    one.kind === 'stars' && isHeld(one.start) && bold.has(one.start) ? { ...one, edits: null, unsure: true } : one,
  );
}
