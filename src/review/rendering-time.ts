import { runWithin, TooSlow } from '../schema/bounded.ts';

/** Of the time for rendering, what is kept for putting the pages together. */
const TOGETHER = 0.3;

/** The time in which pages are rendered: what does not end in it is left, and counted. */
export class RenderingTime {
  readonly #clock: () => number;
  readonly #start: number;
  readonly #until: number;
  #pages = 0;

  /** `until`: on `clock`, in milliseconds; infinite where nothing was asked for. */
  constructor(clock: () => number, until: number) {
    this.#clock = clock;
    this.#start = clock();
    this.#until = until;
  }

  /** How many pages were left. */
  get pagesLeft(): number {
    return this.#pages;
  }

  get isOver(): boolean {
    return this.#clock() > this.#until;
  }

  /** Does a piece of the work; null when time ended first, and nothing of it is to be kept. `last`: what puts the pages together. */
  readonly run = <Result>(work: () => Result, last = false): Result | null => {
    if (this.#until === Number.POSITIVE_INFINITY) return work();
    const end = last ? this.#until : this.#until - TOGETHER * (this.#until - this.#start);
    if (this.#clock() >= end) return null;
    try {
      return runWithin(work, end - this.#clock());
    } catch (error) {
      if (error instanceof TooSlow) return null;
      throw error;
    }
  };

  readonly left = (pages: number): void => {
    this.#pages += pages;
  };
}
