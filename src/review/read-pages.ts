import { isContentPath } from '../content/find-pages.ts';
import { loadReaders } from '../content/format/readers.ts';
import type { Page } from '../content/page.ts';
import { LazyPassage } from '../content/passage.ts';
import { readPage } from '../content/read-page.ts';
import { honestTime, isDense, isRisky } from '../content/risk.ts';
import { ReadTrouble } from '../content/tree.ts';
import type { EngineFindings } from '../rules/engine.ts';
import type { Site } from '../site/site.ts';
import { chooseFiles, type Unread } from './choose-files.ts';
import type { NotDone, ReviewRequest, World } from './request.ts';
import { type Time, WorkLeft } from './time.ts';

/** Milliseconds of the processor that the passages of one page may take together, beyond what honest prose of their length does. */
const PAGE_TIME = 6000;
/** Milliseconds of the processor that slow passages may take in one run, together. */
const RUN_TIME = 60_000;
/** A passage that takes longer, beyond that, is slow (milliseconds). */
const SLOW = 500;

export interface ReadFiles {
  readonly pages: readonly Page[];
  readonly unread: readonly Unread[];
  /** How many were left for want of time. */
  readonly left: number;
}

interface Patience {
  left: number;
  /** Passages that were not read. */
  givenUp: number;
}

/** The pages under review. A file that cannot be read, or parsed in time, becomes a finding; the others go on. */
export async function readPages(
  world: World,
  request: ReviewRequest,
  site: Site,
  engine: EngineFindings,
  notDone: NotDone[],
  time: Time,
): Promise<ReadFiles> {
  const found = chooseFiles([...site.files].sort(), request.paths, site.plan);
  const unlisted: string[] = [];
  for (const path of found.missing) {
    const there = await whatIs(world, path);
    // A folder without pages is no fault, and a page that git ignores is read when it is named.
    if (there === 'file' && isContentPath(path)) unlisted.push(path);
    else if (there === null) engine.unreadable(path, 'missing');
  }
  const { among } = request;
  const named = unlisted.length === 0 ? found.paths : [...found.paths, ...unlisted].sort();
  const chosen = among === undefined ? named : named.filter((path) => among.has(path));
  const paths = chosen.filter((_, index) => index % (request.shard?.count ?? 1) === (request.shard?.index ?? 1) - 1);
  const pages: Page[] = [];
  const patience: Patience = { left: RUN_TIME, givenUp: 0 };
  let read = 0;
  try {
    for (const path of paths) {
      if (await time.isReadingOver(read)) break;
      const page = await readOne({ world, site, engine, patience, time }, path);
      if (page !== null) pages.push(page);
      read++;
      world.progress?.('read', read, paths.length);
    }
  } catch (error) {
    if (!(error instanceof WorkLeft)) throw error;
  }
  if (patience.givenUp > 0) notDone.push({ code: 'passages', count: patience.givenUp });
  const unread = among === undefined ? found.unread : found.unread.filter(({ path }) => among.has(path));
  return { pages, unread, left: paths.length - read };
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

interface Reading {
  readonly world: World;
  readonly site: Site;
  readonly engine: EngineFindings;
  readonly patience: Patience;
  readonly time: Time;
}

async function readOne(reading: Reading, path: string): Promise<Page | null> {
  const { world, site, engine, time } = reading;
  try {
    const bytes = await world.tree.read(path);
    const manner = site.reading(path);
    const readers = await loadReaders(path, bytes, { ...manner, htmlInMarkdown: true });
    const { page, troubles } = time.run(() => readPage(path, bytes, { ...manner, readers }));
    for (const trouble of troubles) engine.encoding(page, trouble);
    if (world.parse !== undefined) await parsePassages(reading, world.parse, page);
    return page;
  } catch (error) {
    if (!(error instanceof ReadTrouble)) throw error;
    engine.unreadable(path, error.code);
    return null;
  }
}

/** What was done so far, in time of the processor: a busy machine changes no verdict. */
const work = ({ cpu, clock }: World): number => (cpu ?? clock)();

/** Parses what may be slow while somebody counts its work. What is over its measure is told, and has no tree. */
async function parsePassages(
  { world, engine, patience, time }: Reading,
  parse: NonNullable<World['parse']>,
  page: Page,
): Promise<void> {
  let spent = 0;
  for (const passage of page.passages) {
    if (!(passage instanceof LazyPassage) || passage.isParsed) continue;
    if (passage.kind === 'html' && passage.isUnreadable) {
      engine.tooComplex(page, passage);
      patience.givenUp++;
    }
    const risky = isRisky(passage);
    if (!risky && !isDense(passage)) continue;
    const start = work(world);
    if (spent > PAGE_TIME || patience.left < 0) passage.adoptTree(null);
    else if (risky) passage.adoptTree(await parse(passage.veil.text, passage.markdownOptions, time.until));
    const stopped = time.run(() => passage.tree.children.length === 0);
    const took = work(world) - start - honestTime(passage.text);
    spent += Math.max(0, took);
    if (took > SLOW) patience.left -= took;
    if (!stopped || passage.text.trim() === '') continue;
    engine.tooComplex(page, passage);
    patience.givenUp++;
  }
}
