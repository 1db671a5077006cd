import type { SchemaObject } from '../../schema/json-schema.ts';
import type { CmsField } from '../cms.ts';

/** The expression of a `pattern` option, and what the CMS says when it is not met. */
export function patternOf({ options }: CmsField): { pattern: string; message: string } | null {
  const option = options['pattern'];
  const [pattern] = Array.isArray(option) ? option : [option];
  if (typeof pattern !== 'string' || !isExpression(pattern)) return null;
  const message: unknown = Array.isArray(option) && option.length > 1 ? option.at(-1) : '';
  return { pattern, message: typeof message === 'string' ? message : '' };
}

export function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** Text that must be there, or may be left empty. */
export function filled(field: CmsField): SchemaObject {
  return field.required ? { type: 'string', minLength: 1 } : { type: ['string', 'null'] };
}
