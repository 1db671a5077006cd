#!/usr/bin/env node
// What two builds say of the same sites: node scripts/measure/compare-reports.mjs OLD NEW [site…]
// OLD and NEW are checkouts with their dist/. Sites: folders; by default those of ../shared/corpus and examples/eig.
// Reports are compared byte for byte (duration aside); findings that only one of them has are listed. Exit status 1 when they differ.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [before, after, ...asked] = process.argv.slice(2);
if (after === undefined) {
  console.error('usage: node scripts/measure/compare-reports.mjs OLD NEW [site…]');
  process.exit(2);
}
const corpus = '../shared/corpus';
const known = existsSync(corpus)
  ? readdirSync(corpus, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'eig-edits')
      .map(({ name }) => join(corpus, name))
  : [];
if (known.length === 0 && asked.length === 0) console.error(`${corpus} is not here: examples/eig alone is compared`);
const sites = asked.length > 0 ? asked : [...known, 'examples/eig'];

let differing = 0;
for (const site of sites) {
  const [old, fresh] = [report(before, site), report(after, site)];
  if (old.text === fresh.text) console.log(`same      ${site} (${old.findings.size} findings)`);
  else {
    differing++;
    console.log(`different ${site} (${old.findings.size} findings, then ${fresh.findings.size})`);
    list('-', old.findings, fresh.findings);
    list('+', fresh.findings, old.findings);
  }
}
process.exitCode = differing > 0 ? 1 : 0;

function report(checkout, site) {
  const args = [join(checkout, 'dist/cli.js'), 'check', '--root', site, '--offline', '--as-of', '2026-08-20'];
  const run = spawnSync(process.execPath, [...args, '--fail-on', 'never', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.stdout === '') throw new Error(`${checkout} on ${site}: ${run.stderr}`);
  const text = run.stdout.replace(/"durationMs": ?\d+/, '"durationMs":0');
  const told = JSON.parse(text).findings.map(
    ({ path, start, rule, severity, message }) =>
      `${path}:${start.line}:${start.column} ${severity} ${rule}: ${message}`,
  );
  return { text, findings: new Set(told) };
}

function list(sign, these, others) {
  const only = [...these].filter((finding) => !others.has(finding));
  for (const finding of only.slice(0, 40)) console.log(`  ${sign} ${finding.slice(0, 240)}`);
  if (only.length > 40) console.log(`  ${sign} … and ${only.length - 40} more`);
}
