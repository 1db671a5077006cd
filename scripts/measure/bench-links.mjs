/**
 * Measures the link probe on a made-up site: `node scripts/measure/bench-links.mjs [--links 2000] [--hosts 50] [--seed 42] [--runs 3]`.
 * The servers run in a process of their own on the loopback; so does the probe, for its memory to be its own.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createSite, floorOf } from '../../test/simulator/load/site.mjs';

const limits = { all: 64, perHost: 6 };
const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '2000' },
    hosts: { type: 'string', default: '50' },
    seed: { type: 'string', default: '42' },
    runs: { type: 'string', default: '3' },
    built: { type: 'string' },
    port: { type: 'string' },
    cache: { type: 'string' },
    oracle: { type: 'boolean', default: false },
  },
});
const options = { seed: Number(values.seed), links: Number(values.links), hosts: Number(values.hosts) };

if (values.built === undefined) await measure();
else if (values.oracle) await runOracle(values.built);
else await runOnce(values.built);

/** Builds the probe, starts the servers, runs it several times with and without what it remembers. */
async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-links-'));
  try {
    const { rolldown } = await import('rolldown');
    const input = {
      probe: 'src/links/ask/probe.ts',
      store: 'src/links/ask/cache-file.ts',
      queue: 'src/links/ask/queue.ts',
    };
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    const site = createSite(options);
    const { floor, busiest, total, chain, requests } = floorOf(site.links, limits);
    print('site', { ...options, 'requests needed': requests, 'per URL': requests / options.links });
    print('floor, ms', { floor, 'busiest host': busiest, 'all / 64': total / limits.all, 'longest chain': chain });
    for (let run = 1; run <= Number(values.runs); run++) {
      const oracle = await measureOnce(`oracle ${run}`, folder, floor, ['--oracle']);
      const wall = await measureOnce(`run ${run}`, folder, floor, []);
      print('', { 'x oracle': wall / oracle });
    }
    const cache = join(folder, 'cache');
    await measureOnce('first run with a cache', folder, floor, ['--cache', cache]);
    await measureOnce('second run with it', folder, floor, ['--cache', cache]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} folder @param {number} floor @param {string[]} more */
async function measureOnce(name, folder, floor, more) {
  const server = fork('test/simulator/load/server.mjs', [JSON.stringify(options)]);
  const { port } = await reply(server);
  const own = ['--built', folder, '--port', String(port), ...more];
  const sizes = ['--links', values.links, '--hosts', values.hosts, '--seed', values.seed];
  const child = fork('scripts/measure/bench-links.mjs', [...own, ...sizes]);
  const result = await reply(child);
  server.send('count');
  const { counts } = await reply(server);
  server.disconnect();
  const { wall, wrong, memory, cpu, asked } = result;
  print(name, {
    'wall ms': wall,
    'x floor': wall / floor,
    wrong: wrong.length,
    requests: counts.requests,
    'per URL': counts.requests / options.links,
    'asked %': (100 * asked) / options.links,
    connections: counts.connections,
    'most at once on a host': Math.max(0, ...Object.values(counts.peaks)),
    'cpu ms': cpu,
    'memory MB': memory,
  });
  for (const line of wrong.slice(0, 10)) process.stdout.write(`  ${line}\n`);
  return wall;
}

/**
 * In the child: the same requests by someone who knows the answers beforehand. The least this machine can do today.
 *
 * @param {string} folder
 */
async function runOracle(folder) {
  const { HostQueue } = await import(pathToFileURL(join(folder, 'queue.mjs')).href);
  const { Agent, buildConnector } = await import('undici');
  const { links } = createSite(options);
  const connector = buildConnector({});
  const agent = new Agent({
    connections: limits.perHost,
    connect: (target, done) =>
      connector({ ...target, protocol: 'http:', hostname: '127.0.0.1', port: values.port ?? '' }, done),
  });
  const queue = new HostQueue(limits, () => performance.now(), setTimeout);
  const began = performance.now();
  await Promise.all(
    links.map(async ({ url, kind, steps }) => {
      const { origin, pathname, search } = new URL(url);
      for (const [index, { host, wait = 0 }] of steps.entries()) {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        const onward = index > 0 && (kind.startsWith('moved') || kind === 'long-chain');
        const path = `${pathname}${search}${onward ? `?+${index}` : ''}`;
        const ask = async () => {
          const { body } = await agent.request({ origin, path, method: 'GET' });
          await (kind === 'drip' || kind === 'large-pdf' ? body.on('error', () => undefined).destroy() : body.dump());
        };
        await queue.run(host, () => ask().catch(() => undefined), index > 0);
      }
    }),
  );
  await agent.destroy();
  report(performance.now() - began, [], links.length);
}

/** @param {number} wall @param {string[]} wrong @param {number} asked */
function report(wall, wrong, asked) {
  const { user, system } = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS / 1024;
  process.send?.({ wall, wrong, asked, cpu: (user + system) / 1000, memory });
  process.disconnect();
}

/** In the child: one probe of the whole site. @param {string} folder */
async function runOnce(folder) {
  const { createProbe, parseResolve } = await import(pathToFileURL(join(folder, 'probe.mjs')).href);
  const { createCacheFile } = await import(pathToFileURL(join(folder, 'store.mjs')).href);
  const { links } = createSite(options);
  const cache = values.cache === undefined ? null : createCacheFile(values.cache);
  const began = performance.now();
  const probe = createProbe({
    today: '2026-11-23',
    resolve: parseResolve(`*.charge.test=127.0.0.1:http:${values.port}`),
    cache,
  });
  // The names that must not be found are those of the reserved zones: no directory is asked.
  const states = await probe.probe(links.map(({ url }) => url));
  await probe.close();
  const wall = performance.now() - began;
  const wrong = links
    .filter(({ url, truth }) => classOf(states.get(url)?.state) !== truth)
    .map(({ url, truth }) => `${url}: ${states.get(url)?.state} ${states.get(url)?.reason.code} instead of ${truth}`);
  report(wall, wrong, probe.stats.asked);
}

/** @param {string | undefined} state */
function classOf(state) {
  return state === 'ok' || state === 'redirected' ? 'alive' : state;
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<any>} */
function reply(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
}

/** @param {string} name @param {Record<string, number>} facts */
function print(name, facts) {
  const told = Object.entries(facts).map(
    ([fact, value]) => `${fact} ${Number.isInteger(value) ? value : value.toFixed(2)}`,
  );
  process.stdout.write(`${name}: ${told.join(', ')}\n`);
}
