import type { Wishes } from './wishes.ts';

/** More codes than these are not written one by one. */
const MOST_CODES = 30;

/**
 * Answers that are taken for good, as `links.accept`: a number, `"403"`, lychee's `"200..=204, 429"`, `"500.."`. Those below 400 are good
 * already; 0, no answer at all, is no answer to accept: it is named as it is written, like what nobody understands.
 */
export function acceptStatuses(wishes: Wishes, key: string, codes: unknown): void {
  const written = (Array.isArray(codes) ? codes : [codes]).flatMap((one) => String(one).split(','));
  const before = wishes.accept.length + wishes.left.length;
  for (const one of written.map((word) => word.trim()).filter((word) => word !== '')) {
    const range = rangeOf(one);
    const accepted = range === null ? null : codesOf(...range);
    if (accepted === null) wishes.left.push(`${key}: ${one}`);
    else wishes.accept.push(...accepted);
  }
  if (wishes.accept.length + wishes.left.length === before) wishes.moot.push(key);
}

/** Its first and its last code; null where it is none. */
function rangeOf(written: string): readonly [number, number] | null {
  if (/^\d{3}$/.test(written)) return [Number(written), Number(written)];
  const [, from, includes, to] = /^(\d{3})?\.\.(=)?(\d{3})?$/.exec(written) ?? [];
  if (from === undefined && to === undefined) return null;
  return [Number(from ?? 100), to === undefined ? 599 : Number(to) - (includes === undefined ? 1 : 0)];
}

/** Whole hundreds as one, the others one by one; null where they are too many for that. */
function codesOf(first: number, last: number): readonly (number | string)[] | null {
  const codes: (number | string)[] = [];
  for (let code = Math.max(first, 400); code <= last; ) {
    const isWhole = code % 100 === 0 && code < 600 && code + 99 <= last;
    codes.push(isWhole ? `${code / 100}xx` : code);
    code += isWhole ? 100 : 1;
  }
  return codes.length > MOST_CODES ? null : codes;
}
