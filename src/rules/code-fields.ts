import { areCode, isNoSentence } from '../content/code-values.ts';
import type { Page } from '../content/page.ts';

/** Pages of one folder whose fields are looked at. */
const MOST_PAGES = 60;
/** Rules that read words. */
const OF_WORDS = /^(?:typography-(?!invisible-character)|markdown-|accessibility-)/;

/**
 * The fields that hold code on most pages of a folder (`commande`, `signatures`): what stands there is no prose on the others either,
 * where the value alone does not tell. Asked only where something was found; the same whichever pages are under review.
 */
export class CodeFields {
  readonly #pages: ReadonlyMap<string, Page>;
  readonly #byFolder = new Map<string, readonly string[]>();
  readonly #known = new Map<string, boolean>();

  constructor(pages: ReadonlyMap<string, Page>) {
    this.#pages = pages;
  }

  /** Whether what a rule found at an offset stands in such a field. */
  holds(rule: string, page: Page, offset: number): boolean {
    if (!OF_WORDS.test(rule)) return false;
    const field = page.fieldAt(offset);
    if (field === null || typeof field.value !== 'string' || !isNoSentence(field.value)) return false;
    const folder = folderOf(page.path);
    const place = placeOf(field.pointer);
    const key = `${folder}\0${place}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = areCode(this.#valuesAt(folder, place));
      this.#known.set(key, known);
    }
    return known;
  }

  #valuesAt(folder: string, place: string): unknown[] {
    let paths = this.#byFolder.get(folder);
    if (paths === undefined) {
      paths = [...this.#pages.keys()]
        .filter((path) => folderOf(path) === folder)
        .sort()
        .slice(0, MOST_PAGES);
      this.#byFolder.set(folder, paths);
    }
    return paths.flatMap((path) =>
      (this.#pages.get(path)?.fields ?? []).flatMap(({ pointer, value }) =>
        placeOf(pointer) === place ? [value] : [],
      ),
    );
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A JSON Pointer whose ranks in lists are all the same: the items of a list are one place. */
function placeOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
