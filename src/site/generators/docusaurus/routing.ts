import type { Page } from '../../../content/page.ts';
import { DRAFT } from '../../hidden.ts';
import { fileRouting, placeOf } from '../../layout/file-routing.ts';
import { pageDay } from '../../routes/permalinks.ts';
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
  readonly isKnown: boolean;
}

/** Documents at their `id` or `slug`, posts at their day, pages at their path. Numbers that order files fall away. */
export function docusaurusRouting(input: DocusaurusInput): Routing {
  const { families, base } = input;
  const statics = input.static === null ? [] : [{ folder: input.static, under: '' }];
  const familyOf = (path: string): Family | undefined =>
    families
      .filter(({ folder }) => below(folder, path) !== null)
      .reduce<Family | undefined>(
        (deep, one) => (one.folder.length > (deep?.folder.length ?? -1) ? one : deep),
        undefined,
      );
  return fileRouting({
    statics,
    route: (page) => {
      const family = familyOf(page.path);
      const rel = family === undefined ? null : below(family.folder, page.path);
      if (family === undefined || rel === null || /(?:^|\/)_/.test(rel)) return null;
      const route =
        family.kind === 'blog' ? postRoute(page, rel) : family.kind === 'docs' ? docRoute(page, rel) : pageRoute(rel);
      return route === null ? null : `${placeOf(family.locale ?? '', family.route)}${route}` || '/';
    },
    // What is `unlisted` has its address all the same.
    hidden: ({ data }) => (data['draft'] === true ? DRAFT : null),
    aliases: () => [],
    mayGenerate: (path) => statics.length === 0 || !isAsset(path) || !holdsAny(input.files, input.static),
    // A link to a file that is not beside the page is looked for from its content folder, then from the site.
    sourceRoots: (from) => [...(familyOf(from) === undefined ? [] : [familyOf(from)?.folder ?? base]), base],
    shorthands: new Map([
      ['@site/', base],
      ['pathname://', ''],
    ]),
  });
}

function holdsAny(files: ReadonlySet<string>, folder: string | null): boolean {
  if (folder === null) return false;
  for (const file of files) if (below(folder, file) !== null) return true;
  return false;
}

/** `01-intro` is `intro`; `2024-05-31` and `1.2` are themselves. */
function unnumbered(step: string): string {
  if (/^(?:\d{2}|\d{4})[-_.]\d{2}(?:[-_.](?:\d{2}|\d{4}))?|^\d+\.\d+/.test(step)) return step;
  return step.replace(/^\d+\s{0,9}[-_.]+\s{0,9}(?=[^-_.\s])/, '');
}

function docRoute(page: Page, rel: string): string {
  const steps = folderOf(rel)
    .split('/')
    .filter((step) => step !== '')
    .map(unnumbered);
  const { slug, id } = page.data;
  if (typeof slug === 'string' && slug !== '')
    return slug.startsWith('/') ? slug.replace(/^\/$/, '') : `/${joinPath(steps.join('/'), slug) ?? slug}`;
  const stem = unnumbered(stemOf(rel));
  const name = typeof id === 'string' && id !== '' ? id : stem;
  const isIndex = /^(?:index|readme)$/i.test(stem) || stem.toLowerCase() === steps.at(-1)?.toLowerCase();
  return isIndex && name === stem ? placeOf(...steps) : placeOf(...steps, name);
}

function postRoute(page: Page, rel: string): string | null {
  const { slug } = page.data;
  if (typeof slug === 'string' && slug !== '') return placeOf(slug);
  const name = /^index\.mdx?$/.test(rel.slice(rel.lastIndexOf('/') + 1)) ? folderOf(rel) : rel.replace(/\.mdx?$/, '');
  const found = /^((?:.*\/)?)(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/](.+)$/.exec(name);
  if (found !== null) {
    const [, folder = '', year = '', month = '', day = '', title = ''] = found;
    return placeOf(folder, year, month, day, title);
  }
  const day = pageDay(page);
  return day === null ? null : placeOf(day.year, day.month, day.day, name);
}

function pageRoute(rel: string): string {
  const stem = stemOf(rel);
  return stem === 'index' ? placeOf(folderOf(rel)) || '/' : placeOf(folderOf(rel), stem);
}
