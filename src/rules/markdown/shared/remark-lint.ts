import type { Root } from 'mdast';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import type { Page, Passage } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';

/** What a remark-lint rule says of a passage: where, in the passage's text and in the file. */
export interface LintMessage extends Range {
  readonly passage: Passage;
  /** In the file. */
  readonly at: Range;
  /** The text it speaks of, at most 80 characters of its first line. */
  readonly words: string;
}

/** Runs one remark-lint rule on each Markdown passage of a page: the only door to remark-lint. */
export function* lint<Options>(
  page: Page,
  plugin: Plugin<[(Options | undefined)?], Root>,
  options?: Options,
  skip: (passage: Passage) => boolean = () => false,
): Iterable<LintMessage> {
  for (const passage of page.passages) {
    if (passage.kind !== 'markdown' || passage.text === '' || skip(passage)) continue;
    const file = new VFile({ value: passage.markup });
    unified().use(plugin, options).runSync(passage.tree, file);
    for (const { place } of file.messages) {
      if (place === undefined) continue;
      const start = 'start' in place ? place.start.offset : place.offset;
      const end = 'start' in place ? place.end.offset : place.offset;
      if (start === undefined || end === undefined) continue;
      const words = shorten(passage.text.slice(start, end));
      yield { passage, start, end, at: passage.toFile(start, end), words };
    }
  }
}

function shorten(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
