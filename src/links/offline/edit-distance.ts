/** How one word differs from another, when it is by one or two slips of the keyboard. */
export type Slip =
  | { readonly kind: 'missing'; readonly letter: string }
  | { readonly kind: 'extra'; readonly letter: string }
  | { readonly kind: 'other'; readonly letter: string; readonly expected: string }
  | { readonly kind: 'swapped'; readonly letters: string }
  | { readonly kind: 'several' };

/** What was mistyped in `written`, when `expected` was meant; null when they are the same or more than `limit` slips apart. */
export function slipBetween(written: string, expected: string, limit: number): Slip | null {
  if (written === expected || Math.abs(written.length - expected.length) > limit) return null;
  return oneSlip(written, expected) ?? (limit > 1 && distance(written, expected) <= limit ? { kind: 'several' } : null);
}

function oneSlip(written: string, expected: string): Slip | null {
  let start = 0;
  while (start < expected.length && written[start] === expected[start]) start++;
  const left = written.slice(start);
  const right = expected.slice(start);
  if (left === right.slice(1)) return { kind: 'missing', letter: right.charAt(0) };
  if (left.slice(1) === right) return { kind: 'extra', letter: left.charAt(0) };
  if (left.slice(1) === right.slice(1)) return { kind: 'other', letter: left.charAt(0), expected: right.charAt(0) };
  const swapped = left.charAt(1) + left.charAt(0) === right.slice(0, 2) && left.slice(2) === right.slice(2);
  return swapped ? { kind: 'swapped', letters: right.slice(0, 2) } : null;
}

/** Damerau and Levenshtein's distance, neighbours swapped once at most; the words are host labels (63 letters at most). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
