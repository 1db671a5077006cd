import { type Container, containersIn } from '../../content/dialect/container-ends.ts';
import type { Passage } from '../../content/page.ts';
import type { Generator } from '../../site/plan.ts';
import type { Rule } from '../rule.ts';
import { markdownPassages } from '../walk.ts';

/** What opens a container for the generators that have some: another name is text, or that of a plug-in. */
const OPENS: Partial<Record<Generator, RegExp>> = {
  docusaurus: /^(?:secondary|info|success|danger|note|tip|warning|important|caution)(?![\w-])/,
  starlight: /^(?:note|tip|caution|danger)(?![\w-])/,
  vitepress: /^(?:info|tip|warning|danger|details|code-group)(?![\w-])/,
  vuepress: /^(?:tip|warning|danger|details)(?![\w-])/,
  quarto: /^(?:\{[^{}]*\}|[\w-]+)$/,
  'jupyter-book': /^\{[\w:+-]+\}/,
};
const BOX =
  /^(?:\{\.?(?:callout-)?)?(?:secondary|info|success|danger|note|tip|warning|important|caution|hint|attention)\b/;
const LONGEST = 60;

/** A container of colons that nothing closes: what follows is in it. */
export const markdownUnclosedContainer: Rule<'markdown-unclosed-container'> = {
  id: 'markdown-unclosed-container',
  severity: 'warning',
  owns: 'markup',
  *check(page, { site }) {
    const opens = OPENS[site.siteOf(page.path).generator];
    if (opens === undefined) return;
    for (const passage of markdownPassages(page)) {
      if (!passage.text.includes(':::')) continue;
      const { containers, closings } = containersIn(passage);
      for (const one of containers) {
        if (one.isClosed || !opens.test(one.rest)) continue;
        const { start, lineEnd, end, colons, rest } = one;
        const opener = passage.text.slice(start, lineEnd);
        const takesClosing = closings.some((line) => line.end === end);
        const isGrave = takesOther(passage, one);
        yield {
          message: !isGrave ? 'last' : takesClosing ? 'next' : 'page',
          facts: { opener: opener.slice(0, LONGEST), closer: colons, isBox: BOX.test(rest) },
          ...(!isGrave && { severity: 'info' as const }),
          at: passage.toFile(start, lineEnd),
          excerpt: opener,
        };
      }
    }
  },
};

/** Whether it took more than belongs to it: a heading, or another container. Else the reader sees nothing wrong. */
function takesOther({ tree, syntax, text }: Passage, { lineEnd, end }: Container): boolean {
  const isInside = (offset: number) => offset >= lineEnd && offset < end;
  return (
    tree.children.some(
      ({ type, position }) => type === 'heading' && isHeading(text, position?.start.offset ?? -1, isInside),
    ) || syntax.some(({ start }) => isInside(start) && /^:{3,}[ \t]*\S/.test(text.slice(start, start + LONGEST)))
  );
}

/** A line of colons that has a title is a heading in the tree, where its words stand. */
function isHeading(text: string, start: number, isInside: (offset: number) => boolean): boolean {
  return isInside(start) && !text.startsWith(':', start);
}
