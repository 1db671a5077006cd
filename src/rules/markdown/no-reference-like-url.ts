import plugin from 'remark-lint-no-reference-like-url';
import type { Rule } from '../rule.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** The name of a definition where a URL should be. */
export const markdownNoReferenceLikeUrl: Rule<'markdown-no-reference-like-url'> = {
  id: 'markdown-no-reference-like-url',
  severity: 'warning',
  ready: mindComments,
  *check(page) {
    for (const { at, words } of lint(page, plugin))
      yield { message: 'reference', facts: { words }, at, excerpt: words };
  },
};
