import { isIsoDay } from './day.ts';
import type { IsoDate } from './mention.ts';
import { readExpressions } from './read/read.ts';
import { intervalIn } from './read/written.ts';

/** Fields in which a page writes its own address. */
const ADDRESS_KEYS = ['path', 'url', 'permalink', 'slug'];
/** Fields in which a page says when it was published. */
const DAY_KEYS = ['date', 'publishDate', 'published_date', 'published', 'publication', 'created'];
/** A day in an address: `2024/03/05/`, `2024-03-05-`. */
const DAY = /(?:^|\/)(\d{4})([-/])(\d\d)\2(\d\d)(?:[-_/]|$)/;

/** The day that an address carries. */
function dayOfAddress(address: string): IsoDate | null {
  const found = DAY.exec(address.replace(/\.\w+$/, ''));
  const day = found === null ? '' : `${found[1]}-${found[3]}-${found[4]}`;
  return isIsoDay(day) ? day : null;
}

/** The day in the path of a file, which may also end its name: `revue_2024-03-05.md`. */
export function dayOfFile(path: string): IsoDate | null {
  return dayOfAddress(path) ?? dayOfAddress(/[-_](\d{4}-\d\d-\d\d)\.\w+$/.exec(path)?.[1] ?? '');
}

/** The day of the address that a page gives itself in its front matter. */
export function dayOfOwnAddress(data: Fields): IsoDate | null {
  return firstDay(data, ADDRESS_KEYS, dayOfAddress);
}

/** The day a mapping of the front matter is of. */
export function dayOfFields(data: Fields, keys = DAY_KEYS): IsoDate | null {
  return firstDay(data, keys, (value) => (isIsoDay(value.slice(0, 10)) ? value.slice(0, 10) : null));
}

type Fields = Readonly<Record<string, unknown>>;

function firstDay(data: Fields, keys: readonly string[], dayOf: (value: string) => IsoDate | null): IsoDate | null {
  const days = keys.map((key) => (typeof data[key] === 'string' ? dayOf(data[key]) : null));
  return days.find((day) => day !== null) ?? null;
}

/** The last day of the only day or month that a title names: « Réunion du 5 mars 2024 », « Infolettre, mars 2024 ». */
export function dayOfTitle(title: unknown): IsoDate | null {
  if (typeof title !== 'string' || !/\d{4}/.test(title)) return null;
  const [one, other] = readExpressions(title.slice(0, 300)).expressions;
  if (one === undefined || other !== undefined || one.last.year === null) return null;
  return /^(?:day|month)$/.test(one.last.unit) ? (intervalIn(one.last, one.last.year)?.to ?? null) : null;
}
