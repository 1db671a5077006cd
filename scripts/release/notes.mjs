#!/usr/bin/env node
// Prints what CHANGELOG.md says of a version: `node scripts/release/notes.mjs v1.2.3`. Refuses a tag that package.json or CHANGELOG.md contradicts.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The notes of a tag such as `v1.2.3`. Throws, in a sentence, where the three do not tell the same version. */
export function notesOf(tag, { version, changelog }) {
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, and package.json says ${version}.`);
  const parts = changelog.split(/^(?=## )/m);
  const part = parts.find((one) => one.startsWith(`## [${version}] - `));
  if (part === undefined) throw new Error(`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD".`);
  const [heading, ...lines] = part.split('\n');
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading)) throw new Error(`CHANGELOG.md does not tell the day of ${version}.`);
  const notes = lines
    .join('\n')
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .trim();
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${notes}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  process.stdout.write(notesOf(process.argv[2], { version, changelog: readFileSync('CHANGELOG.md', 'utf8') }));
}
