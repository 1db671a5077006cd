import plugin from 'remark-lint-no-unused-definitions';
import type { Rule } from '../rule.ts';
import { lint } from './shared/remark-lint.ts';

/** A definition that nothing refers to is not shown. */
export const markdownNoUnusedDefinitions: Rule<'markdown-no-unused-definitions'> = {
  id: 'markdown-no-unused-definitions',
  severity: 'info',
  *check(page) {
    for (const { at, words } of lint(page, plugin)) yield { message: 'unused', facts: { words }, at, excerpt: words };
  },
};
