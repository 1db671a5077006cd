#!/usr/bin/env node
// Times of the built command line beside its peers: node scripts/measure/bench.mjs [--runs 3] [--site DIR]… [--largest 10000] [--write DIR]
// Medians of paired runs: seconds of wall and of CPU, peak of memory. Peers are installed outside the repository, in RELECTURE_BENCH or the
// temporary folder, and left out with a word where they cannot be. `--write docs` puts the page of each language and their drawing there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawGrowth } from './bench-drawing.mjs';
import { benchPage } from './bench-page.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    site: { type: 'string', multiple: true, default: ['examples/eig'] },
    largest: { type: 'string', default: '10000' },
    write: { type: 'string' },
  },
});
const runs = Number(values.runs);
const home = process.env.RELECTURE_BENCH ?? join(tmpdir(), 'relecture-bench');
const temporary = mkdtempSync(join(tmpdir(), 'relecture-bench-run-'));
const relecture = [resolve('dist/cli.js'), 'check', '--offline', '--fail-on', 'never', '--format', 'json', '--root'];
/** Said by a process of Node as it ends. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); process._rawDebug('usage', (user + system) / 1e6, process.resourceUsage().maxRSS / 1024); });`,
)}`;
/** The same of any other program. */
const OTHERS = `import resource,subprocess,sys
subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
u=resource.getrusage(resource.RUSAGE_CHILDREN);print('usage',u.ru_utime+u.ru_stime,u.ru_maxrss/1024,file=sys.stderr)`;

const peers = installPeers();
const rows = [{ site: '`node -e 0`', isPage: false, figures: measureAll({ node: () => node(['-e', '0'], '.') }) }];
for (const given of values.site) {
  const site = resolve(given);
  const shown = `\`${given.startsWith('/') ? basename(given) : given}\``;
  const page = 'site/content/participer/candidats/_index.md';
  const tools = { Relecture: () => node([...relecture, site], site) };
  for (const [name, run] of Object.entries(peers)) tools[name] = () => run(site);
  if (existsSync(join(site, page)))
    rows.push({
      site: shown,
      isPage: true,
      figures: measureAll({ Relecture: () => node([...relecture, site, page], site) }),
    });
  rows.push({ site: shown, isPage: false, figures: measureAll(tools) });
}
const growth = measureGrowth();
rmSync(temporary, { recursive: true });
const facts = {
  day: new Date().toISOString().slice(0, 10),
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}`,
  runs,
};
console.log(benchPage('en', facts, rows, growth));
if (values.write !== undefined) write(values.write);

/** The median of each tool, taken in turn, so that a noisy moment falls on all of them. */
function measureAll(tools) {
  const taken = Object.fromEntries(Object.keys(tools).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) for (const [name, of] of Object.entries(tools)) taken[name].push(of());
  const middle = (all, key) => all.map((one) => one[key]).sort((a, b) => a - b)[all.length >> 1];
  return Object.entries(taken).map(([name, all]) => ({
    name,
    wall: middle(all, 'wall'),
    cpu: middle(all, 'cpu'),
    memory: middle(all, 'memory'),
  }));
}

function node(args, cwd) {
  return usage(spawnTimed(process.execPath, ['--import', USAGE, ...args], cwd));
}

function other(args, cwd) {
  return usage(spawnTimed('python3', ['-c', OTHERS, ...args], cwd));
}

function spawnTimed(program, args, cwd) {
  const start = performance.now();
  const { stderr } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { wall: (performance.now() - start) / 1000, stderr };
}

function usage({ wall, stderr }) {
  const [, cpu = 'NaN', memory = 'NaN'] = /^usage ([\d.]+) ([\d.]+)$/m.exec(stderr) ?? [];
  return { wall, cpu: Number(cpu), memory: Number(memory) };
}

/** Linters of Markdown: they read bodies alone, and know nothing of a site. */
function installPeers() {
  mkdirSync(home, { recursive: true });
  const found = {};
  const bin = (name) => join(home, 'node_modules', name);
  spawnSync(
    'npm',
    [
      'install',
      '--silent',
      '--prefix',
      home,
      'markdownlint-cli2@0.22',
      'remark-cli@12',
      'remark-preset-lint-recommended@7',
    ],
    { stdio: 'ignore' },
  );
  const lint2 = bin('markdownlint-cli2/markdownlint-cli2-bin.mjs');
  if (existsSync(lint2)) found['markdownlint-cli2'] = (site) => node([lint2, '**/*.md', '#node_modules'], site);
  const remark = bin('remark-cli/cli.js');
  if (existsSync(remark))
    found['remark-cli'] = (site) =>
      node([remark, '.', '--quiet', '--use', bin('remark-preset-lint-recommended/index.js')], site);
  const rumdl = join(home, 'py/bin/rumdl');
  if (!existsSync(rumdl)) {
    spawnSync('python3', ['-m', 'venv', join(home, 'py')], { stdio: 'ignore' });
    spawnSync(join(home, 'py/bin/pip'), ['install', '-q', 'rumdl'], { stdio: 'ignore' });
  }
  if (existsSync(rumdl)) found.rumdl = (site) => other([rumdl, 'check', '--no-cache', '.'], site);
  for (const name of ['markdownlint-cli2', 'remark-cli', 'rumdl'])
    if (found[name] === undefined) console.log(`${name} could not be installed: left out.`);
  return found;
}

/** Pages made of the same few paragraphs, each with words and links of its own. */
function measureGrowth() {
  const figures = [];
  for (let pages = 1; pages <= Number(values.largest); pages *= 10) {
    const root = join(temporary, `pages-${pages}`);
    mkdirSync(join(root, 'content'), { recursive: true });
    writeFileSync(join(root, 'hugo.toml'), 'languageCode = "fr"\n');
    for (let index = 0; index < pages; index++) writeFileSync(join(root, `content/page-${index}.md`), pageOf(index));
    const [figure] = measureAll({ Relecture: () => node([...relecture, root], root) });
    figures.push({ pages, ...figure });
    rmSync(root, { recursive: true });
  }
  return figures;
}

function pageOf(index) {
  const paragraph = (part) =>
    `La démarche ${index}-${part} accompagne les personnes qui préparent un projet, du premier rendez-vous jusqu’à la page [qui suit](/page-${index}/). Elle ouvrira le ${1 + (index % 28)} mars 2027.`;
  return `---\ntitle: Page ${index}\n---\n\n## Une partie\n\n${[1, 2, 3, 4].map(paragraph).join('\n\n')}\n`;
}

/** A page for each language, as docs/ has them, and their drawing. */
function write(folder) {
  for (const sub of ['en', 'images']) mkdirSync(join(folder, sub), { recursive: true });
  writeFileSync(join(folder, 'images/growth.svg'), drawGrowth(growth));
  writeFileSync(join(folder, 'performance.md'), benchPage('fr', facts, rows, growth));
  writeFileSync(join(folder, 'en/performance.md'), benchPage('en', facts, rows, growth));
}
