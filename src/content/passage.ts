import type { Root } from 'mdast';
import type { DialectName, Veil } from './dialect/dialect.ts';
import { dialectNamed } from './dialect/dialects.ts';
import { maskMarkdown, maskPlain, OBJECT, withoutSyntax } from './dialect/prose.ts';
import { unveil } from './dialect/unveil.ts';
import { veil } from './dialect/veil.ts';
import type { ReadHtml } from './format/html/html.ts';
import { type HtmlPart, htmlParts, imageParts, withHtmlParts } from './format/html/html-parts.ts';
import type { PageLanguage } from './language/page-language.ts';
import { hasMarkdownSyntax, type MarkdownOptions, parseMarkdown, plainTree } from './markdown/markdown.ts';
import type { Field, Passage, PassageKind, ScalarMap } from './page.ts';
import { isProgram } from './program.ts';
import type { Range } from './source.ts';

/** What is known of a passage before it is read. */
export interface PassageReading {
  readonly language: PageLanguage;
  readonly dialect: DialectName;
  /** Needed for HTML alone. */
  readonly html?: ReadHtml;
}

/** A passage that parses, masks and guesses its language on first use only. */
export class LazyPassage implements Passage {
  readonly text: string;
  readonly kind: PassageKind;
  readonly field: Field | null;
  readonly range: Range;
  readonly #map: ScalarMap;
  readonly #pageLanguage: PageLanguage;
  readonly #readHtml: ReadHtml | null;
  readonly dialect: DialectName;
  #veil: Veil | null = null;
  #tree: Root | null = null;
  #prose: string | null = null;
  #htmlParts: readonly HtmlPart[] | null = null;
  #seen: string | null = null;
  #isGivenUp = false;
  #isSealed = false;
  #language: string | null | undefined;

  constructor(map: ScalarMap, kind: PassageKind, field: Field | null, range: Range, reading: PassageReading) {
    this.#map = map;
    this.text = map.text;
    this.kind = kind;
    this.field = field;
    this.range = range;
    this.#pageLanguage = reading.language;
    this.#readHtml = reading.html ?? null;
    this.dialect = reading.dialect;
  }

  toFile(start: number, end: number): Range {
    return this.#map.toFile(start, end);
  }

  fromFile(offset: number): number {
    return this.#map.fromFile(offset);
  }

  get language(): string | null {
    if (this.#language === undefined) this.#language = this.#pageLanguage.of(this.prose);
    return this.#language;
  }

  get isDeclared(): boolean {
    const { declared } = this.#pageLanguage;
    return declared !== null && this.language === declared;
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

  /** Closes a text that must not be parsed here: without words and without a tree until one is adopted. */
  seal(): void {
    this.#isSealed = this.#tree === null;
  }

  get tree(): Root {
    if (this.#isSealed) return { type: 'root', children: [] };
    if (this.kind === 'html' && this.#tree === null) this.#adoptHtml();
    this.#tree ??= this.#isMarkdown
      ? unveil(parseMarkdown(this.veil.text, this.markdownOptions), this.text, this.veil)
      : plainTree(this.text);
    return this.#tree;
  }

  get #isMarkdown(): boolean {
    return this.kind === 'markdown' && hasMarkdownSyntax(this.veil.text);
  }

  get prose(): string {
    if (this.#isSealed) return this.text.replace(/[^\r\n]/g, OBJECT);
    this.#prose ??= this.#mask();
    return this.#prose;
  }

  get htmlParts(): readonly HtmlPart[] {
    this.#htmlParts ??= this.#findHtmlParts();
    return this.#htmlParts;
  }

  get seen(): string {
    this.#seen ??= withHtmlParts(this.prose, this.htmlParts);
    return this.#seen;
  }

  #findHtmlParts(): readonly HtmlPart[] {
    const read = this.#readHtml;
    if (read === null || !this.#isMarkdown || !/<[a-z]/i.test(this.markup)) return [];
    if (isProgram(this)) return imageParts(this.markup, this.tree, this.syntax, read);
    return htmlParts(this.markup, this.tree, read);
  }

  /** True for HTML that is too intricate to be read. */
  get isUnreadable(): boolean {
    if (this.kind !== 'html' || this.text.trim() === '') return false;
    if (this.#tree === null) this.#adoptHtml();
    return this.#isGivenUp;
  }

  /** True once its tree is there. */
  get isParsed(): boolean {
    return this.#tree !== null;
  }

  /** Takes a tree parsed elsewhere: by a worker whose time was limited, or none (`null`) when it took too long. */
  adoptTree(tree: Root | null): void {
    this.#isSealed = false;
    this.#tree = tree === null ? { type: 'root', children: [] } : unveil(tree, this.text, this.veil);
    if (tree === null) this.#prose = this.text.replace(/[^\r\n]/g, OBJECT);
  }

  #adoptHtml(): void {
    const read = this.#readHtml?.(this.text) ?? null;
    this.#isGivenUp = read === null;
    this.adoptTree(read?.tree ?? null);
    if (read !== null) this.#prose = read.prose;
  }

  #veiled(): Veil {
    const { body, field } = dialectNamed(this.dialect);
    const isProse = this.kind === 'markdown' || this.kind === 'plain';
    return veil(this.text, isProse ? (this.field === null ? body : field) : []);
  }

  #mask(): string {
    if (this.kind === 'html') this.#adoptHtml();
    if (this.#prose !== null) return this.#prose;
    if (this.kind !== 'plain' && this.kind !== 'markdown') return this.text.replace(/[^\r\n]/g, OBJECT);
    const prose = this.#isMarkdown ? maskMarkdown(this.markup, this.tree) : maskPlain(this.markup);
    return withoutSyntax(prose, this.syntax);
  }
}
