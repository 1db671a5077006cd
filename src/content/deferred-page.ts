import type { Field, FrontMatter, Page, Passage } from './page.ts';
import type { Source } from './source.ts';

/**
 * A page that is read when someone looks at it. A site has thousands of them that stand beside the pages under review:
 * most are asked for nothing, many for their front matter's value alone.
 */
export class DeferredPage implements Page {
  readonly path: string;
  readonly #read: () => Page;
  #page: Page | null = null;

  constructor(path: string, read: () => Page) {
    this.path = path;
    this.#read = read;
  }

  get #whole(): Page {
    this.#page ??= this.#read();
    return this.#page;
  }

  get data(): Page['data'] {
    return this.#whole.data;
  }

  get source(): Source {
    return this.#whole.source;
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
