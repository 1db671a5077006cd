import { type Slip, slipBetween } from './edit-distance.ts';
import { knownHosts, writtenInFull } from './known-hosts.ts';

/** What a host was probably meant to be. */
export interface HostTypo {
  readonly host: string;
  readonly meant: string;
  readonly slip: Slip;
  /** A name of the built-in table or of the configuration; false: only another host that the site links often. */
  readonly sure: boolean;
}

/** Endings that do not exist, and the ones they stand for. */
const ENDINGS: Readonly<Record<string, string>> = {
  con: 'com',
  comm: 'com',
  cmo: 'com',
  ocm: 'com',
  coom: 'com',
  frr: 'fr',
  ffr: 'fr',
  rog: 'org',
  ogr: 'org',
  orgg: 'org',
  nett: 'net',
  ney: 'net',
};
/** Names of firms that are endings too, for which the registry of the Internet delegates them. */
const BRAND_ENDINGS = /^(?:google|youtube|microsoft)$/;
/** Short names are one slip away from too many true ones. */
const ONE_SLIP_FROM = 6;
const TWO_SLIPS_FROM = 10;

export interface HostNeighbours {
  /** Hosts that are certainly right: the site's own, `terms.hosts`, the new ones of `links.moved-hosts`. */
  readonly trusted: ReadonlySet<string>;
  /** Hosts of the site's links, and how often each is linked; asked only when the built-in names do not settle it. */
  linked(): ReadonlyMap<string, number>;
}

