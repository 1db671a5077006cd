import { scalarText } from '../../content/format/scalar-text.ts';
import type { Page } from '../../content/page.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Expression } from '../read/written.ts';
import type { Segment } from './segments.ts';

/** Passages around whose dates may give a year, closest first, and tokens between two dates of one passage that may share one. */
const REACH = { passages: [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6], tokens: 150 };

/** Years of the fields beside, then of the passages around, closest first, then of the page's title. */
export function yearsAround(read: readonly ReadPassage[], index: number, page: Page): number[] {
  const parent = read[index]?.passage.field?.parent ?? null;
  const isBeside = ({ passage }: ReadPassage) =>
    parent !== null && parent.pointer !== '' && passage.field?.parent === parent;
  const others = REACH.passages.flatMap((step) => read[index + step] ?? []);
  const ordered = [...others.filter(isBeside), ...others.filter((other) => !isBeside(other))];
  const dates = ordered.flatMap(({ reading }) => reading.expressions.slice(0, 20).map(({ last }) => last));
  const years = dates.flatMap(({ unit, year }) => (unit === 'year' || year === null ? [] : year));
  return [...years, ...(scalarText(page.data['title']).match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number)];
}

/** « Saison 2021-2022 », as `plainWords`. */
const SCHOOL_YEAR = / (20\d\d) (20\d\d) /;
const ONE_YEAR = /^[^\d]* (20\d\d) [^\d]*$/;
/** The month in which a school year begins. */
const AUGUST = 8;

/**
 * The year that a heading gives to a date under it, the innermost first: of a school year (`surely`, it has each month once), or its only one.
 * @param headings As `plainWords`.
 */
export function yearsOfHeadings(
  headings: readonly string[],
  { last }: Expression,
): { surely: number[]; near: number[] } {
  const spans = headings.flatMap((heading) => {
    const [, from, to] = (SCHOOL_YEAR.exec(heading) ?? []).map(Number);
    return from !== undefined && to === from + 1 ? [(last.month ?? 0) >= AUGUST ? from : to] : [];
  });
  const only = headings.flatMap((heading) => Number(ONE_YEAR.exec(heading)?.[1] ?? 0) || []);
  return { surely: spans.slice(0, 1), near: only.slice(0, 1) };
}

/** Whether a date more precise stands beside it in its sentence: of that one, a bare year only says when it is. */
export function isOutranked(all: readonly Expression[], index: number, sentence: Segment): boolean {
  const others = [-2, -1, 1, 2].flatMap((step) => all[index + step] ?? []);
  return others.some(
    (other) =>
      isIn(other, sentence) &&
      /^(?:day|month|quarter)$/.test(other.last.unit) &&
      !/^(?:recurrence|vague)$/.test(other.shape),
  );
}

/**
 * Years that a date without one may take: of its sentence, then of the passage; closest first.
 * @param gives Whether another date of the passage, by its index, may give its year.
 */
export function yearsBeside(
  all: readonly Expression[],
  index: number,
  sentence: Segment,
  gives: (other: number) => boolean,
): { beside: number[]; near: number[] } {
  const own = all[index];
  const beside: number[] = [];
  const near: number[] = [];
  for (const step of [-1, 1, -2, 2, -3, 3]) {
    const other = all[index + step];
    if (own === undefined || other === undefined || other.last.year === null || !gives(index + step)) continue;
    // « Du 3 octobre au 5 novembre, pour un départ en mars 2025 » begins in 2024.
    const isYearBefore = own.at < other.at && (own.last.month ?? 0) > (other.last.month ?? 12);
    if (isIn(other, sentence)) beside.push(other.last.year - Number(isYearBefore));
    else if (Math.abs(other.at - own.at) <= REACH.tokens && other.last.unit !== 'year') near.push(other.last.year);
  }
  return { beside, near };
}

function isIn({ at }: Expression, { from, to }: Segment): boolean {
  return at >= from && at < to;
}
