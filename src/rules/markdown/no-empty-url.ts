import plugin from 'remark-lint-no-empty-url';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { commentDefinitions } from './shared/comment-definitions.ts';
import { lint } from './shared/remark-lint.ts';

/** A link that leads nowhere. */
export const markdownNoEmptyUrl: Rule<'markdown-no-empty-url'> = {
  id: 'markdown-no-empty-url',
  severity: 'warning',
  *check(page) {
    const comments = new Map<Passage, ReadonlySet<number>>();
    for (const { passage, start, at, words } of lint(page, plugin)) {
      const known = comments.get(passage) ?? commentDefinitions(passage);
      comments.set(passage, known);
      if (!known.has(start)) yield { message: 'empty', facts: { words }, at, excerpt: words };
    }
  },
};
