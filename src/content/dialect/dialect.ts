import type { Range } from '../source.ts';

/**
 * How a file is written, beyond CommonMark with GFM: by the generator that reads it.
 * `html`: a page of HTML, whose text, links and headings are read as those of any other.
 */
export type DialectName =
  | 'commonmark'
  | 'hugo'
  | 'jekyll'
  /** Jekyll whose kramdown reads the Markdown that stands in blocks of HTML. */
  | 'jekyll-blocks'
  | 'mkdocs'
  | 'pelican'
  | 'hexo'
  | 'myst'
  | 'middleman'
  | 'mdx'
  | 'docusaurus'
  | 'vitepress'
  | 'eleventy'
  | 'eleventy-1'
  | 'gitbook'
  | 'quarto'
  | 'zola'
  | 'docsify'
  | 'observable'
  | 'grav'
  | 'html';

/** One unit of syntax in a veiled text: of private use, so that it forms no markup and parts no words. */
export const VEIL = '\uE001';
/** The first and last unit of syntax whose signs are punctuation for Markdown: `**mot**{.a}` is bold as before. */
export const EDGE = '\u2E3F';

/** A text with the generator's own syntax veiled, so that a reader of Markdown sees through it. */
export interface Veil {
  /** What the parser is given, as long as the text, unit for unit: syntax is `VEIL`, spaces, or a block that stands for it. */
  readonly text: string;
  /** What readers of tags and addresses are given: every unit of syntax is `VEIL`, but tags of HTML stay, without their expressions. */
  readonly markup: string;
  /** The stretches that are syntax and that no rule may touch, in order, apart from each other. */
  readonly syntax: readonly Range[];
  /** Where blocks that stand for syntax begin, in order: the tree is cleared of them. */
  readonly standIns: ReadonlySet<number>;
  /** True when something on the page brings text from elsewhere, which may define or refer. */
  readonly brings: boolean;
}

/** A stretch of syntax, and what stands for it. */
export interface Stroke extends Range {
  /** What the parser is given in its place: as long, with the same line breaks. */
  readonly parse: string;
  /** What readers of tags are given; default: `VEIL` all over. */
  readonly markup?: string;
  /** Where blocks that stand for syntax begin. */
  readonly standIns?: readonly number[];
  /** It brings text from elsewhere. */
  readonly brings?: boolean;
}

/** What a construct may look at: the text as veiled so far, and where code stands. */
export interface Sheet {
  readonly text: string;
  /** Whether an offset stands in a fence or in a span of code. */
  isCode(offset: number): boolean;
}

/** One kind of syntax: its stretches, in order, apart from each other. Pure, never throws, linear in the length of the text. */
export type Construct = ((sheet: Sheet) => Iterable<Stroke>) & {
  /** It opens fences that hold prose: for those after it, code stands elsewhere. */
  readonly movesCode?: true;
};

/** What a dialect knows. */
export interface Dialect {
  /** In the body of a page, in the order in which they are read. */
  readonly body: readonly Construct[];
  /** In a string of the front matter: templates alone. */
  readonly field: readonly Construct[];
  /** False where four spaces make no code. */
  readonly indentedCode: boolean;
}
