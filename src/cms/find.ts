import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import { scriptIn } from './script.ts';

/** Where a CMS configuration is, and the page that opens the CMS beside it. */
export interface FoundCms {
  readonly path: string;
  readonly page: string | null;
  /** Those that its page lays over it, one after the other. */
  readonly others?: readonly string[];
}

/** At the root of a site, which may be a folder of its repository (`apps/web/tina/`). */
const TINA_LOCK = /^(?:[\w.-]+\/){0,3}tina\/tina-lock\.json$/;

/** Files whose place alone tells whose they are; what they say is of the root they stand in. */
const OWN_PLACES: readonly RegExp[] = [
  /^\.pages\.ya?ml$/,
  TINA_LOCK,
  /^(?:[\w.-]+\/){0,3}\.?tina\/__generated__\/_schema\.json$/,
];

/** Pages looked into for the script of a CMS, at most. */
const MOST_PAGES = 20;

/**
 * The configuration of the CMS of a site: at its usual place, beside a page that loads the script of a CMS, or where that page says
 * (`<link rel="cms-config-url">`); deeper ones belong to themes and examples.
 */
export async function findCms(files: ReadonlySet<string>, tree: Tree): Promise<FoundCms | null> {
  const paths = [...files];
  const usual = usualPlace(paths);
  if (usual !== null) {
    const page = pageBeside(usual, files);
    const tina = paths.find((path) => TINA_LOCK.test(path));
    if (tina !== undefined && page !== null && isOfTina((await readText(tree, page)) ?? ''))
      return { path: tina, page: null };
    return (page === null ? null : await namedBy(page, files, tree)) ?? { path: usual, page };
  }
  for (const page of pagesOfCms(files)) {
    const named = await namedBy(page, files, tree);
    if (named !== null) return named;
    const beside = `${page.slice(0, page.lastIndexOf('/') + 1)}config.yml`;
    if (files.has(beside) && scriptIn((await readText(tree, page)) ?? '') !== null) return { path: beside, page };
  }
  const own = ownPlace(paths);
  return own === null ? null : { path: own, page: null };
}

/** The pages that may open a CMS, the most usual first. */
export function pagesOfCms(files: ReadonlySet<string>): string[] {
  return [...files].filter(mayOpenCms).sort(byPlace).slice(0, MOST_PAGES);
}

/** TinaCMS writes its page over that of the CMS before it, whose configuration stays behind. */
function isOfTina(html: string): boolean {
  return /<title>\s*TinaCMS\b/i.test(html) && scriptIn(html) === null;
}

/** The same by the names of files alone: where no page says otherwise. */
export function placeOfCms(paths: readonly string[]): string | null {
  return usualPlace(paths) ?? ownPlace(paths);
}

function usualPlace(paths: readonly string[]): string | null {
  return paths.filter((path) => USUAL.test(path) && path.split('/').length <= 5).sort(byPlace)[0] ?? null;
}

function ownPlace(paths: readonly string[]): string | null {
  return (
    OWN_PLACES.flatMap((place) => paths.filter((path) => place.test(path) && !isOfOthers(path)).sort(byPlace))[0] ??
    null
  );
}

/** The configuration of a CMS that is a program, and is not run: that of TinaCMS, where what it generated from it is not kept. */
export function findCodeCms(files: ReadonlySet<string>): string | null {
  return (
    [...files]
      .filter((path) => !isOfOthers(path))
      .sort(byPlace)
      .find((path) => /^(?:[\w.-]+\/){0,3}\.?tina\/config\.[cm]?[jt]sx?$/.test(path)) ?? null
  );
}

const USUAL = /(?:^|\/)(?:admin|cms|decap|netlify-cms)\/config\.ya?ml$/;

/** The most usual first. */
function byPlace(a: string, b: string): number {
  return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1);
}

function rank(path: string): number {
  if (isOfOthers(path)) return path.startsWith('public/') ? 1 : 3;
  return /(?:^|\/)(?:static|assets|src)\/admin\//.test(path) ? 0 : 2;
}

/** The page of the folder of a configuration, or the one that stands for that folder. */
export function pageBeside(path: string, files: ReadonlySet<string>): string | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const names = ['index.html', 'index.htm', 'index.njk', 'index.liquid', 'index.md'];
  const own = names.map((name) => `${folder}${name}`).find((name) => files.has(name));
  if (own !== undefined) return own;
  const name = folder.split('/').at(-2) ?? '';
  const page = new RegExp(`(?:^|/)${name}(?:/index)?\\.(?:html|astro|njk|liquid|svelte|vue|tsx|jsx|md)$`);
  return name === '' ? null : ([...files].filter((one) => page.test(one)).sort(byPlace)[0] ?? null);
}

/** A page named `index.html` beside a `config.*`, or one of a folder of administration. */
function mayOpenCms(path: string): boolean {
  return (
    path.split('/').length <= 5 &&
    /(?:^|\/)(?:admin|cms|edit\w*|manage|studio|backend)(?:\/index)?\.(?:html?|astro|njk|liquid)$/.test(path)
  );
}

/**
 * The configuration that a page names (`<link rel="cms-config-url">`), where it is a file of the site. Sveltia CMS lays all that are named over one
 * another; the others read the first.
 */
async function namedBy(page: string, files: ReadonlySet<string>, tree: Tree): Promise<FoundCms | null> {
  const html = (await readText(tree, page)) ?? '';
  const script = scriptIn(html);
  if (script === null) return null;
  const paths = linksIn(html).flatMap((one) => placeOfLink(one, page, files) ?? []);
  const [path, ...others] = script.engine === 'sveltia-cms' ? new Set(paths) : paths.slice(0, 1);
  return path === undefined ? null : { path, page, others };
}

/** The tags by which a page names its configuration. */
export function linksIn(html: string): string[] {
  return (html.match(/<link\b[^<>]*>/gi) ?? []).filter((one) => /\brel\s*=\s*["']?cms-config-url\b/i.test(one));
}

/** The address in such a tag. */
export function hrefOf(link: string): string {
  return /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(link)?.[1] ?? '';
}

/** From the root of the site, which is the folder above that of the page, or the root of what is served as it is. */
export function placeOfLink(link: string, page: string, files: ReadonlySet<string>): string | null {
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  const named = hrefOf(link).replace(/[?#].*$/, '');
  const places = named.startsWith('/')
    ? ['', 'static', 'public', 'src', folder.split('/').slice(0, -2).join('/')].map((root) =>
        `${root}${named}`.replace(/^\//, ''),
      )
    : [`${folder}${named.replace(/^\.\//, '')}`];
  return places.find((place) => files.has(place)) ?? null;
}

/** In a theme, an example, or what a site is built into. */
function isOfOthers(path: string): boolean {
  return /(?:^|\/)(?:themes|example\w*|test\w*|public|dist|_site|build|node_modules)\//.test(path);
}
