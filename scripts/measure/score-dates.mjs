#!/usr/bin/env node
// Scores the dates room on labelled passages: node scripts/measure/score-dates.mjs [folder] [options of the scorer]
// The folder holds dev.jsonl and score.mjs; ../shared/dates by default. They are no part of this project.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const SOON = 14;
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const [first, ...others] = process.argv.slice(2);
const folder = first !== undefined && !first.startsWith('--') ? first : '../shared/dates';
const options = first === folder ? others : process.argv.slice(2);
const corpus = join(folder, 'dev.jsonl');
const scorer = join(folder, 'score.mjs');
if (!existsSync(corpus) || !existsSync(scorer)) {
  console.log(`Nothing to score: ${corpus} and ${scorer} are not on this machine.`);
  process.exit(0);
}

const work = mkdtempSync(join(tmpdir(), 'score-dates-'));
try {
  const judgeText = await buildJudge();
  const items = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const predictions = Object.fromEntries(
    items.map((item) => [item.id, predict(judgeText, item, passagesBeside(item, items))]),
  );
  const file = join(work, 'predictions.json');
  writeFileSync(file, JSON.stringify(predictions));
  process.exitCode = spawnSync(process.execPath, [scorer, corpus, file, ...options], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function buildJudge() {
  const bundle = await rolldown({ input: 'src/dates/judge/text.ts', platform: 'node', logLevel: 'silent' });
  await bundle.write({ dir: work, format: 'esm', entryFileNames: 'judge.mjs' });
  await bundle.close();
  return (await import(pathToFileURL(join(work, 'judge.mjs')))).judgeText;
}

/** Other passages of the same page on the same day: a review reads them all, and they may give a year. */
function passagesBeside({ id, source, asOf }, items) {
  const place = ({ repo, commit, path }) => `${repo} ${commit} ${path}`;
  return items
    .filter((other) => other.id !== id && other.asOf === asOf && source.commit && place(other.source) === place(source))
    .map(({ text }) => text);
}

/** Only the inputs of an item are read; its labels are for the scorer. */
function predict(judgeText, { text, source, layout, context = {}, asOf }, beside) {
  const siblings = context.siblings ?? {};
  const texts = Object.values(siblings).filter((value) => typeof value === 'string');
  const setting = {
    path: source.path,
    layout,
    keys: context.keyPath?.split('.') ?? [],
    siblings,
    ...(context.pageTitle && { pageTitle: context.pageTitle }),
    liveSince: context.liveSince ?? null,
    pageDate: /^\d{4}-\d\d-\d\d$/.test(context.pageDate ?? '') ? context.pageDate : null,
  };
  const judging = { today: asOf, soon: SOON };
  const yearsAround = [...yearsIn([context.heading ?? '', ...texts, context.pageTitle ?? '']), ...yearsOfDays(beside)];
  const headings = context.heading ? [context.heading] : [];
  if (context.keyPath?.split('.').at(-1) === 'open') return [judgeOpen(judgeText, text, texts, setting, judging)];
  return judgeText({ text, setting, headings, yearsAround, language: languageOf(text) }, judging).map(
    ({ start, end, verdict, interval }) => ({ start, end, verdict, resolved: interval }),
  );
}

/** `open: true` holds as long as the last deadline around it. */
function judgeOpen(judgeText, text, texts, setting, judging) {
  const around = texts.flatMap((sibling) => judgeText({ text: sibling, setting: { ...setting, keys: [] } }, judging));
  const ends = around
    .filter(({ promises, interval }) => promises && interval !== null)
    .map(({ interval }) => interval.to);
  const last = ends.sort().at(-1);
  if (text !== 'true' || last === undefined) return { start: 0, end: 0, verdict: 'current', resolved: null };
  const verdict = last < judging.today ? 'stale' : around.find(({ interval }) => interval?.to === last).verdict;
  return { start: 0, end: 0, verdict, resolved: null };
}

function yearsIn(texts) {
  return texts.flatMap((text) => [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
}

/** Years of days and months; a year that stands alone says too little. */
function yearsOfDays(texts) {
  const days = new RegExp(`(?:\\d/\\d{1,2}/|(?:${MONTHS}) )((?:19|20)\\d\\d)(?!\\d)`, 'giu');
  return texts.flatMap((text) => [...text.matchAll(days)].map(([, year]) => Number(year)));
}

function languageOf(text) {
  const count = (words) => text.match(words)?.length ?? 0;
  return count(/\b(?:the|of|and|in|was|is)\b/gi) > count(/\b(?:le|la|les|de|du|des|et|en|un|une)\b/gi) ? 'en' : 'fr';
}
