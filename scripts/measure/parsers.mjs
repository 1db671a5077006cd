#!/usr/bin/env node
// Whether the parser in Rust makes the trees that micromark makes: node scripts/measure/parsers.mjs FOLDER…
// Every Markdown file below, without its front matter, as Markdown and as MDX (where four spaces make no code). Exit 1 for a difference.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node scripts/measure/parsers.mjs FOLDER…');
  process.exit(2);
}
const { loadQuickParser, parseWithMicromark } = await importTypeScript('scripts/measure/parsers-source.ts');
const parse = await loadQuickParser(resolve('vendor/satteri/satteri.wasm.br'));
const count = { texts: 0, left: 0, differ: 0 };
const time = { micromark: 0, quick: 0 };

for (const folder of folders)
  for (const name of readdirSync(folder, { recursive: true }))
    if (/\.(?:md|mdx|markdown|qmd)$/.test(name) && !/(?:^|\/)(?:node_modules|\.git)\//.test(name))
      compare(join(folder, name));
console.log(`${count.texts} texts, ${count.left} left to micromark, ${count.differ} differ`);
console.log(`milliseconds of the processor: micromark ${Math.round(time.micromark)}, quick ${Math.round(time.quick)}`);
if (count.differ > 0) process.exitCode = 1;

function compare(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  } catch {
    return;
  }
  if (text.length > 300_000) return;
  for (const options of [{ indentedCode: true }, { indentedCode: false }]) {
    count.texts++;
    const quick = timed('quick', () => parse(text, options));
    if (quick === null) {
      count.left++;
      continue;
    }
    const slow = timed('micromark', () => parseWithMicromark(text, options));
    if (isDeepStrictEqual(plain(quick), plain(slow))) continue;
    count.differ++;
    console.log(`${path} ${JSON.stringify(options)}\n${firstDifference(plain(slow), plain(quick))}`);
  }
}

function timed(name, work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  time[name] += (user + system) / 1000;
  return result;
}

/** Without the keys that stand for nothing. */
function plain(tree) {
  return JSON.parse(JSON.stringify(tree));
}

function firstDifference(one, other) {
  const own = ({ children: _, ...rest }) => JSON.stringify(rest).slice(0, 300);
  if (!isDeepStrictEqual({ ...one, children: 0 }, { ...other, children: 0 })) return `  ${own(one)}\n  ${own(other)}`;
  for (const [rank, child] of (one.children ?? []).entries()) {
    const there = other.children[rank];
    if (there === undefined) return `  ${own(child)}\n  nothing`;
    if (!isDeepStrictEqual(child, there)) return firstDifference(child, there);
  }
  return `  ${own(one)}\n  has ${other.children.length - one.children.length} children more`;
}
