import { loadReaders } from '../../content/format/readers.ts';
import { readPage } from '../../content/read-page.ts';
import { readText } from '../../content/read-text.ts';
import { ReadTrouble, type Tree } from '../../content/tree.ts';
import { TrustedTree } from '../../content/trusted-tree.ts';
import { isRead } from '../plan.ts';
import type { ReadSiteOptions } from '../read-description.ts';
import { readSite } from '../read-site.ts';
import type { Site } from '../site.ts';
import { type AskedPage, noteAsked } from './asked-keys.ts';
import { reducePage } from './reduce-page.ts';
import { INDEX_VERSION, type SiteIndex, treeOf } from './site-index.ts';

/** Asks a site all that a review of one page may ask of the others, and keeps what was looked at. @param today ISO: what is not shown on that day is not told of. */
export async function makeSiteIndex(tree: Tree, today: string, options: ReadSiteOptions = {}): Promise<SiteIndex> {
  const recorder = new Recorder(tree);
  const { site } = await readSite(recorder, new TrustedTree(recorder), options);
  const isPage = (path: string): boolean => isRead(site.plan, path);
  const asked = await readAsked(tree, site);
  await site.prepare(asked.map(({ page }) => page));
  askAll(site, asked);
  const shown = asked.filter(({ page }) => {
    const reason = site.hidden(page, today)?.reason;
    return reason === undefined || reason === 'redirect';
  });
  const left = new Set(asked.filter((one) => !shown.includes(one)).map(({ page }) => page.path));
  const settings = [...recorder.found].filter((path) => !isPage(path) && isTold(path)).sort();
  const excluded = (path: string): boolean => {
    const file = site.plan.fileOf(path);
    return file.kind === 'out' && file.reason === 'excluded';
  };
  const files = [...site.files].filter((path) => isTold(path) && !left.has(path) && !excluded(path));
  return {
    'relecture-index': INDEX_VERSION,
    files: treeOf(files.filter((path) => !settings.includes(path) && (isPage(path) || isAsked(site, path)))),
    settings: Object.fromEntries(await textsOf(tree, settings)),
    pages: Object.fromEntries(shown.map((one) => [one.page.path, reducePage(one, site.siteOf(one.page.path))])),
    unshown: left.size,
  };
}

/** Ours, and files that a site shows; of the others of a name that begins with a dot, nobody's business. */
function isTold(path: string): boolean {
  return !/(?:^|\/)\.(?!well-known\/)/.test(path) || OURS.test(path);
}

const OURS = /^(?:\.github\/relecture\.ya?ml|\.relecture-baseline\.json|\.pages\.ya?ml)$/;

/** Files that pages lead to, or by which a generator is known: programs have names that tell nothing of the site. */
function isAsked({ plan }: Site, path: string): boolean {
  return (
    !/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|go|lock|map|s?css|less)$/i.test(path) || plan.fileOf(path).kind !== 'other'
  );
}

async function readAsked(tree: Tree, site: Site): Promise<AskedPage[]> {
  const pages: AskedPage[] = [];
  for (const path of [...site.files].sort()) {
    if (!isRead(site.plan, path)) continue;
    try {
      const bytes = await tree.read(path);
      const manner = site.reading(path);
      const readers = await loadReaders(path, bytes, manner);
      pages.push(noteAsked(readPage(path, bytes, { ...manner, readers }).page));
    } catch (error) {
      if (!(error instanceof ReadTrouble)) throw error;
    }
  }
  return pages;
}

/** Addresses, other addresses, what hides a page, and the values that name it. */
function askAll(site: Site, asked: readonly AskedPage[]): void {
  for (const { page } of asked) {
    site.route(page);
    // The first link builds the table of all addresses.
    site.resolve('/', page);
    for (const relation of site.relations(page.path)) void relation.values;
  }
}

async function textsOf(tree: Tree, paths: readonly string[]): Promise<[string, string][]> {
  const texts = await Promise.all(paths.map(async (path) => [path, await readText(tree, path)] as const));
  return texts.flatMap(([path, text]) => (text === null ? [] : [[path, settingText(path, text)] as [string, string]]));
}

/** Of the manifest of a package, what it is made of: it tells the generator and the CMS. */
function settingText(path: string, text: string): string {
  if (!/(?:^|\/)package\.json$/.test(path)) return text;
  try {
    const { dependencies, devDependencies } = JSON.parse(text);
    return JSON.stringify({ dependencies, devDependencies });
  } catch {
    return '{}';
  }
}

/** Takes down which files are read. */
class Recorder implements Tree {
  readonly found = new Set<string>();
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  files(): Promise<readonly string[]> {
    return this.#tree.files();
  }

  async closed() {
    return (await this.#tree.closed?.()) ?? [];
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = await this.#tree.read(path);
    this.found.add(path);
    return bytes;
  }
}
