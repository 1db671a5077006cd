#!/usr/bin/env node
// What the date rules say of whole sites, to be read by eye: node scripts/measure/dates.mjs [--as-of DAY] [site…]
// Without a site, the parts of ../shared/corpus, which is no part of this project. Prints each alert with the words around it, then the
// alerts in 1,000 words of the pages.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const at = args.indexOf('--as-of');
const asOf = at < 0 ? '2026-08-20' : args.splice(at, 2)[1];
const corpus = ['eig-2024-08-19', 'eig-2026-04-14', 'beta-2026-08-20'].map((name) => join('../shared/corpus', name));
const sites = args.length > 0 ? args : corpus.filter(existsSync);
if (sites.length === 0) {
  console.log('Nothing to measure: ../shared/corpus is not on this machine. Name a site.');
  process.exit(0);
}

let words = 0;
let alerts = 0;
for (const site of sites) {
  const report = check(site);
  const stale = report.findings.filter(({ rule }) => rule === 'date-stale');
  const count = countWords(site);
  for (const finding of stale) show(site, finding);
  console.log(`== ${site}: ${stale.length} alerts, ${count} words, ${rate(stale.length, count)}\n`);
  words += count;
  alerts += stale.length;
}
console.log(`In all: ${alerts} alerts, ${words} words, ${rate(alerts, words)}`);

function check(site) {
  const run = [
    'dist/cli.js',
    'check',
    '--root',
    site,
    '--as-of',
    asOf,
    '--offline',
    '--only',
    'date-',
    '--format',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Words of the Markdown files of a site, front matter included. */
function countWords(site) {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() && /\.(?:md|qmd)$/.test(entry.name) && !/node_modules|\.git(?:\/|$)/.test(entry.parentPath),
  );
  const wordsOf = ({ parentPath, name }) =>
    readFileSync(join(parentPath, name), 'utf8').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return files.reduce((sum, file) => sum + wordsOf(file), 0);
}

function show(site, { path, start, severity, excerpt, data }) {
  const text = readFileSync(join(site, path), 'utf8');
  const around = text.slice(Math.max(0, start.offset - 140), start.offset + 120).replace(/\s+/g, ' ');
  console.log(`${severity} ${path}:${start.line} « ${excerpt} » (${data.because.join(', ')})\n    ${around}`);
}

function rate(count, of) {
  return `${((1000 * count) / Math.max(of, 1)).toFixed(2)} per 1,000 words`;
}
