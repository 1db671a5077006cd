#!/usr/bin/env node
// Times of the built command line beside its peers: node scripts/measure/bench.mjs [--runs 3] [--site DIR]… [--largest 10000] [--write DIR]
// Medians of paired runs: seconds of wall and of CPU, peak of memory. Peers are installed outside the repository, in RELECTURE_BENCH or the
// temporary folder, and left out with a word where they cannot be. `--write` puts a page and its drawing into a folder.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawGrowth } from './bench-drawing.mjs';

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
const rows = [['node -e 0', measureAll({ node: () => node(['-e', '0'], '.') })]];
for (const site of values.site.map((path) => resolve(path))) {
  const page = 'site/content/participer/candidats/_index.md';
  const tools = { Relecture: () => node([...relecture, site], site) };
  for (const [name, run] of Object.entries(peers)) tools[name] = () => run(site);
  if (existsSync(join(site, page)))
    rows.push([
      `one page of ${basename(site)}`,
      measureAll({ Relecture: () => node([...relecture, site, page], site) }),
    ]);
  rows.push([basename(site), measureAll(tools)]);
}
const growth = measureGrowth();
rmSync(temporary, { recursive: true });
const table = tableOf(rows);
console.log(table);
console.log(growthTable());
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

function tableOf(all) {
  const cell = ({ wall, cpu, memory }) => `${wall.toFixed(2)} / ${cpu.toFixed(2)} / ${memory.toFixed(0)}`;
  const lines = all.flatMap(([what, figures]) => figures.map((one) => `| ${what} | ${one.name} | ${cell(one)} |`));
  return ['| What is read | Tool | Wall s / CPU s / peak MB |', '| --- | --- | --- |', ...lines].join('\n');
}

function growthTable() {
  const lines = growth.map(
    ({ pages, wall, cpu, memory }) => `| ${pages} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${memory.toFixed(0)} |`,
  );
  return ['| Pages | Wall s | CPU s | Peak MB |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function write(folder) {
  mkdirSync(folder, { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
  writeFileSync(join(folder, 'growth.svg'), drawGrowth(growth));
  writeFileSync(
    join(folder, 'performance.md'),
    `# Performance

Measured on ${day} with Relecture ${version}, on ${machine}, by \`npm run bench\`: medians of ${runs} runs, everything read anew.
Peers read the bodies of Markdown files alone; Relecture also reads front matter, the routes of the site, its dates and their history.

${table}

## With the size of a site

Pages made for the purpose, four paragraphs each.

${growthTable()}

![CPU time and peak memory, from 1 to ${growth.at(-1)?.pages} pages, on logarithmic scales.](growth.svg)
`,
  );
}
