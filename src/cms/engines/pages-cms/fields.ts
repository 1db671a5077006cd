import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, FieldRules } from '../../engine.ts';
import { readDateFnsFormat } from '../../values/date-fns.ts';
import { patternOf } from '../../values/option.ts';

/**
 * What Pages CMS refuses: a field that says `required: true` and is empty, a text that is not one or that its `pattern`, `minlength` and
 * `maxlength` do not take, a number or a list out of its limits, a choice that is not offered, a block of no known kind. Whatever is empty (an
 * empty text, `null`, `[]`, `{}`, and an object that holds nothing else) is as good as absent. A field without `required` may be absent, an
 * object too, whatever its fields ask for. It writes dates in the day's own format or in `options.format`; a date that it cannot read it shows
 * as the present day, and a missing one as well: it never refuses them.
 */
export const pagesFields: FieldRules = {
  widgets: {
    string: text,
    text,
    markdown: text,
    code: text,
    uuid: (field) => ({
      schema: { type: ['string', 'null'], ...refused, pattern: UUID, ...filled(field) },
      required: false,
      wanted: field.required,
    }),
    boolean: () => ({ schema: { type: ['boolean', 'null'] }, required: false }),
    number,
    datetime: date,
    select,
    relation: (field) => choice(field, { type: ['string', 'number', 'boolean', 'null'] }),
    image: (field) => choice(field, { type: ['string', 'null'] }),
    file: (field) => choice(field, { type: ['string', 'null'] }),
    object: group,
    list,
  },
  unknown: text,
  // A key that is not there takes its default.
  asks: ({ required, options }) => required && !isSomething(options['default']),
};

/** The engine itself says no, where a type or a list of values is usually a matter of shape. */
const refused = { 'x-cms-tier': 'refused' };
const UUID = '^$|^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

/** It should hold something, though the engine fills it in of itself. */
function filled({ required }: CmsField): { readonly allOf?: readonly SchemaObject[] } {
  return required ? { allOf: [{ 'x-cms-tier': 'shape', not: { enum: [null, ''] } }] } : {};
}

/** A text, `null` among them where nothing is asked for. */
function empty({ required }: CmsField): SchemaObject {
  return { type: required ? 'string' : ['string', 'null'] };
}

function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function text(field: CmsField): Derived {
  const { options, required } = field;
  const own = patternOf(field);
  const min = count(options['minlength']);
  const max = count(options['maxlength']);
  const schema = {
    ...empty(field),
    ...refused,
    ...(required && { minLength: 1 }),
    ...(own !== null && { pattern: required ? own.pattern : `^$|(?:${own.pattern})` }),
    ...(own !== null && own.message !== '' && { 'x-cms-pattern-message': own.message }),
    ...((min !== null || max !== null) && { allOf: [{ ...refused, if: { minLength: 1 }, ...lengths(min, max) }] }),
  };
  return { schema, required: field.required };
}

function lengths(min: number | null, max: number | null): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { then: { ...(min !== null && { minLength: min }), ...(max !== null && { maxLength: max }) } };
}

/** A limit of 0 is none. */
function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

