import type { SchemaObject } from '../../schema/json-schema.ts';
import type { CmsField } from '../cms.ts';
import { type DateTokens, readDateFormat } from './date-format.ts';
import { filled, patternOf } from './option.ts';

/** What the widget writes by default, what it wrote of old, and what people write by hand: all are read. */
export const ISO_DATE = String.raw`^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$`;

/** Tokens of the date library of the CMS, longest first: what they match, and 19 August 2024, 10:30. */
const TOKENS: readonly (readonly [string, string, string])[] = [
  ['YYYY', '\\d{4}', '2024'],
  ['YY', '\\d{2}', '24'],
  ['MM', '\\d{2}', '08'],
  ['M', '\\d{1,2}', '8'],
  ['DD', '\\d{2}', '19'],
  ['D', '\\d{1,2}', '19'],
  ['HH', '\\d{2}', '10'],
  ['H', '\\d{1,2}', '10'],
  ['hh', '\\d{2}', '10'],
  ['h', '\\d{1,2}', '10'],
  ['mm', '\\d{2}', '30'],
  ['m', '\\d{1,2}', '30'],
  ['ss', '\\d{2}', '00'],
  ['s', '\\d{1,2}', '0'],
  ['SSS', '\\d{3}', '000'],
  ['SS', '\\d{2}', '00'],
  ['S', '\\d', '0'],
  ['ZZ', '[+-]\\d{4}', '+0200'],
  ['Z', '(?:Z|[+-]\\d{2}:\\d{2})', '+02:00'],
  ['T', 'T', 'T'],
];

/** The schema of a date: any ISO date, or the format that the configuration chose. */
export function dateSchema(field: CmsField): SchemaObject {
  const format = formatOf(field.options);
  const [own, example] = format === null ? [null, '2024-08-19'] : readMomentFormat(format);
  const pattern = own === null ? ISO_DATE : `${ISO_DATE}|^${own}$`;
  const shape = { 'x-cms-tier': 'shape', 'x-cms-example': example, pattern: `^$|${pattern}` };
  const asked = patternOf(field);
  const refused =
    asked === null
      ? []
      : [
          {
            pattern: `^$|(?:${asked.pattern})`,
            ...(asked.message !== '' && { 'x-cms-pattern-message': asked.message }),
          },
        ];
  return { ...filled(field), 'x-cms-example': example, allOf: [shape, ...refused] };
}

/** `format`, else `date_format` and `time_format`, joined by a T; `true` stands for the usual one, `false` for none. */
function formatOf(options: Readonly<Record<string, unknown>>): string | null {
  if (typeof options['format'] === 'string') return options['format'];
  const named = (value: unknown, usual: string): string | null =>
    value === true ? usual : typeof value === 'string' && value !== '' ? value : null;
  const date = named(options['date_format'], 'YYYY-MM-DD');
  const time = named(options['time_format'], 'HH:mm');
  return date !== null && time !== null ? `${date}T${time}` : (date ?? time);
}

/** A format as an expression and as an example. */
export function readMomentFormat(format: string): [string, string] {
  return readDateFormat(format, MOMENT);
}

const MOMENT: DateTokens = { tokens: TOKENS, literal: /^\[([^\]]*)\]/, word: /^(?:M{3,4}|d{1,4}|Do)/ };
