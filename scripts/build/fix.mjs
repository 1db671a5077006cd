#!/usr/bin/env node
// Writes everything that is generated; with --check, says what is stale instead and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildDist, importTypeScript } from './build.mjs';
import { renderDocuments } from './documents.mjs';
import { renderRuleIndex } from './rule-index.mjs';
import { renderThirdParty } from './third-party.mjs';

const checking = process.argv.includes('--check');
const stale = [];

function put(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  stale.push(path);
  if (checking) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

put('src/rules/index.ts', renderRuleIndex());
const bundle = await buildDist();
for (const [path, content] of bundle.files) put(path, content);
for (const path of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const name = `${path.parentPath ?? path.path}/${path.name}`;
  if (!path.isFile() || bundle.files.has(name)) continue;
  stale.push(name);
  if (!checking) rmSync(name);
}
put('THIRD-PARTY.md', renderThirdParty([...bundle.packages, 'vendor/satteri']));
for (const [path, content] of await renderDocuments()) put(path, content);
const { renderEnglishPages } = await importTypeScript('scripts/build/english-pages-source.ts');
for (const [path, content] of await renderEnglishPages()) put(path, content);

if (stale.length > 0)
  console.log(`${checking ? 'Stale, run `npm run fix`' : 'Written'}:\n${stale.map((path) => `  ${path}`).join('\n')}`);
if (checking && stale.length > 0) process.exitCode = 1;
