import type { Report } from '../../../content/finding.ts';
import type { Field, Page } from '../../../content/page.ts';
import type { Generator } from '../../../site/plan.ts';
import type { Site } from '../../../site/site.ts';
import type { TopFields } from '../../top-fields.ts';

/** Fields that generators themselves read as days; keys as `wordsOfKey` has them. */
const READ: Partial<Record<Generator, readonly string[]>> = {
  hugo: ['date', 'publish date', 'publishdate', 'expiry date', 'expirydate', 'lastmod'],
};
const ALWAYS = ['date'];

/** Hugo from 0.135 on, Eleventy and Docusaurus stop at a day that is none; so does Jekyll, for its articles. */
const STOPPING: ReadonlySet<Generator> = new Set(['hugo', 'eleventy', 'docusaurus', 'jekyll']);

/** Hugo and Eleventy know no date in words, but for those by which Eleventy asks for the day of the file. */
const WITHOUT_WORDS: ReadonlySet<Generator> = new Set(['hugo', 'eleventy']);
const DAY_OF_FILE = /^(?:git )?(?:last modified|created)$/i;

/** Three numbers, in whatever order, and an hour or none. */
const NUMBERS = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})(?:[T ]\d.*)?$/;

/** `date: 24/13/2023`: in no order are these numbers a day. `date: mai prochain`: there is no number at all. */
export function* noDays(
  page: Page,
  tops: TopFields,
  { generator }: Site,
): Iterable<Report<'front-matter-publication'>> {
  for (const name of READ[generator] ?? ALWAYS) {
    const field = tops.get(name);
    if (typeof field?.value !== 'string') continue;
    const text = field.value.trim();
    if (WITHOUT_WORDS.has(generator) && isWords(text))
      yield { message: 'no-date', facts: { key: field.name, text, generator }, at: field.range, severity: 'error' };
    if (!isNoDay(text) || isToldElsewhere(field)) continue;
    const stops = STOPPING.has(generator) && (generator !== 'jekyll' || /(?:^|\/)_(?:posts|drafts)\//.test(page.path));
    const facts = { key: field.name, text, generator: stops ? generator : null };
    yield { message: 'no-day', facts, at: field.range, ...(stops && { severity: 'error' as const }) };
  }
}

/** Letters, no number, and nothing that a template would fill. */
function isWords(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\d{}<>%$]/.test(text) && !DAY_OF_FILE.test(text);
}

function isNoDay(text: string): boolean {
  const [, first = '', , second = '', last = ''] = NUMBERS.exec(text) ?? [];
  const [year, other] = first.length === 4 ? [first, last] : [last, first];
  // Of a year in two digits, nobody knows which number it is.
  if (year.length !== 4 || other.length > 2) return false;
  return !isDay(Number(year), Number(second), Number(other)) && !isDay(Number(year), Number(other), Number(second));
}

/** `front-matter-ambiguous-value` speaks of `2024-02-30`. */
function isToldElsewhere({ scalar }: Field): boolean {
  return scalar?.style === 'plain' && /^\d{4}-\d\d-\d\d$/.test(scalar.text);
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
