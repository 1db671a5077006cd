import { fileEdits } from '../../content/edits.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages } from '../walk.ts';
import { findLazyParagraphs } from './shared/lazy-lines.ts';
import { findSwallowed } from './shared/swallowed.ts';

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
        const { offset, words } = first;
        const count = same.length;
        const edits = fileEdits(
          passage,
          page.source,
          same.map((one) => ({ start: one.offset, end: one.offset, text: '\n' })),
        );
        const fixes =
          edits === null
            ? []
            : [{ title: { key: 'part-paragraphs', facts: { count } }, safe: inside === 'item', edits }];
        const severity = inside === 'item' ? {} : ({ severity: 'info' } as const);
        yield {
          message: inside,
          facts: { words, count },
          at: passage.toFile(offset + 1, offset + 1 + words.length),
          excerpt: words,
          data: { count },
          fixes,
          ...severity,
        };
      }
    }
  },
};
