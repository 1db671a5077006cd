import ipaddr from 'ipaddr.js';

/** Where an address can be reached from, when it is not from everywhere. */
export type PrivateKind = 'this-computer' | 'local-network' | 'state-network';

/** Names that only the State's own networks resolve: RIE, and the intranets of ministries. */
const STATE =
  /(?:^|\.)(?:rie|ader|intradef|intranet)\.(?:[a-z\d-]+\.)*gouv\.fr$|\.intradef\.gouv\.fr$|(?:^|\.)intranet\.[a-z\d-]+\.fr$/;
const LOCAL_NAMES = /\.(?:local|localdomain|lan|home|internal|intranet|intra|corp)$|\.home\.arpa$/;

/**
 * Whether the host of a URL, without its brackets, is an address. In URLs those of IPv4 are four numbers, however they were written: names
 * are told from them at their end, for `ipaddr` throws at each one.
 */
export function isAddress(host: string): boolean {
  return /\d$|:/.test(host) && ipaddr.isValid(host);
}

/** Whether a host, lower case, is closed to the readers of a public site; null when it is open, or cannot be told. */
export function privateKind(host: string): PrivateKind | null {
  const name = host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (name === 'localhost' || name.endsWith('.localhost')) return 'this-computer';
  if (isAddress(name)) {
    const range = ipaddr.process(name).range();
    if (range === 'loopback' || range === 'unspecified') return 'this-computer';
    return ['private', 'linkLocal', 'uniqueLocal', 'carrierGradeNat'].includes(range) ? 'local-network' : null;
  }
  // No public site answers at a name without a point.
  if (LOCAL_NAMES.test(name) || /^[a-z\d-]+$/.test(name)) return 'local-network';
  return STATE.test(name) ? 'state-network' : null;
}
