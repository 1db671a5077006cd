import type { Page } from '../../../content/page.ts';
import { type Doubt, GENERATED } from '../../doubt.ts';
import { DRAFT, expiredSince, futureFrom, type Hidden, REDIRECT } from '../../hidden.ts';
import { fileRouting } from '../../layout/file-routing.ts';
import { inside } from '../../layout/places.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { below, decodePath, folderOf, isAsset, splitReference } from '../../routes/url-path.ts';
import { at, text, texts } from '../../settings/value.ts';
import { Folders, isModule, isReachable } from './folders.ts';
import type { GravSettings } from './settings.ts';

interface GravFacts {
  readonly known: GravSettings;
  /** The folder of the pages, and the one of the user that it is in. */
  readonly pages: string;
  readonly user: string;
  readonly base: string;
  isPage(file: string): boolean;
}

/** Formats of a page that its plug-ins and themes have templates for: feeds, sitemaps. */
const FORMATS = /\.(?:xml|txt|json|rss|atom)$/i;
/** What the server gives to nobody. */
const CLOSED = /(?:^|\/)\.|\.(?:md|ya?ml|php|twig|sh|py|json|txt)$/i;

export function gravRouting(facts: GravFacts, input: RoutesInput): Routing {
  const { known, pages, user, base } = facts;
  let made: Folders | null = null;
  const tree = (): Folders => {
    made ??= new Folders(pages, known, input.files, input.pages);
    return made;
  };
  // Where the repository is the folder of the user, its files stand below `/user` all the same.
  const under = (file: string): string => (user === base ? '/user/' : '/') + (below(base, file) ?? '');
  return {
    ...fileRouting({
      statics: [],
      route: (page) => routeOf(page, facts, tree()),
      aliases: (page) => aliasesOf(page, facts, tree()),
      hidden: (page, today) => whyHidden(page, today, known),
      colocated(file) {
        if (CLOSED.test(file)) return null;
        const rel = below(pages, file);
        if (rel === null) return below(base, file) === null ? null : under(file);
        return `${tree().routeOf(folderOf(file), known.main)}/${file.slice(file.lastIndexOf('/') + 1)}`;
      },
      doubt: (path) => whyUnsure(path, facts, input.files) ?? whyOutside(path, facts, tree()),
    }),
    source: (reference, from) => sourceOf(reference, from, facts, tree(), input.files),
  };
}

function prefixOf(code: string | null, { main, isMainShown }: GravSettings): string {
  return code === null || (code === main && !isMainShown) ? '' : `/${code}`;
}

/** A page ends with a slash, for relative links start from it as from a folder. */
function routeOf(page: Page, { known, pages, isPage }: GravFacts, tree: Folders): string | null {
  const folder = folderOf(page.path);
  if (below(pages, page.path) === null || !isPage(page.path) || isModule(folder)) return null;
  const code = tree.codeOf(page.path);
  // A page that has none sends its reader to the first one in it.
  if (!isReachable(page) && tree.firstChild(folder, code) === null) return null;
  const prefix = known.areGuessed ? '' : prefixOf(code, known);
  const route = tree.routeOf(folder, code);
  return route === `/${tree.homeOf(code)}` ? `${prefix}/` : `${prefix}${route}/`;
}

/** Its address without the language, in each of the languages that fall back to it, by the names of folders, and its own. */
function aliasesOf(page: Page, facts: GravFacts, tree: Folders): string[] {
  if (routeOf(page, facts, tree) === null) return [];
  const { known } = facts;
  const folder = folderOf(page.path);
  const code = tree.codeOf(page.path);
  const route = tree.routeOf(folder, code);
  const home = route === `/${tree.homeOf(code)}` ? [''] : [];
  const own = [...texts(at(page.data, 'routes', 'aliases')), ...texts(at(page.data, 'routes', 'canonical'))];
  const routes = [...home, route, tree.routeOf(folder, code, true), ...own.map((one) => `/${one.replace(/^\/+/, '')}`)];
  return ['', ...known.codes.map((one) => `/${one}`)].flatMap((prefix) =>
    [...new Set(routes)].map((one) => `${prefix}${one}/`),
  );
}

/** @param today ISO */
function whyHidden({ data }: Page, today: string, { hasDates }: GravSettings): Hidden | null {
  const { published } = data;
  if (text(data['redirect']) !== null) return REDIRECT;
  if (published === false || published === 0) return DRAFT;
  // A page that says it is published is, whatever its days.
  if (!hasDates || (published !== undefined && published !== null)) return null;
  return expiredSince(isoDay(data['unpublish_date']), today) ?? futureFrom(isoDay(data['publish_date']), today);
}

