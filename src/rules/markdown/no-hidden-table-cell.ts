import plugin from 'remark-lint-no-hidden-table-cell';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { lint } from './shared/remark-lint.ts';

/** A row with more cells than its table has columns: the last are lost. */
export const markdownNoHiddenTableCell: Rule<'markdown-no-hidden-table-cell'> = {
  id: 'markdown-no-hidden-table-cell',
  severity: 'warning',
  *check(page) {
    for (const { at, words } of lint(page, plugin, undefined, hasEndlessRow))
      yield { message: 'hidden', facts: { words }, at, excerpt: words };
  },
};

/** The work of remark-lint grows with the square of the cells of a row; no table has thousands of columns. */
function hasEndlessRow({ text }: Passage): boolean {
  return text.includes('|') && text.split('\n').some((line) => line.length > 4000 && line.split('|').length > 2000);
}
