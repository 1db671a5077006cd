/** Where a text stands, for a page made around it. */
export interface Around {
  readonly path?: string;
  readonly layout?: string | null;
  readonly pageTitle?: string;
  /** The headings above the text, outermost first. */
  readonly headings?: readonly string[];
  /** The keys that lead to the text; none: it is the body. */
  readonly keys?: readonly string[];
  /** What stands beside it in the front matter. */
  readonly siblings?: Readonly<Record<string, unknown>>;
  readonly pageDate?: string | null;
  readonly language?: string | null;
}

/** A page that holds one text where it is said to stand: what is beside it is beside it there too. */
export function makePage(text: string, around: Around = {}): { readonly path: string; readonly source: string } {
  const { path = 'content/page.md', layout, pageTitle, headings = [], keys = [], siblings = {}, pageDate } = around;
  const front: Record<string, unknown> = {
    ...(pageTitle !== undefined && { title: pageTitle }),
    ...(layout != null && { layout }),
    ...(pageDate != null && { date: pageDate }),
    ...(around.language != null && { lang: around.language }),
    ...(keys.length < 2 ? siblings : {}),
  };
  if (keys.length > 0) place(front, keys, text, siblings);
  const header = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const above = headings.map((heading, level) => `${'#'.repeat(level + 2)} ${heading}\n\n`);
  const body = keys.length > 0 ? '' : above.join('') + text;
  return { path, source: `${header.length === 0 ? '' : `---\n${header.join('')}---\n\n`}${body}\n` };
}

/** `steps.dates.date`: a list of mappings, as calendars are written. */
function place(
  front: Record<string, unknown>,
  keys: readonly string[],
  text: string,
  siblings: Readonly<Record<string, unknown>>,
): void {
  const [first = 'text', ...inner] = keys.filter((key) => !/^\d+$/.test(key));
  if (inner.length === 0) {
    front[first] = text;
    return;
  }
  const last = inner.pop() ?? 'text';
  const own = Object.fromEntries(Object.entries(siblings).filter(([key]) => !ROOT.has(key)));
  for (const [key, value] of Object.entries(siblings)) if (ROOT.has(key)) front[key] ??= value;
  front[first] = inner.reduceRight<unknown>((held, key) => ({ [key]: held }), [{ ...own, [last]: text }]);
}

/** Keys that stand at the root of a page. */
const ROOT = new Set(['open', 'status', 'draft', 'layout']);
