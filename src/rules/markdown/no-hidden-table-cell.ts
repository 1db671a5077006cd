import plugin from 'remark-lint-no-hidden-table-cell';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { engineOf, keepsBarsInCode } from './shared/engine.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** A row with more cells than its table has columns: the last are lost. */
export const markdownNoHiddenTableCell: Rule<'markdown-no-hidden-table-cell'> = {
  id: 'markdown-no-hidden-table-cell',
  severity: 'warning',
  ready: mindComments,
  *check(page, { site }) {
    // Kramdown gives every row as many cells as the longest.
    if (engineOf(site) === 'kramdown') return;
    const isWhole = keepsBarsInCode(site);
    for (const { passage, start, at, words } of lint(page, plugin, undefined, hasEndlessRow)) {
      // An empty cell is no loss.
      if (!/[^\s|]/.test(words) || (isWhole && hasBarInCode(passage, start))) continue;
      yield { message: 'hidden', facts: { words }, at, excerpt: words };
    }
  },
};

function hasBarInCode({ text }: Passage, offset: number): boolean {
  const row = text.slice(text.lastIndexOf('\n', offset) + 1).split('\n', 1)[0] ?? '';
  return [...row.slice(0, 4000).matchAll(/`[^`]*`/g)].some(([code]) => code.includes('|'));
}

/** The work of remark-lint grows with the square of the cells of a row; no table has thousands of columns. */
function hasEndlessRow({ text }: Passage): boolean {
  return text.includes('|') && text.split('\n').some((line) => line.length > 4000 && line.split('|').length > 2000);
}
