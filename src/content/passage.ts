import type { Root } from 'mdast';
import type { DialectName, Veil } from './dialect/dialect.ts';
import { dialectNamed } from './dialect/dialects.ts';
import { maskMarkdown, maskPlain, OBJECT, withoutSyntax } from './dialect/prose.ts';
import { unveil } from './dialect/unveil.ts';
import { veil } from './dialect/veil.ts';
import { detectLanguage } from './language.ts';
import { hasMarkdownSyntax, type MarkdownOptions, parseMarkdown, plainTree } from './markdown.ts';
import type { Field, Passage, PassageKind, ScalarMap } from './page.ts';
import type { Range } from './source.ts';

/** What is known of a passage before it is read. */
export interface PassageReading {
  /** The page's language, BCP 47. */
  readonly language: string;
  readonly dialect: DialectName;
}

/** A passage that parses, masks and guesses its language on first use only. */
export class LazyPassage implements Passage {
  readonly text: string;
  readonly kind: PassageKind;
  readonly field: Field | null;
  readonly range: Range;
  readonly #map: ScalarMap;
  readonly #siteLanguage: string;
  readonly dialect: DialectName;
  #veil: Veil | null = null;
  #tree: Root | null = null;
  #prose: string | null = null;
  #language: string | null | undefined;

  constructor(map: ScalarMap, kind: PassageKind, field: Field | null, range: Range, reading: PassageReading) {
    this.#map = map;
    this.text = map.text;
    this.kind = kind;
    this.field = field;
    this.range = range;
    this.#siteLanguage = reading.language;
    this.dialect = reading.dialect;
  }

  toFile(start: number, end: number): Range {
    return this.#map.toFile(start, end);
  }

  fromFile(offset: number): number {
    return this.#map.fromFile(offset);
  }

  get language(): string | null {
    if (this.#language === undefined) this.#language = detectLanguage(this.prose) ?? this.#siteLanguage;
    return this.#language;
  }

  get veil(): Veil {
    this.#veil ??= this.#veiled();
    return this.#veil;
  }

  get syntax(): readonly Range[] {
    return this.veil.syntax;
  }

  get markup(): string {
    return this.veil.markup;
  }

  get brings(): boolean {
    return this.veil.brings;
  }

  /** How the veiled text is to be parsed. */
  get markdownOptions(): MarkdownOptions {
    return { indentedCode: this.field !== null || dialectNamed(this.dialect).indentedCode };
  }

  get tree(): Root {
    this.#tree ??= this.#isMarkdown
      ? unveil(parseMarkdown(this.veil.text, this.markdownOptions), this.text, this.veil)
      : plainTree(this.text);
    return this.#tree;
  }

  get #isMarkdown(): boolean {
    return this.kind === 'markdown' && hasMarkdownSyntax(this.veil.text);
  }

  get prose(): string {
    this.#prose ??= this.#mask();
    return this.#prose;
  }

  /** True once its tree is there. */
  get isParsed(): boolean {
    return this.#tree !== null;
  }

  /** Takes a tree parsed elsewhere: by a worker whose time was limited, or none (`null`) when it took too long. */
  adoptTree(tree: Root | null): void {
    this.#tree = tree === null ? { type: 'root', children: [] } : unveil(tree, this.text, this.veil);
    if (tree === null) this.#prose = this.text.replace(/[^\r\n]/g, OBJECT);
  }

  #veiled(): Veil {
    const { body, field } = dialectNamed(this.dialect);
    const isProse = this.kind === 'markdown' || this.kind === 'plain';
    return veil(this.text, isProse ? (this.field === null ? body : field) : []);
  }

  #mask(): string {
    if (this.kind !== 'plain' && this.kind !== 'markdown') return this.text.replace(/[^\r\n]/g, OBJECT);
    const prose = this.#isMarkdown ? maskMarkdown(this.markup, this.tree) : maskPlain(this.markup);
    return withoutSyntax(prose, this.syntax);
  }
}
