import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type Answer, Api, type Call } from './api.ts';
import { ArtifactService } from './artifact-service.ts';
import { Contract } from './contract.ts';
import { newState, type State } from './state.ts';

/** What goes wrong, for the first `times` calls that match `METHOD /path`. */
export interface Fault {
  readonly match: RegExp;
  times: number;
  /** `lost`: obeyed, then the answer is a 502. `cut`: obeyed, then the connection breaks. `hang`: no answer at all. */
  readonly kind:
    | 'lost'
    | 'cut'
    | 'hang'
    | { readonly status: number; readonly headers?: Record<string, string>; readonly body: unknown };
}

export interface LoggedCall {
  readonly call: string;
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds of `performance.now()` at the end of the answer. */
  readonly at: number;
}

/** GitHub on the loopback: it keeps state, holds every request against GitHub’s own description, and plays its faults. */
export class FakeGitHub {
  readonly state: State = newState();
  readonly calls: LoggedCall[] = [];
  /** Requests that GitHub would refuse or not know: a test expects none. */
  readonly problems: string[] = [];
  readonly faults: Fault[] = [];
  readonly artifacts: ArtifactService;
  /** Milliseconds before each answer. */
  latency = 0;
  /** What the token may do. */
  permissions: 'write' | 'read' = 'write';
  /** Called before each answer: to change the state in the middle of a run. */
  before: ((call: string) => void) | null = null;
  url = '';
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #contract = new Contract();
  readonly #api: Api;

  constructor(options: { readonly git?: string } = {}) {
    this.artifacts = new ArtifactService(this.state);
    this.#api = new Api(this.state, options.git ?? null);
  }

  async open(): Promise<this> {
    // On a busy machine the client may take a connection again after five seconds, which Node would be closing.
    this.#server.keepAliveTimeout = 60_000;
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.state.url = this.url;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The calls so far, as `METHOD /path`, the artifact service and its storage left out. */
  get log(): string[] {
    return this.calls.map(({ call }) => call);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    if (this.latency > 0) await setTimeout(this.latency);
    if (this.artifacts.owns(url.pathname)) {
      if (!this.artifacts.hangs) send(response, this.artifacts.answer(method, url, bytes));
      return;
    }
    const name = `${method} ${url.pathname}`;
    this.before?.(name);
    const body: unknown = bytes.length === 0 ? null : JSON.parse(bytes.toString());
    const fault = this.faults.find(({ match, times }) => times > 0 && match.test(name));
    if (fault !== undefined) fault.times--;
    if (fault?.kind === 'hang') return;
    const played = typeof fault?.kind === 'object' ? { ...fault.kind, headers: fault.kind.headers ?? {} } : null;
    const answer = played ?? this.#handle(method, url, body, request.headers.authorization ?? '');
    const status = fault?.kind === 'lost' ? 502 : answer.status;
    this.calls.push({ call: name, status, body, at: performance.now() });
    if (fault?.kind === 'cut') return void request.socket.destroy();
    send(response, fault?.kind === 'lost' ? { status: 502, headers: {}, body: '<html>Bad gateway</html>' } : answer);
  }

  #handle(method: string, url: URL, body: unknown, authorization: string): Answer {
    if (url.pathname === '/graphql')
      return { status: 200, headers: {}, body: { data: { viewer: { login: this.state.login } } } };
    const operation = this.#contract.find(method, url.pathname);
    if (operation === null) return this.#refuse(501, `no operation for ${method} ${url.pathname}`);
    const fault = operation.check(url, body);
    if (fault !== null) return this.#refuse(422, `${method} ${url.pathname}: ${fault}`);
    if (!/^(?:token|bearer) \S+$/i.test(authorization))
      return { status: 401, headers: {}, body: { message: 'Requires authentication' } };
    if (method !== 'GET' && this.permissions === 'read')
      return { status: 403, headers: {}, body: { message: 'Resource not accessible by integration' } };
    const call: Call = {
      name: operation.name,
      parameters: operation.parameters(url.pathname),
      query: url.searchParams,
      body,
    };
    return this.#api.answer(call);
  }

  #refuse(status: number, problem: string): Answer {
    this.problems.push(problem);
    return { status, headers: {}, body: { message: problem } };
  }
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const raw = Buffer.isBuffer(body) || typeof body === 'string';
  const type = raw ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(status === 204 || body === null ? undefined : raw ? body : JSON.stringify(body));
}
