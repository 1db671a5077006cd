#!/usr/bin/env node
// Scores what a review says of labelled dates: node scripts/measure/score-dates.mjs [--mirrors DIR] [--errors] [--json FILE] [LABELS…]
// A label names a page at a commit (its text stays where it is: DIR/<owner>+<name>/repo), or holds a short text from which a page is
// made. Every page is run through `review`; its history is the day the labels give. A calendar is one alert, as an editor gets it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const LABELS = 'test/dates/labels';
/** Bytes from which on a file beside the page is data that no date hangs on. */
const LARGE = 200_000;
const URGENT = ['stale', 'expiring-soon', 'current', 'historical', 'not-a-date'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mirrors: { type: 'string' }, errors: { type: 'boolean' }, json: { type: 'string' } },
});
const mirrors = values.mirrors ?? '/work/.mirror';
const files =
  positionals.length > 0
    ? positionals
    : readdirSync(LABELS)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => join(LABELS, name));
const { makePage, ownTree, review } = await importTypeScript('scripts/measure/dates-source.ts');

const labels = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
const pages = groupBy(labels, ({ id, commit, path, asOf }) => `${commit ?? id} ${path} ${asOf}`);
const scored = [];
const absent = [];
for (const [, group] of pages) {
  const { repo } = group[0];
  const root = repo === undefined ? null : join(mirrors, repo.replace('/', '+'), 'repo');
  if (root !== null && !existsSync(root)) absent.push(...group);
  else scored.push(...(root === null ? await scoreMade(group[0]) : await scorePage(root, group)));
}
tell();

async function scorePage(root, group) {
  const { commit, path, asOf } = group[0];
  const found = await run(treeOf(root, commit, path), path, asOf, (line) => liveSince(group, line));
  return group.map((label) => ({ label, said: verdictOf(label, found) }));
}

async function scoreMade(label) {
  const { path, source } = makePage(label.text, { path: label.path, ...label.around });
  const bytes = new TextEncoder().encode(source);
  const tree = { files: async () => [path], read: async () => bytes };
  const found = await run(tree, path, label.asOf, () => label.liveSince ?? null);
  const at = source.indexOf(label.text.split('\n')[0]);
  const place = (offset) => (at < 0 ? { line: 1, column: 1 } : placeIn(source, at + offset));
  const spans = label.spans.map((span) => ({ ...span, ...place(span.start), length: span.end - span.start }));
  const lines = [1, source.split('\n').length];
  return [{ label, said: verdictOf({ ...label, spans, lines }, found) }];
}

