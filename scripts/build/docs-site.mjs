#!/usr/bin/env node
// Writes the documentation as a small site, in both languages: `node scripts/build/docs-site.mjs FOLDER`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importTypeScript } from './build.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where: node scripts/build/docs-site.mjs FOLDER');
  process.exit(2);
}
const { renderSite } = await importTypeScript('scripts/site/site.ts');
const files = renderSite();
for (const [path, content] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
console.log(`${files.size} files in ${folder}`);
