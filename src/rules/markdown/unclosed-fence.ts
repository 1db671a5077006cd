import { looksLikeCode } from '../../content/dialect/looks-like-code.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';
import { engineOf } from './shared/engine.ts';

/** A fence of code that is never closed: all that follows is shown as code. */
export const markdownUnclosedFence: Rule<'markdown-unclosed-fence'> = {
  id: 'markdown-unclosed-fence',
  severity: 'error',
  byDialect: { sure: [] },
  *check(page, { site }) {
    for (const passage of markdownPassages(page)) {
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'code') continue;
        const { start, end } = rangeOf(node);
        const written = passage.text.slice(start, end);
        const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0];
        if (fence === undefined) continue;
        const [first = ''] = written.split(/[\r\n]/, 1);
        const last = written.slice(Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r')) + 1);
        const closed =
          written.length > first.length &&
          last
            .replace(/^[\s>]*/, '')
            .trimEnd()
            .startsWith(fence);
        if (closed) continue;
        // Python-Markdown finds no block where nothing closes one.
        const isLiteral = /^(?:python|php-markdown)$/.test(engineOf(site));
        const severity = isLiteral ? 'warning' : holdsText(written.slice(first.length)) ? 'error' : 'info';
        yield {
          message: isLiteral ? 'literal' : 'unclosed',
          facts: { fence },
          severity,
          at: passage.toFile(start, start + first.length),
          excerpt: first,
        };
      }
    }
  },
};

/** Whether more than code was swallowed: else the reader sees nothing wrong. */
function holdsText(code: string): boolean {
  const gap = /\n[ \t>]*\n/.exec(code);
  const rest = gap === null ? '' : code.slice(gap.index + gap[0].length);
  const isMarkdown = /^[ \t>]*(?:#{2,6} \S|[`~]{3})/m.test(rest);
  return rest.trim() !== '' && (isMarkdown || !looksLikeCode(rest, 0, rest.length));
}
