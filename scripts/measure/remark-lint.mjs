#!/usr/bin/env node
// Whether we speak where remark itself does under each preset of remark-lint.
// Usage: node scripts/measure/remark-lint.mjs [--site] [--rule NAME] [--all] [FOLDER…]
// Without --site, the body of every Markdown file of some folders (default: ../shared/corpus, which it says when it is missing).
// With it, each folder is a site, read as it is: every Markdown text of its pages, those of the front matter too. Remark is then given
// what is left without the syntax that is not Markdown's (shortcodes, Liquid, components), as our rules are.
// Prints each difference that nothing explains (`--all`: those too), then the figures. Ends with 1 where there is such a difference.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, all: { type: 'boolean' }, site: { type: 'boolean' } },
});
const folders = positionals.length > 0 ? positionals : ['../shared/corpus'];
const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) {
  console.error(`Not there: ${missing.join(', ')}. Name a folder of pages in Markdown.`);
  process.exit(2);
}
const { readPage, differences, pageOf, readSite, ownTree, DiskTree } = await importTypeScript(
  'scripts/measure/remark-lint-source.ts',
);
const tally = { texts: 0, withOtherSyntax: 0, places: 0, differences: 0, explained: {} };
for (const folder of folders) await (values.site ? compareSite(folder) : compareBodies(folder));
console.log(JSON.stringify(tally));
process.exitCode = tally.differences > 0 ? 1 : 0;

async function compareSite(folder) {
  const tree = new DiskTree(folder);
  const { site } = await readSite(tree, ownTree(tree).settings);
  await site.prepare([]);
  for (const page of site.pages.values())
    for (const passage of page.passages)
      if (passage.kind === 'markdown') await compare(pageOf(passage, 'a.md'), join(folder, page.path));
}

async function compareBodies(folder) {
  for (const path of readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:md|markdown)$/.test(name))
    .sort()) {
    if (!statSync(join(folder, path)).isFile()) continue;
    const name = basename(path);
    const whole = readPage(name, readFileSync(join(folder, path), 'utf8'), { language: 'en' }).page.body.text;
    // Without its front matter, so that both read the same text.
    const { page } = readPage(name, whole, { language: 'en' });
    if (page.frontMatter === null) await compare(page, join(folder, path));
  }
}

async function compare(page, path) {
  const { text, markup, syntax } = page.body;
  if (text.trim() === '') return;
  tally.texts++;
  if (syntax.length > 0) tally.withOtherSyntax++;
  const { all, places } = await differences(page, markup);
  tally.places += places;
  for (const one of all) {
    if (values.rule !== undefined && one.rule !== values.rule) continue;
    if (one.why === null) tally.differences++;
    else tally.explained[one.why] = (tally.explained[one.why] ?? 0) + 1;
    if (one.why === null || values.all) console.log(JSON.stringify({ path, ...one, words: wordsAt(text, one.place) }));
  }
}

function wordsAt(text, place) {
  const [start, end] = place.split('-').map(Number);
  return text.slice(start, Math.max(end, start + 40)).slice(0, 120);
}
