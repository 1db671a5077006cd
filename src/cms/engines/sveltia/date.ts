import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import { ISO_DATE, readMomentFormat } from '../../values/moment-date.ts';
import { readMomentParts } from '../../values/moment-parts.ts';

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
    ...limits(options, chosen),
    allOf: [{ 'x-cms-tier': 'shape', 'x-cms-example': example, pattern: `^\\s*$|${pattern}` }],
  };
}

/** What of a value the input of its kind shows as it is, and how that input writes its limits: those that are written otherwise are none. */
const INPUTS = {
  date: { part: String.raw`^(\d{4}-[01]\d-[0-3]\d)(?:\b|T\d\d:\d\d(?::\d\d(?:\.\d+)?)?$)`, limit: /^\d{4}-\d\d-\d\d$/ },
  time: { part: String.raw`(?:^|T)([0-2]\d:[0-5]\d)\b`, limit: /^\d\d:\d\d$/ },
  both: {
    part: String.raw`^(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$`,
    limit: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
  },
};

/** `min` and `max`, for days, times and both. */
function limits(options: CmsField['options'], format: string): SchemaObject {
  const { type, date_format, time_format } = options;
  const kind =
    type === 'date' || time_format === false ? 'date' : type === 'time' || date_format === false ? 'time' : 'both';
  const { limit } = INPUTS[kind];
  const own = (value: unknown): string | null => {
    const written = typeof value === 'string' ? value.replace(/(T|^)(\d\d:\d\d):00(?:\.0{1,3})?$/, '$1$2') : '';
    return limit.test(written) ? written : null;
  };
  const [min, max] = [own(options['min']), own(options['max'])];
  const part = partsOf(kind, options, format).join('|');
  // The last time of a night that ends in the morning.
  const isCrossed = kind === 'time' && min !== null && max !== null && min > max;
  return part === '' || isCrossed || (min === null && max === null) ? {} : { 'x-cms-days': { min, max, part } };
}

/** What is shown as it is, and what is read in a format of one's own: unless what is shown depends on the time zone of the reader. */
function partsOf(kind: keyof typeof INPUTS, options: CmsField['options'], format: string): string[] {
  const { input_timezone, output_utc, picker_utc } = options;
  const zone = typeof input_timezone === 'string' ? input_timezone : picker_utc === true ? 'utc' : 'local';
  const { part } = INPUTS[kind];
  if (kind === 'both' && format === '')
    return zone === 'utc' ? [part.replace(/\$$/, 'Z$')] : zone === 'local' || zone === 'any' ? [part] : [];
  const isKept = zone === 'utc' || (output_utc ?? picker_utc) !== true;
  const own = format !== '' && isKept ? readMomentParts(format, kind) : null;
  return [...(kind === 'both' ? [] : [part]), ...(own === null ? [] : [own])];
}
