import plugin from 'remark-lint-no-heading-like-paragraph';
import type { Rule } from '../rule.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** Seven number signs make no heading. */
export const markdownNoHeadingLikeParagraph: Rule<'markdown-no-heading-like-paragraph'> = {
  id: 'markdown-no-heading-like-paragraph',
  severity: 'warning',
  ready: mindComments,
  *check(page) {
    for (const { passage, start } of lint(page, plugin)) {
      const from = passage.text.lastIndexOf('\n', start) + 1;
      const excerpt = (passage.text.slice(from).split('\n', 1)[0] ?? '').slice(0, 120);
      yield { message: 'too-deep', at: passage.toFile(from, from + excerpt.length), excerpt };
    }
  },
};
