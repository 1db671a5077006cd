import { within } from '../../content/dialect/veil.ts';
import type { Report } from '../../content/finding.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';
import { findLonelyTags } from './shared/html-tags.ts';

/** An HTML tag opened and never closed spills over the rest of the page; one closed and never opened is lost. */
export const markdownUnclosedHtml: Rule<'markdown-unclosed-html'> = {
  id: 'markdown-unclosed-html',
  severity: 'warning',
  *check(page) {
    for (const passage of markdownPassages(page)) {
      // MDX does not build with a tag that lacks its other.
      if (!passage.text.includes('<') || passage.dialect === 'mdx' || passage.dialect === 'docusaurus') continue;
      const stretches: { text: string; offset: number }[] = [];
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'html') continue;
        const { start, end } = rangeOf(node);
        stretches.push({ text: passage.markup.slice(start, end), offset: start });
      }
      // A closing tag after which Markdown goes on at once: of no block, for CommonMark.
      const isTold = within(stretches.map(({ text, offset }) => ({ start: offset, end: offset + text.length })));
      for (const { start, end } of passage.syntax)
        if (passage.markup.startsWith('</', start) && !isTold(start))
          stretches.push({ text: passage.markup.slice(start, end), offset: start });
      stretches.sort((one, other) => one.offset - other.offset);
      const { unclosed, unopened } = findLonelyTags(stretches);
      const told =
        (message: 'unclosed' | 'unopened') =>
        ({ name, start, end }: (typeof unclosed)[number]): Report<'markdown-unclosed-html'> => {
          return {
            message,
            facts: { name },
            at: passage.toFile(start, end),
            excerpt: passage.text.slice(start, Math.min(end, start + 120)),
          };
        };
      yield* unclosed.map(told('unclosed'));
      yield* unopened.map(told('unopened'));
    }
  },
};
