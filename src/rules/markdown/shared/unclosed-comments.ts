import type { Report } from '../../../content/finding.ts';
import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';

/** What opens a comment that nothing closes, for CommonMark, takes all that comes after. */
export function* unclosedComments(passage: Passage): Iterable<Report<'markdown-unclosed-html'>> {
  if (!passage.text.includes('<!--')) return;
  for (const [node] of walk(passage.tree)) {
    if (node.type !== 'html') continue;
    const { start, end } = rangeOf(node);
    const [, before, rest] = /^(\s*)<!--([\s\S]*)$/.exec(passage.markup.slice(start, end)) ?? [];
    if (rest === undefined || before === undefined || rest.includes('-->') || rest.trim() === '') continue;
    const at = passage.toFile(start + before.length, start + before.length + 4);
    yield { message: 'comment', facts: { name: '!--' }, at, excerpt: '<!--' };
  }
}
