#!/usr/bin/env node
// Whether `--fix` keeps its promise on whole sites. Each is copied, mended, and read again: only pages that are read may change;
// what changes is prose by the dialect, or what the rule owns; a second time changes nothing; no rule has more to say.
// Usage: node scripts/measure/round-trip.mjs [--as-of YYYY-MM-DD] [--hunks FILE] [--keep DIR] FOLDER…   (with dist/ built)
// One line a site. --hunks: every change as a line of JSON, to be drawn from and read. --keep: the mended copies stay in DIR.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string', default: '2026-11-28' }, hunks: { type: 'string' }, keep: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('usage: node scripts/measure/round-trip.mjs [--as-of DAY] [--hunks FILE] [--keep DIR] FOLDER…');
  process.exit(2);
}
const { DiskTree, MARKUP, OBJECT, diffArrays, diffChars, loadReaders, ownTree, readPage, readSite, rules } =
  await importTypeScript('scripts/measure/round-trip-source.ts');
const owns = new Map(rules.map(({ id, owns }) => [id, owns ?? 'prose']));
let isWrong = false;
for (const folder of positionals) await measure(resolve(folder));
process.exitCode = isWrong ? 1 : 0;

async function measure(folder) {
  const name = basename(folder);
  const parent = values.keep ?? mkdtempSync(join(tmpdir(), 'round-trip-'));
  const copy = join(parent, name);
  mkdirSync(parent, { recursive: true });
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  const before = check(copy);
  const fixed = check(copy, '--fix');
  const changed = filesOf(folder).filter((path) => !read(folder, path).equals(read(copy, path)));
  const once = new Map(changed.map((path) => [path, read(copy, path)]));
  check(copy, '--fix');
  const wrong = [];
  for (const path of changed)
    if (!before.edits.has(path)) wrong.push(`${path}: changed, though no safe fix is offered for it`);
  for (const [path, bytes] of once)
    if (!read(copy, path).equals(bytes)) wrong.push(`${path}: changed again by a second --fix`);
  for (const [rule, count] of fixed.counts)
    if (count > (before.counts.get(rule) ?? 0) && /^(?:typography|markdown|accessibility|front-matter)-/.test(rule))
      wrong.push(`${rule}: ${before.counts.get(rule) ?? 0} before, ${count} after`);
  wrong.push(...(await strayChanges(folder, copy, changed, before.edits)));
  const left = fixed.safe;
  console.log(
    `${name}: ${before.files} files, ${before.safe} safe fixes, ${changed.length} files changed, ${left} safe left, ${wrong.length} wrong`,
  );
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
  if (wrong.length > 0) isWrong = true;
  if (values.keep === undefined) rmSync(parent, { recursive: true, force: true });
}

/** Letters that changed where neither the dialect says « prose » nor a rule owns the place. */
async function strayChanges(folder, copy, changed, edits) {
  const tree = new DiskTree(folder);
  const { site } = await readSite(tree, ownTree(tree).settings);
  const found = [];
  for (const path of changed) {
    const bytes = read(folder, path);
    const reading = site.reading(path);
    const { page } = readPage(path, bytes, { ...reading, readers: await loadReaders(path, bytes, reading) });
    const { text } = page.source;
    const next = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read(copy, path));
    for (const hunk of hunksOf(text, next)) {
      const owner = (edits.get(path) ?? []).find(
        ({ start, end, text: by }) => start - by.length <= hunk.end && hunk.start <= end + by.length,
      );
      const where = placeOf(page, hunk);
      const isOwned = owner !== undefined && owns.get(owner.rule) !== 'prose';
      if (where !== 'prose' && !isOwned)
        found.push(`${path}: ${where}: ${JSON.stringify(hunk.old)} -> ${JSON.stringify(hunk.now)}`);
      if (values.hunks)
        appendFileSync(
          values.hunks,
          `${JSON.stringify({ site: basename(folder), path, where, rule: owner?.rule ?? null, old: hunk.old, now: hunk.now, before: text.slice(Math.max(0, hunk.start - 60), hunk.end + 60), after: next.slice(Math.max(0, hunk.to - 60), hunk.to + hunk.now.length + 60) })}\n`,
        );
    }
  }
  return found;
}

/** What changed between two texts, letter by letter, in the lines that changed. */
function hunksOf(text, next) {
  const hunks = [];
  for (const [old, now] of changedLines(text, next)) {
    let [at, there] = [old.start, now.start];
    let hunk = null;
    for (const { added, removed, value } of diffChars(old.text, now.text)) {
      if (!added && !removed) {
        [at, there, hunk] = [at + value.length, there + value.length, null];
        continue;
      }
      if (hunk === null) {
        hunk = { start: at, end: at, to: there, old: '', now: '' };
        hunks.push(hunk);
      }
      if (removed) [hunk.old, at, hunk.end] = [hunk.old + value, at + value.length, at + value.length];
      else [hunk.now, there] = [hunk.now + value, there + value.length];
    }
  }
  return hunks;
}

function changedLines(text, next) {
  const pairs = [];
  let [start, to] = [0, 0];
  let pair = null;
  for (const { added, removed, value } of diffArrays(text.split(/(?<=\n)/), next.split(/(?<=\n)/))) {
    const joined = value.join('');
    if (!added && !removed) {
      [start, to, pair] = [start + joined.length, to + joined.length, null];
      continue;
    }
    if (pair === null) {
      pair = [
        { start, text: '' },
        { start: to, text: '' },
      ];
      pairs.push(pair);
    }
    if (removed) [pair[0].text, start] = [pair[0].text + joined, start + joined.length];
    else [pair[1].text, to] = [pair[1].text + joined, to + joined.length];
  }
  return pairs;
}

/** `prose`, or what else a change stands in. */
function placeOf(page, { start, end }) {
  const passage = page.passages.find(({ range }) => range.start <= start && end <= range.end);
  if (passage === undefined) return 'no passage';
  if (!['markdown', 'plain', 'html'].includes(passage.kind)) return passage.kind;
  const [from, until] = [passage.fromFile(start), passage.fromFile(end)];
  // The backslash of a mark goes with it.
  const touched = [...passage.prose.slice(from, until)].filter((_, at) => passage.text[from + at] !== '\\').join('');
  const around = passage.prose.slice(Math.max(0, from - 1), until + 1);
  if (passage.syntax.some((one) => one.start < until && from < one.end)) return 'syntax';
  return touched.includes(OBJECT) || touched.includes(MARKUP) || !/[^\uE000\uFFFC]/u.test(around) ? 'markup' : 'prose';
}

function check(root, ...more) {
  const args = [
    'check',
    '--root',
    root,
    '--offline',
    '--as-of',
    values['as-of'],
    '--format',
    'json',
    '--fail-on',
    'never',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args, ...more], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${root}: ${status} ${stderr.slice(0, 2000)}`);
  const report = JSON.parse(stdout);
  const edits = new Map();
  const counts = new Map();
  let safe = 0;
  for (const { rule, path, data, fixes } of report.findings) {
    counts.set(rule, (counts.get(rule) ?? 0) + (typeof data.count === 'number' ? data.count : 1));
    const fix = fixes.find((one) => one.safe);
    if (fix === undefined) continue;
    safe++;
    edits.set(path, [...(edits.get(path) ?? []), ...fix.edits.map((edit) => ({ ...edit, rule }))]);
  }
  return { files: report.stats.files, safe, edits, counts };
}

function read(folder, path) {
  return readFileSync(join(folder, path));
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !`${entry.parentPath ?? entry.path}/`.includes('/.git/'))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}
