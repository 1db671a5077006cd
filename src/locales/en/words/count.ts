/** Thousands are parted by a comma. */
export const digits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** “1 page”, “2,890 pages”, “0 pages”. */
export const many = (count: number, one: string, several: string): string =>
  `${digits(count)} ${count === 1 ? one : several}`;

/** “a”, “a and b”, “a, b and c”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export interface Read {
  readonly pages: number;
  readonly data: number;
}

/** “530 pages and 3 data files” */
export const filesWords = ({ pages, data }: Read): string =>
  listed([
    ...(pages === 0 ? [] : [many(pages, 'page', 'pages')]),
    ...(data === 0 ? [] : [many(data, 'data file', 'data files')]),
  ]);

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** “2 points to fix, 1 to check and 3 hints”. Empty when there is nothing. */
export function toDo({ errors, warnings, infos }: Counts): string {
  const parts: string[] = [];
  if (errors > 0) parts.push(`${many(errors, 'point', 'points')} to fix`);
  if (warnings > 0)
    parts.push(parts.length > 0 ? `${digits(warnings)} to check` : `${many(warnings, 'point', 'points')} to check`);
  if (infos > 0) parts.push(many(infos, 'hint', 'hints'));
  return listed(parts);
}
