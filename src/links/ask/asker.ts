import { botWall, isHostWide } from '../answer/bot-wall.ts';
import { isProcedureHost, withoutPrefill } from '../offline/procedure-url.ts';
import type { Agent } from './agent.ts';
import { exchange, type Request, type Response, type ResponseHeaders } from './exchange.ts';
import { Failure, failureOf } from './failure.ts';
import { type Guard, isNeverAHost } from './guard.ts';
import type { HostLedger } from './host-ledger.ts';
import type { HostQueue } from './queue.ts';
import { type ResolveMap, standIn } from './resolve-map.ts';
import { askedWait, backoff, isPassing, longestWait } from './wait.ts';

/** Time and chance, handed in. */
export interface Clock {
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Milliseconds since the epoch: only for the dates that servers and caches write. */
  date(): number;
  /** Resolves after some milliseconds; rejects when the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Between 0 and 1. */
  random(): number;
}

/** What all the requests of a run share. */
export interface Run {
  readonly agent: Agent;
  readonly guard: Guard;
  readonly queue: HostQueue;
  readonly ledger: HostLedger;
  readonly resolve: ResolveMap;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds of the clock at which the run must be over; Infinity when it need not, or nobody knows yet. */
  deadline: number;
  /** Milliseconds of one exchange. */
  readonly timeout: number;
  readonly retries: number;
  readonly userAgent: string;
  /** Headers of the configuration, by origin or URL prefix. */
  headersFor(url: URL): Readonly<Record<string, string>>;
  /** False when nothing of the internet can be reached from here. Asked when a name is not found. */
  hasNetwork(): Promise<boolean>;
  /** True once that was found out: nobody is asked any more. */
  isOffline(): boolean;
  /** One more request. */
  count(): void;
}

export interface Asking {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of the body to keep, told from the headers; by default the beginning of texts. */
  readonly keep?: (headers: ResponseHeaders) => number;
  /** Milliseconds of this exchange, when shorter than usual. */
  readonly timeout?: number;
  /** Tries after the first one, when fewer than usual. */
  readonly retries?: number;
  /** It follows another exchange of the same link: it goes before links that nobody asked for yet. */
  readonly urgent?: boolean;
}

/** Texts are read up to here: enough for any head of page. */
const textBytes = 256 * 1024;

const standardHeaders = {
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'accept-language': 'fr,en;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/** Texts are worth their beginning, other bodies nothing. */
export function keepText({ type }: ResponseHeaders): number {
  return type === '' || /^text\/|json|xml|javascript/.test(type) ? textBytes : 0;
}

/**
 * One URL, one answer, redirects not followed: guarded, queued with its host, asked again when what went wrong may pass.
 *
 * @throws {Failure} when no answer came.
 */
export async function askOnce(run: Run, link: URL, asking: Asking = {}): Promise<Response> {
  // Wherever the link or a redirect comes from.
  const url = isProcedureHost(link) ? withoutPrefill(link) : link;
  const host = url.hostname.toLowerCase();
  const seconds = Math.round((asking.timeout ?? run.timeout) / 100) / 10;
  vet(run, url, host);
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= (asking.retries ?? run.retries);
    const isTooLate = (wait: number): boolean => run.clock.now() + wait > run.deadline;
    let wait: number;
    try {
      const urgent = attempt > 0 || asking.urgent === true;
      const response = await run.queue.run(host, () => askNow(run, url, host, asking), urgent);
      const again = waitFor(run, url, host, response, attempt);
      if (again === null || last || isTooLate(again)) return response;
      wait = again;
    } catch (error) {
      const failure = await judgeFailure(run, error, host, seconds);
      wait = backoff(attempt, run.clock.random);
      const counts = failure.kind === 'connection' || failure.kind === 'name';
      if (counts && run.ledger.failure(host, attempt, failure.verdict)) run.queue.pause(host, run.clock.now() + wait);
      // A second time-out would only be as long as the first.
      const again = attempt === 0 || failure.verdict.reason.code !== 'timeout';
      if (last || !failure.transient || !again || isTooLate(wait)) throw failure;
    }
    await run.clock.sleep(wait, run.signal);
  }
}

