import { parseUrl } from '../content/parse-url.ts';
import type { Cause, Told } from './cause.ts';
import { isObject } from './json-schema.ts';

type Labels = (string | number)[];

/** Sentences about a length, a count, a size, a form. */
export function tellLimit({ keyword, error }: Cause, where: Labels, data: unknown): Told | null {
  const limit = Number(error.params['limit']);
  const length = typeof data === 'string' ? [...data].length : 0;
  const count = Array.isArray(data) ? data.length : 0;
  const value = show(data);
  const exclusive = keyword.startsWith('exclusive');
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
      return wrongPattern(error.schema, error.parentSchema ?? {}, where, value);
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
      const { min, max } = error.schema as { readonly min: string | null; readonly max: string | null };
      const isLate = max !== null && value > max;
      return { message: { message: 'day-limit', facts: { where, value, limit: (isLate ? max : min) ?? '', isLate } } };
    }
    case 'minLength':
      return { message: { message: 'too-short', facts: { where, limit, length } } };
    case 'maxLength':
      return { message: { message: 'too-long', facts: { where, limit, length } } };
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
      return { message: { message: 'multiple', facts: { where, of: Number(error.params['multipleOf']), value } } };
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
  value: string,
): Told {
  const endings: unknown = parent['x-cms-endings'];
  if (Array.isArray(endings))
    return { message: { message: 'ending', facts: { where, value, allowed: endings.map(String) } } };
  // Outside of a CMS form, the description of the field is what says how it is filled in.
  const told = parent['x-cms-widget'] === undefined ? parent['description'] : parent['x-cms-pattern-message'];
  const own = isObject(schema) ? schema : { pattern: schema, message: parent['x-cms-pattern-message'] ?? told };
  if (typeof parent['x-cms-example'] === 'string') {
    return { message: { message: 'date', facts: { where, value, example: parent['x-cms-example'] } } };
  }
  const advice = typeof own['message'] === 'string' && own['message'] !== '' ? own['message'] : null;
  return { message: { message: 'pattern', facts: { where, value, pattern: show(own['pattern']), advice } } };
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
