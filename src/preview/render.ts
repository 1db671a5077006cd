import type { Element } from 'hast';
import type { Page } from '../content/page.ts';
import type { Review } from '../review/review.ts';
import { siteName } from './addresses.ts';
import { article } from './article.ts';
import { besideCard, findBeside } from './beside/menus.ts';
import { findStopped, isStopped, stoppedBox } from './beside/stopped.ts';
import { findTouched, touchedCard } from './beside/touched-files.ts';
import { findCarried } from './carried.ts';
import { writeDocument } from './document.ts';
import { type Elsewhere, findElsewhere } from './elsewhere.ts';
import { type IndexEntry, indexPage } from './index-page.ts';
import type { Haste, PreviewFile, PreviewOptions } from './options.ts';
import { type PagePair, type PageView, viewPage } from './page-view.ts';
import { ImageShelf } from './read/images.ts';

const INDEX = { index: true, page: false };
const PAGE = { index: false, page: true };
const BOTH = { index: true, page: true };

const UNHURRIED: Haste = { run: (work) => work(), left: () => {} };

/**
 * The rendered preview of a review: the pages it read, against the base when there is one.
 * Pure: the same input gives the same bytes. The first file is where to begin; none only where time ended before one was done.
 */
export function renderPreview(head: Review, base: Review | null, given: PreviewOptions): readonly PreviewFile[] {
  const name = given.siteName ?? siteName(head);
  const options = name === null ? given : { ...given, siteName: name };
  const haste = options.haste ?? UNHURRIED;
  const pairs = pairPages(head, base, options);
  const images = new ImageShelf(head, options.images ?? new Map());
  const alone = pairs.length === 1;
  const shown = pairs.map(({ head, base }) => ((head ?? base) as Page).path);
  const elsewhere: Elsewhere = base === null ? new Map() : findElsewhere(head, shown, options);
  const views = pairs.flatMap((pair, index): PageView[] => {
    const prefix = alone || options.layout === 'folder' ? '' : `p${index + 1}-`;
    return haste.run(() => [viewPage(pair, { head, base, options, images, elsewhere, prefix })]) ?? [];
  });
  const first = options.file ?? 'index.html';
  const carried = base === null ? new Map() : findCarried(views);
  const stopped = base === null ? new Map<string, string>() : findStopped(head, options.locale);
  const isComparable = base !== null && !isStopped(head) && !isStopped(base);
  const beside = isComparable ? findBeside(head, base, new Set(shown), options) : [];
  const box = stoppedBox(stopped, options.locale);
  const menus = besideCard(beside, 'menus', options);
  const told = new Set([...stopped.keys(), ...beside.map(({ path }) => path), ...shown]);
  const touched = touchedCard(findTouched(head, told, options), pairs.length === 0 && box === null, options);
  const write = (view: PageView): Element => {
    const cards = alone ? [menus, touched] : [];
    const own = { carried: carried.get(view) ?? [], cards, stopped: box };
    return article(view, head, base, options, own);
  };
  const index = (entries: readonly IndexEntry[]): Element =>
    indexPage(entries, { broken: elsewhere.get(null) ?? [], stopped: box, menus, touched }, head, options);
  const [only] = views;
  const files =
    alone && only !== undefined
      ? haste.run(() => [onePage(first, only, write(only), null, options)], true)
      : options.layout === 'single'
        ? singleFile(first, views, write, index, options, haste)
        : folderOf(first, views, write, index, options, haste);
  const written = files?.reduce((sum, { pages }) => sum + pages.length, 0) ?? 0;
  if (written < pairs.length) haste.left(pairs.length - written);
  return files ?? [];
}

