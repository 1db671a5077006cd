/** The world of the retries: time and patience. */
export interface RetryWorld {
  /** Milliseconds since the epoch: GitHub tells the end of a limit by the time of day. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** All the waiting of one run, in milliseconds: what would wait longer fails at once. */
  readonly patience: number;
  /** Between 0 and 1. */
  random(): number;
}

/** What is known of a request that failed. */
export interface Failure {
  /** 0 when no answer came. */
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const MAX_ATTEMPTS = 4;
const FIRST_WAIT_MS = 400;
/** What GitHub asks for after a secondary limit that names no delay. */
const SECONDARY_WAIT_MS = 60_000;

/**
 * Runs a request again when that is sure to do no harm: after a rate limit (GitHub did nothing), and after a fault of
 * the server or the network when repeating changes nothing. @octokit/plugin-retry repeats a POST after a 502, which
 * makes two comments, and @octokit/plugin-throttling spaces writes by a second or more and sleeps for as long as the
 * server says: an hour, in a run that lasts seconds.
 */
export function createRetry(world: RetryWorld) {
  let patience = world.patience;
  return async function withRetry<T>(repeatable: boolean, request: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await request();
        if (!isBroken(answer)) return answer;
        throw Object.assign(new Error('GitHub’s answer is not JSON'), { status: 0 });
      } catch (error) {
        const wait = attempt < MAX_ATTEMPTS ? retryDelay(asFailure(error), repeatable, attempt, world) : null;
        if (wait === null || wait > patience) throw error;
        patience -= wait;
        await world.sleep(wait);
      }
    }
  };
}

/** How long to wait before asking again, in milliseconds; null: do not. */
function retryDelay(
  failure: Failure,
  repeatable: boolean,
  attempt: number,
  world: Pick<RetryWorld, 'now' | 'random'>,
): number | null {
  const limit = limitDelay(failure, world.now());
  if (limit !== null) return limit + Math.round(world.random() * 200);
  if (!repeatable || (failure.status !== 0 && failure.status < 500)) return null;
  return Math.round(FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + world.random()));
}

/** The delay a rate limit asks for: primary, secondary or `Retry-After`; null when this is no rate limit. */
function limitDelay({ status, headers, message }: Failure, now: number): number | null {
  if (status !== 429 && status !== 403) return null;
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const delay = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(after)) - now;
    return Number.isFinite(delay) ? Math.max(0, delay) : SECONDARY_WAIT_MS;
  }
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const delay = Number(headers['x-ratelimit-reset']) * 1000 - now;
    return Number.isFinite(delay) ? Math.max(0, delay) + 1000 : SECONDARY_WAIT_MS;
  }
  return status === 429 || /secondary rate limit|abuse/i.test(message) ? SECONDARY_WAIT_MS : null;
}

export function asFailure(error: unknown): Failure {
  const { status, response, message } = error as {
    status?: number;
    response?: { headers?: Readonly<Record<string, unknown>> };
    message?: string;
  };
  // Octokit calls a connection that broke a 500 without an answer.
  return {
    status: response === undefined ? 0 : (status ?? 0),
    headers: response?.headers ?? {},
    message: message ?? '',
  };
}

/** True when the token may not do what was asked, as opposed to a rate limit. */
export function isForbidden(error: unknown): boolean {
  const failure = asFailure(error);
  return (failure.status === 403 || failure.status === 401) && limitDelay(failure, 0) === null;
}

/** True when the conversation was locked: nobody but its maintainers may speak there, whatever the rights of the token. */
export function isLocked(error: unknown): boolean {
  const { status, message } = asFailure(error);
  return (status === 403 || status === 422) && /\blocked\b/i.test(message);
}

/** True when GitHub does not take what was sent (a name that it does not know). */
export function isInvalid(error: unknown): boolean {
  return asFailure(error).status === 422;
}

export function isMissing(error: unknown): boolean {
  return asFailure(error).status === 404;
}

/** A gateway's HTML page with status 200, or JSON cut short: Octokit hands them over as text. */
function isBroken(answer: unknown): boolean {
  const { status, data, headers } = answer as { status?: number; data?: unknown; headers?: Record<string, unknown> };
  if (status !== 200 && status !== 201) return false;
  const type = String(headers?.['content-type'] ?? '');
  return typeof data === 'string' && /json|html/.test(type);
}
