#!/usr/bin/env node
// Share of front-matter fields of a corpus whose value, read back through the scalar map, is what js-yaml reads.
// Usage: node scripts/measure/positions.mjs [folder]     (default: ../shared/corpus)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { importTypeScript } from '../build/build.mjs';

const folder = process.argv[2] ?? '../shared/corpus';
if (!existsSync(folder)) {
  console.log(`${folder} is not here: nothing to measure.`);
  process.exit(0);
}
const { readPage } = await importTypeScript('src/content/read-page.ts');
const count = { files: 0, unread: 0, fields: 0, same: 0, letters: 0, exact: 0 };
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  const text = readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, 'utf8');
  const { page } = readPage(entry.name, text);
  if (page.frontMatter === null) continue;
  count.files++;
  if (page.frontMatter.root === null) count.unread++;
  else measure(page, load(page.source.slice(page.frontMatter.content), { json: true }));
}
console.log(count);

function measure(page, data) {
  for (const field of page.fields) {
    if (field.scalar === null || field.duplicate) continue;
    count.fields++;
    if (Object.is(valueAt(data, field.pointer), field.value)) count.same++;
    for (let index = 0; index < field.scalar.text.length; index++) {
      const range = field.scalar.toFile(index, index + 1);
      const letter = field.scalar.text[index];
      if (/\s/.test(letter) || range.end - range.start !== 1) continue;
      count.letters++;
      if (page.source.text[range.start] === letter) count.exact++;
    }
  }
}

function valueAt(data, pointer) {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce((value, step) => value?.[step], data);
}
