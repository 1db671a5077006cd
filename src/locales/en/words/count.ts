/** Thousands are parted by a comma. */
export const digits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** “1 page”, “2,890 pages”, “0 pages”. */
export const many = (count: number, one: string, several: string): string =>
  `${digits(count)} ${count === 1 ? one : several}`;

/** “a”, “a and b”, “a, b and c”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
