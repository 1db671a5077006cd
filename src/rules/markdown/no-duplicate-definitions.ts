import plugin from 'remark-lint-no-duplicate-definitions';
import type { Rule } from '../rule.ts';
import { lint } from './shared/remark-lint.ts';

/** Two definitions of one name: the first wins. */
export const markdownNoDuplicateDefinitions: Rule<'markdown-no-duplicate-definitions'> = {
  id: 'markdown-no-duplicate-definitions',
  severity: 'warning',
  *check(page) {
    for (const { at, words } of lint(page, plugin))
      yield { message: 'duplicate', facts: { words }, at, excerpt: words };
  },
};
