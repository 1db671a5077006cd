import { scalarText } from '../../../content/format/scalar-text.ts';
import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, FieldRules } from '../../engine.ts';
import { choice, count, date, image, isSomething, number, refused, select, several, text, uuid } from './values.ts';

/**
 * What Pages CMS refuses: a field that says `required: true` and is empty, a text that is not one or that its `pattern`, `minlength` and
 * `maxlength` do not take, a number or a list out of its limits, a choice that is not offered, a block of no known kind, an image whose file is
 * of another kind. A field without `required` may be absent, an object too, whatever its fields ask for; one that is there and empty (`""`, `[]`)
 * is held to its `pattern` and its limits all the same. It writes dates in the day's own format or in `options.format`; a date that it cannot
 * read it shows as the present day, and a missing one as well: it never refuses them.
 */
export const pagesFields: FieldRules = {
  widgets: {
    string: text,
    text,
    markdown: text,
    code: text,
    uuid,
    boolean: () => ({ schema: { type: ['boolean', 'null'] }, required: false }),
    number,
    datetime: date,
    select,
    relation: (field) => choice(field, { type: ['string', 'number', 'boolean', 'null'] }),
    image,
    file: (field) => choice(field, { type: ['string', 'null'] }, true),
    object: group,
    list,
  },
  unknown: text,
  // A key that is not there takes its default.
  asks: ({ required, options }) => required && !isSomething(options['default']),
};

function list(field: CmsField, inside: DeriveInside): Derived {
  const { item, options, required } = field;
  if (item === null) return { schema: {}, required: false };
  const { schema: own } = inside.field(item);
  // A block among others is of a kind, whatever it lacks.
  const isBlock = item.types.length > 0;
  const schema = isBlock
    ? { ...own, ...block({ ...item, required: true }, inside).schema, type: ['object', 'null'] }
    : own;
  // `required` stands in the place of a minimum.
  const min = required ? 1 : (count(options['min']) ?? 0);
  return several(required, schema, { min, max: options['max'] }, min > 0);
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
