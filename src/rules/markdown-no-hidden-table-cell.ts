import plugin from 'remark-lint-no-hidden-table-cell';
import { lint } from './remark-lint.ts';
import type { Rule } from './rule.ts';

/** A row with more cells than its table has columns: the last are lost. */
export const markdownNoHiddenTableCell: Rule<'markdown-no-hidden-table-cell'> = {
  id: 'markdown-no-hidden-table-cell',
  severity: 'warning',
  *check(page) {
    for (const { at, words } of lint(page, plugin)) yield { message: 'hidden', facts: { words }, at, excerpt: words };
  },
};
