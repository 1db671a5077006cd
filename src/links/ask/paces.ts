/** How long a host is believed on what it asked. Milliseconds. */
const believed = 7 * 24 * 3600 * 1000;
const most = 10_000;

/** What a host asks of robots, and when it was last asked for a page. Milliseconds since the epoch. */
export interface Pace {
  /** Milliseconds between two requests; 0 for none. */
  readonly delay: number;
  readonly readAt: number;
  readonly askedAt: number;
}

/** The pace that hosts ask of robots (`Crawl-delay`), kept from one run to the next. */
export class Paces {
  readonly #known = new Map<string, Pace>();

  /** @param kept What `serialize` gave, or whatever stands in its place. */
  constructor(kept: unknown = []) {
    if (!Array.isArray(kept)) return;
    for (const item of kept.slice(0, most)) {
      if (!Array.isArray(item)) continue;
      const [host, delay, read, asked] = item as readonly unknown[];
      if (typeof host !== 'string' || typeof delay !== 'number' || !(delay >= 0)) continue;
      const [readAt, askedAt] = [Date.parse(String(read)), Date.parse(String(asked))];
      if (!Number.isNaN(readAt) && !Number.isNaN(askedAt)) this.#known.set(host, { delay, readAt, askedAt });
    }
  }

  /** Null when nobody knows, or not any more. */
  get(host: string, now: number): Pace | null {
    const pace = this.#known.get(host);
    return pace !== undefined && pace.readAt <= now && now - pace.readAt < believed ? pace : null;
  }

  note(host: string, delay: number, now: number): void {
    this.#known.set(host, { delay, readAt: now, askedAt: now });
  }

  asked(host: string, now: number): void {
    const pace = this.#known.get(host);
    if (pace !== undefined) this.#known.set(host, { ...pace, askedAt: now });
  }

  /** Those that are still believed, in their order. */
  serialize(now: number): [string, number, string, string][] {
    return [...this.#known]
      .filter(([host]) => this.get(host, now) !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .slice(0, most)
      .map(([host, { delay, readAt, askedAt }]) => [
        host,
        delay,
        new Date(readAt).toISOString(),
        new Date(askedAt).toISOString(),
      ]);
  }
}
