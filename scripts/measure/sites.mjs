#!/usr/bin/env node
// What is read of exported repositories, and whether the routes agree with what their generators publish.
// Usage: node scripts/measure/sites.mjs [--as-of YYYY-MM-DD] [--verbose] [--built DIR] FOLDER…
// One line a repository: generator and the file that told it, pages planned and read, what is left out and why, findings.
// --built DIR: DIR/<folder>.pages.tsv (source path, tab, published URL) and DIR/<folder>/ (the built files) are the truth:
// how many published pages are found, and which `link-internal` findings are false.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { importTypeScript } from '../build/build.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'as-of': { type: 'string' },
    built: { type: 'string' },
    verbose: { type: 'boolean' },
    routes: { type: 'boolean' },
  },
});
if (positionals.length === 0) {
  console.error('usage: node scripts/measure/sites.mjs [--as-of DAY] [--verbose] [--routes] [--built DIR] FOLDER…');
  process.exit(2);
}
const { DiskTree, ownTree, review, readSite, routeKey } = await importTypeScript('scripts/measure/sites-source.ts');
let isWrong = false;
for (const folder of positionals) await measure(folder.replace(/\/+$/, ''));
process.exitCode = isWrong ? 1 : 0;

async function measure(folder) {
  const name = basename(folder);
  const tree = new DiskTree(folder);
  const world = {
    ...ownTree(tree),
    today: () => values['as-of'] ?? '2026-11-28',
    probe: null,
    clock: () => performance.now(),
  };
  const done = values.routes ? null : await review(world, { paths: [], only: [], skip: [] });
  const site = done?.site ?? (await readSite(tree, ownTree(tree).settings)).site;
  if (done === null) await site.prepare([]);
  const { plan } = site;
  if (site.all.length > 0)
    console.log(`  sites: ${site.all.map((one) => `${one.plan.generator} in ${one.plan.base || '.'}`).join(', ')}`);
  const files = [...site.files].map((path) => [path, plan.fileOf(path)]);
  const kinds = count(files.map(([, { kind, reason }]) => (reason === undefined ? kind : `${kind} ${reason}`)));
  delete kinds.other;
  console.log(
    `${name}: ${plan.generator} by ${plan.recognisedBy ?? 'marks'}${plan.isKnown ? '' : ' (not known)'}; content ${plan.content || '.'}; ${plan.language ?? '?'} [${plan.languages.join(' ')}]; ${plan.url ?? 'no address'}`,
  );
  console.log(`  planned ${JSON.stringify(kinds)}`);
  if (done !== null) {
    console.log(
      `  read ${done.pages.length}; ${done.stats.errors} errors, ${done.stats.warnings} warnings, ${done.stats.infos} infos`,
    );
    if (values.verbose)
      for (const [rule, number] of Object.entries(
        count(done.findings.map(({ rule, severity }) => `${severity} ${rule}`)),
      ))
        console.log(`    ${number} ${rule}`);
  }
  if (values.built !== undefined) compare(name, site, done);
}

function compare(name, site, done) {
  const list = join(values.built, `${name}.pages.tsv`);
  if (!existsSync(list)) return console.log('  not built');
  const published = readFileSync(list, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [path = '', url = ''] = line.split('\t');
      return /\.(?:md|mdx|markdown|qmd|html?|njk|liquid)$/i.test(path) && !/\.(?:xml|json|css|js|txt)$/.test(url)
        ? [[path, url]]
        : [];
    });
  const planned = new Map();
  for (const page of site.pages.values())
    if (site.plan.fileOf(page.path).kind === 'page') planned.set(page.path.normalize('NFC'), site.route(page));
  // Some lists are relative to the repository, others to the folder that the generator runs in.
  const { base } = site.plan;
  const isInside = base !== '' && published.some(([path]) => site.files.has(`${base}/${path}`));
  const placed = (path) => (isInside && !site.files.has(path) ? `${base}/${path}` : path);
  // One file may be published several times: under an alias, in a language it is not translated to.
  const truth = new Map();
  for (const [path, url] of published) {
    const name = placed(path).normalize('NFC');
    truth.set(name, [...(truth.get(name) ?? []), url]);
  }
  // Some builds stand below the path of their address, others at the root.
  const under = (site.plan.url === null ? '' : new URL(site.plan.url).pathname).replace(/\/+$/, '');
  const agrees = (urls, route) =>
    urls
      .flatMap((url) => [url, url.startsWith(`${under}/`) ? url.slice(under.length) : url])
      .some((one) => routeKey(one) === routeKey(route));
  const unread = [...truth].filter(([path]) => !planned.has(path));
  const wrong = [...truth].filter(
    ([path, urls]) => planned.has(path) && planned.get(path) !== null && !agrees(urls, planned.get(path)),
  );
  const unknown = [...truth].filter(([path]) => planned.has(path) && planned.get(path) === null);
  const extra = [...planned].filter(([path, route]) => route !== null && !truth.has(path));
  const found = truth.size - unread.length;
  console.log(
    `  built: ${truth.size} published; ${found} found (${percent(found, truth.size)}), ${truth.size - unread.length - wrong.length - unknown.length} at their address; ${unread.length} unread, ${wrong.length} elsewhere, ${unknown.length} without address, ${extra.length} extra`,
  );
  for (const [title, items] of Object.entries({ unread, wrong, unknown, extra }))
    for (const [path, url] of items.slice(0, values.verbose ? 8 : 2))
      console.log(`    ${title} ${path} ${url}${title === 'wrong' ? ` planned ${planned.get(path)}` : ''}`);
  checkLinks(name, site, done);
}

/** A link that is called wrong leads to no built file. */
function checkLinks(name, site, done) {
  const folder = join(values.built, name);
  if (!existsSync(folder) || done === null) return;
  const built = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => routeKey(join(entry.parentPath, entry.name).slice(folder.length))),
  );
  const findings = done.findings.filter(
    ({ rule, message }) => rule === 'link-internal' && (message === 'missing' || message === 'near'),
  );
  const fallen = findings.filter(({ path, data }) => {
    const page = site.pages.get(path);
    const base = new URL(site.route(page) ?? '/', 'https://site.invalid');
    const url = data.url.replace(/^https?:\/\/[^/]+/, '');
    if (!URL.canParse(url, base)) return false;
    const { pathname } = new URL(url, base);
    const under = (site.plan.url === null ? '' : new URL(site.plan.url).pathname).replace(/\/+$/, '');
    // A host of its own for each language: each is built below the key of its language.
    const roots = ['', ...Object.keys(site.plan.settings.languages ?? {}).map((key) => `/${key}`)];
    return [pathname, pathname.startsWith(`${under}/`) ? pathname.slice(under.length) : pathname].some((path) =>
      roots.some((root) => built.has(routeKey(root + path))),
    );
  });
  if (fallen.length > 0) isWrong = true;
  console.log(`  link-internal: ${findings.length}, false: ${fallen.length}`);
  for (const { path, data } of fallen.slice(0, 10)) console.log(`    false ${path} ${data.url}`);
}

function count(items) {
  const counts = {};
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort((a, b) => b[1] - a[1]));
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
