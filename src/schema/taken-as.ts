import type { ErrorObject, FuncKeywordDefinition } from 'ajv';
import { parseUrl } from '../content/parse-url.ts';

/** What generators that validate front matter with Joi take a value for. `x-taken-as` lists those of which one must do. */
export type TakenAs =
  /** A text that is not empty, a number or a date. */
  | 'text'
  /** The empty text. */
  | 'empty'
  | 'null'
  /** `true`, `"True"`. */
  | 'boolean'
  /** `2`, `"2"`. */
  | 'number'
  /** Whatever gives a day: `2024-08-19`, `"Jul 08 2022"`, milliseconds. */
  | 'date'
  /** What `new Date()` reads. */
  | 'moment'
  /** A day written without quotes. */
  | 'day'
  /** `true` and `false` alone. */
  | 'truth'
  /** A whole address, as a browser reads it. */
  | 'url'
  /** An address, or a part of one, in the signs that addresses have. */
  | 'address';

const TESTS: Readonly<Record<TakenAs, (value: unknown) => boolean>> = {
  text: (value) => (typeof value === 'string' && value !== '') || typeof value === 'number' || value instanceof Date,
  empty: (value) => value === '',
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value)),
  number: isNumber,
  date: isDate,
  moment: (value) => !Number.isNaN(new Date(value as string).getTime()),
  truth: (value) => typeof value === 'boolean',
  day: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  url: (value) => typeof value === 'string' && parseUrl(value) !== null,
  address: isAddress,
};

export const takenAs: FuncKeywordDefinition = {
  keyword: 'x-taken-as',
  errors: false,
  compile: (kinds: readonly TakenAs[]) => (value: unknown) => kinds.some((kind) => TESTS[kind](value)),
};

const TYPES: Readonly<Record<TakenAs, string>> = {
  text: 'string',
  empty: 'string',
  null: 'null',
  boolean: 'boolean',
  number: 'number',
  date: 'date',
  moment: 'date',
  day: 'date',
  truth: 'boolean',
  url: 'string',
  address: 'string',
};

/** The types that an error of `type` or `x-taken-as` asks for. */
export function typesAsked({ keyword, params, schema }: ErrorObject): string[] {
  if (keyword !== 'x-taken-as') return [params['type'] as string | string[]].flat();
  return [...new Set((schema as readonly TakenAs[]).map((kind) => TYPES[kind]))];
}

interface Beside {
  readonly key: string;
  /** What counts where the key is not there; absent: nothing. */
  readonly otherwise?: number;
}

/** `x-at-most`, `x-at-least`: a number against that of the key beside it. */
function against(keyword: string, isBeyond: (value: number, limit: number) => boolean): FuncKeywordDefinition {
  return {
    keyword,
    errors: true,
    compile({ key, otherwise }: Beside) {
      const check: ReturnType<NonNullable<FuncKeywordDefinition['compile']>> = (value, context) => {
        const limit: unknown = Reflect.get(Object(context?.parentData), key) ?? otherwise;
        if (limit === undefined || !isBeyond(Number(value), Number(limit))) return true;
        check.errors = [{ keyword, params: { limit: Number(limit) } }];
        return false;
      };
      return check;
    },
  };
}

export const atMost = against('x-at-most', (value, limit) => value > limit);
export const atLeast = against('x-at-least', (value, limit) => value < limit);

/** `x-not-with`: not together with the key beside it; where `true` is asked, not where both are true. */
export const notWith: FuncKeywordDefinition = {
  keyword: 'x-not-with',
  errors: false,
  compile({ key, when }: { readonly key: string; readonly when: 'there' | 'true' }) {
    return (value: unknown, context) => {
      const other: unknown = Reflect.get(Object(context?.parentData), key);
      return when === 'there' ? other === undefined : !(isTrue(value) && isTrue(other));
    };
  },
};

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

/** A number that JavaScript holds as it is written. */
function isNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(value)) return false;
  const read = Number(value);
  const written = String(read);
  if (!isNumber(read)) return false;
  if (!/e/i.test(value) && /e/i.test(written)) return true;
  return digitsOf(value, /e/i.test(value)) === digitsOf(written, /e/i.test(value));
}

/** The digits that make a number, without the zeros around them; of one with an exponent, wherever its point is. */
function digitsOf(text: string, isScientific: boolean): string {
  const plain = text.trim().replace(/e.*$/i, '').replace(/^[+-]/, '');
  if (isScientific) return plain.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  const [whole = '', part = ''] = plain.split('.');
  return `${whole.replace(/^0+/, '')}.${part.replace(/0+$/, '')}`;
}

function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  if (typeof value === 'number') return !Number.isNaN(new Date(value).getTime());
  if (typeof value !== 'string' || value.trim() === '') return false;
  const read = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return !Number.isNaN(new Date(read).getTime());
}

/** An address or a part of one in the signs of RFC 3986, or what a browser takes for a whole one. */
function isAddress(value: unknown): boolean {
  return typeof value === 'string' && (REFERENCE.test(value) || parseUrl(value) !== null);
}

/** What a path is made of, `/` apart; `%` stands for itself too. */
const SIGN = "\\w.~%!$&'()*+,;=:@-";
const HOST = `(?:[${SIGN}]*@)?(?:\\[[\\da-fA-F:.]+\\]|[${SIGN.replace(':@', '')}]{1,255})(?::\\d*)?`;
const FROM_HOST = `//${HOST}(?:/[/${SIGN}]*)?|/(?!/)[/${SIGN}]*`;
const WHOLE = `[a-zA-Z][a-zA-Z\\d+,.-]*:(?:${FROM_HOST}|[${SIGN}][/${SIGN}]*|///[/${SIGN}]*)`;
const PART = `(?:${FROM_HOST}|[${SIGN.replace(':', '')}]+(?:/[/${SIGN}]*)?|)`;
const REFERENCE = new RegExp(
  `^(?=.)(?!https?:(?:/(?!/)|///|[^/]|$))(?:${WHOLE}|${PART})(?:\\?[/?${SIGN}]*)?(?:#[/?${SIGN}]*)?$`,
);
