import { setTimeout } from 'node:timers/promises';

/** Time ended before what was under way did. */
export class TimeOver extends Error {
  constructor() {
    super('time is over');
    this.name = 'TimeOver';
  }
}

/** Of the time that is granted, what telling GitHub keeps, and the most it needs (ms). */
const TELLING = 0.3;
const LONGEST_TELLING = 15_000;

/** When a run must have ended: it began with its process. */
export class Deadline {
  /** On the clock of `performance.now()` (ms); infinite where no time was asked for. */
  readonly at: number;

  constructor(budget: number | null) {
    this.at = budget ?? Number.POSITIVE_INFINITY;
  }

  get isSet(): boolean {
    return this.at !== Number.POSITIVE_INFINITY;
  }

  /** Milliseconds. */
  get left(): number {
    return Math.max(0, this.at - performance.now());
  }

  /** When the review must have ended; `tells`: what it found is told on GitHub after it. */
  reviewEnd(tells: boolean): number | undefined {
    if (!this.isSet) return undefined;
    return this.at - (tells ? Math.min(TELLING * this.at, LONGEST_TELLING) : 0);
  }

  /** What the work gives. Rejects with a `TimeOver` when a part of what is left is over first: the work may go on, nobody waits for it. */
  async within<Result>(work: Promise<Result>, part = 1): Promise<Result> {
    if (!this.isSet) return work;
    const done = new AbortController();
    const over = setTimeout(part * this.left, null, { signal: done.signal }).then(() => {
      throw new TimeOver();
    });
    for (const promise of [over, work]) promise.catch(() => {});
    try {
      return await Promise.race([work, over]);
    } finally {
      done.abort();
    }
  }
}

/** For what may be left without a word: only lateness is caught. */
export function whenLate(error: unknown): void {
  if (!(error instanceof TimeOver)) throw error;
}
