import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside } from '../../engine.ts';
import { asText, finite, pattern, withDefault } from './texts.ts';

/** What a list is held against. */
export interface ListLimits {
  /** One value is read as a list of one. */
  readonly takesOne: boolean;
  /** Its items are counted when it is saved; otherwise the form alone does not let any be added. */
  readonly counted: boolean;
}

/** A list that is empty is under no minimum: it is missing, or it is well. */
export function several(field: CmsField, items: SchemaObject, { takesOne, counted }: ListLimits): Derived {
  const { options, required } = field;
  const min = finite(options['min']);
  const max = finite(options['max']);
  const hasDefault = Array.isArray(options['default']) && options['default'].length > 0;
  const missing = required && !hasDefault;
  const shape = { 'x-cms-tier': 'shape' };
  const limits = {
    ...(min !== null && min > 1 && { minItems: min }),
    ...(max !== null && { maxItems: Math.max(0, max) }),
  };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const held = { ...(!counted && shape), if: { minItems: 1 }, then: { ...(!counted && shape), ...limits } };
  const listed = takesOne ? [{ ...shape, type: ['array', 'null'] }] : [];
  const all = [...listed, ...(Object.keys(limits).length > 0 ? [held] : [])];
  const schema: SchemaObject = {
    ...(!takesOne && { type: missing ? 'array' : ['array', 'null'] }),
    ...(takesOne && missing && { not: { type: 'null' } }),
    items,
    ...(required && { minItems: 1 }),
    ...(all.length > 0 && { allOf: all }),
  };
  return { schema, required: missing };
}

const MANY = new Set(['keyvalue', 'list']);

/** What holds several values in its turn: a list, a choice of several, a program with its language. */
function isMany({ widget, options }: CmsField): boolean {
  return (
    MANY.has(widget) || options['multiple'] === true || (widget === 'code' && options['output_code_only'] !== true)
  );
}

export function list(field: CmsField, inside: DeriveInside): Derived {
  const { types, item, fields } = field;
  const groups = { takesOne: false, counted: false };
  if (types.length > 0) return several(field, typed(field, inside), groups);
  // Of what holds several things in its turn, none are counted.
  if (item !== null && isMany(item)) {
    const { min: _min, max: _max, ...options } = item.options;
    return several(field, inside.field({ ...item, options, required: false }).schema, groups);
  }
  if (item !== null)
    return several(field, inside.field(item).schema, { takesOne: item.widget !== 'object', counted: true });
  if (fields.length > 0) {
    const least = field.required ? { minProperties: 1 } : {};
    return several(field, { ...mapped(fields, inside), type: 'object', ...least }, groups);
  }
  return several(field, { type: ['string', 'number', 'boolean', 'null'] }, { takesOne: true, counted: false });
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
  // An empty text is put aside, as if there were nothing: that is wrong where something is asked for.
  const type = !needed ? { type: ['object', 'null'] } : required.length > 0 ? { type: 'object' } : ALSO_EMPTY;
  return { schema: { ...type, properties, ...(required.length > 0 && asked) }, required: missing };
}

const ALSO_EMPTY = { type: ['object', 'string'], maxLength: 0 };

/** The text of the program, with its language where `output_code_only` is not set. Of the two together, the CMS looks at neither. */
export function code(field: CmsField): Derived {
  const { options, required } = field;
  if (options['output_code_only'] === true) return withDefault(field, { ...asText(field), ...pattern(field) });
  const keys = isObject(options['keys']) ? options['keys'] : {};
  const own = scalarText(keys['code']) || 'code';
  const lang = scalarText(keys['lang']) || 'lang';
  const text = { type: ['string', 'null'] };
  const filled = {
    'x-cms-tier': 'shape',
    required: [own],
    properties: { [own]: { 'x-cms-tier': 'shape', minLength: 1 } },
  };
  const schema = {
    type: required ? 'object' : ['object', 'null'],
    properties: { [own]: text, [lang]: text },
    ...(required && { minProperties: 1, allOf: [filled] }),
  };
  return { schema, required: required && options['default'] === undefined };
}

/** Pairs of a name and a text, which are not counted once there are some, nor looked at within a group of fields. */
export function keyvalue(field: CmsField): Derived {
  const { options, required } = field;
  const min = finite(options['min']);
  const max = finite(options['max']);
  const shape = {
    'x-cms-tier': 'shape',
    ...(min !== null && min > 1 && { minProperties: min }),
    ...(max !== null && { maxProperties: max }),
  };
  const counted = min !== null || max !== null ? { allOf: [{ if: { minProperties: 1 }, ...thenAsk(shape) }] } : {};
  const schema: SchemaObject = required
    ? { 'x-cms-tier': 'shape', type: 'object', minProperties: 1, ...counted }
    : { type: ['object', 'null'], ...counted };
  return { schema, required: false, wanted: required };
}

function thenAsk(schema: SchemaObject): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { then: schema };
}
