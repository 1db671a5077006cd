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
  /** What remark-lint says, in English: nobody is shown it. */
  readonly reason: string;
}

/** A rule of remark-lint, or what minds its comments. */
export type Lint<Options> = Plugin<[(Options | undefined)?], Root>;

/** Runs one remark-lint rule on each Markdown passage of a page: the only door to remark-lint. */
export function* lint<Options>(
  page: Page,
  plugin: Lint<Options>,
  options?: Options,
  skip: (passage: Passage) => boolean = () => false,
  control: (passage: Passage) => Lint<undefined> | null = () => null,
): Iterable<LintMessage> {
  for (const passage of page.passages) {
    if (passage.kind !== 'markdown' || passage.text === '' || skip(passage)) continue;
    const file = new VFile({ value: passage.markup, path: page.path });
    const processor = unified().use(plugin, options);
    const minder = control(passage);
    (minder === null ? processor : processor.use(minder)).runSync(passage.tree, file);
    for (const { place, reason } of file.messages) {
      if (place === undefined) continue;
      const [first, last] = 'start' in place ? [place.start, place.end] : [place, place];
      const start = first.offset ?? offsetAt(passage.markup, first);
      const end = last.offset ?? offsetAt(passage.markup, last);
      const words = shorten(passage.text.slice(start, end));
      yield { passage, start, end, at: passage.toFile(start, end), words, reason };
    }
  }
}

/** The offset of a line and a column, which some rules give alone. */
function offsetAt(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let start = 0;
  for (let left = line - 1; left > 0; left--) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function shorten(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
