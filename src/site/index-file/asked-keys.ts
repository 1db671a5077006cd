import type { Page } from '../../content/page.ts';

/** A page that takes down which keys of its front matter others ask for. */
export interface AskedPage {
  readonly page: Page;
  /** The same page, of which nothing is taken down. */
  readonly quiet: Page;
  /** Keys at the top of its front matter. */
  readonly asked: ReadonlySet<string>;
}

export function noteAsked(page: Page): AskedPage {
  const asked = new Set<string>();
  const data = new Proxy(page.data, {
    get(target, key) {
      if (typeof key === 'string') asked.add(key);
      return Reflect.get(target, key);
    },
  });
  return { page: new AskingPage(page, data), quiet: page, asked };
}

/** The same page, with other data. */
class AskingPage implements Page {
  readonly data: Page['data'];
  readonly #page: Page;

  constructor(page: Page, data: Page['data']) {
    this.#page = page;
    this.data = data;
  }

  get path(): string {
    return this.#page.path;
  }

  get source(): Page['source'] {
    return this.#page.source;
  }

  get frontMatter(): Page['frontMatter'] {
    return this.#page.frontMatter;
  }

  get fields(): Page['fields'] {
    return this.#page.fields;
  }

  get passages(): Page['passages'] {
    return this.#page.passages;
  }

  get body(): Page['body'] {
    return this.#page.body;
  }

  get language(): string | null {
    return this.#page.language;
  }

  get layout(): string | null {
    return this.#page.layout;
  }

  field(pointer: string): ReturnType<Page['field']> {
    return this.#page.field(pointer);
  }

  fieldAt(offset: number): ReturnType<Page['fieldAt']> {
    return this.#page.fieldAt(offset);
  }
}