/** An index, and a file for each page. */
function folderOf(
  first: string,
  views: readonly PageView[],
  write: (view: PageView) => Element,
  indexOf: (entries: readonly IndexEntry[]) => Element,
  options: PreviewOptions,
  haste: Haste,
): readonly PreviewFile[] | null {
  const names = fileNames(views, first);
  const back = { href: first, pages: views.length };
  const done = views.flatMap((view, index) => {
    const href = names[index] ?? '';
    const file = haste.run(() => onePage(href, view, write(view), back, options), true);
    return file === null ? [] : [{ file, entry: { view, href } }];
  });
  if (done.length === 0 && views.length > 0) return null;
  const entries = done.map(({ entry }) => entry);
  const { index: title } = options.locale.preview;
  const index = { title, index: null, skipTo: 'pages', paths: [], content: [indexOf(entries)], holds: INDEX };
  return [{ path: first, html: writeDocument(index, options), pages: [] }, ...done.map(({ file }) => file)];
}

function onePage(
  path: string,
  view: PageView,
  content: Element,
  index: { href: string; pages: number } | null,
  options: PreviewOptions,
): PreviewFile {
  const title = options.locale.preview.title(view.title);
  const html = writeDocument(
    { title, content: [content], index, skipTo: view.context.id('page'), paths: [view.path], holds: PAGE },
    options,
  );
  return { path, html, pages: [{ path: view.path, href: path }] };
}

function singleFile(
  path: string,
  views: readonly PageView[],
  write: (view: PageView) => Element,
  indexOf: (entries: readonly IndexEntry[]) => Element,
  options: PreviewOptions,
  haste: Haste,
): readonly PreviewFile[] | null {
  const done = views.flatMap((view) => {
    const content = haste.run(() => write(view));
    return content === null ? [] : [{ content, entry: { view, href: `#${view.context.id('top')}` } }];
  });
  if (done.length === 0 && views.length > 0) return null;
  const entries = done.map(({ entry }) => entry);
  const { index: title } = options.locale.preview;
  const pages = entries.map(({ view, href }) => ({ path: view.path, href: path + href }));
  const html = haste.run(() => {
    const content = [indexOf(entries), ...done.map((one) => one.content)];
    const index = { href: '#pages', pages: entries.length };
    return writeDocument({ title, content, index, skipTo: 'pages', paths: [], holds: BOTH }, options);
  }, true);
  return html === null ? null : [{ path, html, pages }];
}

/** The pages to show, in the order of their paths: those the contribution changes, or all when nothing is compared. */
function pairPages(head: Review, base: Review | null, options: PreviewOptions): PagePair[] {
  if (base === null) return head.pages.map((page) => ({ head: page, base: null, state: 'alone' as const }));
  const former = new Map(base.pages.map((page) => [page.path, page]));
  const pairs: PagePair[] = [];
  const used = new Set<string>();
  const formerPath = (page: Page): string => options.renamed?.get(page.path) ?? page.path;
  for (const page of head.pages) used.add(formerPath(page));
  for (const page of head.pages) {
    const before = former.get(formerPath(page)) ?? null;
    const renamed = before !== null && before.path !== page.path;
    const same = before !== null && before.source.text === page.source.text;
    if (options.changed === undefined ? same && !renamed : !options.changed.has(page.path)) continue;
    pairs.push({ head: page, base: before, state: before === null ? 'added' : renamed ? 'renamed' : 'changed' });
  }
  const stays = (path: string): boolean => head.site.files.has(path);
  const movedTo = (path: string): string | null => {
    for (const [now, then] of options.renamed ?? []) if (then === path && stays(now)) return now;
    return null;
  };
  for (const page of base.pages)
    if (!used.has(page.path) && !stays(page.path))
      pairs.push({ head: null, base: page, state: 'removed', movedTo: movedTo(page.path) });
  const path = (pair: PagePair): string => (pair.head ?? pair.base)?.path ?? '';
  return pairs.sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0));
}

/** A file name for each page that is safe everywhere, and unique. */
function fileNames(views: readonly PageView[], taken: string): string[] {
  const used = new Set([taken]);
  return views.map((view) => {
    const plain = view.path
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/\.\w+$/, '')
      .replace(/[^a-z\d]+/gi, '-');
    const stem =
      plain
        .toLowerCase()
        .slice(-80)
        .replace(/^-+|-+$/g, '') || 'page';
    let name = `${stem}.html`;
    for (let number = 2; used.has(name); number++) name = `${stem}-${number}.html`;
    used.add(name);
    return name;
  });
}
