import type { getOctokit } from '@actions/github';
import { createRetry, type RetryWorld } from './retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** A repository on GitHub and the way to speak with it. Every call takes one. */
export interface Connection {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/** A request that gets no answer within this time is given up (ms). */
const REQUEST_TIMEOUT_MS = 15_000;

export interface Address {
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * Opens a connection to a repository. The token is not sent to another host: redirections are followed by hand, on the
 * same origin only.
 */
export async function connect(token: string, { apiUrl, repository }: Address, world: RetryWorld): Promise<Connection> {
  // The toolkit reads the event again as it loads, and a broken one stops it: ours has been read with care.
  delete process.env['GITHUB_EVENT_PATH'];
  const { getOctokit } = await import('@actions/github');
  const [owner = '', repo = ''] = repository.split('/');
  // Octokit's own log speaks of every failed request on standard error, content of the answer included.
  const silent = () => {};
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    request: { redirect: 'manual' },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const withRetry = createRetry(world);
  octokit.hook.wrap('request', (request, options) =>
    withRetry(isRepeatable(options.method, options.request), async () => {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      const answer = await request({ ...options, request: { ...options.request, signal } });
      const location = answer.headers.location;
      if (answer.status < 300 || answer.status >= 400 || options.request?.['keepRedirect'] === true) return answer;
      const url = new URL(location ?? '', answer.url);
      if (location === undefined || url.origin !== new URL(answer.url).origin)
        throw new Error(`GitHub answered ${answer.status} towards another host`);
      return request({ ...options, url: url.href, request: { ...options.request, signal } });
    }),
  );
  return { octokit, owner, repo };
}

/** Repeating these changes nothing more; a POST may have been obeyed before its answer was lost. */
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

/** A call may know better than its method: `request: { repeatable: true }` or `{ once: true }`. */
function isRepeatable(method: string, request: Readonly<Record<string, unknown>> | undefined): boolean {
  if (request?.['once'] === true) return false;
  return request?.['repeatable'] === true || REPEATABLE.has(method.toUpperCase());
}
