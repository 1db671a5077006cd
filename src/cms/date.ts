import type { SchemaObject } from '../schema/json-schema.ts';
import type { CmsField } from './cms.ts';
import { filled, patternOf } from './option.ts';

/** What the widget writes by default, what it wrote of old, and what people write by hand: all are read. */
const ISO = String.raw`^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$`;

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
  const [own, example] = format === null ? [null, '2024-08-19'] : readFormat(format);
  const pattern = own === null ? ISO : `${ISO}|^${own}$`;
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

/** A format as an expression and as an example. Month and day names, and tokens unknown here, match any word. */
function readFormat(format: string): [string, string] {
  let expression = '';
  let example = '';
  for (let rest = format.slice(0, 100); rest !== ''; ) {
    const literal = /^\[([^\]]*)\]/.exec(rest);
    const word = /^(?:M{3,4}|d{1,4}|Do|[A-Za-z])/.exec(rest)?.[0];
    const token = TOKENS.find(([name]) => rest.startsWith(name));
    const name = /^(?:M{3,4}|d{1,4}|Do)/.test(rest) ? undefined : token;
    if (literal !== null) {
      expression += literally(literal[1] ?? '');
      example += literal[1] ?? '';
      rest = rest.slice(literal[0].length);
    } else if (name !== undefined) {
      expression += name[1];
      example += name[2];
      rest = rest.slice(name[0].length);
    } else if (word !== undefined) {
      expression += '[^\\s]+';
      example += word.startsWith('M') ? 'août' : word.startsWith('d') ? 'lundi' : word === 'Do' ? '19' : '…';
      rest = rest.slice(word.length);
    } else {
      expression += literally(rest.charAt(0));
      example += rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  return [expression, example];
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' || sign === '/' ? sign : `\\${sign}`));
}
