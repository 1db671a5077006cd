import type { Rule } from '../rule.ts';
import { isEmpty, rangeOf, structuredPassages, walk, wordsOf } from '../walk.ts';

/**
 * Headings that go down by more than one level. Each passage is judged alone: the level at which the template shows a
 * field is not known, a jump inside of it is one wherever it is shown. RGAA 9.1.
 */
export const accessibilityHeadingOrder: Rule<'accessibility-heading-order'> = {
  id: 'accessibility-heading-order',
  severity: 'warning',
  *check(page) {
    for (const passage of structuredPassages(page)) {
      let previous: number | null = null;
      for (const [node] of walk(passage.tree)) {
        if (node.type === 'html') previous = lastHeading(node.value) ?? previous;
        if (node.type !== 'heading' || isEmpty(node)) continue;
        const { start, end } = rangeOf(node);
        if (previous !== null && node.depth > previous + 1) {
          const words = wordsOf(node);
          yield {
            message: 'jump',
            facts: { words, from: previous, to: node.depth },
            at: passage.toFile(start, end),
            excerpt: words,
          };
        }
        previous = node.depth;
      }
    }
  },
};

/** The level of the last heading that a piece of HTML holds; null for none. */
function lastHeading(html: string): number | null {
  const level = [...html.matchAll(/<h([1-6])[\s>]/gi)].at(-1)?.[1];
  return level === undefined ? null : Number(level);
}
