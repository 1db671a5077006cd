import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import { ISO_DATE, readMomentFormat } from '../../values/moment-date.ts';

const TIME = String.raw`^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?$`;

/** A date, a time or both: in the `format` that is chosen, else as the form writes it (`2024-08-19`, `10:30`, `2024-08-19T10:30`). */
export function sveltiaDate({ options }: CmsField): SchemaObject {
  const isTime = options['type'] === 'time' || options['date_format'] === false;
  const joined = [options['date_format'], options['time_format']].filter((one) => typeof one === 'string').join(' ');
  const chosen = typeof options['format'] === 'string' && options['format'] !== '' ? options['format'] : joined.trim();
  const usual = isTime ? TIME : ISO_DATE;
  const [own, example] = chosen === '' ? [null, isTime ? '10:30' : '2024-08-19'] : readMomentFormat(chosen);
  const pattern = own === null ? `${usual}${isTime ? `|${ISO_DATE}` : ''}` : `${usual}|^${own}$`;
  return {
    'x-cms-example': example,
    ...limits(options, chosen === ''),
    allOf: [{ 'x-cms-tier': 'shape', 'x-cms-example': example, pattern: `^\\s*$|${pattern}` }],
  };
}

/** What of a value the input of its kind shows, and how that input writes its limits: those that are written otherwise are none. */
const INPUTS = {
  date: { part: String.raw`^(\d{4}-[01]\d-[0-3]\d)(?:\b|T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$)`, limit: /^\d{4}-\d\d-\d\d$/ },
  time: { part: String.raw`(?:^|T)([0-2]\d:[0-5]\d)\b`, limit: /^\d\d:\d\d$/ },
  // With a time zone, what it shows depends on where it is read.
  both: {
    part: String.raw`^(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$`,
    limit: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  },
};

/** `min` and `max`, for days, times and both. */
function limits({ type, date_format, time_format, min, max }: CmsField['options'], isUsual: boolean): SchemaObject {
  const kind =
    type === 'date' || time_format === false ? 'date' : type === 'time' || date_format === false ? 'time' : 'both';
  const { part, limit } = INPUTS[kind];
  const own = (value: unknown): string | null => (typeof value === 'string' && limit.test(value) ? value : null);
  const days = { min: own(min), max: own(max), part };
  return (days.min === null && days.max === null) || (kind === 'both' && !isUsual) ? {} : { 'x-cms-days': days };
}
