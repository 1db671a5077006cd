import { dependencyIn } from '../../cms/script.ts';
import { BASELINE_PATH } from '../../configuration/baseline.ts';
import { createGlob } from '../../configuration/glob.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { loadReaders } from '../../content/format/readers.ts';
import type { Page } from '../../content/page.ts';
import { readPage } from '../../content/read-page.ts';
import { readText } from '../../content/read-text.ts';
import { type FileAbove, ReadTrouble, type Tree } from '../../content/tree.ts';
import { TrustedTree } from '../../content/trusted-tree.ts';
import { isRead } from '../plan.ts';
import type { ReadSiteOptions } from '../read-description.ts';
import { readSite } from '../read-site.ts';
import { readCode } from '../settings/code.ts';
import { writeCode } from '../settings/written-code.ts';
import type { Site } from '../site.ts';
import type { Announcements } from './announcements.ts';
import { type AskedPage, noteAsked } from './asked-keys.ts';
import { reducePage } from './reduce-page.ts';
import { codeIn, INDEX_VERSION, type SiteIndex, treeOf } from './site-index.ts';

export interface MakeIndexOptions extends ReadSiteOptions {
  /** What a page announces, for the pages that are held against it: judged by rooms below. */
  readonly announce?: (page: Page, site: Site, today: string) => Announcements | null;
}

/** Asks a site all that a review of one page may ask of the others, and keeps what was looked at. `cms`: the path of its forms. */
export async function makeSiteIndex(
  tree: Tree,
  today: (timeZone: string) => string,
  options: MakeIndexOptions = {},
): Promise<{ readonly index: SiteIndex; readonly cms: string | null }> {
  const recorder = new Recorder(tree);
  const { site, generators } = await readSite(recorder, new TrustedTree(recorder), options);
  const asked = await readAsked(tree, site);
  await site.prepare(asked.map(({ page }) => page));
  askAll(site, asked);
  const day = today(site.timeZone);
  const [shown, hidden] = parted(asked, site, day);
  const announced = shown.flatMap(({ quiet: page }) => {
    const told = options.announce?.(page, site.siteOf(page.path), day) ?? null;
    return told === null ? [] : [[page.path, told] as const];
  });
  const left = new Set(hidden.map(({ page }) => page.path));
  const excluded = (options.exclude ?? []).map((glob) => createGlob(glob, { dot: true }));
  const isLeft = (path: string): boolean =>
    left.has(path) || !isOurBusiness(path) || excluded.some((matches) => matches(path));
  const isPage = (path: string): boolean => isRead(site.plan, path);
  const settings = [...recorder.found].filter((path) => !isPage(path) && !isLeft(path)).sort();
  const files = [...site.files].filter((path) => !isLeft(path) && !settings.includes(path) && isAsked(site, path));
  const texts = Object.fromEntries(await textsOf(tree, settings, left, site.configurationPath));
  const code = await codeOf(texts);
  const index: SiteIndex = {
    'relecture-index': INDEX_VERSION,
    generators,
    files: treeOf(files),
    settings: { ...texts, ...recorder.namedAbove },
    ...(Object.keys(code).length > 0 && { code }),
    pages: Object.fromEntries(shown.map((one) => [one.page.path, reducePage(one, site.siteOf(one.page.path))])),
    ...(announced.length > 0 && { announcements: Object.fromEntries(announced) }),
    unshown: left.size,
  };
  return { index, cms: site.cms?.path ?? null };
}

/** Those that the site shows on a day, and those that it does not: drafts, and what is not published yet or any more. */
function parted(asked: readonly AskedPage[], site: Site, today: string): [AskedPage[], AskedPage[]] {
  // Whether a page only sends its reader elsewhere is told by all of its keys: that asks for none of their values.
  const isShown = ({ quiet }: AskedPage): boolean => {
    const reason = site.hidden(quiet, today)?.reason;
    return reason === undefined || reason === 'redirect';
  };
  return [asked.filter(isShown), asked.filter((one) => !isShown(one))];
}

/** Of files whose name begins with a dot, ours alone, and what is served. */
function isOurBusiness(path: string): boolean {
  return !/(?:^|\/)\.(?!well-known\/)/.test(path) || OURS.test(path);
}

const OURS = /^(?:\.github\/relecture\.ya?ml|\.relecture-baseline\.json|\.pages\.ya?ml)$/;

/** Files that pages lead to, or by which a generator is known: programs have names that tell nothing of the site. */
function isAsked({ plan }: Site, path: string): boolean {
  return (
    isRead(plan, path) ||
    !/\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|go|lock|map|s?css|less)$/i.test(path) ||
    plan.fileOf(path).kind !== 'other'
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

/** What settings that are code tell. One that tells by the megabyte is read where it is asked for. */
async function codeOf(texts: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(texts)) {
    const source = codeIn(path, text);
    if (source === null) continue;
    const written = writeCode(await readCode(path.replace(/\.json$/, '.mjs'), source));
    if (JSON.stringify(written).length <= MOST_TOLD) told[path] = written;
  }
  return told;
}

/** In characters. */
const MOST_TOLD = 50_000;

async function textsOf(
  tree: Tree,
  paths: readonly string[],
  left: ReadonlySet<string>,
  own: string | null,
): Promise<(readonly [string, string])[]> {
  const texts = await Promise.all(paths.map(async (path) => [path, await readText(tree, path)] as const));
  return texts.flatMap(([path, text]) =>
    text === null ? [] : [[path, path === own ? withoutHeaders(path, text) : settingText(path, text, left)] as const],
  );
}

/** Of the manifest of a package, what it is made of: it tells the generator and the CMS. Of the known faults, those of pages that are shown. */
function settingText(path: string, text: string, left: ReadonlySet<string>): string {
  const isManifest = /(?:^|\/)package\.json$/.test(path);
  if (!isManifest && path !== BASELINE_PATH) return text;
  try {
    const value = JSON.parse(text);
    const { dependencies, devDependencies } = value;
    if (isManifest) return JSON.stringify({ dependencies, devDependencies });
    return JSON.stringify({
      ...value,
      findings: value.findings.filter((one: { path: string }) => !left.has(one.path)),
    });
  } catch {
    return '{}';
  }
}

/** Our own settings: what is sent with requests may be a password, and no link is asked in a browser. */
function withoutHeaders(path: string, text: string): string {
  const field = new DataFile(path, text).field('/links/headers');
  if (field?.pointer !== '/links/headers') return text;
  return `${text.slice(0, field.range.start)}{}${text.slice(field.range.end)}`;
}

/** Takes down which files are read. */
class Recorder implements Tree {
  readonly found = new Set<string>();
  readonly namedAbove: Record<string, string> = {};
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

  /** Of what is above, an index tells which CMS it names, and nothing else. */
  async above(name: string): Promise<readonly FileAbove[]> {
    const all = (await this.#tree.above?.(name)) ?? [];
    for (const { path, text } of all) {
      const words = dependencyIn(text)?.words;
      if (words !== undefined) this.namedAbove[path] = `{${words}}`;
    }
    return all;
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = await this.#tree.read(path);
    this.found.add(path);
    return bytes;
  }
}
