/**
 * A site's worth of links, made up from a seed: hosts, latencies and the awkward ways in which real servers answer.
 *
 * @typedef {object} Step One request that must be made, at the least.
 * @property {string} host
 * @property {number} latency Milliseconds.
 * @property {number} [wait] Milliseconds to let pass before it, as the server asks or as decency does.
 *
 * @typedef {object} LoadLink
 * @property {string} url
 * @property {string} kind
 * @property {'alive' | 'dead' | 'blocked'} truth
 * @property {number} latency
 * @property {readonly Step[]} steps
 */

/** @param {number} seed @returns {() => number} between 0 and 1, the same for the same seed */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Of two thousand links, how many of each awkward kind; the rest are plain pages. */
const kinds = {
  challenge: 18,
  login: 8,
  'robots-refused': 10,
  'too-many-forever': 6,
  'too-many-once': 17,
  'too-many-date': 8,
  'error-twice': 15,
  'reset-twice': 9,
  'unavailable-once': 7,
  'cookie-wall': 9,
  escapes: 10,
  'no-content': 6,
  'soft-404': 20,
  'moved-once': 120,
  'moved-twice': 36,
  'moved-for-now': 70,
  missing: 110,
  gone: 25,
  'moved-to-missing': 25,
  loop: 12,
  'long-chain': 4,
  'no-such-host': 25,
  'head-hostile': 45,
  image: 40,
  'small-pdf': 25,
  'large-pdf': 10,
  drip: 5,
  gzip: 60,
  long: 30,
};

/** @type {Record<string, LoadLink['truth']>} */
const truths = {
  challenge: 'blocked',
  login: 'blocked',
  'robots-refused': 'blocked',
  'too-many-forever': 'blocked',
  wall: 'blocked',
  missing: 'dead',
  gone: 'dead',
  'moved-to-missing': 'dead',
  loop: 'dead',
  'long-chain': 'unreachable',
  'no-such-host': 'dead',
};

const endings = { image: '.jpg', 'small-pdf': '.pdf', 'large-pdf': '.pdf', 'head-hostile': '.zip' };

/** @param {{ seed?: number, links?: number, hosts?: number, scale?: number }} [options] scale multiplies every latency */
export function createSite({ seed = 42, links = 2000, hosts = 50, scale = 1 } = {}) {
  const next = chance(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const latency = () => Math.min(800, Math.max(20, Math.exp(Math.log(140) + 0.75 * normal()))) * scale;
  const share = links / 2000;
  const weights = Array.from({ length: hosts - 3 }, (_, index) => 1 / (index + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const anyHost = () => {
    let at = next() * sum;
    const index = weights.findIndex((weight) => {
      at -= weight;
      return at <= 0;
    });
    return `h${Math.max(0, index) + 1}.charge.test`;
  };
  /** @type {string[]} */
  const list = Object.entries(kinds).flatMap(([kind, many]) => Array(Math.max(1, Math.round(many * share))).fill(kind));
  while (list.length < links * 0.87) list.push('plain');
  list.push(...Array(Math.round(130 * share)).fill('wall'), ...Array(Math.round(90 * share)).fill('bucket'));
  while (list.length < links) list.push('narrow');
  const all = list.slice(0, links).map((kind, index) => {
    const host =
      { wall: 'mur.charge.test', bucket: 'seau.charge.test', narrow: 'etroit.charge.test' }[kind] ?? anyHost();
    const ending = Object.hasOwn(endings, kind) ? endings[/** @type {keyof typeof endings} */ (kind)] : '';
    const name = kind === 'escapes' ? `/a%2Fb/${index}?q=R%26D` : `/${kind}/${index}${ending}`;
    const real = kind === 'no-such-host' ? `h${index}.invalid` : host;
    return withSteps(
      { url: `https://${real}${name}`, kind, truth: truths[kind] ?? 'alive', latency: latency() },
      host,
      scale,
    );
  });
  for (let index = all.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [all[index], all[other]] = [/** @type {LoadLink} */ (all[other]), /** @type {LoadLink} */ (all[index])];
  }
  const names = [
    ...Array.from({ length: hosts - 3 }, (_, index) => `h${index + 1}.charge.test`),
    'mur.charge.test',
    'seau.charge.test',
    'etroit.charge.test',
  ];
  return { links: all, hosts: names };
}

/** How many requests each kind needs, and the waits that its servers ask for. @type {Record<string, number[]>} */
const waits = {
  'too-many-once': [0, 1000],
  'too-many-date': [0, 1000],
  'too-many-forever': [0, 1000, 1000],
  'unavailable-once': [0, 1000],
  'error-twice': [0, 0, 0],
  'reset-twice': [0, 0, 0],
  'cookie-wall': [0, 0],
  'moved-once': [0, 0],
  'moved-twice': [0, 0, 0],
  'moved-for-now': [0, 0],
  'moved-to-missing': [0, 0],
  'long-chain': Array(11).fill(0),
  loop: [0, 0],
  'no-such-host': [],
};

/** @param {Omit<LoadLink, 'steps'>} link @param {string} host @param {number} scale @returns {LoadLink} */
function withSteps(link, host, scale) {
  const steps = (waits[link.kind] ?? [0]).map((wait) => ({ host, latency: link.latency, wait: wait * scale }));
  return { ...link, steps };
}

/**
 * The least time in milliseconds that limits allow: what the busiest host, all of them, or the longest chain takes.
 *
 * @param {readonly LoadLink[]} links @param {{ all: number, perHost: number }} limits
 */
export function floorOf(links, limits) {
  /** @type {Map<string, number>} */
  const hosts = new Map();
  let total = 0;
  let chain = 0;
  let requests = 0;
  for (const { steps } of links) {
    let length = 0;
    for (const { host, latency, wait = 0 } of steps) {
      hosts.set(host, (hosts.get(host) ?? 0) + latency);
      total += latency;
      length += latency + wait;
      requests++;
    }
    chain = Math.max(chain, length);
  }
  const busiest = Math.max(...hosts.values()) / limits.perHost;
  return { floor: Math.max(busiest, total / limits.all, chain), busiest, total, chain, requests };
}
