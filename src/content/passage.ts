import type { Root } from 'mdast';
import { maskMarkdown, maskPlain, OBJECT } from './dialect/prose.ts';
import type { PageLanguage } from './language/page-language.ts';
import type { ReadHtml } from './format/html/html.ts';
import { hasMarkdownSyntax, parseMarkdown, plainTree } from './markdown.ts';
import type { Field, Passage, PassageKind, ScalarMap } from './page.ts';
import type { Range } from './source.ts';

/** A passage that parses, masks and guesses its language on first use only. */
export class LazyPassage implements Passage {
  readonly text: string;
  readonly kind: PassageKind;
  readonly field: Field | null;
  readonly range: Range;
  readonly #map: ScalarMap;
  readonly #pageLanguage: PageLanguage;
  readonly #readHtml: ReadHtml | null;
  #tree: Root | null = null;
  #prose: string | null = null;
  #isGivenUp = false;
  #language: string | null | undefined;

  constructor(
    map: ScalarMap,
    kind: PassageKind,
    field: Field | null,
    range: Range,
    language: PageLanguage,
    html?: ReadHtml,
  ) {
    this.#map = map;
    this.text = map.text;
    this.kind = kind;
    this.field = field;
    this.range = range;
    this.#pageLanguage = language;
    this.#readHtml = html ?? null;
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

  get tree(): Root {
    if (this.kind === 'html' && this.#tree === null) this.#adoptHtml();
    const markdown = this.kind === 'markdown' && hasMarkdownSyntax(this.text);
    this.#tree ??= markdown ? parseMarkdown(this.text) : plainTree(this.text);
    return this.#tree;
  }

  get prose(): string {
    this.#prose ??= this.#mask();
    return this.#prose;
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
    this.#tree = tree ?? { type: 'root', children: [] };
    if (tree === null) this.#prose = this.text.replace(/[^\r\n]/g, OBJECT);
  }

  #adoptHtml(): void {
    const read = this.#readHtml?.(this.text) ?? null;
    this.#isGivenUp = read === null;
    this.adoptTree(read?.tree ?? null);
    if (read !== null) this.#prose = read.prose;
  }

  #mask(): string {
    if (this.kind === 'html') this.#adoptHtml();
    if (this.#prose !== null) return this.#prose;
    if (this.kind === 'plain') return maskPlain(this.text);
    if (this.kind !== 'markdown') return this.text.replace(/[^\r\n]/g, OBJECT);
    return hasMarkdownSyntax(this.text) ? maskMarkdown(this.text, this.tree) : maskPlain(this.text);
  }
}
