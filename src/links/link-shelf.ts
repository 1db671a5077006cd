import type { Page } from '../content/page.ts';
import { PassageFact } from '../content/passage-fact.ts';
import type { FoundOccurrence, LinkOccurrence } from './link.ts';

/** What is kept of a link, in numbers: its words by their rank in one list, its passage by its rank in the page, four offsets. */
const COLUMNS = 9;
const NOTHING = 0xffffffff;

/** All places of one address. */
export interface UrlPlaces {
  readonly url: string;
  /** The first page that has it. */
  readonly page: Page;
  /** Made when somebody asks, and kept by nobody. */
  readonly occurrences: () => readonly LinkOccurrence[];
}

/**
 * The links of the pages of a run, found once: tables of numbers, from which a page's links are made again when somebody looks at it. As
 * objects, those of a site of long pages would take as much room as their texts.
 */
export class LinkShelf {
  readonly #find: (page: Page) => readonly FoundOccurrence[];
  readonly #words: string[] = [];
  readonly #ranks = new Map<string, number>();
  readonly #tables = new WeakMap<Page, Uint32Array>();
  #latest: { readonly page: Page; readonly links: readonly LinkOccurrence[] } | null = null;

  constructor(find: (page: Page) => readonly FoundOccurrence[]) {
    this.#find = find;
  }

  readonly of = (page: Page): readonly LinkOccurrence[] => {
    if (this.#latest?.page !== page) this.#latest = { page, links: this.#linksOf(page) };
    return this.#latest.links;
  };

  #linksOf(page: Page): readonly LinkOccurrence[] {
    const table = this.#tables.get(page);
    if (table !== undefined) return Array.from({ length: table.length / COLUMNS }, (_, row) => this.#at(page, row));
    const links = this.#find(page);
    this.#tables.set(page, this.#tableOf(links));
    return links;
  }

  /** Every address of some pages whose links were found, in alphabetical order, its places in that of the pages. */
  byUrl(pages: readonly Page[]): UrlPlaces[] {
    const places = new Map<number, number[]>();
    for (const [index, page] of pages.entries()) {
      const table = this.#tables.get(page) ?? [];
      for (let at = 0; at < table.length; at += COLUMNS) {
        const url = table[at] ?? NOTHING;
        const known = places.get(url);
        if (known === undefined) places.set(url, [index, at / COLUMNS]);
        else known.push(index, at / COLUMNS);
      }
    }
    return [...places]
      .map(([url, list]) => {
        const [first = 0] = list;
        const occurrences = () => this.#placesOf(pages, list);
        return { url: this.#words[url] ?? '', page: pages[first] as Page, occurrences };
      })
      .sort((one, other) => (one.url < other.url ? -1 : 1));
  }

  #placesOf(pages: readonly Page[], list: readonly number[]): LinkOccurrence[] {
    const found: LinkOccurrence[] = [];
    for (let at = 0; at < list.length; at += 2) found.push(this.#at(pages[list[at] ?? 0] as Page, list[at + 1] ?? 0));
    return found;
  }

  #tableOf(links: readonly FoundOccurrence[]): Uint32Array {
    const table = new Uint32Array(links.length * COLUMNS);
    for (const [row, { url, text, kind, field, rank, range, start, end }] of links.entries()) {
      const words = [this.#rankOf(url), this.#rankOf(text), this.#rankOf(kind)];
      const numbers = [field === null ? NOTHING : this.#rankOf(field), rank, range.start, range.end, start, end];
      table.set([...words, ...numbers], row * COLUMNS);
    }
    return table;
  }

  #rankOf(word: string): number {
    const known = this.#ranks.get(word);
    if (known !== undefined) return known;
    this.#ranks.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }

  #at(page: Page, row: number): LinkOccurrence {
    const table = this.#tables.get(page) ?? [];
    const number = (column: number): number => table[row * COLUMNS + column] ?? 0;
    const word = (column: number): string => this.#words[number(column)] ?? '';
    return Object.assign(new PassageFact(page, number(4), number(3) === NOTHING ? null : word(3)), {
      path: page.path,
      url: word(0),
      text: word(1),
      kind: word(2) as LinkOccurrence['kind'],
      range: { start: number(5), end: number(6) },
      start: number(7),
      end: number(8),
    });
  }
}
