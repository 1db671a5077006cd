/** The words of a text, lower case, and how many there are. */
export interface Bag {
  readonly words: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(text: string): Bag {
  const words = new Map<string, number>();
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, size: all.length };
}

/** Words that two bags share. */
export function common(a: Bag, b: Bag): number {
  let count = 0;
  for (const [word, times] of a.words) count += Math.min(times, b.words.get(word) ?? 0);
  return count;
}

/** Dice’s coefficient on words, between 0 and 1; 0 of two empty bags. */
export function dice(a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}
