import type { Page } from '../../content/page.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Expression } from '../read/written.ts';
import type { Segment } from './segments.ts';

/** Years that stand alone somewhere on the page, the latest first. */
export function bareYears(read: readonly ReadPassage[]): number[] {
  const years = read.flatMap(({ reading }) =>
    reading.expressions.map(({ last }) => (last.unit === 'year' ? last.year : null)),
  );
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => b - a).slice(0, 20);
}

/** Passages before and after whose dates may give a year, and tokens between two dates of one passage that may share one. */
const REACH = { passages: 6, tokens: 150 };

/** Years of the fields beside, then of the passages around, closest first, then of the page's title. */
export function yearsAround(read: readonly ReadPassage[], index: number, page: Page): number[] {
  const own = read[index];
  const parent = own?.passage.field?.parent ?? null;
  const years: { year: number; distance: number }[] = [];
  for (let step = -REACH.passages; step <= REACH.passages; step++) {
    const other = read[index + step];
    if (other === undefined || step === 0) continue;
    const beside = parent !== null && parent.pointer !== '' && other.passage.field?.parent === parent;
    for (const { last } of other.reading.expressions.slice(0, 20)) {
      if (last.year !== null && last.unit !== 'year')
        years.push({ year: last.year, distance: Math.abs(step) + (beside ? 0 : 100) });
    }
  }
  const title =
    typeof page.data['title'] === 'string'
      ? [...page.data['title'].matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year))
      : [];
  return [...years.sort((a, b) => a.distance - b.distance).map(({ year }) => year), ...title];
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
    if (isIn(other, sentence)) beside.push(...inOrder(own, other));
    else if (Math.abs(other.at - own.at) <= REACH.tokens && other.last.unit !== 'year') near.push(other.last.year ?? 0);
  }
  return { beside, near };
}

function isIn({ at }: Expression, { from, to }: Segment): boolean {
  return at >= from && at < to;
}

/**
 * The years of a date beside one that has its year, the likeliest first: « du 3 octobre au 5 novembre, pour un départ en mars 2025 »
 * begins in 2024. What comes after may be a deadline before: « le 4 décembre 2024, répondez avant le 15 novembre ».
 */
function inOrder(own: Expression, other: Expression): number[] {
  const isBefore = own.at < other.at;
  const { year, month } = isBefore && other.first.year !== null ? other.first : other.last;
  const ownMonth = (isBefore ? own.last : own.first).month;
  if (year === null) return [];
  if (ownMonth === null || month === null || !/^(?:day|month)$/.test(other.last.unit)) return [year];
  if (isBefore && ownMonth > month) return [year - 1, year];
  return !isBefore && ownMonth < month ? [year, year + 1] : [year];
}
