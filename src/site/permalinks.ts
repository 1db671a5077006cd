import type { Page } from '../content/page.ts';

export interface PermalinkFacts {
  /** The folder of the page below the content folder. */
  readonly folder: string;
  readonly stem: string;
  clean(text: string): string;
}

/** A day as the front matter or the file name gives it; null when there is none. */
export function pageDay(page: Page): { year: string; month: string; day: string } | null {
  const declared = page.data['date'];
  const name = page.path.slice(page.path.lastIndexOf('/') + 1);
  const text = typeof declared === 'string' ? declared : name;
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(name) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month: month.padStart(2, '0'), day: day.padStart(2, '0') };
}

/** Hugo's `permalinks` patterns: `/:year/:month/:title/`. Null when a token cannot be known without building. */
export function expandPermalink(pattern: string, page: Page, facts: PermalinkFacts): string | null {
  let known = true;
  const expanded = pattern.replace(/:([a-z]+)(\[[^\]]*\])?/gi, (_, token: string, slice?: string) => {
    const value = tokenValue(token.toLowerCase(), slice, page, facts);
    if (value === null) known = false;
    return value ?? '';
  });
  return known ? `/${expanded}`.replace(/\/{2,}/g, '/') : null;
}

function tokenValue(token: string, slice: string | undefined, page: Page, facts: PermalinkFacts): string | null {
  const { clean, folder, stem } = facts;
  const slug = typeof page.data['slug'] === 'string' && page.data['slug'] !== '' ? page.data['slug'] : null;
  const title = typeof page.data['title'] === 'string' ? page.data['title'] : null;
  const steps = folder === '' ? [] : folder.split('/');
  const day = pageDay(page);
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
