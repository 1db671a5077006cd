import { createGlob } from '../../../configuration/glob.ts';
import type { Page } from '../../../content/page.ts';
import { inside } from '../../layout/places.ts';
import { folderOf } from '../../routes/url-path.ts';
import { at, isSettings, listOf, record, type Settings, texts } from '../../settings/value.ts';

/** Where a page stands, as far as a cascade minds. */
export interface Standing {
  /** As Hugo calls it: `/guides/debuter`, without ending, language nor `index`. */
  readonly path: string;
  readonly kind: 'page' | 'section' | 'home';
  /** By its key in the settings. */
  readonly language: string;
}

export interface CascadeInput {
  readonly settings: Settings;
  readonly pages: ReadonlyMap<string, Page>;
  readonly defaultLanguage: string;
  standing(path: string): Standing | null;
}

/** What pages are given by the sections above them, the nearest first, themselves included, and at last by the settings. */
export class HugoCascade {
  readonly #input: CascadeInput;
  readonly #globs = new Map<string, (path: string) => boolean>();
  /** By language and folder, of so many pages. */
  readonly #known = new Map<string, readonly unknown[]>();
  #size = -1;

  constructor(input: CascadeInput) {
    this.#input = input;
  }

  /** A value of the page's own front matter, else one that is handed down to it; of the first of these keys that has any. */
  value(page: Page, ...keys: readonly string[]): unknown {
    const own = firstOf(page.data, keys);
    return own === undefined ? this.handed(page, ...keys) : own;
  }

  /** What is handed down to a page, its own front matter put aside. */
  handed(page: Page, ...keys: readonly string[]): unknown {
    const standing = this.#input.standing(page.path);
    if (standing === null) return undefined;
    for (const entry of this.#above(folderOf(page.path), standing.language)) {
      const value = firstOf(entry, keys);
      if (value !== undefined && this.#aimsAt(standing, record(at(entry, 'target') ?? at(entry, '_target'))))
        return value;
    }
    return undefined;
  }

  /** What is handed down in a folder, the nearest first. Most sites hand down nothing, and each of their pages asks. */
  #above(folder: string, language: string): readonly unknown[] {
    const { pages, settings } = this.#input;
    if (this.#size !== pages.size) this.#known.clear();
    this.#size = pages.size;
    const key = `${language}/${folder}`;
    let entries = this.#known.get(key);
    if (entries === undefined) {
      const above =
        folder === ''
          ? [at(settings, 'languages', language, 'cascade'), at(settings, 'cascade')].flatMap(entriesOf)
          : this.#above(folderOf(folder), language);
      entries = [...this.#begunIn(folder, language), ...above];
      this.#known.set(key, entries);
    }
    return entries;
  }

  #begunIn(folder: string, language: string): readonly unknown[] {
    const { pages, defaultLanguage } = this.#input;
    const suffixes = language === defaultLanguage ? ['', `.${language}`] : [`.${language}`, ''];
    return suffixes
      .flatMap((suffix) => [`_index${suffix}.md`, `_index${suffix}.html`])
      .flatMap((name) => {
        const index = pages.get(inside(folder, name));
        // Each language has sections of its own.
        const isOwn = index !== undefined && this.#input.standing(index.path)?.language === language;
        return isOwn ? entriesOf(at(index.data, 'cascade')) : [];
      });
  }

  /** What aims otherwise is left out. */
  #aimsAt(standing: Standing, target: Settings): boolean {
    const known: Settings = { ...standing, lang: standing.language, environment: 'production' };
    return Object.entries(target).every(([name, wanted]) => {
      const key = name.toLowerCase();
      const [glob] = texts(wanted);
      if (glob === undefined || !/^(?:path|kind|lang|environment)$/.test(key)) return false;
      return this.#glob(glob.toLowerCase())(String(known[key]));
    });
  }

  #glob(pattern: string): (path: string) => boolean {
    let glob = this.#globs.get(pattern);
    if (glob === undefined) {
      // Here `/news/**` is what stands below, without `/news` itself.
      glob = createGlob(pattern.replace(/\/\*\*(?=$|[,}])/g, '/**/*'));
      this.#globs.set(pattern, glob);
    }
    return glob;
  }
}

function firstOf(data: unknown, keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = at(data, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A cascade is one entry, or a list of them. */
function entriesOf(cascade: unknown): readonly unknown[] {
  return isSettings(cascade) && !Array.isArray(cascade) ? [cascade] : listOf(cascade);
}
