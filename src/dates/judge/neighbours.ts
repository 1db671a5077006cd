import { type Expression, hasYear } from '../read/written.ts';
import type { Segment } from './segments.ts';

/** Tokens between two dates that may share a year. */
const REACH = 150;

/** What the dates around a date of its passage tell of it. */
export class Neighbours {
  readonly #expressions: readonly Expression[];

  constructor(expressions: readonly Expression[]) {
    this.#expressions = expressions;
  }

  /** Whether a date more precise stands beside it in its sentence: of that one, a bare year only says when it is. */
  isOutranked(index: number, sentence: Segment): boolean {
    const others = [-2, -1, 1, 2].flatMap((step) => this.#expressions[index + step] ?? []);
    return others.some(
      (other) =>
        isIn(other, sentence) &&
        /^(?:day|month|quarter)$/.test(other.last.unit) &&
        !/^(?:recurrence|vague)$/.test(other.shape),
    );
  }

  /**
   * Years that a date without one may take: of its sentence, then of the passage; closest first.
   * @param gives Whether another date of the passage may give its year.
   */
  years(index: number, sentence: Segment, gives: (other: Expression) => boolean): { beside: number[]; near: number[] } {
    const own = this.#expressions[index];
    const beside: number[] = [];
    const near: number[] = [];
    for (const step of [-1, 1, -2, 2, -3, 3]) {
      const other = this.#expressions[index + step];
      if (own === undefined || other === undefined || !hasYear(other.last) || !gives(other)) continue;
      if (isIn(other, sentence)) beside.push(...inOrder(own, other));
      else if (Math.abs(other.at - own.at) <= REACH && other.last.unit !== 'year') near.push(other.last.year ?? 0);
    }
    return { beside, near };
  }
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
  const { year, month } = isBefore && hasYear(other.first) ? other.first : other.last;
  const ownMonth = (isBefore ? own.last : own.first).month;
  if (year === null) return [];
  if (ownMonth === null || month === null || !/^(?:day|month)$/.test(other.last.unit)) return [year];
  if (isBefore && ownMonth > month) return [year - 1, year];
  return !isBefore && ownMonth < month ? [year, year + 1] : [year];
}
