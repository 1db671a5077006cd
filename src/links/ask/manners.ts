import { parseUrl } from '../../content/parse-url.ts';
import { crawlDelay } from '../answer/robots.ts';
import { askAside, type Run } from './asker.ts';
import { Failure } from './failure.ts';
import type { Paces } from './paces.ts';
import { longestWait } from './wait.ts';

/** A host that is asked for fewer pages in a run is not asked how fast it wants to be asked. */
const many = 8;
/** How long one host may hold up a run by what it asks; the pages that are left are for the runs that follow. Milliseconds. */
const patience = 5 * 60_000;
/** Bytes of a `robots.txt` that are read. */
const robotsBytes = 64 * 1024;

/** The pace that each host asks for: read once, where many of its pages are asked for, and held from then on. */
export class Manners {
  readonly #paces: Paces;
  readonly #counts = new Map<string, number>();
  /** Ends what is under way when nobody is asked any more. */
  readonly #end: AbortSignal;

  constructor(paces: Paces, end: AbortSignal) {
    this.#paces = paces;
    this.#end = end;
  }

  /** Told of each page before it is asked for. */
  meet(url: URL, run: Run): void {
    const host = url.hostname.toLowerCase();
    const count = (this.#counts.get(host) ?? 0) + 1;
    this.#counts.set(host, count);
    const now = run.clock.date();
    const known = this.#paces.get(host, now);
    if (known !== null) {
      if (count === 1) this.#hold(host, known.delay, Math.max(0, known.askedAt + known.delay - now), run);
      this.#paces.asked(host, now);
    } else if (count === many) void this.#learn(url, host, run);
  }

  async #learn(url: URL, host: string, run: Run): Promise<void> {
    const delay = await this.#read(new URL('/robots.txt', url), host, run).catch(() => null);
    // Who did not answer may do so in another run.
    if (delay === null || this.#end.aborted) return;
    this.#paces.note(host, delay, run.clock.date());
    this.#hold(host, delay, delay, run);
  }

  /** Null when nobody knows. */
  async #read(robots: URL, host: string, run: Run): Promise<number | null> {
    const aside = { ...run, signal: AbortSignal.any([run.signal, this.#end]) };
    const { status, headers, bytes } = await askAside(aside, robots, { keep: () => robotsBytes });
    const location = parseUrl(headers.get('location'), robots);
    const isSecure = robots.protocol === 'http:' && location?.protocol === 'https:' && location.hostname === host;
    if (status >= 300 && status < 400 && isSecure) return this.#read(location, host, run);
    return status === 200 ? crawlDelay(new TextDecoder().decode(bytes)) : status < 500 && status !== 429 ? 0 : null;
  }

  /** @param first milliseconds before the next request */
  #hold(host: string, asked: number, first: number, { queue, clock }: Run): void {
    const delay = Math.min(asked, longestWait);
    if (delay <= 0) return;
    const reason = { code: 'slow-pace', host, seconds: Math.ceil(asked / 1000) } as const;
    queue.pace(host, delay, clock.now() + patience, new Failure('stopped', { state: 'blocked', reason }));
    queue.pause(host, clock.now() + Math.min(first, delay));
  }
}
