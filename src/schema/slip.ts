import { nearest } from '../content/nearest.ts';

/**
 * The key that another one was probably meant to be: the same letters with another case, accent or hyphen, or one slip.
 * Short words are near to many others: they count only where `short` says that a key is known to be missing.
 */
export function slipOf(key: string, missing: readonly string[], short: boolean): string | null {
  const same = missing.find((one) => fold(one) === fold(key));
  if (same !== undefined) return same;
  const least = short ? 3 : 4;
  if (key.length < least) return null;
  return nearest(
    key,
    missing.filter((one) => one.length >= least && Math.abs(one.length - key.length) < 2),
  );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}_\s-]/gu, '')
    .toLowerCase();
}
