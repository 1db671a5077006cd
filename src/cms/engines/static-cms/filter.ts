import { isObject } from '../../../schema/json-schema.ts';
import type { CmsFilter } from '../../cms.ts';
import { text } from '../../field.ts';

/**
 * Which entries Static CMS shows: one rule, or several that must all hold. A rule without a field is held against the name of the file; values
 * are compared as they are written, and a list of them takes any.
 */
export function staticFilter(value: unknown): CmsFilter | null {
  const rules = (Array.isArray(value) ? value : [value]).flatMap((rule: unknown) => readRule(rule) ?? []);
  return rules.reduceRight<CmsFilter | null>((and, rule) => ({ ...rule, and }), null);
}

function readRule(rule: unknown): CmsFilter | null {
  if (!isObject(rule)) return null;
  const [field, pattern] = [text(rule['field']), text(rule['pattern'])];
  if (pattern !== null) return { field, value: undefined, pattern };
  if (field === null) return null;
  // `tags.*`: one item of a list.
  if (field.endsWith('.*')) return { field: field.slice(0, -2), value: rule['value'], pattern: null };
  const values = [rule['value']].flat().map((one: unknown) => String(one ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { field, value: undefined, pattern: `^(?:${values.join('|')})$` };
}
