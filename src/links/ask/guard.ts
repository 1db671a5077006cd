import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { isAddress } from '../offline/private-hosts.ts';
import type { Reason } from '../reason.ts';
import { type ResolveMap, standIn } from './resolve-map.ts';

/** Every address of a name. Rejects with an error that has a `code` (`ENOTFOUND`, `EAI_AGAIN`…). */
export type LookUp = (hostname: string) => Promise<readonly LookupAddress[]>;

export async function lookUpByDefault(hostname: string): ReturnType<LookUp> {
  const { lookup } = await import('node:dns/promises');
  return lookup(hostname, { all: true });
}

/** A URL that must not be asked, or an address that must not be reached. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason.code);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

export interface Guard {
  /** Looks at the URL alone: scheme, port, credentials, host. To be asked again at each redirect. @throws {Refusal} */
  vet(url: URL): void;
  /** For the socket: looks a name up once a run and gives its addresses only when all may be reached. */
  readonly lookup: LookupFunction;
  /** The address a socket is really connected to. @throws {Refusal} */
  verify(hostname: string, address: string | undefined): void;
}

interface Permission {
  readonly hosts: ReadonlySet<string>;
  readonly networks: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
}

/** Azure's host endpoint: hosted runners are Azure machines, and it stands in no private range. */
const azureHost = '168.63.129.16';
const privateSuffixes = ['localhost', 'local', 'internal', 'home.arpa', 'localdomain', 'intranet', 'lan', 'corp'];
const neverAddresses = ['test', 'invalid', 'example', 'onion'];

/**
 * @param allowPrivate hosts (`intranet.exemple.fr`, with `:8080` to open that port) and networks (`10.1.0.0/16`).
 */
export function createGuard(lookUp: LookUp, resolve: ResolveMap, allowPrivate: readonly string[]): Guard {
  const permission = readPermission(allowPrivate);
  const known = new Map<string, Promise<readonly LookupAddress[]>>();

  const addresses = (hostname: string): Promise<readonly LookupAddress[]> => {
    const memo = known.get(hostname);
    if (memo !== undefined) return memo;
    const found = lookUp(hostname).then((all) => vetted(hostname, all, permission));
    known.set(hostname, found);
    // A failed look-up may be a passing trouble: the retry asks again.
    found.catch(() => known.delete(hostname));
    return found;
  };

  return {
    vet(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new Refusal({ code: 'scheme-refused', scheme: url.protocol });
      }
      if (url.username !== '' || url.password !== '') throw new Refusal({ code: 'credentials' });
      const host = bareHost(url.hostname);
      if (url.port !== '' && url.port !== '80' && url.port !== '443' && !permission.hosts.has(`${host}:${url.port}`)) {
        throw new Refusal({ code: 'port-refused', port: url.port });
      }
      if (isAddress(host)) return verifyAddress(host, host, permission);
      if (standIn(resolve, host) !== undefined || isAllowedHost(permission, host)) return;
      if (privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))) {
        throw new Refusal({ code: 'private-address', host });
      }
    },
    lookup(hostname, options, callback) {
      addresses(hostname).then(
        (all) => {
          const [first] = all;
          if (options.all === true) callback(null, [...all]);
          else if (first !== undefined) callback(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      );
    },
    verify(hostname, address) {
      verifyAddress(bareHost(hostname), address ?? '', permission);
    },
  };
}

/** The names that no directory will ever hold: known without asking. */
export function isNeverAHost(hostname: string): boolean {
  const host = bareHost(hostname);
  return neverAddresses.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}

/** True for an address anyone on the internet can reach: the only kind that is asked. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return isPublicIPv4(parsed);
  if (parsed.isIPv4MappedAddress()) return isPublicIPv4(parsed.toIPv4Address());
  // A network without IPv4 reaches it through 64:ff9b::/96; the address inside is what counts.
  if (parsed.range() === 'rfc6052') {
    return isPublicIPv4(new ipaddr.IPv4(parsed.toByteArray().slice(12)));
  }
  return parsed.range() === 'unicast' && parsed.match(ipaddr.IPv6.parse('2000::'), 3);
}

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  const text = address.toString();
  if (text === azureHost || text.startsWith('192.0.0.')) return false;
  return address.range() === 'unicast';
}

/** Every one of the addresses must be allowed: a name that mixes public and private ones is a trap. IPv4 comes first. */
function vetted(hostname: string, all: readonly LookupAddress[], permission: Permission): readonly LookupAddress[] {
  const host = bareHost(hostname);
  if (all.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  for (const { address } of all) verifyAddress(host, address, permission);
  return all.toSorted((one, other) => one.family - other.family);
}

function verifyAddress(host: string, address: string, permission: Permission): void {
  if (isPublicAddress(address) || isAllowedHost(permission, host) || isAllowedAddress(permission, address)) return;
  throw new Refusal({ code: 'private-address', host });
}

function isAllowedHost(permission: Permission, host: string): boolean {
  return permission.hosts.has(host);
}

function isAllowedAddress({ networks }: Permission, address: string): boolean {
  if (networks.length === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.some(([network, bits]) => parsed.kind() === network.kind() && parsed.match(network, bits));
}

function readPermission(entries: readonly string[]): Permission {
  const hosts = new Set<string>();
  const networks: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];
  for (const entry of entries) {
    const text = entry.trim().toLowerCase();
    if (ipaddr.isValidCIDR(text)) networks.push(ipaddr.parseCIDR(text));
    else {
      hosts.add(text);
      hosts.add(text.replace(/:\d+$/, ''));
    }
  }
  return { hosts, networks };
}

/** Lower case, without the brackets of IPv6 or the final dot. */
function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}
