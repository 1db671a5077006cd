import plugin from 'remark-lint-no-empty-url';
import type { Rule } from '../rule.ts';
import { lint } from './shared/remark-lint.ts';

/** A link that leads nowhere. */
export const markdownNoEmptyUrl: Rule<'markdown-no-empty-url'> = {
  id: 'markdown-no-empty-url',
  severity: 'warning',
  *check(page) {
    for (const { at, words } of lint(page, plugin)) yield { message: 'empty', facts: { words }, at, excerpt: words };
  },
};
