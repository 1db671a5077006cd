import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';

/** Whether a value is one that an option takes: as much of JSON Schema as the options of remark-lint are written in. */
export function fits(value: unknown, schema: SchemaObject | undefined): boolean {
  if (schema === undefined) return false;
  const { anyOf, enum: values, type, pattern, minimum, items, properties } = schema;
  if (Array.isArray(anyOf)) return anyOf.some((one) => fits(value, one as SchemaObject));
  if (Array.isArray(values)) return values.includes(value);
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= Number(minimum ?? -Infinity);
    case 'string':
      return typeof value === 'string' && value !== '' && new RegExp(String(pattern ?? ''), 'u').test(value);
    case 'array':
      return Array.isArray(value) && value.every((one) => fits(one, items as SchemaObject));
    default:
      return isObject(value) && Object.entries(value).every(([key, one]) => fits(one, groupOf(properties)[key]));
  }
}

const groupOf = (properties: unknown): Readonly<Record<string, SchemaObject>> =>
  isObject(properties) ? (properties as Readonly<Record<string, SchemaObject>>) : {};
