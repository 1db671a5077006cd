/** Thousands are parted by a narrow no-break space. */
export const digits = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** « 1 page », « 2 890 pages ». French counts zero as one: « 0 page ». */
export const many = (count: number, one: string, several: string): string =>
  `${digits(count)} ${count < 2 ? one : several}`;

/** « a », « a et b », « a, b et c ». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;

export interface Read {
  readonly pages: number;
  readonly data: number;
}

/** « 530 pages et 3 fichiers de données » */
export const filesWords = ({ pages, data }: Read): string =>
  listed([
    ...(pages === 0 ? [] : [many(pages, 'page', 'pages')]),
    ...(data === 0 ? [] : [many(data, 'fichier de données', 'fichiers de données')]),
  ]);

/** « 1 page relue », « 530 pages et 3 fichiers de données relus » */
export function readWords(read: Read): string {
  const { pages, data } = read;
  if (pages + data === 0) return 'Aucune page relue';
  return `${filesWords(read)} ${data === 0 ? 'relue' : 'relu'}${pages + data < 2 ? '' : 's'}`;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** « 2 points à corriger, 1 à vérifier et 3 conseils ». Empty when there is nothing. */
export function toDo({ errors, warnings, infos }: Counts): string {
  const parts: string[] = [];
  if (errors > 0) parts.push(`${many(errors, 'point', 'points')} à corriger`);
  if (warnings > 0)
    parts.push(parts.length > 0 ? `${digits(warnings)} à vérifier` : `${many(warnings, 'point', 'points')} à vérifier`);
  if (infos > 0) parts.push(many(infos, 'conseil', 'conseils'));
  return listed(parts);
}
