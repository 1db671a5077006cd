import type { Root } from 'mdast';
import type { DialectName } from './dialect/dialect.ts';
import type { HtmlPart } from './format/html/html-parts.ts';
import type { Range, Source } from './source.ts';

/**
 * What a string is for, hence which rules read it. Only `markdown`, `html` and `plain` are prose; `html` is the body of
 * a page of HTML, whose tree is made of the same nodes as that of Markdown.
 */
export type PassageKind = 'markdown' | 'html' | 'plain' | 'url' | 'path' | 'identifier';

/** What the site knows of a front-matter field beyond the file itself (from the CMS configuration or the schema). */
export interface FieldDescription {
  /** Labels from the top of the page down to the field, in the words of the CMS: `['Haut de page', 'Sous-titre']`. */
  readonly labels: readonly string[];
  /** The kind of text it holds, when the CMS widget settles it; null when it does not. */
  readonly kind: PassageKind | null;
  /** The CMS widget: `string`, `text`, `markdown`, `image`, `relation`, `datetime`… */
  readonly widget: string | null;
}

/** Describes the field at a JSON Pointer of one page; null when nothing is known of it. */
export type Describe = (pointer: string) => FieldDescription | null;

/** A node of the front matter: a tree with the place of every key and value. */
export interface Field {
  /** JSON Pointer from the root of the front matter; the root's own is the empty string. */
  readonly pointer: string;
  /** The last step: a mapping key, a sequence index as text, or the empty string at the root. */
  readonly name: string;
  readonly parent: Field | null;
  readonly kind: 'mapping' | 'sequence' | 'scalar' | 'alias';
  /** The range of the key as written (quotes included); null for items of a sequence and for the root. */
  readonly key: Range | null;
  /** The range of the value as written (quotes and block header included); an empty value is empty, after its key. */
  readonly range: Range;
  /** The value as Hugo and the CMS read it (YAML 1.2 core); timestamps stay text. */
  readonly value: unknown;
  readonly children: readonly Field[];
  /** Scalars only: how the value is written, and its decoded text with the way back to the file. */
  readonly scalar: Scalar | null;
  readonly description: FieldDescription | null;
  /** True when an earlier key of the same mapping has the same name: the last one wins, as in Hugo before 0.152. */
  readonly duplicate: boolean;
}

export type YamlStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';
export type TomlStyle = 'toml-basic' | 'toml-literal' | 'toml-multi-line-basic' | 'toml-multi-line-literal';
/** `json`: a string of JSON; `bare`: a number, a date, `true`, of TOML or JSON; `meta`: a line of meta-data, and those that go on with it. */
export type ScalarStyle = YamlStyle | TomlStyle | 'json' | 'bare' | 'meta';

/** Decoded text and the map to the file: `toFile` and `fromFile` are exact inverses on whole characters. */
export interface ScalarMap {
  readonly text: string;
  /** The file range of a range of the decoded text. An empty range gives an empty range. */
  toFile(start: number, end: number): Range;
  /** The decoded offset of a file offset: of the nearest character at or after it. */
  fromFile(offset: number): number;
}

export interface Scalar extends ScalarMap {
  readonly style: ScalarStyle;
  readonly tag: string | null;
  readonly anchor: string | null;
  /** The scalar's content in the file: without quotes, without block header. */
  readonly content: Range;
}

/** A stretch of text that a reader will see: the body, or one string field. */
export interface Passage extends ScalarMap {
  readonly kind: PassageKind;
  /** The field that holds it; null for the body. */
  readonly field: Field | null;
  /**
   * BCP 47: as declared for it or its page, French only where its words, or the page's, do not tell another; of a page
   * that declares none `fr` or `en` when they surely tell it. Null: not known, or none of these.
   */
  readonly language: string | null;
  /** True when its language is declared for it or its page, not told by words. */
  readonly isDeclared: boolean;
  /** The whole passage in the file. */
  readonly range: Range;
  /**
   * The tree of the passage, with GFM tables, strikethrough, task lists and footnotes. Parsed once, on first use.
   * Positions are offsets in `text`; `toFile` brings them to the file. A passage without Markdown syntax, and every
   * passage that is not `markdown`, gives one paragraph with one text node.
   */
  readonly tree: Root;
  /**
   * `text` with everything that is not prose masked, unit for unit, so that offsets stay: U+E000 for markup that the
   * reader does not see and that does not part words (`**`, `[`, `](url)`), U+FFFC for what stands for something
   * else (code, URLs, e-mail addresses, HTML tags, shortcodes, Liquid, images). Line breaks stay.
   */
  readonly prose: string;
  /** Of Markdown: its blocks of HTML, and the images of HTML among its words, in order. Empty where HTML is not read. */
  readonly htmlParts: readonly HtmlPart[];
  /** `prose`, with the text of its blocks of HTML as the reader sees it. */
  readonly seen: string;
  /** How it is written. */
  readonly dialect: DialectName;
  /** The stretches of `text` that are the dialect's own syntax, in order, apart from each other: no edit may touch them. */
  readonly syntax: readonly Range[];
  /**
   * `text` with every unit of its dialect's syntax as U+E001, tags of HTML apart: what reads tags, addresses or brackets in
   * the text itself reads this, so that a shortcode's quotes, URLs and brackets are none.
   */
  readonly markup: string;
  /** True when something in it brings text from elsewhere (an include, a snippet), which may define or refer. */
  readonly brings: boolean;
}

/** A syntax error of the front matter, in data: the sentence is made by its rule. */
export interface SyntaxTrouble {
  readonly code: string;
  readonly range: Range;
  readonly detail: string;
}

/** The front matter of a page; of a data file, all of it. */
export interface FrontMatter {
  /** `js`: a program, which is never run: its fields are not read. `meta`: lines `Key: value` without fences, of MultiMarkdown. */
  readonly format: 'yaml' | 'toml' | 'json' | 'meta' | 'js';
  /** From the first fence to the end of the last one. */
  readonly range: Range;
  /** Between the fences. */
  readonly content: Range;
  /** Null when it is empty or could not be parsed. */
  readonly root: Field | null;
  readonly troubles: readonly SyntaxTrouble[];
  /** Comments of YAML and TOML, `#` included. */
  readonly comments: readonly Range[];
}

/** One content file, read once and shared by every rule. */
export interface Page {
  /** Relative to the site's root, with `/`. */
  readonly path: string;
  readonly source: Source;
  readonly frontMatter: FrontMatter | null;
  /** The plain value of the front matter, `{}` when there is none. No prototype: hostile keys are harmless. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Every field, in the order of the file, the root excluded. */
  readonly fields: readonly Field[];
  /** The body (always last, maybe empty) and every string field, in the order of the file, without aliases. */
  readonly passages: readonly Passage[];
  readonly body: Passage;
  /** BCP 47: as declared, by itself or by the site; else `fr` or `en` when its words surely tell it; else null. */
  readonly language: string | null;
  readonly layout: string | null;
  /** The field at a JSON Pointer. */
  field(pointer: string): Field | null;
  /** The innermost field whose key or value holds the offset; null in the body. */
  fieldAt(offset: number): Field | null;
}
