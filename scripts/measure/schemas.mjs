#!/usr/bin/env node
// Holds every version of a page that a CMS saved against the schema derived from the CMS configuration of its own commit:
// whatever is refused there is a false alarm. Usage: node scripts/measure/schemas.mjs REPOSITORY [CMS-CONFIG]
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { importTypeScript } from '../build/build.mjs';

const [repository, configuration = 'site/static/admin/config.yml'] = process.argv.slice(2);
if (repository === undefined || !existsSync(repository)) {
  console.error(
    'usage: node scripts/measure/schemas.mjs REPOSITORY [CMS-CONFIG]\nREPOSITORY: a clone of a site, with its history',
  );
  process.exit(2);
}
const { fr, readPage, readSite, ReadTrouble, wordFinding } = await importTypeScript(
  'scripts/measure/schemas-source.ts',
);
const git = (...args) =>
  execFileSync('git', ['-c', 'core.quotepath=off', ...args], { cwd: repository, maxBuffer: 2 ** 30 });

const ENGINES = { 'netlify-cms 2': 'netlify-cms@^2.0.0', 'decap-cms 3.6': 'decap-cms@^3.6.0' };
// « Update Pages “home” », « Create Articles “bilan” »: what Decap and Netlify CMS write of a save.
const saves = git('log', '--format=%H%x09%s')
  .toString()
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, subject = '']) => /^(?:Update|Create) .*“.*”/.test(subject));

for (const [engine, script] of Object.entries(ENGINES)) {
  const counts = { pages: 0, refused: 0, shape: 0 };
  const said = [];
  for (const [commit] of saves) {
    for (const path of pagesOf(commit)) {
      counts.pages++;
      for (const problem of await problemsOf(commit, path, script)) {
        counts[problem.tier]++;
        const finding = { rule: 'front-matter-schema', message: problem.message, facts: problem.facts };
        said.push(`  ${commit.slice(0, 8)} ${path}: ${problem.tier}: ${wordFinding(fr, finding)}`);
      }
    }
  }
  console.log(`${engine}: ${counts.pages} saved versions, ${counts.refused} refused, ${counts.shape} of another shape`);
  if (said.length > 0) console.log(said.join('\n'));
}

function pagesOf(commit) {
  const changed = git('diff-tree', '--no-commit-id', '--name-only', '-r', '--diff-filter=AM', '-z', commit);
  return changed
    .toString()
    .split('\0')
    .filter((path) => path.endsWith('.md'));
}

async function problemsOf(commit, path, script) {
  const files = new Map([
    [configuration, git('show', `${commit}:${configuration}`)],
    [
      configuration.replace(/[^/]*$/, 'index.html'),
      Buffer.from(`<script src="https://unpkg.com/${script}/x.js"></script>`),
    ],
    [path, git('show', `${commit}:${path}`)],
  ]);
  const tree = {
    files: async () => [...files.keys()].sort(),
    read: async (name) => files.get(name) ?? Promise.reject(new ReadTrouble('missing', name)),
  };
  const { site } = await readSite(tree);
  const { page } = readPage(path, files.get(path), { describe: site.describe(path) });
  return site.schemaFor(page)?.problems(page) ?? [];
}
