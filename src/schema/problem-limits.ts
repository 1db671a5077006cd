import { parseUrl } from '../content/parse-url.ts';
import type { Cause, SchemaMessage, Told } from './cause.ts';
import { type CmsDays, partOf } from './day-parts.ts';
import { isObject } from './json-schema.ts';
import { readSignPattern, strangers } from './pattern-words.ts';

type Labels = (string | number)[];

/** Sentences about a length, a count, a size, a form. */
export function tellLimit({ keyword, error }: Cause, where: Labels, data: unknown): Told | null {
  const limit = Number(error.params['limit']);
  const length = typeof data === 'string' ? [...data].length : 0;
  const count = Array.isArray(data) ? data.length : 0;
  const keys = isObject(data) ? Object.keys(data).length : 0;
  const value = show(data);
  const exclusive = keyword.startsWith('exclusive');
  // `.nan` is under no limit: it is no number, and what compares it finds nothing wrong.
  if (Number.isNaN(data) && /^(?:exclusiveM|m)(?:in|ax)imum$/.test(keyword))
    return { message: { message: 'format', facts: { where, value, format: 'number' } } };
  switch (keyword) {
    case 'format':
    case 'x-taken-as': {
      const isWhole = keyword === 'x-taken-as' && String(error.schema).includes('url');
      const format = keyword === 'format' ? String(error.params['format']) : isWhole ? 'uri' : 'uri-reference';
      const sign = typeof data === 'string' ? unencoded(data, format) : null;
      if (sign !== null)
        return { message: { message: 'uri-sign', facts: { where, ...sign } }, suggestion: sign.encoded };
      return { message: { message: 'format', facts: { where, value, format } } };
    }
    case 'x-not-with': {
      const { key } = error.schema as { readonly key: string };
      return { message: { message: 'not-both', facts: { where, key } }, at: 'key' };
    }
    case 'pattern':
    case 'x-cms-pattern':
      return wrongPattern(error.schema, error.parentSchema ?? {}, where, data);
    case 'x-cms-length': {
      const between = typeof data === 'string' ? [...data.trim()].length : 0;
      const { min, max } = error.schema as { readonly min: number | null; readonly max: number | null };
      return max !== null && between > max
        ? { message: { message: 'too-long', facts: { where, limit: max, length: between } } }
        : { message: { message: 'too-short', facts: { where, limit: min ?? 0, length: between } } };
    }
    case 'x-cms-amount': {
      const { minimum, maximum } = error.schema as { readonly minimum: number | null; readonly maximum: number | null };
      return maximum !== null && Number(data) > maximum
        ? { message: { message: 'too-big', facts: { where, limit: maximum, value, exclusive: false } } }
        : { message: { message: 'too-small', facts: { where, limit: minimum ?? 0, value, exclusive: false } } };
    }
    case 'x-cms-days': {
      const days = error.schema as CmsDays;
      const { min, max } = days;
      const day = partOf(days, String(data)) ?? value;
      const isLate = max !== null && day > max;
      return {
        message: { message: 'day-limit', facts: { where, value, limit: (isLate ? max : min) ?? '', isLate } },
      };
    }
    case 'minLength':
      return { message: { message: 'too-short', facts: { where, limit, length } } };
    case 'maxLength':
      return { message: { message: 'too-long', facts: { where, limit, length } } };
    case 'minProperties':
      return { message: { message: 'too-few', facts: { where, limit, count: keys } }, at: 'key' };
    case 'maxProperties':
      return { message: { message: 'too-many', facts: { where, limit, count: keys } }, at: 'key' };
    case 'minItems':
      return { message: { message: 'too-few', facts: { where, limit, count } }, at: 'key' };
    case 'maxItems':
      return { message: { message: 'too-many', facts: { where, limit, count } }, at: 'key' };
    case 'uniqueItems': {
      const [first, second] = [Number(error.params['j']), Number(error.params['i'])];
      const repeated = show(Array.isArray(data) ? data[first] : null);
      return {
        message: { message: 'duplicate', facts: { where, first: first + 1, second: second + 1, value: repeated } },
        at: 'key',
      };
    }
    case 'x-at-least':
    case 'minimum':
    case 'exclusiveMinimum':
      return { message: { message: 'too-small', facts: { where, limit, value, exclusive } } };
    case 'x-at-most':
    case 'maximum':
    case 'exclusiveMaximum':
      return { message: { message: 'too-big', facts: { where, limit, value, exclusive } } };
    case 'multipleOf':
      return Number(error.params['multipleOf']) === 1
        ? { message: { message: 'format', facts: { where, value, format: 'integer' } } }
        : { message: { message: 'multiple', facts: { where, of: Number(error.params['multipleOf']), value } } };
    case 'contains':
      return {
        message: { message: 'contains', facts: { where, least: Number(error.params['minContains'] ?? 1) } },
        at: 'key',
      };
    case 'not':
      return { message: { message: 'forbidden', facts: { where } } };
    default:
      return null;
  }
}

