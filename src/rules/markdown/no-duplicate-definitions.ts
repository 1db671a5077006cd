import type { Definition } from 'mdast';
import plugin from 'remark-lint-no-duplicate-definitions';
import type { Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { rangeOf, walk } from '../walk.ts';
import { commentDefinitions } from './shared/comment-definitions.ts';
import { engineOf } from './shared/engine.ts';
import { mindComments } from './shared/mind-comments.ts';
import { lint } from './shared/remark-lint.ts';

/** Two definitions of one name: the first wins, for Python the last. Said twice the same, nothing is lost. */
export const markdownNoDuplicateDefinitions: Rule<'markdown-no-duplicate-definitions'> = {
  id: 'markdown-no-duplicate-definitions',
  severity: 'warning',
  ready: mindComments,
  *check(page, { site }) {
    const engine = engineOf(site);
    const message = /^(?:python|parsedown|php-markdown)$/.test(engine) ? 'replaced' : 'duplicate';
    const repeated = new Map<Passage, ReadonlySet<number>>();
    for (const { passage, start, at, words } of lint(page, plugin)) {
      const same = repeated.get(passage) ?? new Set([...findRepeated(passage), ...commentDefinitions(passage)]);
      repeated.set(passage, same);
      if (!same.has(start)) yield { message, facts: { words }, at, excerpt: words };
    }
  },
};

/** Where the definitions begin that say what the one before them said of the same name. */
function findRepeated({ tree }: Passage): ReadonlySet<number> {
  const known = new Map<string, Definition>();
  const starts = new Set<number>();
  for (const [node] of walk(tree)) {
    if (node.type !== 'definition') continue;
    const before = known.get(node.identifier);
    known.set(node.identifier, node);
    if (before?.url === node.url && before.title === node.title) starts.add(rangeOf(node).start);
  }
  return starts;
}
