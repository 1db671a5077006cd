import type { Field, Page } from '../../../content/page.ts';
import { wordsOfKey } from '../../../dates/own-day.ts';
import { dayOfField } from '../../top-fields.ts';

/** What begins a period in the key of a field, and what ends it in the key beside it. */
const ENDS: Readonly<Record<string, string>> = {
  start: 'end',
  starts: 'ends',
  startdate: 'enddate',
  begin: 'end',
  begins: 'ends',
  from: 'to',
  debut: 'fin',
  beginn: 'ende',
  inicio: 'fin',
  inizio: 'fine',
};
/** An hour after a day, and its zone. */
const HOUR = /^\d{4}-\d\d-\d\d[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/;
/** An end before that is none. */
const FIRST_DAY = '1900-01-01';

/** A field that begins a period, and the one that ends it before it has begun. */
export interface ReversedFields {
  readonly start: Field;
  readonly end: Field;
}

/** `start_date` and `end_date` of one group of fields, of which the second comes first. */
export function* reversedFields({ fields }: Page): Iterable<ReversedFields> {
  for (const start of fields) {
    const words = wordsOfKey(start.name).split(' ');
    const place = words.findIndex((word) => Object.hasOwn(ENDS, word));
    const day = place < 0 || start.parent?.kind !== 'mapping' ? null : dayOfField(start);
    if (day === null) continue;
    const key = words.with(place, ENDS[words[place] ?? ''] ?? '').join(' ');
    const end = start.parent?.children.find(({ name }) => wordsOfKey(name) === key);
    const last = end === undefined ? null : dayOfField(end);
    if (end === undefined || last === null || last < FIRST_DAY) continue;
    if (last < day || (last === day && isEarlier(end, start))) yield { start, end };
  }
}

/** Whether the hours of two fields of the same day are the wrong way round; of two zones nobody knows. */
function isEarlier(end: Field, start: Field): boolean {
  const [to, from] = [end, start].map(({ value }) => HOUR.exec(String(value).trim()));
  return to?.[1] !== undefined && from?.[1] !== undefined && to[2] === from[2] && to[1] < from[1];
}
