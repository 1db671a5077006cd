import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, Deriver, FieldRules } from '../../engine.ts';
import { readDateFnsFormat } from '../../values/date-fns.ts';
import { ISO_DATE } from '../../values/moment-date.ts';
import { DECAP_WIDGETS, RULES } from '../decap/fields.ts';

/**
 * What Static CMS refuses: what Netlify CMS does, but that a field with a `default`, a switch and a date are filled in when the entry is opened,
 * that an empty map is empty (an object asks for itself), and that the number of items of a list is not counted. Dates are in the words of
 * date-fns.
 */
export const staticFields: FieldRules = {
  ...RULES,
  widgets: {
    ...mapValues(DECAP_WIDGETS, filledIn),
    number: filledIn(number),
    boolean: () => ({ schema: { type: ['boolean', 'null'] }, required: false }),
    datetime: date,
    hidden,
    code,
    object: group,
    list: (field, inside) => uncounted(field, inside),
  },
};

function mapValues(widgets: Readonly<Record<string, Deriver>>, change: (derive: Deriver) => Deriver) {
  return Object.fromEntries(Object.entries(widgets).map(([name, derive]) => [name, change(derive)]));
}

/** A key that is not there, or is `null`, takes its default. */
function filledIn(derive: Deriver): Deriver {
  return (field, inside) => {
    const initial = field.options['default'];
    if (initial === undefined || initial === null || initial === '') return derive(field, inside);
    return { ...derive({ ...field, required: false }, inside), required: false };
  };
}

/** 0 and what is empty are not compared with the limits. */
function number(field: CmsField, inside: DeriveInside): Derived {
  const derive = DECAP_WIDGETS['number'];
  if (derive === undefined) return { schema: {}, required: false };
  const { schema, required } = derive(field, inside);
  const { minimum, maximum, 'x-cms-amount': _amount, ...own } = schema;
  const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return { schema: { ...own, if: { not: { const: 0 } }, ...then(limits) }, required };
}

/** Nobody sees it, and it is looked at all the same. */
function hidden({ required, options }: CmsField): Derived {
  const initial = options['default'];
  const isAsked = required && (initial === undefined || initial === null || initial === '');
  return { schema: isAsked ? { not: { enum: [null, '', []] } } : {}, required: isAsked };
}

/** It gives itself a value when the entry is opened; an empty text is none. */
function code(field: CmsField, inside: DeriveInside): Derived {
  const derive = DECAP_WIDGETS['code'];
  if (derive === undefined) return { schema: {}, required: false };
  const { schema } = derive({ ...field, required: false }, inside);
  const asked = field.required ? { not: { const: '' } } : {};
  return { schema: { ...schema, ...asked }, required: false };
}

function date(field: CmsField): Derived {
  const { options, required } = field;
  const own = typeof options['format'] === 'string' ? options['format'] : null;
  const [pattern, example] = own === null ? [null, '2024-08-19'] : readDateFnsFormat(own);
  const shape = { 'x-cms-tier': 'shape', 'x-cms-example': example };
  return {
    schema: {
      type: ['string', 'null'],
      'x-cms-example': example,
      allOf: [{ ...shape, pattern: `^$|${ISO_DATE}${pattern === null ? '' : `|^${pattern}$`}` }],
    },
    required: false,
    wanted: required,
  };
}

/** Its own `required` counts; an empty one that may be left out is not looked at. */
function group(field: CmsField, inside: DeriveInside): Derived {
  const { properties, required } = inside.mapping(field.fields);
  const asked = required.length > 0 ? { required } : {};
  if (field.required) return { schema: { type: 'object', minProperties: 1, properties, ...asked }, required: true };
  const schema = { type: ['object', 'null'], properties, if: { minProperties: 1 }, ...then(asked) };
  return { schema, required: false };
}

function then(schema: SchemaObject): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { then: schema };
}

/** Too many or too few items: the form does not let them be added, the CMS does not look at them. */
function uncounted(field: CmsField, inside: DeriveInside): Derived {
  const { min: _min, max, pattern: _pattern, ...options } = field.options;
  const derive = DECAP_WIDGETS['list'];
  const { schema, required } =
    derive === undefined ? { schema: {}, required: false } : derive({ ...field, options }, inside);
  const counted = typeof max === 'number' ? { allOf: [{ 'x-cms-tier': 'shape', maxItems: max }] } : {};
  // Lists of groups are asked for as well.
  const least = field.required ? { type: 'array', minItems: 1 } : {};
  // The one field of a list stands bare in it; what is under `field` is not read.
  const { item } = field;
  const read = item === null || options['field'] !== undefined ? {} : inside.field(item).schema;
  const items = item === null ? {} : { items: read };
  return { schema: { ...schema, ...items, ...counted, ...least }, required: required || field.required };
}