/** Days as PHP reads them: `15-01-2024 10:00`, `15.01.2024`, `01/15/2024`. */
function isoDay(value: unknown): unknown {
  const written = text(value) ?? '';
  const [, day = '', month = '', year, hour = ''] = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)(.*)$/.exec(written) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${hour}`;
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)(.*)$/.exec(written);
  if (american === null) return value;
  const [, first = '', second = '', last = '', rest = ''] = american;
  return `${last}-${first.padStart(2, '0')}-${second.padStart(2, '0')}${rest}`;
}

function whyUnsure(path: string, { known, user, base }: GravFacts, files: ReadonlySet<string>): Doubt | null {
  // `/blog/tag:lin`: a list of pages that is chosen by the address.
  if (/:/.test(path)) return GENERATED;
  if (known.redirects.some((piece) => path.includes(piece))) return { reason: 'redirect', by: known.redirectsBy };
  const plugin = known.plugins.find(({ route }) => path === route || path.startsWith(`${route}/`));
  if (plugin !== undefined) return { reason: 'plugin', by: plugin.name };
  if (FORMATS.test(path)) return { reason: 'plugin', by: null };
  const folder = /^\/user\/([^/]+)\//.exec(path)?.[1];
  // Languages and the home are in `system.yaml`.
  if (folder === undefined && !/^\/system\//.test(path))
    return known.areGuessed && !isAsset(path) ? { reason: 'settings', by: null } : null;
  // Themes, plug-ins and Grav itself are often kept out of the repository.
  const place = folder === undefined ? inside(base, 'system') : inside(user, folder);
  for (const file of files) if (below(place, file) !== null) return null;
  return { reason: 'module', by: null };
}

/** The folder of the user stands in another, of which the repository has nothing, and whose files are served too. */
function whyOutside(path: string, { user, base, pages }: GravFacts, tree: Folders): Doubt | null {
  const [, first, ...deeper] = path.split('/');
  if (user !== base || first === undefined || first === 'user' || deeper.length === 0 || !isAsset(path)) return null;
  return tree.holds(pages, first) ? null : { reason: 'media', by: null };
}

/** Where addresses like `image://a.png` begin. */
function streamOf(name: string, { user, base, pages, known }: GravFacts): string | null {
  const inUser: Readonly<Record<string, string>> = {
    user: '',
    image: 'images',
    theme: `themes/${known.theme ?? ''}`,
    themes: 'themes',
    plugin: 'plugins',
    plugins: 'plugins',
    account: 'accounts',
    'user-data': 'data',
  };
  if (name === 'page') return pages;
  if (name === 'asset' || name === 'system') return inside(base, name === 'asset' ? 'assets' : 'system');
  const folder = inUser[name];
  return folder === undefined ? null : inside(user, folder);
}

/** What Grav finds by the folders of pages, before any address: a page, a file beside one, a file of a stream. */
function sourceOf(
  reference: string,
  from: string,
  facts: GravFacts,
  tree: Folders,
  files: ReadonlySet<string>,
): { readonly path: string | null } | null {
  const [, scheme, rest = ''] = /^([a-z-]{2,20}):\/\/(.*)$/.exec(reference) ?? [];
  const stream = scheme === undefined ? null : streamOf(scheme, facts);
  if (stream !== null) {
    for (const file of files) if (below(stream, file) !== null) return { path: inside(stream, rest) };
    return { path: null };
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?])|\{[{%]/i.test(reference) || reference === '') return null;
  const { pages, known, user, base } = facts;
  const path = decodePath(splitReference(reference).path);
  const code = below(pages, from) === null ? known.main : tree.codeOf(from);
  // Parameters choose what a page lists: `/blog/tag:lin`.
  const steps = path.split('/').filter((step) => !step.includes(':'));
  if (!path.startsWith('/')) {
    const start = below(pages, from) === null ? null : folderOf(from);
    return found(start === null ? null : tree.walk(start, steps, code));
  }
  const real = inside(base, (user === base ? path.replace(/^\/user\//, '/') : path).slice(1));
  if (/^\/user\//.test(path) && files.has(real)) return found(real);
  const [, first = '', ...others] = steps;
  return found(tree.walk(pages, steps, code) ?? (known.codes.includes(first) ? tree.walk(pages, others, first) : null));
}

/** A name with signs that mean something in an address is found by the address. */
function found(path: string | null): { readonly path: string } | null {
  return path === null || /[%#?]/.test(path) ? null : { path };
}
