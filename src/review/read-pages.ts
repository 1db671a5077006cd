import { isContentPath } from '../content/find-pages.ts';
import { loadReaders } from '../content/format/readers.ts';
import type { Page } from '../content/page.ts';
import type { PageShelf } from '../content/page-shelf.ts';
import { readPage } from '../content/read-page.ts';
import { ReadTrouble } from '../content/tree.ts';
import type { EngineFindings } from '../rules/engine.ts';
import type { Site } from '../site/site.ts';
import { chooseFiles, isPattern, type Unread } from './choose-files.ts';
import type { ParserGuard } from './parser-guard.ts';
import type { ReviewRequest, World } from './request.ts';
import { type Time, WorkLeft } from './time.ts';

export interface ReadFiles {
  readonly pages: readonly Page[];
  readonly unread: readonly Unread[];
  /** How many were left for want of time. */
  readonly left: number;
}

/** What reading needs and feeds. */
export interface Reading {
  readonly engine: EngineFindings;
  readonly shelf: PageShelf;
  readonly guard: ParserGuard;
  readonly time: Time;
}

/** The files that a review reads. */
export interface ListedPages {
  readonly paths: readonly string[];
  /** Asked for, and not there at all. */
  readonly absent: readonly string[];
  readonly unread: readonly Unread[];
}

/** Chooses the files that are to be read, without reading them. */
export async function listPages(world: World, request: ReviewRequest, site: Site): Promise<ListedPages> {
  const found = chooseFiles([...site.files].sort(), request.paths, site.plan);
  const unlisted: string[] = [];
  const absent: string[] = [];
  const empty: Unread[] = [];
  for (const path of found.missing) {
    const there = await whatIs(world, path);
    // A page that git ignores is read when it is named.
    if (there === 'file' && isContentPath(path)) unlisted.push(path);
    else if (there === null && !isPattern(path)) {
      // Of a change, it may be what the change takes away.
      if (request.among === undefined) absent.push(path);
    } else empty.push({ path, reason: there === 'file' ? 'no-content' : 'no-page', named: true });
  }
  const { among } = request;
  const named = unlisted.length === 0 ? found.paths : [...found.paths, ...unlisted].sort();
  const chosen = among === undefined ? named : named.filter((path) => among.has(path));
  const paths = chosen.filter((_, index) => index % (request.shard?.count ?? 1) === (request.shard?.index ?? 1) - 1);
  const told = [...found.unread, ...empty];
  const unread = among === undefined ? told : told.filter(({ path }) => among.has(path));
  return { paths, absent, unread };
}

/** The pages under review. A file that cannot be read, or parsed in time, becomes a finding; the others go on. */
export async function readPages(
  world: World,
  request: ReviewRequest,
  site: Site,
  { engine, shelf, guard, time }: Reading,
): Promise<ReadFiles> {
  const { paths, absent, unread } = await listPages(world, request, site);
  for (const path of absent) engine.unreadable(path, 'missing');
  const pages: Page[] = [];
  let read = 0;
  try {
    for (const path of paths) {
      if (await time.isReadingOver(read)) break;
      const page = await readOne(world, site, path, { engine, shelf, guard, time });
      if (page !== null) pages.push(page);
      read++;
      world.progress?.('read', read, paths.length);
    }
  } catch (error) {
    if (!(error instanceof WorkLeft)) throw error;
  }
  // What was asked for by its own name is read, wherever it is shown.
  const isLeft = (page: Page): boolean =>
    request.nowhere !== true &&
    !request.paths.some((name) => name.replace(/^\.\//, '') === page.path) &&
    site.hidden(page, world.today(site.timeZone))?.isNowhere === true;
  const nowhere = pages.filter(isLeft);
  return {
    pages: pages.filter((page) => !nowhere.includes(page)),
    unread: [...unread, ...nowhere.map(({ path }) => ({ path, reason: 'unpublished' as const, named: false }))],
    left: paths.length - read,
  };
}

/** What stands at a path that the tree does not list; null for nothing. */
async function whatIs(world: World, path: string): Promise<'file' | 'folder' | null> {
  try {
    await world.tree.read(path);
    return 'file';
  } catch (error) {
    if (!(error instanceof ReadTrouble)) throw error;
    return error.code === 'directory' ? 'folder' : null;
  }
}

async function readOne(
  { tree }: World,
  site: Site,
  path: string,
  { engine, shelf, guard, time }: Reading,
): Promise<Page | null> {
  try {
    const bytes = await tree.read(path);
    const manner = site.reading(path);
    const readers = await loadReaders(path, bytes, { ...manner, htmlInMarkdown: true });
    const read = (content: Uint8Array) => {
      const result = readPage(path, content, { ...manner, readers });
      guard.seal(result.page);
      return result;
    };
    // A closure that names the bytes would make `read`, which lives as long as the page, hold on to them.
    const first = time.run(read.bind(null, bytes));
    for (const trouble of first.troubles) engine.encoding(first.page, trouble);
    const page = shelf.add(path, bytes, { read: (content) => read(content).page }, first.page);
    await guard.parseEarly(page, (read) => site.anchors(read));
    return page;
  } catch (error) {
    if (!(error instanceof ReadTrouble)) throw error;
    engine.unreadable(path, error.code);
    return null;
  }
}
