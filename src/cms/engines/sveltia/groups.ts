import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside } from '../../engine.ts';
import { asText, finite, withDefault } from './texts.ts';

/** A list that is empty is under no minimum: it is missing, or it is well. */
export function several(field: CmsField, items: SchemaObject, types: readonly string[]): Derived {
  const { options, required } = field;
  const min = finite(options['min']);
  const max = finite(options['max']);
  const hasDefault = Array.isArray(options['default']) && options['default'].length > 0;
  const missing = required && !hasDefault;
  const least = min !== null && min > 0;
  const schema: SchemaObject = {
    type: missing ? (types.length === 1 ? types[0] : types) : [...types, 'null'],
    items,
    ...(missing && { minItems: least ? Math.max(1, min) : 1 }),
    ...(max !== null && { maxItems: Math.max(0, max) }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(!missing && least && min > 1 && { if: { minItems: 1 }, then: { minItems: min } }),
  };
  return { schema, required: missing };
}

export function list(field: CmsField, inside: DeriveInside): Derived {
  const { types, item, fields } = field;
  if (types.length > 0) return several(field, typed(field, inside), ['array']);
  if (item !== null) return several(field, inside.field(item).schema, ['array']);
  if (fields.length > 0) return several(field, { ...mapped(fields, inside), type: 'object' }, ['array']);
  return several(field, { type: ['string', 'number', 'boolean', 'null'] }, ['array']);
}

function mapped(fields: readonly CmsField[], inside: DeriveInside): SchemaObject {
  const { properties, required } = inside.mapping(fields);
  return { properties, ...(required.length > 0 && { required }) };
}

/** The value of one key chooses the fields. */
function typed(field: CmsField, inside: DeriveInside): SchemaObject {
  const key = scalarText(field.options['typeKey'] ?? field.options['type_key']) || 'type';
  const forms = field.types.map((type) => ({
    if: { properties: { [key]: { const: type.name } }, required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: mapped(type.fields, inside),
  }));
  const chosen = {
    'x-cms-tier': 'shape',
    properties: { [key]: { enum: field.types.map(({ name }) => name) } },
    required: [key],
  };
  return { type: 'object', allOf: [chosen, ...forms] };
}

/** An object that may be left out is so as `null` or `{}` as well; one that may not is missing when one of its fields is. */
export function group(field: CmsField, inside: DeriveInside): Derived {
  const { required: needed, options } = field;
  if (field.types.length > 0) {
    const { type: _object, ...own } = typed(field, inside);
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    const empty = { if: { minProperties: 1 }, then: own };
    return needed
      ? { schema: { type: 'object', minProperties: 1, ...own }, required: !isObject(options['default']) }
      : { schema: { type: ['object', 'null'], ...empty }, required: false };
  }
  const { properties, required } = inside.mapping(field.fields);
  const missing = needed && required.length > 0 && !isObject(options['default']);
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const asked = needed ? { required } : { if: { minProperties: 1 }, then: { required } };
  return {
    schema: { type: needed ? 'object' : ['object', 'null'], properties, ...(required.length > 0 && asked) },
    required: missing,
  };
}

/** The text of the program, with its language where `output_code_only` is not set. */
export function code(field: CmsField): Derived {
  const { options, required } = field;
  if (options['output_code_only'] === true) return withDefault(field, asText(field));
  const keys = isObject(options['keys']) ? options['keys'] : {};
  const own = scalarText(keys['code']) || 'code';
  const lang = scalarText(keys['lang']) || 'lang';
  const properties = { [own]: asText(field), [lang]: { type: ['string', 'null'] } };
  const isMissing = required && options['default'] === undefined;
  return {
    schema: { type: isMissing ? 'object' : ['object', 'null'], properties, ...(required && { required: [own] }) },
    required: isMissing,
  };
}

/** Pairs of a name and a text. */
export function keyvalue(field: CmsField): Derived {
  const { options, required } = field;
  const min = finite(options['min']);
  const max = finite(options['max']);
  const schema: SchemaObject = {
    type: ['object', 'null'],
    ...(required && { minProperties: Math.max(1, min ?? 1) }),
    ...(max !== null && { maxProperties: max }),
  };
  return { schema, required: false };
}