/** The same, once, for what is no link: whatever it answers tells nothing of the pages of its host. */
export async function askAside(run: Run, url: URL, asking: Asking): Promise<Response> {
  const host = url.hostname.toLowerCase();
  vet(run, url, host);
  return run.queue.run(host, () => askNow(run, url, host, asking), true);
}

function vet(run: Run, url: URL, host: string): void {
  try {
    run.guard.vet(url);
  } catch (error) {
    throw failureOf(error, host, 0);
  }
  if (isNeverAHost(host) && standIn(run.resolve, host) === undefined) {
    throw new Failure('answer', { state: 'dead', reason: { code: 'no-such-host', host } });
  }
}

async function askNow(run: Run, url: URL, host: string, asking: Asking): Promise<Response> {
  const local = standIn(run.resolve, host) !== undefined;
  if (!local && run.isOffline()) throw noNetwork();
  run.ledger.check(host, url.href);
  if (asking.method === 'HEAD' && run.ledger.dislikesHead(host)) throw headRefused(host);
  run.count();
  const request: Request = {
    url,
    method: asking.method ?? 'GET',
    headers: {
      ...standardHeaders,
      'user-agent': run.userAgent,
      ...run.headersFor(url),
      ...asking.headers,
      // A stand-in hears plain HTTP: it must be told what the link was.
      ...(local ? { 'x-forwarded-proto': url.protocol.slice(0, -1) } : {}),
    },
    timeout: asking.timeout ?? run.timeout,
    keep: asking.keep ?? keepText,
    signal: run.signal,
  };
  return exchange(run.agent, request);
}

/** Milliseconds to wait before asking again; null when the answer stands. Tells the host's account and queue. */
function waitFor(run: Run, url: URL, host: string, response: Response, attempt: number): number | null {
  const wall = botWall(response);
  if (wall !== null) {
    if (isHostWide(wall)) run.ledger.wall(host);
    else run.ledger.answer(host);
    return null;
  }
  const { status, headers } = response;
  if (!isPassing(status)) {
    run.ledger.answer(host);
    return null;
  }
  const asked = status === 429 || status === 503 ? askedWait(headers, run.clock.date()) : null;
  if (status !== 429 && asked === null) {
    run.ledger.answer(host);
    return backoff(attempt, run.clock.random);
  }
  const wait = asked ?? backoff(attempt + 1, run.clock.random);
  const hostWide = run.ledger.throttle(host, attempt);
  if (wait > longestWait || run.clock.now() + wait > run.deadline) {
    if (hostWide) run.ledger.shut(host);
    if (wait > longestWait) run.ledger.rest(hostWide ? host : url.href, wait);
    return null;
  }
  if (hostWide) run.queue.pause(host, run.clock.now() + wait);
  return wait;
}

async function judgeFailure(run: Run, error: unknown, host: string, seconds: number): Promise<Failure> {
  if (run.signal.aborted) return failureOf(run.signal.reason, host, seconds);
  const failure = failureOf(error, host, seconds);
  const named = failure.kind === 'name' || failure.verdict.reason.code === 'no-route';
  if (named && standIn(run.resolve, host) === undefined && !(await run.hasNetwork())) {
    return noNetwork();
  }
  return failure;
}

function noNetwork(): Failure {
  return new Failure('stopped', { state: 'unreachable', reason: { code: 'no-network' } });
}

function headRefused(host: string): Failure {
  return new Failure('answer', { state: 'unreachable', reason: { code: 'unreadable-answer', host } });
}

/** The run's time is over: what is left was not asked. */
export function outOfTime(): Failure {
  return new Failure('stopped', { state: 'skipped', reason: { code: 'time-budget' } });
}

/** Someone stopped the run. */
export function cancelled(): Failure {
  return new Failure('stopped', { state: 'skipped', reason: { code: 'cancelled' } });
}