/** What is empty is 0, and is missing where 0 is out of the limits. */
function number(field: CmsField): Derived {
  const { options, required } = field;
  const limit = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  const minimum = limit(options['min']);
  const maximum = limit(options['max']);
  const limits = { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
  if (required && ((minimum ?? 0) > 0 || (maximum ?? 0) < 0))
    return { schema: { type: 'number', ...limits }, required };
  const schema = { type: ['number', 'string', 'null'], maxLength: 0, ...limits, ...filled(field) };
  return { schema, required: false, wanted: required };
}

function date(field: CmsField): Derived {
  const { options, required } = field;
  const usual = options['time'] ? "yyyy-MM-dd'T'HH:mm" : 'yyyy-MM-dd';
  const [own, example] = readDateFnsFormat(typeof options['format'] === 'string' ? options['format'] : usual);
  const shape = { 'x-cms-tier': 'shape', 'x-cms-example': example };
  const schema = {
    type: ['string', 'null'],
    'x-cms-example': example,
    allOf: [{ ...shape, pattern: `^$|^${own}$` }, ...(filled(field).allOf ?? [])],
  };
  return { schema, required: false, wanted: required };
}

/** The texts of the options; a number of one of them is not the same. */
function select(field: CmsField): Derived {
  const written = field.options['options'];
  if (!Array.isArray(written)) return { schema: {}, required: false };
  const values = written.map((one: unknown) =>
    isObject(one) ? scalarText(one['value'] ?? one['name']) : scalarText(one),
  );
  if (field.options['multiple'] === true) {
    const numbers = values.flatMap((value) => (value !== '' && Number.isFinite(Number(value)) ? [Number(value)] : []));
    return choice(field, { ...refused, enum: [...values, ...numbers, null] });
  }
  const free = !field.required || values.includes('');
  return {
    schema: { ...refused, enum: free ? [...values, null, ''] : values },
    required: field.required && !free,
  };
}

/** One value, or a list of them. */
function choice(field: CmsField, item: SchemaObject): Derived {
  const { options, required } = field;
  if (options['multiple'] !== true) {
    const filled = required ? { not: { enum: [null, ''] } } : {};
    return { schema: { ...item, ...filled }, required: field.required };
  }
  // A minimum stands in the place of `required`, be it 0.
  const min = typeof options['min'] === 'number' ? options['min'] : required ? 1 : 0;
  return several(required && min > 0, item, min, options['max']);
}

/** Limits say nothing of a list that is empty, since it is not saved at all. */
function several(required: boolean, items: SchemaObject, min: number, high: unknown): Derived {
  const max = count(high);
  const schema: SchemaObject = {
    type: required ? 'array' : ['array', 'string', 'null'],
    ...(!required && { maxLength: 0 }),
    items,
    ...(required && { minItems: min }),
    ...(max !== null && { maxItems: max }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(!required && min > 1 && { if: { minItems: 1 }, then: { minItems: min } }),
  };
  return { schema, required };
}

function list(field: CmsField, inside: DeriveInside): Derived {
  const { item, options } = field;
  if (item === null) return { schema: {}, required: false };
  const { schema: own } = inside.field(item);
  // A block among others is of a kind, whatever it lacks.
  const isBlock = item.types.length > 0;
  const schema = isBlock
    ? { ...own, ...block({ ...item, required: true }, inside).schema, type: ['object', 'null'] }
    : own;
  // `required` stands in the place of a minimum.
  return several(field.required, schema, field.required ? 1 : (count(options['min']) ?? 0), options['max']);
}

/** An object that is not required is looked at once something stands in it. */
function group(field: CmsField, inside: DeriveInside): Derived {
  if (field.types.length > 0) return block(field, inside);
  const { properties, required, wanted } = inside.mapping(field.fields);
  const asked = { properties, ...(required.length > 0 && { required }), ...soft(wanted) };
  if (field.required) {
    const needed = required.length > 0;
    return { schema: { type: needed ? 'object' : ['object', 'null'], ...asked }, required: needed };
  }
  return { schema: { type: ['object', 'null'], if: emptyOf(field.fields), else: asked }, required: false };
}

function soft(wanted: readonly string[]): SchemaObject {
  return wanted.length > 0 ? { allOf: [{ 'x-cms-tier': 'shape', required: wanted }] } : {};
}

/** Of one kind among several, which its key names. */
function block(field: CmsField, inside: DeriveInside): Derived {
  const key = scalarText(field.options['blockKey']) || '_block';
  const forms = field.types.map((type) => {
    const { properties, required } = inside.mapping(type.fields);
    return {
      if: { properties: { [key]: { const: type.name } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties, ...(required.length > 0 && { required }) },
    };
  });
  const names = field.types.map(({ name }) => name);
  const chosen = { properties: { [key]: { ...refused, enum: names } }, required: [key] };
  const whole = { allOf: [chosen, ...forms] };
  if (field.required) return { schema: { type: 'object', ...whole }, required: true };
  const nothing = { enum: [null, {}] };
  return { schema: { type: ['object', 'null'], if: nothing, else: whole }, required: false };
}

/** What a form that holds nothing is like. */
function emptyOf(fields: readonly CmsField[]): SchemaObject {
  return { properties: Object.fromEntries(fields.map((field) => [field.name, emptyField(field)])) };
}

function emptyField({ widget, fields, types, item }: CmsField): SchemaObject {
  const nothing = { enum: [null, '', [], {}] };
  if (widget === 'list' && item !== null) return { anyOf: [nothing, { type: 'array', items: emptyField(item) }] };
  if (widget === 'object' && types.length === 0) return { anyOf: [nothing, { type: 'object', ...emptyOf(fields) }] };
  return nothing;
}