/** A misspelt host and what was meant; null when nothing is wrong or nothing is sure. No network. */
export function findHostTypo(host: string, neighbours: HostNeighbours): HostTypo | null {
  if (!host.includes('.') || /^[\d.]+$|[:[]|^xn--|\.xn--/.test(host)) return null;
  const known = [...neighbours.trusted, ...knownHosts()];
  if (known.includes(host)) return null;
  const beginning = wrongBeginning(host);
  if (beginning !== null) return beginning;
  // `dmarche.numerique.gouv.fr` is a slip for one service below a known name, not another service.
  const below = known.some((name) => host.endsWith(`.${name}`));
  if (below)
    return nearTrusted(
      host,
      known.filter((name) => name.split('.').length > 3),
    );
  return (
    nearGouv(host, known) ?? wrongEnding(host) ?? nearTrusted(host, known) ?? nearLinked(host, neighbours.linked())
  );
}

function wrongBeginning(host: string): HostTypo | null {
  const match = /^(?:ww|wwww|w\.ww|www\.www|wwv|vww)\.(.+\..+)$/.exec(host);
  return match === null ? null : { host, meant: `www.${match[1]}`, slip: { kind: 'several' }, sure: true };
}

function wrongEnding(host: string): HostTypo | null {
  const dot = host.lastIndexOf('.');
  const ending = host.slice(dot + 1);
  const brand =
    ending.length < ONE_SLIP_FROM || BRAND_ENDINGS.test(ending)
      ? undefined
      : knownHosts().find((name) => name.split('.').length === 2 && name.startsWith(`${ending}.`));
  if (brand !== undefined)
    return {
      host,
      meant: writtenInFull(brand, true),
      slip: { kind: 'missing', letter: brand.slice(ending.length) },
      sure: true,
    };
  const meant = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (meant === undefined) return null;
  return {
    host,
    meant: `${host.slice(0, dot)}.${meant}`,
    slip: slipBetween(ending, meant, 2) ?? { kind: 'several' },
    sure: true,
  };
}

/** `impots.gov.fr`, `impots.gouv.f`, `impots.gouvfr`, `impots.gouv`, `impots-gouv.fr`. */
function nearGouv(host: string, known: readonly string[]): HostTypo | null {
  const cut = /^(.+)\.(?:gouvfr|gouv|gouv\.(?:com|con|org|net))$/.exec(host)?.[1];
  if (cut !== undefined) return { host, meant: `${cut}.gouv.fr`, slip: { kind: 'several' }, sure: true };
  const joined = /^(www\.)?(.+)-gouv\.(?:fr|com|org|net)$/.exec(host);
  if (joined !== null && known.includes(`${joined[2]}.gouv.fr`))
    return {
      host,
      meant: `${joined[1] ?? ''}${joined[2]}.gouv.fr`,
      slip: { kind: 'other', letter: '-', expected: '.' },
      sure: true,
    };
  const parts = host.split('.');
  const name = parts.slice(0, -2).join('.');
  const slip = name === '' ? null : slipBetween(parts.slice(-2).join('.'), 'gouv.fr', 1);
  return slip === null ? null : { host, meant: `${name}.gouv.fr`, slip, sure: true };
}

function nearTrusted(host: string, names: readonly string[]): HostTypo | null {
  const labels = host.split('.');
  let found: HostTypo | null = null;
  for (const name of names) {
    const dot = name.indexOf('.');
    const label = name.slice(0, dot);
    const ending = name.slice(dot);
    if (!host.endsWith(ending)) continue;
    const count = name.split('.').length;
    const written = labels.at(-count) ?? '';
    // `impots-gouv.fr` is no slip of `impots.gouv.fr`; what stands before must be kept as it is.
    const slip = slipOf(written, label);
    if (slip === null || `.${labels.slice(1 - count).join('.')}` !== ending) continue;
    const before = labels.slice(0, -count);
    const bare = before.length === 0 || (before.length === 1 && before[0] === 'www');
    const meant = bare ? writtenInFull(name, before.length > 0) : `${before.join('.')}.${name}`;
    if (found === null || (found.slip.kind === 'several' && slip.kind !== 'several'))
      found = { host, meant, slip, sure: true };
  }
  return found;
}

function slipOf(written: string, label: string): Slip | null {
  if (label.length < ONE_SLIP_FROM) return null;
  const limit = label.length >= TWO_SLIPS_FROM && written[0] === label[0] ? 2 : 1;
  const slip = slipBetween(written, label, limit);
  // `avatars2` beside `avatars3`, `sport` beside `sports`: numbers, and the plural of short names, tell true neighbours apart.
  return slip === null || /\d/.test(written + label) || (label.length < 8 && isPlural(slip, written, label))
    ? null
    : slip;
}

/** A host linked so many times is no slip. */
const OFTEN = 5;
/** Hosts that others are held against, the most linked: a page may name thousands. */
const MOST_OFTEN = 500;
const often = new WeakMap<ReadonlyMap<string, number>, readonly string[]>();

function oftenLinked(linked: ReadonlyMap<string, number>): readonly string[] {
  let hosts = often.get(linked);
  if (hosts === undefined) {
    const counted = [...linked].filter(([, count]) => count >= OFTEN).sort(([, a], [, b]) => b - a);
    hosts = counted.slice(0, MOST_OFTEN).map(([host]) => host);
    often.set(linked, hosts);
  }
  return hosts;
}

/** Rarely linked, and one slip from a host linked often: said with less assurance. */
function nearLinked(host: string, linked: ReadonlyMap<string, number>): HostTypo | null {
  const rare = linked.get(host) ?? 0;
  if (rare > 1) return null;
  for (const other of oftenLinked(linked)) {
    if (other === host) continue;
    const labels = host.split('.');
    const others = other.split('.');
    if (labels.length !== others.length) continue;
    const differing = labels.findIndex((label, index) => label !== others[index]);
    if (labels.slice(differing + 1).join('.') !== others.slice(differing + 1).join('.')) continue;
    const [written, label] = [labels[differing] ?? '', others[differing] ?? ''];
    const slip = label.length < 8 ? null : slipBetween(written, label, 1);
    if (slip !== null && !/\d/.test(written + label) && !isPlural(slip, written, label))
      return { host, meant: other, slip, sure: false };
  }
  return null;
}

/** `api` and `apis` may well be two services. */
function isPlural(slip: Slip, written: string, label: string): boolean {
  return (slip.kind === 'extra' && written === `${label}s`) || (slip.kind === 'missing' && label === `${written}s`);
}
