#!/usr/bin/env node
// What errors and warnings are worth on sites that nobody here has read (docs/precision.md).
//   node scripts/measure/draw.mjs run BUILD LIST OUT [DAY]        a report of each site, by the frozen build in BUILD/dist/cli.js
//   node scripts/measure/draw.mjs sample LIST OUT SEED [NUMBER]   NUMBER (12) of each site by lot, with the lines around, as JSON Lines
//   node scripts/measure/draw.mjs score SAMPLE LABELS             shares of what a blind reader said
//   node scripts/measure/draw.mjs record NUMBER SAMPLE LABELS     adds them to test/precision/labels.jsonl
//   node scripts/measure/draw.mjs again SAMPLE LABELS OUT         what reports made since still say of it
// LIST: a site a line, `owner/name` TAB generator, exported as a git repository into SITES/owner+name (SITES: /tmp/sites, or the variable).
// Labels: one a line, {"id": …, "label": "true" | "arguable" | "false", "why": …}. Fetched text is never committed: labels are facts.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SITES = process.env.SITES ?? '/tmp/sites';
const SHOWN = ['error', 'warning'];
/** Lines before and after the place, and letters of each, that a reader is shown. */
const AROUND = 4;
const WIDTH = 700;
const ACTS = { run, sample, score, record, again };
const [act, ...given] = process.argv.slice(2);
if (!Object.hasOwn(ACTS, act)) {
  console.error('usage: node scripts/measure/draw.mjs run|sample|score|record|again … (see the top of the file)');
  process.exit(2);
}
ACTS[act](...given);

function run(build, list, out, day = new Date().toISOString().slice(0, 10)) {
  mkdirSync(out, { recursive: true });
  for (const { site, folder } of sitesOf(list)) {
    const args = [
      'check',
      '--root',
      folder,
      '--offline',
      '--as-of',
      day,
      '--format',
      'json',
      '--fail-on',
      'never',
      '--locale',
      'fr',
    ];
    const done = spawnSync(process.execPath, [join(build, 'dist/cli.js'), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    writeFileSync(reportOf(out, site), done.stdout);
    writeFileSync(`${reportOf(out, site)}.log`, done.stderr);
    const found = readReport(out, site);
    const shown = found?.findings.filter(({ severity }) => SHOWN.includes(severity)).length;
    console.log(
      `${site}: exit ${done.status}, ${found === null ? 'no report' : `${found.stats.read.pages} pages, ${shown} shown`}`,
    );
  }
}

function sample(list, out, seed, number = '12') {
  const draw = lot(Number(seed));
  for (const { site, generator, folder } of sitesOf(list)) {
    const shown = readReport(out, site)?.findings.filter(({ severity }) => SHOWN.includes(severity)) ?? [];
    for (const [rank, finding] of shuffle(shown, draw).slice(0, Number(number)).entries())
      console.log(
        JSON.stringify({ id: `${site}#${rank}`, site, generator, ...told(finding), around: around(folder, finding) }),
      );
  }
}

function score(samples, labels) {
  const read = joined(samples, labels);
  const by = (key) => {
    for (const [name, some] of groupBy(read, key))
      if (some.some(({ label }) => label === 'false')) console.log(`  ${name}: ${shares(some)}`);
  };
  console.log(
    `${new Set(read.map(({ site }) => site)).size} sites, ${new Set(read.map(({ generator }) => generator)).size} generators: ${shares(read)}`,
  );
  for (const key of ['generator', 'rule', 'site']) by(key);
}

function record(number, samples, labels) {
  for (const { site, generator, rule, severity, path, line, label } of joined(samples, labels))
    appendFileSync(
      'test/precision/labels.jsonl',
      `${JSON.stringify({ draw: Number(number), site, generator, rule, severity, path, line, label })}\n`,
    );
}

/** The true ones must stay, the false ones should be gone, or milder. */
function again(samples, labels, out) {
  const kept = { true: 0, arguable: 0, false: 0 };
  for (const one of joined(samples, labels)) {
    const near = (readReport(out, one.site)?.findings ?? []).filter(
      ({ rule, path, start }) => rule === one.rule && path === one.path && Math.abs(start.line - one.line) < 2,
    );
    const same = near.find(({ severity }) => SHOWN.includes(severity)) ?? near[0];
    const stays = same !== undefined && SHOWN.includes(same.severity);
    if (stays) kept[one.label]++;
    if (stays === (one.label === 'false') && one.label !== 'arguable')
      console.log(
        `${stays ? 'still false' : `LOST (${same?.severity ?? 'gone'})`}: ${one.site} ${one.rule} ${one.path}:${one.line} ${one.message}`,
      );
  }
  console.log(`still shown: ${kept.true} true, ${kept.arguable} arguable, ${kept.false} false`);
}

function joined(samples, labels) {
  const said = new Map(lines(labels).map(({ id, label, why }) => [id, { label, why }]));
  return lines(samples).flatMap((one) => (said.has(one.id) ? [{ ...one, ...said.get(one.id) }] : []));
}

function told({ rule, severity, message, path, start, field, excerpt }) {
  return { rule, severity, path, line: start.line, column: start.column, field, excerpt, message };
}

function around(folder, { path, start: { line, column } }) {
  const file = join(folder, path);
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  const text = readFileSync(file, 'utf8').split('\n');
  const first = Math.max(1, line - AROUND);
  return text.slice(first - 1, line + AROUND).map((words, index) => {
    const from = first + index === line ? Math.max(0, column - WIDTH / 2) : 0;
    return `${first + index}: ${words.slice(from, from + WIDTH)}`;
  });
}

function shares(some) {
  const count = (label) => some.filter((one) => one.label === label).length;
  return `${some.length} read, ${count('true')} true, ${count('arguable')} arguable, ${count('false')} false (${((100 * count('false')) / some.length).toFixed(1)} %)`;
}

function sitesOf(list) {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([site, generator = '?']) => ({ site, generator, folder: join(SITES, site.replace('/', '+')) }));
}

function reportOf(out, site) {
  return join(out, `${site.replace('/', '+')}.json`);
}

function readReport(out, site) {
  try {
    return JSON.parse(readFileSync(reportOf(out, site), 'utf8'));
  } catch {
    return null;
  }
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function shuffle(all, draw) {
  return all
    .map((one) => [draw(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

function groupBy(all, key) {
  const groups = new Map();
  for (const one of all) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return groups;
}

/** Mulberry32: the same seed draws the same lot. */
function lot(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
