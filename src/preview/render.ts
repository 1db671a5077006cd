import type { Element } from 'hast';
import type { Page } from '../content/page.ts';
import type { Review } from '../review/review.ts';
import { article } from './article.ts';
import { writeDocument } from './document.ts';
import { indexPage } from './index-page.ts';
import type { PreviewFile, PreviewOptions } from './options.ts';
import { type PagePair, type PageView, viewPage } from './page-view.ts';
import { ImageShelf } from './read/images.ts';

/**
 * The rendered preview of a review: the pages it read, against the base when there is one.
 * Pure: the same input gives the same bytes. At least one file, the first is where to begin.
 */
export function renderPreview(head: Review, base: Review | null, options: PreviewOptions): readonly PreviewFile[] {
  const pairs = pairPages(head, base, options);
  const images = new ImageShelf(head, options.images ?? new Map());
  const alone = pairs.length === 1;
  const views = pairs.map((pair, index) =>
    viewPage(pair, {
      head,
      base,
      options,
      images,
      prefix: alone || options.layout === 'folder' ? '' : `p${index + 1}-`,
    }),
  );
  const first = options.file ?? 'index.html';
  const [only] = views;
  const write = (view: PageView): Element => article(view, head, base, options);
  if (alone && only !== undefined) return [onePage(first, only, write(only), null, options)];
  if (options.layout === 'single') return [singleFile(first, views, write, options)];
  const names = fileNames(views, first);
  const entries = views.map((view, index) => ({ view, href: names[index] ?? '' }));
  const index = {
    title: options.locale.preview.index,
    index: null,
    skipTo: 'pages',
    paths: [],
    content: [indexPage(entries, options)],
  };
  const back = { href: first, pages: views.length };
  return [
    { path: first, html: writeDocument(index, options), pages: [] },
    ...entries.map(({ view, href }) => onePage(href, view, write(view), back, options)),
  ];
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
    { title, content: [content], index, skipTo: view.context.id('page'), paths: [view.path] },
    options,
  );
  return { path, html, pages: [{ path: view.path, href: path }] };
}

function singleFile(
  path: string,
  views: readonly PageView[],
  write: (view: PageView) => Element,
  options: PreviewOptions,
): PreviewFile {
  const entries = views.map((view) => ({ view, href: `#${view.context.id('top')}` }));
  const content = [indexPage(entries, options), ...views.map(write)];
  const { index: title } = options.locale.preview;
  const parts = { title, content, index: { href: '#pages', pages: views.length }, skipTo: 'pages', paths: [] };
  const pages = entries.map(({ view, href }) => ({ path: view.path, href: path + href }));
  return { path, html: writeDocument(parts, options), pages };
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
  for (const page of base.pages)
    if (!used.has(page.path) && !stays(page.path)) pairs.push({ head: null, base: page, state: 'removed' });
  const path = (pair: PagePair): string => (pair.head ?? pair.base)?.path ?? '';
  return pairs.sort((a, b) => (path(a) < path(b) ? -1 : path(a) > path(b) ? 1 : 0));
}

/** A file name for each page that is safe everywhere, and unique. */
function fileNames(views: readonly PageView[], taken: string): string[] {
  const used = new Set([taken]);
  return views.map((view) => {
    const plain = view.path
      .normalize('NFD')
      .replace(/\.\w+$/, '')
      .replace(/[^a-z\d]+/gi, '-');
    const stem = plain.replace(/^-|-$/g, '').toLowerCase().slice(-80) || 'page';
    let name = `${stem}.html`;
    for (let number = 2; used.has(name); number++) name = `${stem}-${number}.html`;
    used.add(name);
    return name;
  });
}
