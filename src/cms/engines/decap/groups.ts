import { scalarText } from '../../../content/format/scalar-text.ts';
import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, Mapping } from '../../engine.ts';
import { patternOf } from '../../values/option.ts';

/** A group of fields, which must be there when one of them must. */
export function group({ properties, required }: Mapping): Derived {
  const needed = required.length > 0;
  const schema = { type: needed ? 'object' : ['object', 'null'], properties, ...(needed && { required }) };
  return { schema, required: needed };
}

export function limit(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/**
 * A choice of several, whose emptiness counts. It is compared with `min` and `max` in three ways: both given, an empty one counts too; `min` alone is
 * not asked of an empty one.
 */
export function choices(field: CmsField, items: SchemaObject): Derived {
  const [min, max] = [limit(field.options['min']), limit(field.options['max'])];
  const least = field.required ? Math.max(1, min ?? 1) : max !== null ? (min ?? 0) : 0;
  return {
    schema: { type: field.required ? 'array' : ['array', 'null'], items, ...counted(least, min, max) },
    required: field.required,
  };
}

/**
 * A list is not asked to be filled in, required or not, and no `pattern` is asked of it: what it says of its number, which it is asked for last, takes
 * the place of what was found before. Only where it is required and both limits are given does an empty one count.
 */
export function list(field: CmsField, inside: DeriveInside): Derived {
  const [min, max] = [limit(field.options['min']), limit(field.options['max'])];
  const least = field.required && max !== null ? Math.max(0, min ?? 0) : 0;
  const own = patternOf(field);
  const isPlain = field.types.length + field.fields.length === 0 && field.item === null;
  const asked =
    own === null || !isPlain ? {} : { allOf: [{ 'x-cms-tier': 'shape', 'x-cms-pattern': { ...own, on: 'joined' } }] };
  const schema = { type: ['array', 'null'], items: itemOf(field, inside), ...counted(least, min, max), ...asked };
  return { schema, required: least > 0 };
}

function counted(least: number, min: number | null, max: number | null): SchemaObject {
  return {
    ...(least > 0 && { minItems: least }),
    ...(max !== null && { maxItems: max }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(min !== null && min > 1 && least < min && { if: { minItems: 1 }, then: { minItems: min } }),
  };
}

function itemOf(field: CmsField, inside: DeriveInside): SchemaObject {
  if (field.types.length > 0) return typedItem(field, inside);
  // An item that is a map is looked into by the name of its field: a block of code is not found there.
  if (field.item?.widget === 'code' && field.item.options['output_code_only'] !== true)
    return group(inside.mapping([field.item])).schema;
  if (field.item?.widget === 'object' && field.item.types.length === 0) return lookedInto(field.item, inside);
  if (field.item !== null) return inside.field(field.item).schema;
  if (field.fields.length > 0) return { ...group(inside.mapping(field.fields)).schema, type: 'object' };
  return { type: 'string' };
}

/**
 * A group that is the only field of a list: it is looked for in each item under its name, where the CMS itself does not write it. What it saved once it
 * cannot save again, which is no fault of the page.
 */
function lookedInto(item: CmsField, inside: DeriveInside): SchemaObject {
  const { required, ...schema } = group(inside.mapping([item])).schema;
  return required === undefined ? schema : { ...schema, allOf: [{ 'x-cms-tier': 'shape', required }] };
}

/** The value of one key of the item chooses its fields. */
function typedItem(field: CmsField, inside: DeriveInside): SchemaObject {
  const key = scalarText(field.options['type_key'] ?? field.options['typeKey']) || 'type';
  const names = field.types.map(({ name }) => name);
  const forms = field.types.map((type) => {
    const { type: _object, ...form } = group(inside.mapping(type.fields)).schema;
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: { properties: { [key]: { const: type.name } }, required: [key] }, then: form };
  });
  const chosen = { 'x-cms-tier': 'shape', properties: { [key]: { enum: names } }, required: [key] };
  return { type: 'object', allOf: [chosen, ...forms] };
}
