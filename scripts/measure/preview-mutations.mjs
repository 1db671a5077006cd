#!/usr/bin/env node
// What the preview says of edits as editors make them, to be judged by hand: each is made on a page of shared/corpus in a repository of
// its own, `preview --base` is run, and the state, what changes and the marked lines are printed.
// Usage: node scripts/measure/preview-mutations.mjs [part of a name] [--corpus ../shared/corpus] [--keep folder]   (after `npm run fix`)
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MUTATIONS } from './preview-mutations-list.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', default: '../shared/corpus' }, keep: { type: 'string' } },
});
if (!existsSync(values.corpus)) {
  console.log(`${values.corpus} is not here: nothing to measure.`);
  process.exit(0);
}
const SITES = { eig: 'eig-2026-04-14', beta: 'beta-2026-08-20' };
const CLI = resolve('dist/cli.js');

/** Edits of different pages go together: a run costs seconds. */
function rounds(mutations) {
  const all = [];
  for (const mutation of mutations) {
    const [site, page] = split(mutation[1]);
    const free = all.find((round) => round.site === site && !round.pages.has(page));
    if (free === undefined) all.push({ site, pages: new Map([[page, mutation]]) });
    else free.pages.set(page, mutation);
  }
  return all;
}

/** A space stands for any: those of French punctuation are not seen here. */
function loose(text) {
  return anySpace(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function anySpace(source) {
  return new RegExp(source.replaceAll(' ', '[ \u00a0\u202f]'), 'm');
}

function split(path) {
  const slash = path.indexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}

function play({ site, pages }, number) {
  const root = mkdtempSync(join(tmpdir(), 'preview-mutations-'));
  try {
    cpSync(join(values.corpus, SITES[site]), root, { recursive: true });
    const git = (...args) => execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);
    git('init', '-q');
    const edits = [...pages].map(([page, [name, , from, to, seed, header]]) => {
      let text = readFileSync(join(root, page), 'utf8').trimEnd() + '\n';
      if (header) text = text.replace('---\n', `---\n${header}`);
      if (seed) text += seed;
      writeFileSync(join(root, page), text);
      const after =
        typeof from === 'string' ? text.replace(loose(from), () => to) : text.replace(anySpace(from.source), to);
      if (after === text) console.log(`?? « ${name} » changes nothing in ${page}`);
      return [page, after];
    });
    git('add', '-A');
    git('commit', '-qm', 'before');
    for (const [page, after] of edits) writeFileSync(join(root, page), after);
    const out = values.keep === undefined ? join(root, '.out') : join(resolve(values.keep), String(number));
    mkdirSync(out, { recursive: true });
    const run = ['preview', ...pages.keys(), '--base', 'HEAD', '--offline', '--out', out, '--as-of', '2026-11-28'];
    const { stderr } = spawnSync(process.execPath, [CLI, ...run], { cwd: root, encoding: 'utf8' });
    const documents = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
    for (const [page, [name]] of pages) {
      const html = documents.find((text) => text.includes('id="page"') && text.includes(page.normalize()));
      const where = values.keep === undefined ? '' : ` (${number})`;
      console.log(`\n## ${name} — ${page.split('/').slice(-2).join('/')}${where}`);
      console.log(html === undefined ? `no preview: ${stderr}` : told(html));
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The verdict, the card of changes, and the lines of the sheet that bear a mark of change. */
function told(html) {
  const verdict = /<p class="vt">(.*?)<\/p>/.exec(html)?.[1];
  const card = /<section class="card"[^>]*id="?[^>]*>|<section class="card"/.exec(html);
  const rest = card === null ? '' : html.slice(card.index);
  const changes = read(rest.slice(0, rest.indexOf('</section>')));
  const sheet = html.slice(html.indexOf('id="page"'), html.search(/<section[^>]*id="links"|<\/article>/));
  const marked = sheet
    .split(/<(?=div class="row|div class="note|section class="sec)/)
    .filter((row) => /class="chg"/.test(row) || /class="(?:fmt|blk-[a-z]+)|<(?:ins|del)>/.test(row))
    .map((row) =>
      read(`<${row}`)
        .split('\n')
        .filter((line, index) => index < 2 || /[[{⟨‹]/.test(line))
        .slice(0, 14)
        .join('\n    '),
    );
  return [`[${verdict}]`, changes, ...marked.map((row) => `  ▸ ${row}`)].join('\n');
}

function read(html) {
  return html
    .replace(/<(del|ins)\b[^>]*>/g, (_, tag) => ({ del: '[-', ins: '{+' })[tag])
    .replace(/<\/(del|ins)>/g, (_, tag) => ({ del: '-]', ins: '+}' })[tag])
    .replace(/<span class="fmt">(.*?)<\/span>/g, '⟨$1⟩')
    .replace(/<(\w+) [^>]*class="[^"]*\bblk-([a-z]+)[^>]*>/g, '\n‹$2› ')
    .replace(/<(\w+) class="blk-([a-z]+)[^>]*>/g, '\n‹$2› ')
    .replace(/<\/?(?:b|strong|em|i|a|span|code|bdi|q|time|s|label)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&#x26;|&amp;/g, '&')
    .replace(/&#x3C;/g, '<')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
    .split('\n')
    .map((line) => (line.length > 260 ? `${line.slice(0, 200)} … ${line.slice(-50)}` : line))
    .join('\n');
}

const wanted = MUTATIONS.filter(([name]) => name.includes(positionals[0] ?? ''));
for (const [number, round] of rounds(wanted).entries()) play(round, number + 1);
console.log(`\n${wanted.length} edits`);
