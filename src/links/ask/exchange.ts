import type { Dispatcher } from 'undici';
import { type Body, readBody } from '../answer/body.ts';
import type { Agent } from './agent.ts';

export interface Request {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from the start to the last header; the body has its own, never longer than this. */
  readonly timeout: number;
  /** How many bytes of the body are worth reading, told from the headers. */
  keep(headers: ResponseHeaders): number;
  readonly signal: AbortSignal;
}

export interface Response extends Body {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** Milliseconds it took, the wait for its turn not included. */
  readonly took: number;
}

/** The exchange took longer than it may. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}

/** Milliseconds given to a body once the headers are there: enough to judge by its beginning. */
const bodyTime = 5000;

/** One request and the part of its answer that is worth reading. Rejects when no whole header came back. */
export async function exchange(agent: Agent, request: Request): Promise<Response> {
  if (request.signal.aborted) throw request.signal.reason;
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(request.signal.reason);
  request.signal.addEventListener('abort', giveUp, { once: true });
  const began = performance.now();
  let isHere = false;
  // An answer that came while this process was busy with a page is read first.
  const late = (): void => {
    if (!isHere) controller.abort(new TooSlow());
  };
  const timer = setTimeout(() => setImmediate(late), request.timeout);
  try {
    const answer = await agent.request({
      origin: request.url.origin,
      path: request.url.pathname + request.url.search,
      method: request.method,
      headers: request.headers,
      signal: controller.signal,
      // undici closes the connection after each HEAD otherwise.
      ...(request.method === 'HEAD' ? { reset: false } : {}),
    });
    isHere = true;
    clearTimeout(timer);
    const headers = new ResponseHeaders(answer.headers);
    const body = await readBody(answer.body, {
      keep: request.method === 'HEAD' ? 0 : request.keep(headers),
      announced: headers.length,
      encoding: headers.get('content-encoding').trim().toLowerCase(),
      time: Math.min(bodyTime, request.timeout),
    });
    return { ...body, status: answer.statusCode, headers, took: performance.now() - began };
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', giveUp);
  }
}

/** The headers of an answer, by lower-case name; a missing one is the empty string. */
export class ResponseHeaders {
  readonly #headers: Awaited<ReturnType<Dispatcher['request']>>['headers'];

  constructor(headers: Awaited<ReturnType<Dispatcher['request']>>['headers']) {
    this.#headers = headers;
  }

  get(name: string): string {
    return this.all(name)[0] ?? '';
  }

  all(name: string): readonly string[] {
    const value = Object.hasOwn(this.#headers, name) ? this.#headers[name] : undefined;
    return value === undefined ? [] : typeof value === 'string' ? [value] : value;
  }

  /** The media type, lower case, without its parameters. */
  get type(): string {
    return (this.get('content-type').split(';', 1)[0] ?? '').trim().toLowerCase();
  }

  /** Content-Length in bytes, null when absent or not a number. */
  get length(): number | null {
    const text = this.get('content-length').trim();
    return /^\d{1,15}$/.test(text) ? Number(text) : null;
  }
}
