import type { FuncKeywordDefinition } from 'ajv';
import { type CmsDays, partOf } from './day-parts.ts';

/** `x-cms-pattern`: an expression that the CMS tests on something else than the value itself. */
export interface CmsPattern {
  readonly pattern: string;
  readonly message: string;
  readonly flags?: string;
  /** `text`: the value written out; `trimmed`: without the blanks around it; `basename`: the file name of a path; `joined`: list items. Several are joined by commas. */
  readonly on: 'text' | 'trimmed' | 'basename' | 'joined';
}

/** What JSON Schema cannot say of a `pattern` option. Other validators pass it by. */
export const cmsPattern: FuncKeywordDefinition = {
  keyword: 'x-cms-pattern',
  errors: false,
  compile({ pattern, flags = '', on }: CmsPattern) {
    const expression = new RegExp(pattern, flags);
    return (value: unknown) =>
      isEmpty(value) || (on === 'trimmed' && isBlank(value)) || expression.test(readAs(value, on));
  },
};

/** `x-cms-blank: false`: a text of blanks is as good as empty. */
export const cmsBlank: FuncKeywordDefinition = {
  keyword: 'x-cms-blank',
  type: 'string',
  errors: false,
  compile: (allowed: boolean) => (value: unknown) => allowed || !isBlank(value),
};

/** `x-cms-length`: how many characters stand between the blanks around a text; those of a text of blanks are not counted. */
export const cmsLength: FuncKeywordDefinition = {
  keyword: 'x-cms-length',
  type: 'string',
  errors: false,
  compile({ min, max }: { readonly min: number | null; readonly max: number | null }) {
    return (value: string) => {
      const length = [...value.trim()].length;
      return length === 0 || ((min === null || length >= min) && (max === null || length <= max));
    };
  },
};

/** `x-cms-amount`: the limits of a number that is written as a text, or of one whose absence (`null`) is 0. */
export interface CmsAmount {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly nullIsZero?: boolean;
}

export const cmsAmount: FuncKeywordDefinition = {
  keyword: 'x-cms-amount',
  errors: false,
  compile({ minimum, maximum, nullIsZero = false }: CmsAmount) {
    return (value: unknown) => {
      if ((isEmpty(value) && !(nullIsZero && value === null)) || isBlank(value)) return true;
      // What is no number is out of no limit.
      const amount = Number(value);
      return !((minimum !== null && amount < minimum) || (maximum !== null && amount > maximum));
    };
  },
};

export const cmsDays: FuncKeywordDefinition = {
  keyword: 'x-cms-days',
  type: 'string',
  errors: false,
  compile(days: CmsDays) {
    const { min, max } = days;
    return (value: string) => {
      const day = partOf(days, value);
      if (day === null) return true;
      return (
        (min === null || day.length !== min.length || day >= min) &&
        (max === null || day.length !== max.length || day <= max)
      );
    };
  },
};

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** What the CMS takes for « nothing »: not `false`, not `0`, not a map. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function readAs(value: unknown, on: CmsPattern['on']): string {
  if (Array.isArray(value)) return value.map((one) => (on === 'basename' ? readAs(one, on) : one)).join(',');
  const text = typeof value === 'object' ? '' : String(value);
  if (on === 'trimmed') return text.trim();
  return on === 'basename' ? (text.split('/').at(-1) ?? '') : text;
}
