import { DeferredPage } from './deferred-page.ts';
import type { Page } from './page.ts';

/** Bytes of memory that pages which are read may take together, as they are weighed here. */
const ROOM = 64_000_000;
/** What the fields of a front matter take, and a text with its trees, in times of their length (measured). */
const FIELDS = 100;
const PARSED = 30;
/** The text of the page that work is done on, while it is parsed: a page of a megabyte leaves no room for another. */
const OPEN = 64;

/** Puts bytes away, and gives what brings them back. */
export type Pack = (bytes: Uint8Array) => () => Uint8Array;

/** Reads a page from its bytes, each time the same; or the values of its front matter alone, null when that cannot be done. */
export interface ReadsPage {
  readonly read: (bytes: Uint8Array) => Page;
  readonly values?: (bytes: Uint8Array) => Page['data'] | null;
}

/**
 * The pages of a run, of which only so many stay read as there is room for: the one that was longest looked at by nobody is let go, and
 * read again from its bytes when someone asks. What is found in a page must not hold on to it (`PassageFact`).
 */
export class PageShelf {
  readonly #pack: Pack;
  readonly #room: number;
  readonly #weights = new Map<DeferredPage, number>();
  #total = 0;
  #held: DeferredPage | null = null;
  #latest: DeferredPage | null = null;

  constructor(pack: Pack = (bytes) => () => bytes, room: number = ROOM) {
    this.#pack = pack;
    this.#room = room;
  }

  /** @param page What was read of it already. */
  add(path: string, bytes: Uint8Array, { read, values }: ReadsPage, page: Page | null = null): DeferredPage {
    const { length } = bytes;
    const unpack = this.#pack(bytes);
    const looked = (one: DeferredPage): void => this.#look(one, length);
    return new DeferredPage(
      path,
      { read: () => read(unpack()), values: () => values?.(unpack()) ?? null, bytes: unpack, looked },
      page,
    );
  }

  /** The page that work is done on: it stays read until another is held, and counts with all its trees. */
  hold(page: Page): void {
    if (!(page instanceof DeferredPage) || page === this.#held) return;
    const before = this.#held;
    this.#held = page;
    this.#latest = page;
    if (before !== null && this.#weights.has(before)) this.#weigh(before, weightOf(before, PARSED));
    this.#weigh(page, weightOf(page, OPEN));
  }

  #look(page: DeferredPage, size: number): void {
    if (page === this.#latest) return;
    this.#latest = page;
    this.#weigh(page, Math.max(this.#weights.get(page) ?? 0, size + FIELDS * page.fieldsLength));
  }

  /** Puts it last, and makes room before it. */
  #weigh(page: DeferredPage, weight: number): void {
    this.#total += weight - (this.#weights.get(page) ?? 0);
    this.#weights.delete(page);
    this.#weights.set(page, weight);
    for (const [other, freed] of this.#weights) {
      if (this.#total <= this.#room) return;
      if (other === page || other === this.#held) continue;
      other.letGo();
      if (other === this.#latest) this.#latest = null;
      this.#weights.delete(other);
      this.#total -= freed;
    }
  }
}

function weightOf(page: DeferredPage, text: number): number {
  return text * page.source.length + FIELDS * page.fieldsLength;
}
