/** How much may run at once. */
export interface QueueLimits {
  readonly all: number;
  readonly perHost: number;
}

interface Waiting {
  start(): void;
  cancel(reason: Error): void;
}

interface Lane {
  active: number;
  /** Milliseconds of the clock before which nothing starts. */
  pausedUntil: number;
  /** Follow-ups of what already began: redirects, retries. They go first, so that chains end early. */
  readonly urgent: Waiting[];
  readonly waiting: Waiting[];
  /** Milliseconds between two starts; 0 for none. */
  gap: number;
  /** When what still waits for that is rejected, on the clock, and with what. */
  patience: { readonly until: number; readonly reason: Error } | null;
  /** Moving average of how long one task takes, in milliseconds. */
  usual: number;
}

/** What follows up on a link may be followed up itself: as many times the usual, one after the other. */
const chain = 3;

/**
 * Runs tasks under a limit for all and one for each host. A host that waits holds no one else up. Of the hosts that may
 * start something, the one that has the longest way to go goes first: it is the one that decides when all is over.
 */
export class HostQueue {
  readonly #limits: QueueLimits;
  readonly #now: () => number;
  readonly #lanes = new Map<string, Lane>();
  readonly #wake: (milliseconds: number, wake: () => void) => void;
  #active = 0;
  #stopped: Error | null = null;
  /** The most tasks seen at once on one host, and in all. */
  readonly peak = { host: 0, all: 0 };

  /** @param wake calls back once, after some milliseconds. */
  constructor(limits: QueueLimits, now: () => number, wake: (milliseconds: number, wake: () => void) => void) {
    this.#limits = limits;
    this.#now = now;
    this.#wake = wake;
  }

  /** Runs a task when its turn has come. Rejects as the task does, or with the reason of `stop`. */
  run<T>(host: string, task: () => Promise<T>, urgent = false): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#stopped !== null) return reject(this.#stopped);
      const lane = this.#lane(host);
      if (lane.patience !== null && this.#now() >= lane.patience.until) return reject(lane.patience.reason);
      const start = (): void => {
        const began = this.#now();
        lane.active++;
        this.#active++;
        if (lane.gap > 0) this.pause(host, began + lane.gap);
        this.peak.host = Math.max(this.peak.host, lane.active);
        this.peak.all = Math.max(this.peak.all, this.#active);
        task()
          .then(resolve, reject)
          .finally(() => {
            lane.active--;
            this.#active--;
            lane.usual = lane.usual * 0.8 + (this.#now() - began) * 0.2;
            this.#pump();
          });
      };
      (urgent ? lane.urgent : lane.waiting).push({ start, cancel: reject });
      this.#pump();
    });
  }

  /** Starts nothing more on a host before a time of the clock. */
  pause(host: string, until: number): void {
    const lane = this.#lane(host);
    if (until <= lane.pausedUntil) return;
    lane.pausedUntil = until;
    this.#wake(until - this.#now(), () => {
      // A timer may ring a little early: unless a longer pause was asked since, this one is over.
      if (lane.pausedUntil === until) lane.pausedUntil = 0;
      this.#pump();
    });
  }

  /** From now on, starts of a host are so many milliseconds apart. What still waits at a time of the clock is rejected, and what comes then. */
  pace(host: string, gap: number, until: number, reason: Error): void {
    const lane = this.#lane(host);
    lane.gap = gap;
    lane.patience = { until, reason };
    this.#wake(until - this.#now(), () => {
      for (const waiting of [...lane.urgent.splice(0), ...lane.waiting.splice(0)]) waiting.cancel(reason);
    });
  }

  /** Rejects everything that waits, now and later. What runs goes on. */
  stop(reason: Error): void {
    this.#stopped ??= reason;
    for (const lane of this.#lanes.values()) {
      for (const waiting of [...lane.urgent.splice(0), ...lane.waiting.splice(0)]) waiting.cancel(this.#stopped);
    }
  }

  #lane(host: string): Lane {
    let lane = this.#lanes.get(host);
    if (lane === undefined) {
      lane = { active: 0, pausedUntil: 0, urgent: [], waiting: [], gap: 0, patience: null, usual: 300 };
      this.#lanes.set(host, lane);
    }
    return lane;
  }

  #pump(): void {
    while (this.#active < this.#limits.all) {
      const lane = this.#heaviest();
      const next = lane?.urgent.shift() ?? lane?.waiting.shift();
      if (next === undefined) return;
      next.start();
    }
  }

  #heaviest(): Lane | undefined {
    const now = this.#now();
    let best: Lane | undefined;
    let most = -1;
    for (const lane of this.#lanes.values()) {
      const left = lane.urgent.length + lane.waiting.length;
      if (left === 0 || lane.active >= this.#limits.perHost || lane.pausedUntil > now) continue;
      const weight = lane.usual * Math.max(left / this.#limits.perHost, lane.urgent.length > 0 ? chain : 1);
      if (weight > most) {
        best = lane;
        most = weight;
      }
    }
    return best;
  }
}
