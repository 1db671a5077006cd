import type { SchemaObject } from '../schema/json-schema.ts';
import type { CmsField } from './cms.ts';
import { type Derived, type DeriveOptions, widgetSchema } from './widget-schema.ts';

/**
 * The JSON Schema of a form: what the CMS refuses to save and what its widgets can write. It is ordinary JSON Schema;
 * what only the CMS means is in annotations, which other validators pass by:
 * `x-cms-widget` (the widget), `x-cms-relation` (what a relation names), `x-cms-body` (this property is the text under
 * the front matter), `x-cms-tier: shape` (the CMS does not refuse it), `x-cms-example`, `x-cms-pattern-message`, and
 * `x-cms-pattern` (an expression tested on the text, the file name or the joined list instead of the value).
 */
export function formSchema(fields: readonly CmsField[], title: string, options: DeriveOptions): SchemaObject {
  const { required: _required, schema } = mappingSchema(fields, options);
  const properties = schema['properties'] as Record<string, SchemaObject>;
  const body = properties['body'];
  if (body !== undefined) properties['body'] = { ...body, 'x-cms-body': true };
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema, type: 'object' };
}

/**
 * An object's own `required` is never read by the CMS: it must be there when one of its fields must. Lists stop that,
 * hidden fields have no say.
 */
function mappingSchema(fields: readonly CmsField[], options: DeriveOptions): Derived {
  const properties: Record<string, SchemaObject> = Object.create(null);
  const required: string[] = [];
  for (const field of fields) {
    const derived = fieldSchema(field, options);
    properties[field.name] = derived.schema;
    if (derived.required) required.push(field.name);
  }
  const needed = required.length > 0;
  const schema = {
    type: needed ? 'object' : ['object', 'null'],
    properties,
    ...(needed && { required: [...new Set(required)] }),
  };
  return { schema, required: needed };
}

function fieldSchema(field: CmsField, options: DeriveOptions): Derived {
  const relaxed = options.relaxed ? { ...field, required: false } : field;
  const { schema, required } = widgetSchema(relaxed, options, { field: fieldSchema, mapping: mappingSchema });
  return { schema: { ...annotations(field), ...schema }, required: required && !options.relaxed };
}

function annotations(field: CmsField): SchemaObject {
  const { options } = field;
  const initial = options['default'];
  return {
    title: field.label,
    ...(field.hint !== null && { description: field.hint }),
    ...(initial !== undefined && { default: initial }),
    'x-cms-widget': field.widget,
    ...(field.widget === 'relation' && { 'x-cms-relation': relation(options) }),
  };
}

function relation(options: Readonly<Record<string, unknown>>): SchemaObject {
  const told = ['collection', 'file', 'value_field', 'filters'].filter((key) => options[key] !== undefined);
  return Object.fromEntries(told.map((key) => [key, options[key]]));
}
