import type { SchemaObject } from '../schema/json-schema.ts';
import type { CmsCollection, CmsField } from './cms.ts';
import type { Derived, DeriveInside, DeriveOptions, Mapping } from './engine.ts';
import { DIALECT, kindsSchema } from './kinds.ts';

/**
 * The JSON Schema of a form: what its engine refuses to save and what its widgets can write. It is ordinary JSON Schema;
 * what only the CMS means is in annotations, which other validators pass by:
 * `x-cms-widget` (the widget), `x-cms-relation` (what a relation names), `x-cms-body` (this property is the text under
 * the front matter), `x-cms-tier: shape` (the CMS does not refuse it), `x-cms-example`, `x-cms-pattern-message`,
 * `x-cms-form` (what a `pattern` stands for: `email`, `color`…),
 * `x-cms-pattern` (an expression tested on the text, the file name or the joined list instead of the value), and
 * `x-cms-length` (a length counted without the blanks around the text).
 * @param body The key that stands for the text under the front matter.
 * @param kinds Of the entries, where they are of several.
 */
export function formSchema(
  fields: readonly CmsField[],
  title: string,
  options: DeriveOptions,
  body = 'body',
  kinds?: CmsCollection['kinds'],
): SchemaObject {
  const inside = deriveWith(options);
  if (kinds !== undefined) return kindsSchema(kinds, title, body, inside);
  const { properties, required, wanted } = inside.mapping(fields);
  const own = properties[body];
  return {
    $schema: DIALECT,
    title,
    type: 'object',
    properties: own === undefined ? properties : { ...properties, [body]: { ...own, 'x-cms-body': true } },
    ...(required.length > 0 && { required }),
    ...(wanted.length > 0 && { allOf: [{ 'x-cms-tier': 'shape', required: wanted }] }),
  };
}

function deriveWith(options: DeriveOptions): DeriveInside {
  const { rules, relaxed } = options;
  const inside: DeriveInside = {
    field(field) {
      const required = !relaxed && rules.asks(field, options);
      const derive = Object.hasOwn(rules.widgets, field.widget) ? rules.widgets[field.widget] : undefined;
      const derived = (derive ?? rules.unknown)({ ...field, required }, inside);
      return {
        ...derived,
        schema: { ...annotations(field), ...derived.schema },
        required: derived.required && !relaxed,
      };
    },
    mapping: (fields) => mapping(fields, (field) => inside.field(field)),
  };
  return inside;
}

function mapping(fields: readonly CmsField[], derive: (field: CmsField) => Derived): Mapping {
  const properties: Record<string, SchemaObject> = Object.create(null);
  const required = new Set<string>();
  const wanted = new Set<string>();
  for (const field of fields) {
    const derived = derive(field);
    properties[field.name] = derived.schema;
    if (derived.required) required.add(field.name);
    else if (derived.wanted === true) wanted.add(field.name);
  }
  return { properties, required: [...required], wanted: [...wanted] };
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
  const told = ['collection', 'collections', 'file', 'value_field', 'filters'].filter(
    (key) => options[key] !== undefined,
  );
  return Object.fromEntries(told.map((key) => [key, options[key]]));
}
