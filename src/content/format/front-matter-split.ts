import type { FrontMatter, SyntaxTrouble } from '../page.ts';
import type { Range } from '../source.ts';

/** Where the front matter of a file stands, before it is read. */
export interface Split {
  readonly format: FrontMatter['format'] | null;
  readonly range: Range;
  readonly content: Range;
  readonly body: Range;
  readonly troubles: readonly SyntaxTrouble[];
}
