#!/usr/bin/env node
// What the rules of text say of a corpus, by rule, and whether their safe fixes keep their promise: no finding of theirs
// is left, none of another rule is new, the front matter reads the same but for what was mended.
// Usage: node scripts/measure/fixes.mjs [folder] [--generator hugo] [--rule id] [--sample 30]   (default: ../shared/corpus)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    generator: { type: 'string', default: 'hugo' },
    rule: { type: 'string', default: '' },
    sample: { type: 'string', default: '30' },
  },
});
const folder = positionals[0] ?? '../shared/corpus';
if (!existsSync(folder)) {
  console.log(`${folder} is not here: nothing to measure.`);
  process.exit(0);
}
const { readPage } = await importTypeScript('src/content/read-page.ts');
const { chooseFixes } = await importTypeScript('src/review/fix.ts');
const { repair } = await importTypeScript('test/rules/repair.ts');
const { fr } = await importTypeScript('src/locales/fr.ts');
const { wordFinding } = await importTypeScript('src/locales/word.ts');
const { rules } = await importTypeScript('src/rules/index.ts');
const context = {
  site: { generator: values.generator, language: 'fr' },
  options: {},
  links: () => [],
  link: () => undefined,
  mentions: () => [],
};
const active = rules.filter(
  ({ id, off }) => /^(?:markdown|typography|accessibility)-/.test(id) && id.startsWith(values.rule) && !off,
);

const said = new Map();
const sentences = [];
const broken = [];
const count = { files: 0, fixed: 0, fixes: 0, left: 0, new: 0, broken: 0 };
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  await measure(entry.name, readFileSync(`${entry.parentPath ?? entry.path}/${entry.name}`, 'utf8'));
}
for (const [what, times] of [...said].sort()) console.log(String(times).padStart(6), what);
if (values.rule !== '') for (const sentence of sample(sentences, Number(values.sample))) console.log(sentence);
console.log(count, ...broken);

async function measure(path, text) {
  count.files++;
  const before = find(path, text);
  for (const finding of before) {
    const what = `${finding.rule} ${finding.severity} ${finding.message}`;
    said.set(what, (said.get(what) ?? 0) + 1);
    sentences.push(`${path}:${finding.line} ${finding.severity} ${wordFinding(fr, finding)}`);
  }
  const mended = await repair(text, (current) => find(path, current));
  if (mended.text === text) return;
  count.fixed++;
  count.fixes += mended.applied;
  const after = find(path, mended.text);
  count.left += after.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length;
  const had = new Set(before.map(({ rule }) => rule));
  count.new += after.filter(({ rule }) => !had.has(rule)).length;
  compare(path, text, mended.text);
}

/** Every field keeps its pointer, its style unless it was plain, and its value unless a fix stands in it. */
function compare(path, text, mended) {
  const [old, now] = [readPage(path, text).page, readPage(path, mended).page];
  const touched = new Set(touchedFields(path, text));
  const same =
    old.fields.length === now.fields.length &&
    old.fields.every((field, index) => {
      const other = now.fields[index];
      if (field.pointer !== other.pointer) return false;
      if (field.scalar !== null && field.scalar.style !== other.scalar?.style && field.scalar.style !== 'plain')
        return false;
      return (
        field.children.length > 0 ||
        touched.has(field.pointer) ||
        JSON.stringify(field.value) === JSON.stringify(other.value)
      );
    });
  if (same) return;
  count.broken++;
  broken.push(path);
}

function touchedFields(path, text) {
  const touched = [];
  for (let current = text, round = 0; round < 10; round++) {
    const { edits } = chooseFixes(find(path, current));
    const { page } = readPage(path, current);
    for (const edit of edits) touched.push(page.fieldAt(edit.start)?.pointer ?? '');
    if (edits.length === 0) return touched;
    current = [...edits]
      .reverse()
      .reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), current);
  }
  return touched;
}

function find(path, text) {
  const { page } = readPage(path, text);
  return active
    .flatMap((rule) =>
      [...rule.check(page, context)].map((report) => ({
        ...report,
        rule: rule.id,
        severity: report.severity ?? rule.severity,
        fixes: report.fixes ?? [],
      })),
    )
    .map((finding) => ({ ...finding, line: page.source.place(finding.at.start).line }))
    .sort((a, b) => a.at.start - b.at.start);
}

function sample(all, size) {
  const step = Math.max(1, all.length / size);
  return Array.from({ length: Math.min(size, all.length) }, (_, index) => all[Math.floor(index * step)]);
}
