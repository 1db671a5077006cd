import type { Page } from '../../content/page.ts';

/** Whose tags a page is written with. */
export type TagLanguage = 'hugo' | 'liquid' | 'nunjucks' | 'mdbook' | 'zola';

/** What pages call by name and their generator looks for when it builds, as far as the tree holds it. Names are in small letters. */
export interface Templates {
  readonly engine: 'hugo' | 'jekyll' | 'eleventy' | 'mdbook' | 'zola';
  /** Shortcodes of Hugo, what Jekyll includes; null: some of them may stand where nobody looked. */
  readonly called: ReadonlySet<string> | null;
  /** Shortcodes that are to be closed, since all their templates ask for what they hold. */
  readonly holding: ReadonlySet<string>;
  /** Steps of paths by which `ref` may find a page; null: nobody knows all of them, or a page that is not found stops nothing. */
  readonly pages: ReadonlySet<string> | null;
  /** Layouts that a page may name; null: nobody knows all of them, or nothing depends on it. */
  readonly layouts: ReadonlySet<string> | null;
  /** In which language a page is read for what it calls; null: in none, or in one that nobody knows. */
  language(page: Page): TagLanguage | null;
}

/** Found out when a page first asks; `known` is null before, and where nothing can be told. */
export class TemplateShelf {
  known: Templates | null = null;
  readonly #read: () => Promise<Templates | null>;
  #asked: Promise<void> | null = null;

  constructor(read: () => Promise<Templates | null>) {
    this.#read = read;
  }

  load(): Promise<void> {
    this.#asked ??= this.#read().then((found) => {
      this.known = found;
    });
    return this.#asked;
  }
}
