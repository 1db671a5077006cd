/**
 * Measures the link probe on a made-up site: `node scripts/bench-links.mjs [--links 2000] [--hosts 50] [--seed 42] [--runs 3]`.
 * The servers run in a process of their own on the loopback; so does the probe, for its memory to be its own.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createSite, floorOf } from '../test/simulator/load/site.mjs';

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
  },
});
const options = { seed: Number(values.seed), links: Number(values.links), hosts: Number(values.hosts) };

if (values.built === undefined) await measure();
else await runOnce(values.built);

/** Builds the probe, starts the servers, runs it several times with and without what it remembers. */
async function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-links-'));
  try {
    const { rolldown } = await import('rolldown');
    const input = { probe: 'src/links/probe.ts', store: 'src/links/cache-file.ts' };
    const bundle = await rolldown({ input, platform: 'node', logLevel: 'silent' });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    const site = createSite(options);
    const { floor, busiest, total, chain, requests } = floorOf(site.links, limits);
    print('site', { ...options, 'requests needed': requests, 'per URL': requests / options.links });
    print('floor, ms', { floor, 'busiest host': busiest, 'all / 64': total / limits.all, 'longest chain': chain });
    for (let run = 1; run <= Number(values.runs); run++) await measureOnce(`run ${run}`, folder, floor, null);
    const cache = join(folder, 'cache');
    await measureOnce('first run with a cache', folder, floor, cache);
    await measureOnce('second run with it', folder, floor, cache);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} name @param {string} folder @param {number} floor @param {string | null} cache */
async function measureOnce(name, folder, floor, cache) {
  const server = fork('test/simulator/load/server.mjs', [JSON.stringify(options)]);
  const { port } = await reply(server);
  const own = ['--built', folder, '--port', String(port), ...(cache === null ? [] : ['--cache', cache])];
  const sizes = ['--links', values.links, '--hosts', values.hosts, '--seed', values.seed];
  const child = fork('scripts/bench-links.mjs', [...own, ...sizes]);
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
}

/** In the child: one probe of the whole site. @param {string} folder */
async function runOnce(folder) {
  const { createProbe, parseResolve } = await import(pathToFileURL(join(folder, 'probe.mjs')).href);
  const { createCacheFile } = await import(pathToFileURL(join(folder, 'store.mjs')).href);
  const { links } = createSite(options);
  const cache = values.cache === undefined ? null : createCacheFile(values.cache);
  const began = performance.now();
  const probe = createProbe({ today: '2026-11-23', resolve: parseResolve(`*.charge.test=127.0.0.1:http:${values.port}`), cache });
  // The names that must not be found are those of the reserved zones: no directory is asked.
  const states = await probe.probe(links.map(({ url }) => url));
  await probe.close();
  const wall = performance.now() - began;
  if (process.env.BENCH_DEBUG) { const per={}; for (const l of globalThis.__log??[]) (per[l.host]??=[]).push(l); const rows=Object.entries(per).map(([h,ls])=>[h,ls.length,Math.max(...ls.map(l=>l.end))-began,ls.reduce((a,l)=>a+l.end-l.start,0)]).sort((a,b)=>b[2]-a[2]).slice(0,6); console.log(rows); console.log((globalThis.__log??[]).sort((a,b)=>b.end-a.end).slice(0,12).map(l=>[l.path,l.host,Math.round(l.start-began),Math.round(l.end-began)].join(' '))); console.log('slowest',(globalThis.__log??[]).sort((a,b)=>(b.end-b.start)-(a.end-a.start)).slice(0,12).map(l=>[l.path,l.host,Math.round(l.end-l.start)].join(' '))) }
  const wrong = links
    .filter(({ url, truth }) => classOf(states.get(url)?.state) !== truth)
    .map(({ url, truth }) => `${url}: ${states.get(url)?.state} ${states.get(url)?.reason.code} instead of ${truth}`);
  const { user, system } = process.cpuUsage();
  process.send?.({
    wall,
    wrong,
    asked: probe.stats.asked,
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
  });
  process.disconnect();
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
