import { fileEdits } from '../../content/edits.ts';
import { shareFix, sharesOf } from '../parts.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages } from '../walk.ts';
import { findLazyParagraphs } from './shared/lazy-lines.ts';
import { findSwallowed, type Swallowed } from './shared/swallowed.ts';

/** One blank line in a folded block is no paragraph: the text runs into the bullet or the paragraph above. */
export const markdownSwallowedParagraph: Rule<'markdown-swallowed-paragraph'> = {
  id: 'markdown-swallowed-paragraph',
  severity: 'warning',
  owns: 'markup',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      const found = [...findSwallowed(passage, page.source), ...findLazyParagraphs(passage)];
      for (const inside of ['item', 'paragraph', 'list'] as const) {
        const same = found.filter((one) => one.inside === inside);
        const [first] = same;
        if (first === undefined) continue;
        const wanted = same.map((one) => [{ start: one.offset, end: one.offset, text: '\n' }]);
        const edits = fileEdits(passage, page.source, wanted.flat());
        const shares = sharesOf(wanted, edits);
        const title = (count: number) => ({ key: 'part-paragraphs', facts: { count } });
        const severity = inside === 'item' ? {} : ({ severity: 'info' } as const);
        const say = ({ offset, words }: Swallowed, count: number) => ({
          message: inside,
          facts: { words, count },
          at: passage.toFile(offset + 1, offset + 1 + words.length),
          excerpt: words,
          ...severity,
        });
        const count = same.length;
        yield {
          ...say(first, count),
          data: { count },
          fixes: edits === null ? [] : [{ title: title(count), safe: inside === 'item', edits }],
          ...(count > 1 && {
            parts: same.map((one, rank) => ({ ...say(one, 1), ...shareFix(title(1), shares[rank]) })),
          }),
        };
      }
    }
  },
};
