import type { Finding, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Mention } from '../../dates/mention.ts';
import type { Rule } from '../rule.ts';

/** « 04/20/2026 », in the order of the United States. */
const MONTH_FIRST = /^(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{4})$/;

/** « 31 avril », « 32 mars », « 29 février 2023 », « 24/20/2023 », « 04/20/2026 ». */
export const dateImpossible: Rule<'date-impossible'> = {
  id: 'date-impossible',
  severity: 'error',
  yields: isToldAsPublication,
  *check(page, { mentions, site }) {
    for (const mention of mentions(page)) {
      if (mention.trouble?.code !== 'impossible' || isExample(mention) || isLesson(mention, mentions(page))) continue;
      // Grav's own panel writes the days of a page so, and PHP reads them so.
      const isForPrograms = site.generator === 'grav' && mention.passage.field !== null;
      if (!(isForPrograms && MONTH_FIRST.test(mention.surface))) yield tell(mention, page);
    }
  },
};

/** `date: "24/13/2023"`: that the site cannot be built says more. */
function isToldAsPublication(own: Finding, { rule, message, range }: Finding): boolean {
  const isThere = range.start <= own.range.start && own.range.end <= range.end;
  return isThere && rule === 'front-matter-publication' && message === 'no-day';
}

/** « saisir une date invalide (p. ex. le 32 avril) »: it is meant not to exist. */
const EXAMPLE = /(?:\be\.g\.|\bex\.|\bexe?mple|\binvalid|\bimpossible)[^.\n]{0,30}$/i;

function isExample({ passage, start }: Mention): boolean {
  return EXAMPLE.test(passage.text.slice(Math.max(0, start - 60), start));
}

/** « 30 février »: a day that everybody knows not to be, and that texts take as their example of one. */
const PROVERBIAL = /^(?:3[01](?:st|th)? (?:of )?f[eé](?:v|b)\p{L}*|feb\p{L}*\.? 3[01](?:st|th)?)\b/iu;

/** Units around a date among which the same day is written another way. */
const NEAR = 300;

/** « 25/12/2025 en France, 12/25/2025 aux États-Unis »: a lesson on how days are written. */
function isLesson({ surface, passage, start }: Mention, all: readonly Mention[]): boolean {
  const [, month = '', day = '', year] = MONTH_FIRST.exec(surface) ?? [];
  const same = `${year}-${month.padStart(2, '0')}-${day}`;
  return all.some(
    (other) =>
      other.passage === passage && other.from === same && other.to === same && Math.abs(other.start - start) <= NEAR,
  );
}

function tell({ passage, start, end, surface }: Mention, page: Page): Report<'date-impossible'> {
  const at = passage.toFile(start, end);
  const to = surface.replace(MONTH_FIRST, '$2/$1/$3');
  if (to === surface)
    return {
      message: 'no-such-day',
      facts: { surface },
      at,
      excerpt: surface,
      ...(PROVERBIAL.test(surface) && { severity: 'info' as const }),
    };
  const title = { key: 'replace', facts: { from: surface, to } };
  const fixes = page.source.slice(at) === surface ? [{ title, safe: false, edits: [{ ...at, text: to }] }] : [];
  return { message: 'month-first', facts: { surface, to }, at, excerpt: surface, fixes };
}
