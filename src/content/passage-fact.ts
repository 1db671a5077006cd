import type { Page, Passage } from './page.ts';
import { pieceOf } from './piece.ts';

/** What is known of a stretch of a passage, and outlives the reading of its page: the passage is read again when someone asks. */
export class PassageFact {
  readonly #page: Page;
  readonly #index: number;
  /** JSON Pointer of the field that holds it; null in the body. */
  readonly field: string | null;

  /** @param index The passage's rank in its page. */
  constructor(page: Page, index: number) {
    this.#page = page;
    this.#index = index;
    this.field = page.passages[index]?.field?.pointer ?? null;
  }

  get passage(): Passage {
    return this.#page.passages[this.#index] ?? this.#page.body;
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
