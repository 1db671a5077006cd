import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { checkOf } from '../../src/rules/markdown/remark-lint/check.ts';
import type { LintId } from '../../src/rules/markdown/remark-lint/lint-id.ts';
import { PLUGINS } from '../../src/rules/markdown/remark-lint/plugins.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

type Extensions = readonly { readonly transforms?: unknown }[];

/**
 * Markdown with GFM, as remark reads it. A last step of its, which finds a few addresses more and leaves them without a place in
 * the file, is left out: `maximum-line-length` would then skip words that follow a link.
 */
export function parseAsRemark(text: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function () {
      const data = this.data() as { fromMarkdownExtensions: readonly Extensions[] };
      data.fromMarkdownExtensions = data.fromMarkdownExtensions.map((list) =>
        list.map(({ transforms: _, ...rest }) => rest),
      );
    } as Plugin)
    .parse(text) as Root;
}

/** Where remark-lint, run by itself on a text, speaks: `start-end`, offsets. */
export function theirPlaces(
  id: LintId,
  option: unknown,
  text: string,
  path: string,
  tree = parseAsRemark(text),
): string[] {
  const file = new VFile({ value: text, path });
  unified()
    .use(PLUGINS[id], [1, option] as never)
    .runSync(tree, file);
  const { toOffset } = location(file);
  return (
    file.messages
      .map(({ place, fatal, reason }) => {
        if (fatal === true) throw new Error(reason);
        if (place === undefined) return [0, 0] as const;
        const [start, end] = 'start' in place ? [place.start, place.end] : [place, place];
        return [start.offset ?? toOffset(start) ?? -1, end.offset ?? toOffset(end) ?? -1] as const;
      })
      // We show what is missing at the very end on the last character.
      .map(([start, end]) => `${start >= text.length && start > 0 ? start - 1 : start}-${end}`)
      .sort()
  );
}

/** Where we speak of a page that is nothing but this text. */
export function ourPlaces(id: LintId, option: unknown, text: string, path: string): string[] {
  return placesIn(readPage(path, text, { language: 'en' }).page, id, option);
}

export function placesIn(page: Page, id: LintId, option: unknown): string[] {
  const context = { options: { option }, site: { generator: 'plain' } } as unknown as RuleContext;
  return [...checkOf(id)(page, context)].map(({ at }) => `${at.start}-${at.end}`).sort();
}
