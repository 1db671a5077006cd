import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import undefinedReferences from 'remark-lint-no-undefined-references';
import remarkParse from 'remark-parse';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import type { Range } from '../../src/content/source.ts';
import { markdownNoUndefinedReferences } from '../../src/rules/markdown/no-undefined-references.ts';
import { checkOf } from '../../src/rules/markdown/remark-lint/check.ts';
import type { LintId } from '../../src/rules/markdown/remark-lint/lint-id.ts';
import { PLUGINS } from '../../src/rules/markdown/remark-lint/plugins.ts';
import type { RuleContext } from '../../src/rules/rule.ts';

/** A rule of remark-lint that says all that it says there: one is our own until its option is given. */
export type WholeLintId = LintId | 'markdown-no-undefined-references';

await markdownNoUndefinedReferences.ready?.(readPage('a.md', '').page, { option: {} }, {} as RuleContext['site']);

const pluginOf = (id: WholeLintId) => (id === 'markdown-no-undefined-references' ? undefinedReferences : PLUGINS[id]);

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
  id: WholeLintId,
  option: unknown,
  text: string,
  path: string,
  tree = parseAsRemark(text),
): string[] {
  const file = new VFile({ value: text, path });
  unified()
    .use(pluginOf(id) as Plugin<[never]>, [1, option] as never)
    .runSync(tree, file);
  return file.messages
    .map((message) => {
      if (message.fatal === true) throw new Error(message.reason);
      return placeOf(message, text);
    })
    .sort();
}

/** `start-end`, offsets. We show what is missing at the very end on the last character. */
export function placeOf({ place }: Pick<VFileMessage, 'place'>, text: string): string {
  const { toOffset } = location(text);
  const [first, last] = place === undefined ? [] : 'start' in place ? [place.start, place.end] : [place, place];
  const start = first === undefined ? 0 : (first.offset ?? toOffset(first) ?? -1);
  const end = last === undefined ? 0 : (last.offset ?? toOffset(last) ?? -1);
  return `${start >= text.length && start > 0 ? start - 1 : start}-${end}`;
}

/** Where we speak of a page that is nothing but this text. */
export function ourPlaces(id: WholeLintId, option: unknown, text: string, path: string): string[] {
  return placesIn(readPage(path, text, { language: 'en' }).page, id, option);
}

export function placesIn(page: Page, id: WholeLintId, option: unknown): string[] {
  const isOwn = id === 'markdown-no-undefined-references';
  const options = { option: option === undefined && isOwn ? {} : option };
  const context = { options, site: { generator: 'plain' } } as unknown as RuleContext;
  const check = isOwn ? markdownNoUndefinedReferences.check : checkOf(id);
  return placesOf(check?.(page, context) ?? []);
}

/** A text that would take too long is left, which is said of all of it. */
export function placesOf(reports: Iterable<{ readonly message: string; readonly at: Range }>): string[] {
  return [...reports]
    .filter(({ message }) => !/^too-(?:deep|big)$/.test(message))
    .map(({ at }) => `${at.start}-${at.end}`)
    .sort();
}
