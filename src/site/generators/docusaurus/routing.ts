import type { Page } from '../../../content/page.ts';
import { type Doubt, GENERATED } from '../../doubt.ts';
import { DRAFT } from '../../hidden.ts';
import { fileRouting, placeOf } from '../../layout/file-routing.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { below, folderOf, isAsset, joinPath, stemOf } from '../../routes/url-path.ts';
import type { Instance } from './instances.ts';

/** A folder of pages: of one plug-in, one version, one language. */
export interface Family extends Instance {
  readonly version: string | null;
  /** As it stands in the URL; null for the language of the site. */
  readonly locale: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

interface DocusaurusInput extends RoutesInput {
  readonly families: readonly Family[];
  /** Why an address that no page has may exist. */
  doubt(path: string): Doubt | null;
}

/** The family that a file is of: in the deepest folder. */
export function familyOf(families: readonly Family[], path: string): Family | undefined {
  return families
    .filter(({ folder }) => below(folder, path) !== null)
    .reduce<Family | undefined>(
      (deep, one) => (one.folder.length > (deep?.folder.length ?? -1) ? one : deep),
      undefined,
    );
}

/** Documents at their `id` or `slug`, posts at their day, pages at their path. Numbers that order files fall away. */
export function docusaurusRouting(input: DocusaurusInput): Routing {
  const { families, base } = input;
  const statics = input.static === null ? [] : [{ folder: input.static, under: '' }];
  const routing = fileRouting({
    statics,
    route: (page) => {
      const family = familyOf(families, page.path);
      const rel = family === undefined ? null : below(family.folder, page.path);
      if (family === undefined || rel === null || /(?:^|\/)_/.test(rel)) return null;
      const route =
        family.kind === 'blog'
          ? postRoute(page, rel)
          : family.kind === 'docs'
            ? docRoute(page, rel, family)
            : pageRoute(rel);
      return `${placeOf(family.locale ?? '', family.route)}${route}` || '/';
    },
    // What is `unlisted` has its address all the same.
    hidden: ({ data }) => (data['draft'] === true ? DRAFT : null),
    aliases: () => [],
    colocated: (file) => programRoute(file, families),
    doubt: (path) => {
      if (!isAsset(path)) return input.doubt(path);
      return statics.length === 0 || !holdsAny(input.files, input.static) ? GENERATED : null;
    },
    // A link to a file that is not beside the page is looked for from its content folder, then from the site.
    sourceRoots: (from) => [familyOf(families, from)?.folder ?? base, base],
    shorthands: new Map([
      ['@site/', base],
      ['pathname://', ''],
    ]),
  });
  const areas = families.flatMap(({ kind, locale, route }) =>
    kind === 'pages' || route === '' ? [] : [placeOf(locale ?? '', route)],
  );
  return {
    ...routing,
    // From where a browser starts hangs on `trailingSlash`, and on the server.
    relativeDoubt: GENERATED,
    // `Link` puts the path that the site is served under before every address.
    isOwn: (path) => areas.some((area) => below(area, path) !== null),
  };
}

/** A page that is a program: `src/pages/index.tsx`. */
function programRoute(file: string, families: readonly Family[]): string | null {
  if (!/\.[jt]sx?$/.test(file) || /\.(?:test|spec|d)\.[jt]sx?$|(?:^|\/)__tests__\//.test(file)) return null;
  const family = families.find(({ kind, folder }) => kind === 'pages' && below(folder, file) !== null);
  const rel = family === undefined ? null : below(family.folder, file);
  if (family === undefined || rel === null || /(?:^|\/)_/.test(rel)) return null;
  return `${placeOf(family.locale ?? '', family.route)}${pageRoute(rel)}` || '/';
}

function holdsAny(files: ReadonlySet<string>, folder: string | null): boolean {
  if (folder === null) return false;
  for (const file of files) if (below(folder, file) !== null) return true;
  return false;
}

/** `01-intro` is `intro`; `2024-05-31`, `1.2` and `1-2` are themselves. */
export function unnumbered(step: string): string {
  if (/^(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|^\d+[-_.]\d+/.test(step)) return step;
  return step.replace(/^\d+\s{0,9}[-_.]+\s{0,9}(?=[^-_.\s])/, '');
}

/** The folders of a document without their numbers, and its name. */
function namesOf(
  page: Page,
  rel: string,
  family: Family,
): { readonly steps: readonly string[]; readonly name: string } {
  const keep = !family.isNumbered || page.data['parse_number_prefixes'] === false;
  const clean = keep ? (step: string) => step : unnumbered;
  const steps = folderOf(rel)
    .split('/')
    .filter((step) => step !== '');
  const { id } = page.data;
  return { steps: steps.map(clean), name: typeof id === 'string' && id !== '' ? id : clean(stemOf(rel)) };
}

/** The name by which sidebars call a document. */
export function docIdOf(page: Page, rel: string, family: Family): string {
  const { steps, name } = namesOf(page, rel, family);
  return [...steps, name].join('/');
}

/** As `computeSlug` of the plug-in has it: what its file is named after decides whether it is the index of its folder. */
function docRoute(page: Page, rel: string, family: Family): string {
  const { steps, name } = namesOf(page, rel, family);
  const { slug } = page.data;
  if (typeof slug === 'string' && slug !== '')
    return slug.startsWith('/') ? slug.replace(/^\/$/, '') : `/${joinPath(steps.join('/'), slug) ?? slug}`;
  const stem = unnumbered(stemOf(rel));
  const isIndex = /^(?:index|readme)$/i.test(stem) || stem.toLowerCase() === steps.at(-1)?.toLowerCase();
  return isIndex ? placeOf(...steps) : placeOf(...steps, name);
}

/** As `parseBlogFileName` has it: the day that the name of the file gives, then its folder; a `date` gives none. */
function postRoute(page: Page, rel: string): string {
  const { slug } = page.data;
  if (typeof slug === 'string' && slug !== '') return placeOf(slug);
  const name = rel.replace(/(?:\/index)?\.mdx?$/, '');
  const found = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})(?!\d)[-/]?(.*)$/.exec(name);
  if (found === null) return placeOf(name);
  const [, folder = '', day = '', title = ''] = found;
  return placeOf(day.replaceAll('-', '/'), folder + title);
}

function pageRoute(rel: string): string {
  const stem = stemOf(rel);
  return stem === 'index' ? placeOf(folderOf(rel)) || '/' : placeOf(folderOf(rel), stem);
}
