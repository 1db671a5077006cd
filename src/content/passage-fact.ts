import type { Page, Passage } from './page.ts';
import { pieceOf } from './piece.ts';

/** What is known of a stretch of a passage, and outlives the reading of its page: the passage is read again when someone asks. */
export class PassageFact {
  readonly #page: Page;
  /** The passage's rank in its page. */
  readonly rank: number;
  /** JSON Pointer of the field that holds it; null in the body. */
  readonly field: string | null;

  /** @param field Where it is known already: the page is then not read for it. */
  constructor(page: Page, rank: number, field: string | null = page.passages[rank]?.field?.pointer ?? null) {
    this.#page = page;
    this.rank = rank;
    this.field = field;
  }

  get passage(): Passage {
    return this.#page.passages[this.rank] ?? this.#page.body;
  }
}

/** Texts from that length on are large (UTF-16 units). */
const LARGE = 100_000;

/** Text found in a page, that holds nothing else of a large one. */
export function lastingText({ source }: Page, text: string): string {
  return source.length < LARGE ? text : pieceOf(text);
}

/** Data found in a page, which may quote it, that holds nothing else of a large one. */
export function lastingOf<Data extends object>({ source }: Page, data: Data): Data {
  return source.length < LARGE ? data : (JSON.parse(JSON.stringify(data)) as Data);
}
