/**
 * Measures `relecture links`, the whole process, on the made-up site of `bench-links.mjs` written as pages, its servers on the loopback:
 * `node scripts/measure/bench-whole.mjs [--pages 200] [--links 2000] [--hosts 50] [--seed 42] [--runs 3] [--command links] [--cli dist/cli.js]`.
 * The floor is the least time that 64 requests at once, 6 on a host, allow. Bars: 1.25 times the floor, 7 s of the processor.
 */
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSite, floorOf } from '../../test/simulator/load/site.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    links: { type: 'string', default: '2000' },
    hosts: { type: 'string', default: '50' },
    seed: { type: 'string', default: '42' },
    runs: { type: 'string', default: '3' },
    command: { type: 'string', default: 'links' },
    cli: { type: 'string', default: 'dist/cli.js' },
  },
});
const options = { seed: Number(values.seed), links: Number(values.links), hosts: Number(values.hosts) };
const PROSE =
  'Le service accompagne les personnes qui préparent un projet, du premier rendez-vous à la réalisation. '.repeat(4);
/** Said by the process itself when it ends. */
const USAGE = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\nusage ' + JSON.stringify({ cpu: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 })); })`;

const site = createSite(options);
const { floor } = floorOf(site.links, { all: 64, perHost: 6 });
const folder = mkdtempSync(join(tmpdir(), 'bench-whole-'));
try {
  writePages(Number(values.pages));
  process.stdout.write(`${options.links} URLs on ${values.pages} pages, floor ${Math.round(floor)} ms\n`);
  for (let run = 1; run <= Number(values.runs); run++) await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Each page holds some of the links, among prose. @param {number} count */
function writePages(count) {
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'hugo.toml'), 'baseURL = "https://site.exemple.fr/"\nlanguageCode = "fr"\n');
  for (let page = 0; page < count; page++) {
    const own = site.links.filter((_, index) => index % count === page);
    const body = own.map(({ url }, index) => `La démarche ${index} est [décrite par son service](${url}). ${PROSE}`);
    writeFileSync(join(folder, 'content', `p${page}.md`), `---\ntitle: Page ${page}\n---\n\n${body.join('\n\n')}\n`);
  }
}

async function measure() {
  const server = fork('test/simulator/load/server.mjs', [JSON.stringify(options)]);
  const { port } = await new Promise((resolve) => server.once('message', resolve));
  const args = [
    String(values.command),
    '--root',
    folder,
    '--format',
    'json',
    '--as-of',
    '2026-11-28',
    '--fail-on',
    'never',
  ];
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(USAGE)}`, String(values.cli), ...args],
    {
      env: { ...process.env, RELECTURE_RESOLVE: `*.charge.test=127.0.0.1:http:${port}` },
    },
  );
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  const wall = performance.now() - began;
  server.disconnect();
  const { cpu, memory } = JSON.parse(/\nusage (.*)$/.exec(err)?.[1] ?? '{}');
  const states = new Map(
    JSON.parse(out).links.map((/** @type {{ url: string, state: string }} */ one) => [one.url, one.state]),
  );
  const wrong = site.links.filter(({ url, truth }) => classOf(states.get(url)) !== truth).length;
  const told = { 'x floor': wall / floor, 'wall s': wall / 1000, 'cpu s': cpu / 1000, 'memory MB': memory };
  const facts = Object.entries(told).map(([name, value]) => `${name} ${value.toFixed(2)}`);
  process.stdout.write(`${facts.join(', ')}, wrong ${wrong}\n`);
}

/** @param {import('node:stream').Readable} stream */
async function textOf(stream) {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

/** @param {string | undefined} state */
function classOf(state) {
  return state === 'ok' || state === 'redirected' ? 'alive' : state;
}
