import type { Socket } from 'node:net';
import type { Dispatcher } from 'undici';
import type { Guard } from './guard.ts';
import { type ResolveMap, standIn } from './resolve-map.ts';

export interface Agent {
  readonly request: Dispatcher['request'];
  /** Connections opened so far. */
  readonly connections: () => number;
  close(): Promise<void>;
}

export interface AgentOptions {
  readonly guard: Guard;
  readonly resolve: ResolveMap;
  /** Connections kept to one origin. */
  readonly perHost: number;
  /** Milliseconds to connect and shake hands. */
  readonly connectTimeout: number;
  /** Certificates to trust beside the usual ones (PEM). */
  readonly ca?: string;
}

/** Headers longer than this end the exchange, as browsers do. */
const maxHeaderBytes = 64 * 1024;

/** Milliseconds after which an unused connection is closed. */
const idleTime = 4000;

/** One agent for the run: connections are reused, and no socket is given out before its real address was looked at. */
export async function createAgent(options: AgentOptions): Promise<Agent> {
  const { Agent: UndiciAgent, buildConnector } = await import('undici');
  const { guard, resolve } = options;
  const trust = options.ca === undefined ? {} : { ca: options.ca };
  const connect = buildConnector({ lookup: guard.lookup, timeout: options.connectTimeout, ...trust });
  const connectLocally = buildConnector({ timeout: options.connectTimeout, ...trust });
  let opened = 0;

  const dispatcher = new UndiciAgent({
    connections: options.perHost,
    pipelining: 1,
    maxHeaderSize: maxHeaderBytes,
    // Most hosts of a site are asked once: their connections need not outlive it by much, whatever they offer.
    keepAliveTimeout: idleTime,
    keepAliveMaxTimeout: idleTime,
    // The exchange has its own clock, exact to the millisecond.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect(target, callback) {
      const local = standIn(resolve, target.hostname);
      if (local === 'nowhere') {
        callback(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), null);
        return;
      }
      opened++;
      if (local !== undefined) {
        const protocol = local.plain ? 'http:' : target.protocol;
        connectLocally({ ...target, protocol, hostname: local.address, port: String(local.port) }, callback);
        return;
      }
      connect(target, (error, socket) => {
        if (error !== null) return callback(error, null);
        const refusal = refusalOf(guard, target.hostname, socket);
        if (refusal === null) return callback(null, socket);
        socket.destroy();
        callback(refusal, null);
      });
    },
  });
  return {
    request: (request) => dispatcher.request(request),
    connections: () => opened,
    close: () => dispatcher.destroy(),
  };
}

function refusalOf(guard: Guard, hostname: string, socket: Socket): Error | null {
  try {
    guard.verify(hostname, socket.remoteAddress);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
