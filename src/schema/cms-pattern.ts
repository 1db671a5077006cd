import type { FuncKeywordDefinition } from 'ajv';

/** `x-cms-pattern`: an expression that the CMS tests on something else than the value itself. */
export interface CmsPattern {
  readonly pattern: string;
  readonly message: string;
  /** `text`: the value written out; `basename`: the file name of a path; `joined`: list items joined by commas. */
  readonly on: 'text' | 'basename' | 'joined';
}

/** What JSON Schema cannot say of a `pattern` option. Other validators pass it by. */
export const cmsPattern: FuncKeywordDefinition = {
  keyword: 'x-cms-pattern',
  errors: false,
  compile({ pattern, on }: CmsPattern) {
    const expression = new RegExp(pattern);
    return (value: unknown) => isEmpty(value) || expression.test(readAs(value, on));
  },
};

/** What the CMS takes for « nothing »: not `false`, not `0`, not a map. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function readAs(value: unknown, on: CmsPattern['on']): string {
  const text = Array.isArray(value) ? value.join(',') : typeof value === 'object' ? '' : String(value);
  return on === 'basename' ? (text.split('/').at(-1) ?? '') : text;
}
