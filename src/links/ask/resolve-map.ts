import ipaddr from 'ipaddr.js';

/** Where a host is really asked: a local server that stands in for it. */
export interface LocalServer {
  readonly address: string;
  readonly port: number;
  /** Plain HTTP, whatever the scheme of the URL. */
  readonly plain: boolean;
}

/** Hosts (lower case; `*.suffix` and `*` too) and the local servers that stand in for them. */
export type ResolveMap = ReadonlyMap<string, LocalServer | 'nowhere'>;

/** An entry of `RELECTURE_RESOLVE` that cannot be used. The entries word it. */
export class ResolveMapError extends Error {
  readonly entry: string;

  constructor(entry: string) {
    super(`RELECTURE_RESOLVE: ${entry}`);
    this.name = 'ResolveMapError';
    this.entry = entry;
  }
}

/**
 * Reads `host=127.0.0.1:8443,other=127.0.0.1:http:8080`. The port takes TLS unless `http:` stands before it; the address
 * may be left out before `http:`; `host=nowhere` makes a name that does not exist. Only loopback addresses are accepted.
 *
 * @throws {ResolveMapError} on an entry that is not of this form.
 */
export function parseResolve(text: string | undefined): ResolveMap {
  const map = new Map<string, LocalServer | 'nowhere'>();
  for (const entry of (text ?? '').split(',')) {
    if (entry.trim() === '') continue;
    const equals = entry.indexOf('=');
    const host = entry.slice(0, Math.max(0, equals)).trim().toLowerCase();
    if (!/^(?:\*|(?:\*\.)?[\p{L}\p{N}._-]+)$/u.test(host)) throw new ResolveMapError(entry.trim());
    const server = parseServer(entry.slice(equals + 1).trim());
    if (server === null) throw new ResolveMapError(entry.trim());
    map.set(host, server);
  }
  return map;
}

/** What stands in for a host: its own entry, else the longest `*.suffix`, else `*`. */
export function standIn(map: ResolveMap, hostname: string): LocalServer | 'nowhere' | undefined {
  if (map.size === 0) return undefined;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  const own = map.get(host);
  if (own !== undefined) return own;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const suffix = map.get(`*${host.slice(dot)}`);
    if (suffix !== undefined) return suffix;
  }
  return map.get('*');
}

function parseServer(text: string): LocalServer | 'nowhere' | null {
  if (text === 'nowhere') return 'nowhere';
  const match = /^(?:(?:http:\/\/)?(\[[\da-f:]+\]|[\d.]+|localhost):)?(http:)?(\d{1,5})$/i.exec(text);
  if (match === null) return null;
  const address = (match[1] ?? '127.0.0.1').replace(/^\[|\]$/g, '').replace(/^localhost$/i, '127.0.0.1');
  const port = Number(match[3]);
  if (!ipaddr.isValid(address) || ipaddr.parse(address).range() !== 'loopback') return null;
  if (port < 1 || port > 65_535 || (match[1] === undefined && match[2] === undefined)) return null;
  return { address, port, plain: match[2] !== undefined || text.startsWith('http://') };
}
