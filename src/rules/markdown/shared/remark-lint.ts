import type { Root } from 'mdast';
import type { Plugin, Transformer } from 'unified';
import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
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

/** What a rule says, as it says it. */
export interface Told {
  readonly reason: string;
  readonly place?: Point | Position | undefined;
}

/** A rule and its option, run on one passage. */
export type RunLint = <Options>(
  plugin: Lint<Options>,
  options: Options | undefined,
  passage: Passage,
  path: string,
) => readonly Told[];

let usual: RunLint | null = null;

/** How rules are run from then on, where nobody says: with what is loaded for a page, and does no harm to the others. */
export function runBy(run: RunLint): void {
  usual = run;
}

/** Runs one remark-lint rule on each Markdown passage of a page: the only door to remark-lint. */
export function* lint<Options>(
  page: Page,
  plugin: Lint<Options>,
  options?: Options,
  skip: (passage: Passage) => boolean = () => false,
  run: RunLint = usual ?? runAlone,
): Iterable<LintMessage> {
  for (const passage of page.passages) {
    if (passage.kind !== 'markdown' || passage.text === '' || skip(passage)) continue;
    for (const { place, reason } of run(plugin, options, passage, page.path)) {
      if (place === undefined) continue;
      const [first, last] = 'start' in place ? [place.start, place.end] : [place, place];
      const start = first.offset ?? offsetAt(passage.markup, first);
      const end = last.offset ?? offsetAt(passage.markup, last);
      const words = shorten(passage.text.slice(start, end));
      yield { passage, start, end, at: passage.toFile(start, end), words, reason };
    }
  }
}

/** Without a pipeline of plugins, of which this would be the only one: `unified` and `vfile` are much to load, and to set up for each text. */
export const runAlone: RunLint = (plugin, options, { markup, tree }) => {
  const file = new LintedText(markup);
  const transform = (plugin as unknown as (given: unknown) => Transformer<Root> | undefined)(options);
  transform?.(tree, file as unknown as VFile, () => {});
  return file.messages;
};

interface Where {
  readonly place?: Told['place'];
  readonly ancestors?: readonly Node[];
}

/** As much of a `VFile` as rules ask for that look at texts. */
class LintedText {
  readonly messages: Told[] = [];
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  toString(): string {
    return this.value;
  }

  /** `at`: a place, a node, or the nodes that it is in, the innermost last. */
  message(reason: string, at: NonNullable<Told['place']> | Node | Where = {}): void {
    this.messages.push({ reason, place: placeOf(at) });
  }
}

function placeOf(at: NonNullable<Told['place']> | Node | Where): Told['place'] {
  if ('line' in at || 'start' in at) return at;
  return 'type' in at ? at.position : (at.place ?? at.ancestors?.at(-1)?.position);
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
