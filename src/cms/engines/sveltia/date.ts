import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import { ISO_DATE, readMomentFormat } from '../../values/moment-date.ts';

const TIME = String.raw`^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$`;

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
    allOf: [{ 'x-cms-tier': 'shape', 'x-cms-example': example, pattern: `^\\s*$|${pattern}` }],
  };
}