/** What an address may not hold as it is, and the address with it encoded; null where that would not mend it. */
function unencoded(
  address: string,
  format: string,
): { readonly signs: readonly string[]; readonly encoded: string } | null {
  const complete = format === 'uri' || format === 'url';
  if (!complete && format !== 'uri-reference') return null;
  if (/[\ud800-\udfff]/u.test(address) || /:\/\/[^/?#]*@/.test(address)) return null;
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z\d+.-]*:\/\/)?((?<=:\/\/)[^/?#]*)?(.*)$/is.exec(address) ?? [];
  const found = [...(host.match(/[^\x21-\x7e]/gu) ?? []), ...(rest.match(UNENCODED) ?? [])];
  const signs = [...new Set(found)];
  // A host is not written so: its name has a form of its own.
  const name = /^[\x21-\x7e]*$/.test(host) ? host : parseUrl(`https://${host}/`)?.host;
  if (signs.length === 0 || signs.length > MAX_SIGNS || name === undefined) return null;
  const encoded = `${scheme}${name}${rest.replace(UNENCODED, (sign) => encodeURIComponent(sign))}`;
  return !complete || /^[a-z][a-z\d+.-]*:[^\s]+$/i.test(encoded) ? { signs, encoded } : null;
}

/** What stands in no address as it is: other letters, some signs, and the one that begins an encoded letter where none is. */
const UNENCODED = /[^\x21-\x7e]|["<>\\^`{|}[\]]|%(?![\da-f]{2})/giu;

/** More signs than these and something else is wrong. */
const MAX_SIGNS = 6;

function wrongPattern(
  schema: unknown,
  parent: { readonly [keyword: string]: unknown },
  where: Labels,
  data: unknown,
): Told {
  const endings: unknown = parent['x-cms-endings'];
  if (Array.isArray(endings))
    return { message: { message: 'ending', facts: { where, value: show(data), allowed: endings.map(String) } } };
  const form: unknown = parent['x-cms-form'];
  if (typeof form === 'string')
    return { message: { message: 'format', facts: { where, value: show(data), format: form } } };
  if (typeof parent['x-cms-example'] === 'string') return { message: wrongDate(where, data, parent['x-cms-example']) };
  // Outside of a CMS form, the description of the field is what says how it is filled in.
  const told = parent['x-cms-widget'] === undefined ? parent['description'] : parent['x-cms-pattern-message'];
  const own = isObject(schema) ? schema : { pattern: schema, message: parent['x-cms-pattern-message'] ?? told };
  const advice = typeof own['message'] === 'string' && own['message'] !== '' ? own['message'] : null;
  // A form that may be left empty says so before its own expression.
  const pattern = String(own['pattern']).replace(/^\^\$\|\(\?:(.*)\)$/s, '$1');
  const plain = advice === null && typeof data === 'string' ? wrongSigns(pattern, data, where) : null;
  const written: unknown = parent['examples'];
  const examples = Array.isArray(written) ? written.slice(0, MAX_EXAMPLES).map(show) : [];
  if (plain === null && advice === null && examples.length > 0)
    return { message: { message: 'unlike', facts: { where, value: show(data), examples } } };
  return (
    plain ?? { message: { message: 'pattern', facts: { where, value: show(data), pattern: show(pattern), advice } } }
  );
}

/** More of them would not be read. */
const MAX_EXAMPLES = 6;

/** Told by the signs and their number where the expression says no more; null otherwise. */
function wrongSigns(pattern: string, text: string, where: Labels): Told | null {
  const read = readSignPattern(pattern);
  if (read === null) return null;
  const signs = strangers(read, text).slice(0, MAX_SIGNS);
  if (read.signs !== null && signs.length > 0)
    return { message: { message: 'signs', facts: { where, value: show(text), signs, allowed: read.signs } } };
  const length = text.length;
  if (length > read.max) return { message: { message: 'too-long', facts: { where, limit: read.max, length } } };
  return length < read.min ? { message: { message: 'too-short', facts: { where, limit: read.min, length } } } : null;
}

/** A date, or a time of the day where that is what the example shows: all examples are of 19 August 2024, 10:30. */
export function wrongDate(where: Labels, data: unknown, example: string): SchemaMessage {
  const isTime = /\d\D+\d/.test(example) && !/(?<!\d)(?:2024|24|19|08|8)(?!\d)|août|lundi|Aug|Mon/.test(example);
  return { message: 'date', facts: { where, value: show(data), example, isTime } };
}

/** A value as a sentence may quote it: on one line, at most sixty characters. */
export function show(value: unknown): string {
  if (Array.isArray(value))
    return value.every((one) => typeof one !== 'object' || one instanceof Date)
      ? show(value.slice(0, 20).join(', '))
      : '[…]';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof value === 'object' && value !== null) return '{…}';
  const letters = [...String(value).slice(0, 200).replace(/\s+/g, ' ').trim()];
  return letters.length <= 60 ? letters.join('') : `${letters.slice(0, 59).join('').trimEnd()}…`;
}
