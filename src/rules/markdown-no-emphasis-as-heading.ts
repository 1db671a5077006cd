import plugin from 'remark-lint-no-emphasis-as-heading';
import { rangeOf, walk, wordsOf } from './markup/walk.ts';
import { lint } from './remark-lint.ts';
import type { Rule } from './rule.ts';

const LONGEST_HEADING = 80;

/** A paragraph all in bold before another one: a heading for the eye, not for who navigates by headings. */
export const markdownNoEmphasisAsHeading: Rule<'markdown-no-emphasis-as-heading'> = {
  id: 'markdown-no-emphasis-as-heading',
  severity: 'info',
  *check(page) {
    for (const { passage, start, at } of lint(page, plugin)) {
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'paragraph' || rangeOf(node).start !== start) continue;
        const words = wordsOf(node, LONGEST_HEADING + 1);
        if (node.children[0]?.type === 'strong' && isHeading(words))
          yield { message: 'bold', facts: { words }, at, excerpt: words };
        break;
      }
    }
  },
};

/** A sentence, an item, what introduces a list, or a long one: said with force, but no heading. */
function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && /\p{L}/u.test(words) && !/^[-–—•*]|[.!…;,:»"]$/u.test(words);
}
