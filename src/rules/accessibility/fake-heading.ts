import type { Nodes } from 'mdast';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk, wordsOf } from '../walk.ts';

const LONGEST_HEADING = 80;

/** A paragraph all in bold before another one: a heading for the eye, not for who navigates by headings. RGAA 9.1. */
export const accessibilityFakeHeading: Rule<'accessibility-fake-heading'> = {
  id: 'accessibility-fake-heading',
  severity: 'info',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      for (const [parent] of walk(passage.tree)) {
        if (parent.type !== 'root' && parent.type !== 'blockquote') continue;
        for (const [index, node] of parent.children.entries()) {
          if (!isBold(node) || parent.children[index + 1]?.type !== 'paragraph') continue;
          const words = wordsOf(node, LONGEST_HEADING + 1);
          if (!isHeading(words)) continue;
          const { start, end } = rangeOf(node);
          yield { message: 'bold', facts: { words }, at: passage.toFile(start, end), excerpt: words };
        }
      }
    }
  },
};

function isBold(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

/** A sentence, an item, what introduces a list, or a long one: said with force, but no heading. */
function isHeading(words: string): boolean {
  return words.length <= LONGEST_HEADING && /\p{L}/u.test(words) && !/^[-–—•*]|[.!…;,:»"。！；：，]$/u.test(words);
}
