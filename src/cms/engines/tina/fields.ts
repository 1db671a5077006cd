import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, FieldRules } from '../../engine.ts';
import { text } from '../../field.ts';
import { ofKinds } from '../../kinds.ts';
import { ISO_DATE } from '../../values/moment-date.ts';

/**
 * What TinaCMS refuses: a field that says `required: true` and is absent, `null` or an empty text; it cannot even open an entry that lacks one
 * (its type in GraphQL is not null). An empty list is something. What a group of fields asks for is asked once the group is there. It does not
 * look at the choices of a list of options, nor at the kinds of values, but its form writes no other.
 */
export const tinaFields: FieldRules = {
  widgets: {
    string: scalar({ type: 'string' }),
    markdown: scalar({ type: 'string' }),
    image: scalar({ type: 'string' }),
    relation: scalar({ type: 'string' }),
    number: scalar({ type: 'number' }),
    boolean: scalar({ type: 'boolean' }),
    datetime: date,
    select,
    object: group,
    list,
  },
  unknown: () => ({ schema: {}, required: false }),
  asks: ({ required }) => required,
};

function scalar({ type }: { readonly type: string }) {
  return (field: CmsField): Derived => {
    const filled = field.required && type === 'string' ? { minLength: 1 } : {};
    // The form empties a number with an empty text.
    const free = type === 'string' ? ['string', 'null'] : [type, 'string', 'null'];
    const optional = { type: free, ...(type !== 'string' && { maxLength: 0 }) };
    return { schema: field.required ? { type, ...filled } : optional, required: field.required };
  };
}

function date(field: CmsField): Derived {
  const shape = { 'x-cms-tier': 'shape', 'x-cms-example': '2024-08-19', pattern: `^$|${ISO_DATE}` };
  const { schema, required } = scalar({ type: 'string' })(field);
  return { schema: { ...schema, 'x-cms-example': '2024-08-19', allOf: [shape] }, required };
}

function select(field: CmsField): Derived {
  const options = Array.isArray(field.options['options']) ? field.options['options'] : [];
  const values = options.map((one: unknown) => (isObject(one) ? one['value'] : one)).filter((one) => one !== undefined);
  return { schema: { enum: field.required ? values : [...values, null, ''] }, required: field.required };
}

function group(field: CmsField, inside: DeriveInside): Derived {
  const object = field.required ? { type: 'object' } : { type: ['object', 'null'] };
  if (field.types.length > 0) return { schema: { ...object, ...typed(field, inside) }, required: field.required };
  const { properties, required } = inside.mapping(field.fields);
  const asked = required.length > 0 ? { required } : {};
  return { schema: { ...object, properties, ...asked }, required: field.required };
}

/** The key `_template`, or the one that `templateKey` names, tells the kind of a group, by its name in the file or in the program. */
function typed(field: CmsField, inside: DeriveInside): SchemaObject {
  const key = text(field.options['templateKey']) ?? '_template';
  return { allOf: ofKinds(key, field.types, inside, { 'x-cms-tier': 'shape' }) };
}

function list(field: CmsField, inside: DeriveInside): Derived {
  const items = field.item === null ? {} : inside.field(field.item).schema;
  return { schema: { type: field.required ? 'array' : ['array', 'null'], items }, required: field.required };
}
