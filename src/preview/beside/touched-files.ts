import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Review } from '../../review/review.ts';
import { includedIn } from '../../rules/markdown/shared/book-calls.ts';
import type { PreviewOptions } from '../options.ts';
import { titleOf } from '../title.ts';

const MAX_FILES = 20;
const MAX_TITLES = 3;
/** Files that draw pages: by their folder, or by their ending. */
const SHAPE =
  /(?:^|\/)(?:_layouts|_includes|_partials|partials|layouts|templates|_templates|themes|theme|overrides|_views|_sass|sass|scss|styles|css|components)\/.*\.(?!(?:md|mdx|markdown|ya?ml|json|toml|png|jpe?g|gif|svg|webp|woff2?|ico)$)[a-z]+$|\.(?:css|s[ac]ss|less|styl|twig|njk|liquid|hbs|ejs|pug|haml|slim|astro|vue|svelte|[jt]sx)$/i;
/** Files that give pages what they do not write themselves. */
const DATA =
  /(?:^|\/)(?:_data|data)\/.*\.(?:json5?|ya?ml|toml|csv|tsv|[cm]?js|ts)$|\.11tydata\.(?:json|[cm]?js|ts)$|(?:^|\/)([^/]+)\/\1\.json$|(?:^|\/)(?:_config[^/]*\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/.*\.(?:toml|ya?ml|json)|\.eleventy\.[cm]?js|content\/config\.[cm]?[jt]s|[\w.-]+\.config\.[cm]?[jt]s)$/i;

/** What a contribution touches beside its pages, and what that does to pages. */
export interface Touched {
  /** Pages that it does not touch, and whose address it changes. */
  readonly moved: NonNullable<PreviewOptions['moved']>;
  readonly shape: readonly string[];
  readonly data: readonly string[];
  /** Of a file, the titles of the pages that take their text from it. */
  readonly included: readonly { readonly path: string; readonly titles: readonly string[] }[];
  /** Nobody knows what they do to pages. */
  readonly others: readonly string[];
}

/** `told`: what is told elsewhere, pages and menus. */
export function findTouched(head: Review, told: ReadonlySet<string>, options: PreviewOptions): Touched {
  const { touched = [], moved = [] } = options;
  const { site } = head;
  const settings = new Set([site.plan, ...site.all.map(({ plan }) => plan)].map(({ recognisedBy }) => recognisedBy));
  const left = touched.filter((path) => !told.has(path) && site.plan.fileOf(path).kind !== 'page');
  const included = left.flatMap((path) => {
    const titles = site.siteOf(path).generator === 'mdbook' ? holdersOf(path, site) : [];
    return titles.length === 0 ? [] : [{ path, titles }];
  });
  const known = new Set(included.map(({ path }) => path));
  const isData = (path: string) => settings.has(path) || DATA.test(path);
  const rest = left.filter((path) => !known.has(path));
  return {
    moved,
    included,
    data: rest.filter(isData),
    shape: rest.filter((path) => !isData(path) && SHAPE.test(path)),
    others: rest.filter((path) => !isData(path) && !SHAPE.test(path)),
  };
}

/** As readers see an address. */
function shown(route: string): string {
  return route.replace(/\/index\.html?$/, '/');
}

function holdersOf(path: string, { pages }: Review['site']): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return [...pages.values()].flatMap((page) => {
    const { text } = page.source;
    return text.includes(name) && includedIn(text, page.path).has(path) ? [titleOf(page)] : [];
  });
}

/** Null where there is nothing to tell. `isAlone`: no page changes, and what else does is all there is. */
export function touchedCard(found: Touched, isAlone: boolean, { locale: { preview } }: PreviewOptions): Element | null {
  const { moved, shape, data, included, others } = found;
  const words = preview.touched;
  const [first] = moved;
  const parts = [
    first === undefined ? null : h('p', words.moved(moved.length, shown(first.from), shown(first.to))),
    ...included.map(({ path, titles }) => h('p', words.included(path, titles.slice(0, MAX_TITLES), titles.length))),
    ...list(words.shape(shape.length), shape, preview),
    ...list(words.data(data.length), data, preview),
  ].filter((part) => part !== null);
  if (!isAlone) return parts.length === 0 ? null : h('div.card', parts);
  const nothing = parts.length === 0 ? [h('p', preview.indexNothing)] : [];
  return h('div.card', [...nothing, ...parts, ...list(preview.indexFiles(others.length), others, preview)]);
}

function list(sentence: string, files: readonly string[], words: PreviewOptions['locale']['preview']): Element[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, MAX_FILES).map((path) => h('li', h('code', path)));
  const rest = files.length - shown.length;
  const more = rest > 0 ? [h('p.small', words.indexOtherFiles(rest))] : [];
  return [h('p', sentence), h('ul.fmts', shown), ...more];
}
