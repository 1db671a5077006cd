#!/usr/bin/env node
// The memory that a site of large pages takes: node scripts/measure/memory.mjs [pages = 300] [kind …]
// Pages of 1 MB are made here, of two kinds: `prose` (paragraphs with links, lists, headings) and `fields` (almost all front matter). The bar
// is the peak of the process that reviews them, in MB, not its time. Exit status 1 above it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BAR = 600;
const PAGE = 1_000_000;
const KINDS = { prose: proseOf, fields: fieldsOf };
const [count = '300', ...asked] = process.argv.slice(2);

const temporary = mkdtempSync(join(tmpdir(), 'relecture-memory-'));
for (const kind of asked.length > 0 ? asked : Object.keys(KINDS)) {
  const root = join(temporary, kind);
  mkdirSync(join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'hugo.toml'), 'languageCode = "fr"\n');
  for (let page = 0; page < Number(count); page++)
    writeFileSync(join(root, `content/page-${page}.md`), KINDS[kind](page));
  const start = performance.now();
  const { status, peak, given } = review(root);
  const isOver = status !== 0 || peak > BAR;
  if (isOver) process.exitCode = 1;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${kind}: ${count} pages of 1 MB, exit ${status}, peak ${peak} MB (bar ${BAR}), ${seconds} s; ${given}`);
  if (process.env.KEEP === undefined) rmSync(root, { recursive: true });
}
rmSync(temporary, { recursive: true });

/** The command line in a process that tells its peak as it ends. */
function review(root) {
  const args = [
    'check',
    '--root',
    root,
    '--offline',
    '--as-of',
    '2026-11-28',
    '--format',
    'json',
    '--fail-on',
    'never',
  ];
  const told = join(temporary, 'told.mjs');
  writeFileSync(
    told,
    `process.on('exit', () => process._rawDebug('peak', Math.round(process.resourceUsage().maxRSS / 1024)));
await import(${JSON.stringify(pathToFileURL(join(process.cwd(), 'dist/cli.js')))});`,
  );
  const run = spawnSync(process.execPath, [told, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const report = run.status === 0 ? JSON.parse(run.stdout) : null;
  const given =
    report === null
      ? 'it did not end well'
      : report.notDone.join(' ') || `${report.findings.length} findings, all was read`;
  return { status: run.status, peak: Number(/peak (\d+)/.exec(run.stderr)?.[1] ?? Number.POSITIVE_INFINITY), given };
}

/** Nothing that a rule would remark: what is measured is the reading. Each page leads to others of its kind. */
function proseOf(page) {
  return fill(`---\ntitle: Page ${page}\n---\n\n`, page, (n) => {
    const to = n % Number(count);
    const link =
      n % 10 === 0
        ? `Voir [le règlement ${n}](/page-${to}/) et [le service ${n}](https://www.service-${to}.fr/). `
        : '';
    const heading = n % 10 === 5 ? `## Titre ${n}\n\n` : '';
    const list = n % 4 === 0 ? `- une pièce ${n}, avec **son justificatif**\n- une autre, avec *sa signature*\n\n` : '';
    return `${heading}${link}Au guichet ${n}, une personne répond, note la demande et la transmet au bureau qui la traite.\n\n${list}`;
  });
}

function fieldsOf(page) {
  const item = (n) =>
    `  - name: Section ${n}\n${n % 20 === 0 ? `    url: /page-${n % Number(count)}/\n` : ''}    text: >-\n      Au guichet ${n}, une personne répond et *note* la demande.\n    tags: [un, deux, "trois ${n}"]\n`;
  return `${fill(`---\ntitle: Page ${page}\nsections:\n`, page, item)}---\n\nUn mot.\n`;
}

function fill(start, page, make) {
  const parts = [start];
  for (let n = page * 13, size = 0; size < PAGE; n++) {
    parts.push(make(n));
    size += Buffer.byteLength(parts.at(-1));
  }
  return parts.join('');
}
