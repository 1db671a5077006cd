import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';

export interface PrivateGit {
  readonly url: string;
  /** How many requests were refused for want of the token, and how many were answered. */
  readonly counts: { refused: number; answered: number };
  close(): void;
}

/** A repository behind the HTTP of git, for whoever bears the token of a run alone, as a private one on GitHub. */
export async function servePrivately(root: string, token: string): Promise<PrivateGit> {
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const counts = { refused: 0, answered: 0 };
  const server = createServer((request, response) => {
    if (request.headers.authorization?.toLowerCase() === expected.toLowerCase()) {
      counts.answered++;
      answer(root, request, response);
      return;
    }
    counts.refused++;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, counts, close: () => server.close().closeAllConnections() };
}

/** `git http-backend` is a CGI program: the request by its environment, the answer with its headers on standard output. */
function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { headers } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: dirname(root),
      GIT_HTTP_EXPORT_ALL: '1',
      REQUEST_METHOD: request.method,
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      CONTENT_TYPE: headers['content-type'] ?? '',
      ...(headers['content-encoding'] !== undefined && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
      ...(headers['git-protocol'] !== undefined && { GIT_PROTOCOL: String(headers['git-protocol']) }),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('close', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const written = all.subarray(0, end).toString().split('\r\n');
    const pairs = written.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
    const { status = '200', ...rest } = Object.fromEntries(pairs);
    response.writeHead(Number.parseInt(status, 10), rest).end(all.subarray(end + 4));
  });
}
