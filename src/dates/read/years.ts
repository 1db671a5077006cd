import type { Page } from '../../content/page.ts';
import type { ReadPassage } from './passage.ts';

/** Years that stand alone somewhere on the page, the latest first. */
export function bareYears(read: readonly ReadPassage[]): number[] {
  const years = read.flatMap(({ reading }) =>
    reading.expressions.map(({ last }) => (last.unit === 'year' ? last.year : null)),
  );
  return [...new Set(years.filter((year) => year !== null))].sort((a, b) => b - a).slice(0, 20);
}

/** Passages before and after whose dates may give a year. */
const REACH = 6;

/** Years of the fields beside, then of the passages around, closest first, then of the page's title. */
export function yearsAround(read: readonly ReadPassage[], index: number, page: Page): number[] {
  const own = read[index];
  const parent = own?.passage.field?.parent ?? null;
  const years: { year: number; distance: number }[] = [];
  for (let step = -REACH; step <= REACH; step++) {
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
