import plugin from 'remark-lint-no-unused-definitions';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { commentDefinitions } from './shared/comment-definitions.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** A definition that nothing refers to is not shown. */
export const markdownNoUnusedDefinitions: Rule<'markdown-no-unused-definitions'> = {
  id: 'markdown-no-unused-definitions',
  severity: 'info',
  ready: mindComments,
  *check(page) {
    const comments = new Map<Passage, ReadonlySet<number>>();
    for (const { passage, start, end, at, words } of lint(page, plugin)) {
      // `[#{{ issue }}]: {{ repository }}/{{ issue }}`: its name is made when the site is.
      const name = end - start < 2000 ? passage.text.slice(start, end).indexOf(']') : -1;
      if (passage.syntax.some((one) => one.start < start + name && one.end > start)) continue;
      const known = comments.get(passage) ?? commentDefinitions(passage);
      comments.set(passage, known);
      if (!known.has(start)) yield { message: 'unused', facts: { words }, at, excerpt: words };
    }
  },
};
