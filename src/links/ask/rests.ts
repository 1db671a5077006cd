/** No site is believed that asks to be left alone for longer: it would be lost from sight. Milliseconds. */
const longest = 24 * 3600 * 1000;
const most = 10_000;

/** Hosts, and single URLs, that asked to be left alone for longer than a run can wait (`Retry-After`): held by the runs that follow. */
export class Rests {
  /** Milliseconds since the epoch. */
  readonly #until = new Map<string, number>();

  /** @param kept What `serialize` gave, or whatever stands in its place. */
  constructor(kept: unknown = []) {
    if (!Array.isArray(kept)) return;
    for (const item of kept.slice(0, most)) {
      if (!Array.isArray(item) || typeof item[0] !== 'string' || typeof item[1] !== 'string') continue;
      const until = Date.parse(item[1]);
      if (!Number.isNaN(until)) this.#until.set(item[0], until);
    }
  }

  /** Milliseconds for which a host or a URL is to be left alone yet; 0 for none. */
  left(what: string, now: number): number {
    const left = (this.#until.get(what) ?? now) - now;
    // What ends later than anything that is written here was written by somebody else, or by a clock that was wrong.
    return left > 0 && left <= longest ? left : 0;
  }

  /** @param wait what it asked for, in milliseconds */
  note(what: string, wait: number, now: number): void {
    this.#until.set(what, now + Math.min(wait, longest));
  }

  /** Those that are not over, in their order. */
  serialize(now: number): [string, string][] {
    return [...this.#until]
      .filter(([what]) => this.left(what, now) > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, most)
      .map(([what, until]) => [what, new Date(until).toISOString()]);
  }
}
