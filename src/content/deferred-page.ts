import type { Field, FrontMatter, Page, Passage } from './page.ts';
import { pieceOf } from './piece.ts';
import { readSource } from './read-source.ts';
import { Source } from './source.ts';

/** Where a page comes from, and who wants to know that it is looked at. */
export interface Origin {
  read(): Page;
  /** The values of its front matter, when they can be told without reading all of it. */
  values(): Page['data'] | null;
  bytes(): Uint8Array;
  looked(page: DeferredPage): void;
}

/** Front matter whose values are kept, in UTF-16 units. */
const SHORT = 20_000;

/**
 * A page that is read when someone looks at it, and may be let go: it is then read again. A site has thousands of them that stand
 * beside the pages under review: most are asked for nothing, many for their front matter's value alone.
 */
export class DeferredPage implements Page {
  readonly path: string;
  readonly source: Source;
  readonly #origin: Origin;
  #page: Page | null = null;
  #text: Source | null = null;
  #data: Page['data'] | null = null;
  /** Its values cannot be told without reading it. */
  #isWild = false;

  constructor(path: string, origin: Origin, page: Page | null = null) {
    this.path = path;
    this.#origin = origin;
    this.#page = page;
    this.source = new DeferredSource(() => this.#textAlone);
  }

  get #whole(): Page {
    this.#page ??= this.#origin.read();
    this.#origin.looked(this);
    return this.#page;
  }

  get #textAlone(): Source {
    const text = this.#page?.source ?? this.#text ?? readSource(this.#origin.bytes()).source;
    if (this.#page === null) this.#text = text;
    this.#origin.looked(this);
    return text;
  }

  /** Forgets what was read, but for the values of a short front matter: that is what other pages ask for. */
  letGo(): void {
    if (this.#page !== null && this.fieldsLength < SHORT) this.#data ??= copyOf(this.#page.data) as Page['data'];
    this.#page = null;
    this.#text = null;
  }

  /** How much of what is read now is front matter, in UTF-16 units. */
  get fieldsLength(): number {
    const range = this.#page?.frontMatter?.range;
    return range === undefined ? 0 : range.end - range.start;
  }

  get data(): Page['data'] {
    if (this.#data === null && this.#page === null && !this.#isWild) {
      const values = this.#origin.values();
      if (values === null) this.#isWild = true;
      else this.#data = copyOf(values) as Page['data'];
    }
    return this.#data ?? this.#whole.data;
  }

  get frontMatter(): FrontMatter | null {
    return this.#whole.frontMatter;
  }

  get fields(): readonly Field[] {
    return this.#whole.fields;
  }

  get passages(): readonly Passage[] {
    return this.#whole.passages;
  }

  get body(): Passage {
    return this.#whole.body;
  }

  get language(): string | null {
    return this.#whole.language;
  }

  get layout(): string | null {
    return this.#whole.layout;
  }

  field(pointer: string): Field | null {
    return this.#whole.field(pointer);
  }

  fieldAt(offset: number): Field | null {
    return this.#whole.fieldAt(offset);
  }
}

/** The text of a page that may be let go. What is known of its lines stays: places are asked for after the page was judged. */
class DeferredSource extends Source {
  readonly #find: () => Source;
  #isFaithful: boolean | null = null;

  constructor(find: () => Source) {
    super('');
    this.#find = find;
  }

  override get text(): string {
    return this.#find().text;
  }

  override get isFaithful(): boolean {
    this.#isFaithful ??= this.#find().isFaithful;
    return this.#isFaithful;
  }
}

/** The same value, whose texts hold nothing else of the file. */
function copyOf(value: unknown): unknown {
  if (typeof value === 'string') return pieceOf(value);
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, one] of Object.entries(value)) copy[key] = copyOf(one);
  return copy;
}
