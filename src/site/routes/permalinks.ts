import type { Page } from '../../content/page.ts';
import { at } from '../settings/value.ts';

export interface PermalinkFacts {
  /** The folder of the page below the content folder. */
  readonly folder: string;
  readonly stem: string;
  clean(text: string): string;
  /** Hugo's `frontmatter.date`: where the day is looked for, in this order. */
  readonly dates?: readonly string[] | null;
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** A day as the front matter or the file name gives it; null when there is none. */
export function pageDay(page: Page): Day | null {
  const declared = page.data['date'];
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  return (typeof declared === 'string' ? dayIn(declared) : null) ?? dayIn(name);
}

/** The fields that Hugo's `:default` stands for. */
const DEFAULT_DATES = ['date', 'publishDate', 'pubDate', 'published', 'lastmod', 'modified'];

/** As `pageDay`, from the sources that the settings give, in their order. */
function dayOf(page: Page, sources: readonly string[] | null): Day | null {
  if (sources === null) return pageDay(page);
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  for (const source of sources.flatMap((one) => (one === ':default' ? DEFAULT_DATES : [one]))) {
    const value = source === ':filename' ? name : at(page.data, source);
    const day = typeof value === 'string' ? dayIn(value) : null;
    if (day !== null) return day;
  }
  return null;
}

function dayIn(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

/** Stands for a token that cannot be known without building. */
const UNKNOWN = '\u0000';

/** A URL path, or its known steps when only a part can be known without building (null: any step). */
export type Expansion = { readonly path: string } | { readonly steps: readonly (string | null)[] };

/** Hugo's `permalinks` patterns: `/:year/:month/:title/`. */
export function expandPermalink(pattern: string, page: Page, facts: PermalinkFacts): Expansion {
  return expandTokens(pattern, /:([a-z]+)(\[[^\]]*\])?/gi, (token, slice) =>
    tokenValue(token.toLowerCase(), slice, page, facts),
  );
}

/** Replaces the tokens of a pattern; a token without a value makes its step unknown. */
export function expandTokens(
  pattern: string,
  tokens: RegExp,
  value: (token: string, slice: string | undefined) => string | null,
): Expansion {
  const expanded = pattern.replace(
    tokens,
    (_, token: string, slice?: unknown) => value(token, typeof slice === 'string' ? slice : undefined) ?? UNKNOWN,
  );
  const path = `/${expanded}`.replace(/\/{2,}/g, '/');
  if (!path.includes(UNKNOWN)) return { path };
  return { steps: stepsOf(path).map((step) => (step.includes(UNKNOWN) ? null : step)) };
}

/** Whether a URL path could be that of a page of which only some steps are known. */
export function couldBe(path: string, steps: readonly (string | null)[]): boolean {
  const given = stepsOf(path);
  return given.length === steps.length && steps.every((step, index) => step === null || step === given[index]);
}

function stepsOf(path: string): string[] {
  return path.split('/').filter((step) => step !== '');
}

function tokenValue(token: string, slice: string | undefined, page: Page, facts: PermalinkFacts): string | null {
  const { clean, folder, stem } = facts;
  const slug = typeof page.data['slug'] === 'string' && page.data['slug'] !== '' ? page.data['slug'] : null;
  const title = typeof page.data['title'] === 'string' ? page.data['title'] : null;
  const steps = folder === '' ? [] : folder.split('/');
  const day = dayOf(page, facts.dates ?? null);
  switch (token) {
    case 'year':
      return day?.year ?? null;
    case 'month':
      return day?.month ?? null;
    case 'day':
      return day?.day ?? null;
    case 'section':
      return clean(steps[0] ?? '');
    case 'sections':
      return slice === undefined || slice === '[:]'
        ? steps.map((step) => clean(step)).join('/')
        : sliced(steps, slice, clean);
    case 'title':
      return title === null ? null : clean(title);
    case 'slug':
      return clean(slug ?? title ?? stem);
    case 'filename':
    case 'contentbasename':
      return clean(stem);
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return clean(slug ?? stem);
    default:
      return null;
  }
}

/** `:sections[1:]`, `:sections[last]`. */
function sliced(steps: readonly string[], slice: string, clean: (text: string) => string): string | null {
  const found = /^\[(\d*|last)(:?)(\d*|last)\]$/.exec(slice);
  if (found === null) return null;
  const index = (text: string, fallback: number) =>
    text === '' ? fallback : text === 'last' ? steps.length - 1 : Number(text);
  const from = index(found[1] ?? '', 0);
  const to = found[2] === '' ? from + 1 : index(found[3] ?? '', steps.length);
  return steps
    .slice(from, to)
    .map((step) => clean(step))
    .join('/');
}
