#!/usr/bin/env node
// Whether we speak where remark-lint itself does, on the body of every page of some folders, each rule under its default option.
// Usage: node scripts/measure/remark-lint.mjs [--rule NAME] [FOLDER…]   (default: ../shared/corpus, which it says when it is missing)
// Bodies with syntax that is not Markdown's (shortcodes, Liquid, components) are counted and left: they are read otherwise on purpose.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rule: { type: 'string' } } });
const folders = positionals.length > 0 ? positionals : ['../shared/corpus'];
const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. Name a folder of pages in Markdown.`);
  process.exit(2);
}
const { rules, readPage, parseAsRemark, placesIn, theirPlaces } = await importTypeScript(
  'scripts/measure/remark-lint-source.ts',
);
const ids = rules.flatMap(({ id, load }) => (load === undefined || /file/.test(id) ? [] : [id]));
const asked = values.rule === undefined ? ids : ids.filter((id) => id === `markdown-${values.rule}`);
const tally = { bodies: 0, left: 0, places: 0, differences: 0 };
for (const folder of folders)
  for (const path of readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .sort())
    compare(join(folder, path));
console.log(JSON.stringify(tally));
process.exitCode = tally.differences > 0 ? 1 : 0;

function compare(path) {
  const whole = readPage('a.md', readFileSync(path, 'utf8'), { language: 'en' }).page.body.text;
  if (whole.trim() === '') return;
  // Without its front matter, so that both read the same text.
  const { page } = readPage('a.md', whole, { language: 'en' });
  if (page.frontMatter !== null || page.body.syntax.length > 0 || page.body.dialect !== 'commonmark') {
    tally.left++;
    return;
  }
  tally.bodies++;
  const tree = parseAsRemark(whole);
  for (const id of asked) {
    const theirs = theirPlaces(id, undefined, whole, 'a.md', tree);
    const ours = placesIn(page, id, undefined);
    tally.places += theirs.length;
    if (ours.join() === theirs.join()) continue;
    tally.differences++;
    const only = (some, others) => some.filter((one) => !others.includes(one)).slice(0, 3);
    console.log(JSON.stringify({ path, id, ours: only(ours, theirs), theirs: only(theirs, ours) }));
  }
}
