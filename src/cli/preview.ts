import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '../content/page.ts';
import { pageAddresses } from '../preview/addresses.ts';
import { GENERATOR } from '../preview/document.ts';
import { siteOrigin } from '../preview/page-view.ts';
import { listPreviewImages } from '../preview/read/images.ts';
import { renderPreview } from '../preview/render.ts';
import { endLines } from '../report/unread.ts';
import { RenderingTime } from '../review/rendering-time.ts';
import { isGivenUp } from '../review/request.ts';
import { type Review, review } from '../review/review.ts';
import { withLeft } from '../review/summarise.ts';
import { shortened } from '../review/time.ts';
import { guessHosts } from '../site/guess-hosts.ts';
import { isRead } from '../site/plan.ts';
import { InputError } from '../world/input-error.ts';
import { writeFileIn } from '../world/write-file.ts';
import { type Compared, compareWithBase, fromBase, resolveBase, reviewDifference } from './base.ts';
import { isNothingRead } from './nothing-read.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { openSession, type Session } from './session.ts';
import { inLanguageOfPages } from './site-language.ts';
import { statusOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** Where the preview is written when nobody says. */
const DEFAULT_OUT = 'preview';
/** Rendering takes about as long as the review. */
const ALONE = 0.5;
const HEAD = 0.3;
/** Of what the review leaves, when images have been read, and when pages have been rendered: writing them takes the rest. */
const IMAGES = 0.2;
const RENDERING = 0.8;

/** `relecture preview`: the pages as their reader will see them, one HTML file each, in `--out`. */
export async function preview(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const session = openSession(options, terminal, cwd, env);
  const { world, request } = session;
  const base = options.base === null ? null : await resolveBase(session, options);
  const compared = base === null ? null : await fromBase(compare(session, base), options);
  const head = compared?.head ?? (await review(world, shortened(request, ALONE, world.clock())));
  // Where nothing differs, nothing was to be read.
  const isSite = compared !== null && request.paths.length === 0 && hasPages(head);
  const spoken = await inLanguageOfPages(options, world.tree, head.site, tellingPages(head, compared));
  const told = isSite || head.pages.length > 0 ? await write(head, compared, session, spoken, terminal, cwd) : head;
  tellNotRead(told, isSite, spoken, terminal);
  if (!isSite && isNothingRead(told, options)) return 2;
  // A preview is no verdict, unless it is asked for; but what is missing from it is not green.
  return options.isFailOnAsked || isGivenUp(told) ? statusOf(told, options) : 0;
}

/** Of a change that takes a page away or leaves them all as they are, other pages tell in which language the site is. */
function tellingPages({ pages }: Review, compared: Compared | null): readonly Page[] {
  return pages.length > 0 ? pages : [...(compared?.broken ?? []), ...(compared?.base.pages ?? [])];
}

/** Paths that are named are read whole; without any, what differs. */
async function compare(session: Session, commit: string): Promise<Compared> {
  const { world, request } = session;
  if (request.paths.length === 0) return reviewDifference(session, commit, shortened(request, ALONE, world.clock()));
  return compareWithBase(await review(world, shortened(request, HEAD, world.clock())), session, commit);
}

function hasPages({ site }: Review): boolean {
  return [...site.files].some((path) => isRead(site.plan, path));
}

/** A preview tells nothing of the pages that it lacks. */
function tellNotRead(found: Review, isSite: boolean, options: Options, terminal: Terminal): void {
  const { unread } = found.stats;
  if ((found.pages.length > 0 || isSite) && unread.length + found.notDone.length === 0) return;
  const { locale, verbose } = options;
  for (const line of endLines('', found, { locale, width: terminal.width, verbose }))
    if (line !== '') terminal.err(`${line}\n`);
}

/** Gives the same review, with what time left out of its preview. */
async function write(
  head: Review,
  compared: Compared | null,
  session: Session,
  options: Options,
  terminal: Terminal,
  cwd: string,
): Promise<Review> {
  const { clock } = session.world;
  const now = clock();
  const left = (part: number) => now + part * Math.max(0, (options.timeBudget ?? Number.POSITIVE_INFINITY) - now);
  const paths = listPreviewImages(head, compared?.base ?? null);
  const images = await readFiles(session, paths, () => clock() > left(IMAGES));
  const haste = new RenderingTime(clock, left(RENDERING));
  const files = renderPreview(head, compared?.base ?? null, {
    locale: options.locale,
    layout: 'folder',
    addresses: pageAddresses(head, { repository: null, sha: null, origin: await originOf(session, head, compared) }),
    images: images.files,
    ...(await readStyle(session, head)),
    ...(compared !== null && {
      renamed: compared.renamed,
      broken: compared.broken,
      touched: compared.files,
      moved: compared.moved,
    }),
    haste,
  });
  const folder = resolve(cwd, options.out ?? DEFAULT_OUT);
  for (const { path, html } of files) writePage(cwd, join(folder, path), html, options);
  const shown = withLeft(head, [
    { code: 'preview', count: haste.pagesLeft },
    { code: 'images', count: paths.length - images.asked },
  ]);
  // Of a site that was not read to its end, nobody knows what is gone.
  if (options.paths.length === 0 && !isGivenUp(shown)) removeGone(folder, new Set(files.map(({ path }) => path)));
  const count = Math.max(
    1,
    files.reduce((sum, { pages }) => sum + pages.length, 0),
  );
  const first = files.find(({ path }) => path === 'index.html') ?? files[0];
  if (first !== undefined) {
    const folder = options.out ?? DEFAULT_OUT;
    terminal.err(`${options.locale.cli.previewWritten({ count, folder, page: join(folder, first.path) })}\n`);
  }
  return shown;
}

/** Where the settings do not say where the site is online, the links of its pages may: most of those to its host lead to its own pages. */
async function originOf({ world }: Session, head: Review, compared: Compared | null): Promise<string | null> {
  const { site } = head;
  const [from] = [...head.pages, ...(compared?.broken ?? [])];
  if (from === undefined || siteOrigin(head) !== null || site.all.length > 0) return null;
  const texts: string[] = [];
  const decoder = new TextDecoder();
  for (const path of site.files) {
    if (!isRead(site.plan, path)) continue;
    // What cannot be read holds no link.
    const bytes = await world.tree.read(path).catch(() => null);
    const text = bytes === null ? '' : decoder.decode(bytes);
    if (text.includes('://')) texts.push(text);
  }
  const [host] = guessHosts(site, from, texts);
  return host === undefined ? null : `https://${host}`;
}

/** Pages of an earlier preview whose source is gone. Only what we wrote ourselves is taken away. */
function removeGone(folder: string, written: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html') || written.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (readFileSync(path, 'utf8').includes(`<meta name="generator" content="${GENERATOR}">`)) rmSync(path);
  }
}

/** `asked`: how many, until it `isOver`. */
async function readFiles({ world }: Session, paths: readonly string[], isOver: () => boolean = () => false) {
  const files = new Map<string, Uint8Array>();
  let asked = 0;
  for (const path of paths) {
    if (isOver()) break;
    asked++;
    // What cannot be read is shown as missing: the page says so itself.
    const bytes = await world.tree.read(path).catch(() => null);
    if (bytes !== null) files.set(path, bytes);
  }
  return { files, asked };
}

/** The stylesheet that `preview: { style: … }` names. */
async function readStyle(session: Session, { site }: Review): Promise<{ style?: string }> {
  const path = site.configuration.preview?.['style'];
  if (typeof path !== 'string') return {};
  const { files } = await readFiles(session, [path]);
  const bytes = files.get(path);
  return bytes === undefined ? {} : { style: new TextDecoder().decode(bytes) };
}

function writePage(cwd: string, path: string, html: string, options: Options): void {
  try {
    writeFileIn(cwd, path, html);
  } catch {
    throw new InputError(options.locale.cli.usage.write({ path }));
  }
}
