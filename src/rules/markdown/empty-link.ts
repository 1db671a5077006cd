import type { Rule } from '../rule.ts';
import { isEmpty, markdownPassages, rangeOf, walk } from '../walk.ts';

/** MyST writes the title of what a link without words leads to, or its number. */
const FILLS: ReadonlySet<string> = new Set(['jupyter-book', 'sphinx']);

/** `[](url)`: nothing to see, nothing to click, and a screen reader spells the URL. */
export const markdownEmptyLink: Rule<'markdown-empty-link'> = {
  id: 'markdown-empty-link',
  severity: 'error',
  byDialect: { sure: [] },
  *check(page, { site }) {
    if (FILLS.has(site.generator)) return;
    for (const passage of markdownPassages(page)) {
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'link' || node.url === '' || isForPlugin(node.url) || !isEmpty(node)) continue;
        const { start, end } = rangeOf(node);
        yield {
          message: 'empty',
          facts: { url: node.url },
          at: passage.toFile(start, end),
          excerpt: node.url.slice(0, 120),
        };
      }
    }
  },
};

/** A scheme that no browser opens: the site reads it and makes something of it (`codepen://name`). */
function isForPlugin(url: string): boolean {
  return /^[a-z][a-z\d+-]+:/i.test(url) && !/^(?:https?|mailto|tel|sms|ftps?|file|data|blob|javascript):/i.test(url);
}
