/** Thousands are parted by a narrow no-break space. */
export const digits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** « 1 page », « 2 890 pages ». French counts zero as one: « 0 page ». */
export const many = (count: number, one: string, several: string): string =>
  `${digits(count)} ${count < 2 ? one : several}`;

/** « a », « a et b », « a, b et c ». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
