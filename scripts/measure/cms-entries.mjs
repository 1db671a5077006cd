#!/usr/bin/env node
// Holds the pages of exported sites against the forms of their own CMS, and reads what is wrong with its configuration:
// `node scripts/measure/cms-entries.mjs FOLDER…`. Each folder is a site, as `git archive` gives it; the CMS saved most of what stands there, so that
// each error is to be read by eye: the bar is none that is false. `--all` shows warnings too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importTypeScript } from '../build/build.mjs';

const RULES = 'front-matter-schema,configuration-cms,configuration-syntax';
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const severities = process.argv.includes('--all') ? ['error', 'warning', 'info'] : ['error'];
if (folders.length === 0) {
  console.error(
    'usage: node scripts/measure/cms-entries.mjs [--all] FOLDER…\nFOLDER: an exported site with a CMS configuration',
  );
  process.exit(2);
}
const { DiskTree, readPage, readSite, TrustedTree } = await importTypeScript('scripts/measure/schemas-source.ts');

const sums = new Map();
for (const folder of folders) {
  if (!existsSync(folder)) {
    console.error(`${folder}: no such folder`);
    process.exitCode = 2;
    continue;
  }
  const { cms, held } = await entriesOf(folder);
  const engine = cms === null ? 'no CMS' : `${cms.engine}${cms.version === null ? '' : ` ${cms.version}`}`;
  const found = findingsOf(folder).filter(({ severity }) => severities.includes(severity));
  const count = (severity) => found.filter((one) => one.severity === severity).length;
  console.log(
    `${basename(folder)}: ${engine}, ${held} entries, ${severities.map((one) => `${count(one)} ${one}s`).join(', ')}`,
  );
  for (const one of found) console.log(`  ${one.path}:${one.start.line} ${one.severity} ${one.rule} ${one.message}`);
  const sum = sums.get(cms?.engine ?? 'no CMS') ?? { sites: 0, entries: 0, errors: 0 };
  sums.set(cms?.engine ?? 'no CMS', {
    sites: sum.sites + 1,
    entries: sum.entries + held,
    errors: sum.errors + count('error'),
  });
}
for (const [engine, { sites, entries, errors }] of sums)
  console.log(`${engine}: ${sites} sites, ${entries} entries held against its forms, ${errors} errors`);

/** The CMS, and how many pages have a form of it with fields. */
async function entriesOf(folder) {
  const tree = new DiskTree(folder);
  const { site } = await readSite(tree, new TrustedTree(tree));
  const asked = ['dist/cli.js', 'check', '--root', folder, '--list-files', '--quiet'];
  const { stdout } = spawnSync(process.execPath, asked, { maxBuffer: 2 ** 30 });
  let held = 0;
  for (const path of stdout.toString().split('\n').filter(Boolean)) {
    const { page } = readPage(path, readFileSync(join(folder, path)), site.reading(path));
    if (site.schemaSource(page)?.by === 'cms') held++;
  }
  return { cms: site.cms, held };
}

function findingsOf(folder) {
  const asked = ['check', '--root', folder, '--offline', '--only', RULES, '--format', 'json', '--quiet'];
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...asked], { maxBuffer: 2 ** 30 });
  try {
    return JSON.parse(stdout.toString()).findings;
  } catch {
    console.error(`${folder}: ${stderr}`);
    return [];
  }
}
