import type { Rule } from '../rule.ts';
import { isEmpty, markdownPassages, rangeOf, walk } from '../walk.ts';

/** A heading without words is announced by screen readers and listed in tables of contents. RGAA 9.1. */
export const markdownEmptyHeading: Rule<'markdown-empty-heading'> = {
  id: 'markdown-empty-heading',
  severity: 'warning',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'heading' || !isEmpty(node)) continue;
        const { start, end } = rangeOf(node);
        yield {
          message: 'empty',
          facts: { level: node.depth },
          at: passage.toFile(start, end),
          excerpt: passage.text.slice(start, end).trim(),
        };
      }
    }
  },
};