/** A commit of a mirror: the page, what stands in its folders, the pages that head those above, and the settings of the site. Thousands of other pages are left. */
function treeOf(root, commit, path) {
  const git = (args, input) => spawnSync('git', ['-C', root, ...args], { input, maxBuffer: 2 ** 30 }).stdout;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const rows = git(['ls-tree', '-r', '-z', '-l', commit]).toString().split('\0').filter(Boolean);
  // By the name of a blob: by its path, git would read all folders above it anew for each file.
  const blobs = new Map(
    rows.map((row) => {
      const [, , blob, size] = row.slice(0, row.indexOf('\t')).split(/ +/);
      return [row.slice(row.indexOf('\t') + 1), { blob, size: Number(size) }];
    }),
  );
  const listed = [...blobs.keys()];
  const heads = (file) =>
    /(?:^|\/)(?:_?index(?:\.[a-z]{2})?|README)\.(?:md|html)$/.test(file) &&
    path.startsWith(file.slice(0, file.lastIndexOf('/') + 1));
  const files = listed.filter(
    (file) => file.startsWith(folder) || heads(file) || !/\.(?:md|mdx|markdown|qmd|html)$/.test(file),
  );
  const read = files.filter(
    (file) =>
      (file === path || blobs.get(file).size <= LARGE) &&
      (/\.(?:md|mdx|markdown|qmd|html|ya?ml|toml|json|[cm]?[jt]s|rb)$/.test(file) || !file.includes('.')),
  );
  const out = git(['cat-file', '--batch', '--buffer'], read.map((file) => `${blobs.get(file).blob}\n`).join(''));
  const texts = new Map();
  for (let at = 0, index = 0; index < read.length; index++) {
    const line = out.indexOf(10, at);
    const [, kind, size] = out.toString('utf8', at, line).split(' ');
    at = line + 1;
    if (kind !== 'blob') continue;
    texts.set(read[index], out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return { files: async () => files, read: async (file) => texts.get(file) ?? new Uint8Array() };
}

async function run(tree, path, asOf, since) {
  const world = { ...ownTree(tree), today: () => asOf, probe: null, clock: () => performance.now() };
  const changedOn = (_, line) => since(line);
  const request = { paths: [path], only: ['date-'], skip: [] };
  const { dates, findings, pages } = await review({ ...world, changedOn }, request);
  const page = pages.find((one) => one.path === path);
  const mentions = dates.map((mention) => {
    const { start, end } = mention.passage.toFile(mention.start, mention.end);
    return {
      mention,
      start,
      end,
      ...page.source.place(start),
      key: mention.passage.field?.pointer.split('/')[1] ?? '',
    };
  });
  const own = findings.filter((finding) => finding.path === path);
  return { mentions, findings: own.map((finding) => ({ ...finding, ...page.source.place(finding.range.start) })) };
}

/** The day of the label that stands closest to a line: the history of the others is not known. */
function liveSince(group, line) {
  const away = ({ lines }) => (line < lines[0] ? lines[0] - line : Math.max(0, line - lines[1]));
  return group.reduce((best, label) => (away(label) < away(best) ? label : best)).liveSince ?? null;
}

function verdictOf(label, { mentions, findings }) {
  const isIn = ({ line }) => line >= label.lines[0] && line <= label.lines[1];
  if (label.open) {
    const said = findings.find(({ rule, line }) => rule === 'date-open-after-deadline' && isIn({ line }));
    return { verdict: said?.message === 'still-open' ? 'stale' : 'current', because: [] };
  }
  const own = mentions.filter((one) =>
    label.spans.length === 0 ? isIn(one) : label.spans.some((span) => overlaps(span, one)),
  );
  const told = own.map((one) => (one.mention.because[0] === 'superseded' ? (speaker(one, mentions) ?? one) : one));
  told.sort((a, b) => URGENT.indexOf(a.mention.verdict) - URGENT.indexOf(b.mention.verdict));
  const to = label.spans.flatMap((span) => {
    const one = own.find((mention) => overlaps(span, mention));
    return span.to === null || one === undefined ? [] : [one.mention.to === span.to];
  });
  return {
    verdict: told[0]?.mention.verdict ?? 'none',
    because: told[0]?.mention.because ?? [],
    confidence: told[0]?.mention.confidence,
    to,
  };
}

/** The row of the same calendar that is told for all. */
function speaker({ key }, mentions) {
  return mentions.find((other) => other.key === key && other.mention.verdict === 'stale');
}

function overlaps(span, { line, column, mention }) {
  return line === span.line && column < span.column + span.length && column + mention.surface.length > span.column;
}

function placeIn(text, offset) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** The rows of one calendar are one. */
function unitsOf(all) {
  const keyOf = ({ label: { id, commit, path, asOf, calendar } }) =>
    calendar === undefined ? id : `${commit} ${path} ${asOf} ${calendar}`;
  const most = (group, verdict) => (group.some((one) => verdict(one) === 'stale') ? 'stale' : 'other');
  return [...groupBy(all, keyOf).values()].map((group) => ({
    group,
    gold: most(group, ({ label }) => label.verdict),
    said: most(group, ({ said }) => said.verdict),
  }));
}

function rates(all) {
  const units = unitsOf(all);
  const count = (gold, said) => units.filter((unit) => unit.gold === gold && unit.said === said).length;
  const [right, wrong, missed] = [count('stale', 'stale'), count('other', 'stale'), count('stale', 'other')];
  const rate = (part, rest) => ((100 * part) / Math.max(1, part + rest)).toFixed(1);
  return `P ${rate(right, wrong)} (${wrong} false)  R ${rate(right, missed)} (${missed} missed)  of ${units.length}`;
}

function tell() {
  console.log(`high     ${rates(scored.filter(({ label }) => label.confidence === 'high'))}`);
  console.log(`all      ${rates(scored)}`);
  const days = scored.flatMap(({ said }) => said.to ?? []);
  console.log(`last day ${days.filter(Boolean).length} of ${days.length}; labels without their page: ${absent.length}`);
  if (values.errors)
    for (const { group, gold, said } of unitsOf(scored).filter((unit) => unit.gold !== unit.said))
      for (const { label, said: one } of group.filter(
        ({ label, said: { verdict } }) => (label.verdict === 'stale') !== (verdict === 'stale'),
      ))
        console.log(
          `${gold} → ${said} [${label.confidence}] ${label.id} ${label.path}:${label.lines?.[0] ?? ''} « ${label.spans.map(({ surface }) => surface).join(' | ')} » ${one.verdict}: ${one.because.join(', ')}`,
        );
  if (values.json) writeFileSync(values.json, JSON.stringify(scored));
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
