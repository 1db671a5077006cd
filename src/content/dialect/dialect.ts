import type { Range } from '../source.ts';

/**
 * How a file is written, beyond CommonMark with GFM: by the generator that reads it.
 * `html`: a page of HTML, whose text, links and headings are read as those of any other.
 */
export type DialectName =
  | 'commonmark'
  | 'hugo'
  | 'jekyll'
  | 'mkdocs'
  | 'mdx'
  | 'docusaurus'
  | 'vitepress'
  | 'eleventy'
  | 'gitbook'
  | 'quarto'
  | 'zola'
  | 'docsify'
  | 'html';

/** A text with the generator's own syntax veiled, so that a reader of Markdown sees through it. */
export interface Veil {
  /** As long as the text, unit for unit: what is syntax is spaces, or `SYNTAX`, or a Markdown block that stands for it. */
  readonly text: string;
  /** The stretches that are syntax and that no rule may touch, in order, apart from each other. */
  readonly syntax: readonly Range[];
}

/** What a dialect knows. Pure; linear in the length of the text. */
export interface Dialect {
  readonly name: DialectName;
  veil(text: string): Veil;
}
