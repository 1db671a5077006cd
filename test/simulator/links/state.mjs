/** What the servers saw: the part a test asserts on. */
export class State {
  /** Every request, in order. @type {{ method: string, host: string, path: string, headers: import('node:http').IncomingHttpHeaders }[]} */
  requests = [];
  /** Draft files that prefilled links would have made on the real site: must stay 0. */
  drafts = 0;
  /** Requests that reached the private server: must stay 0. */
  canary = 0;
  connections = 0;
  /** Where the private server listens. */
  canaryPort = 0;
  /** The most requests answered at once, by host. @type {Map<string, number>} */
  peaks = new Map();
  /** @type {Map<string, number>} */
  #running = new Map();
  /** @type {Map<string, number>} */
  #times = new Map();

  /** How often a URL was asked, the current request included. @param {string} key */
  count(key) {
    const times = (this.#times.get(key) ?? 0) + 1;
    this.#times.set(key, times);
    return times;
  }

  /** @param {string} host */
  enter(host) {
    const running = (this.#running.get(host) ?? 0) + 1;
    this.#running.set(host, running);
    this.peaks.set(host, Math.max(this.peaks.get(host) ?? 0, running));
  }

  /** @param {string} host */
  leave(host) {
    this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
  }

  /** The requests whose host and path begin so. @param {string} prefix */
  seen(prefix) {
    return this.requests.filter(({ host, path }) => `${host}${path}`.startsWith(prefix));
  }

  reset() {
    this.requests = [];
    this.drafts = 0;
    this.canary = 0;
    this.connections = 0;
    this.peaks.clear();
    this.#times.clear();
  }
}
