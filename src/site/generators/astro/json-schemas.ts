import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { ZodWords } from './zod-words.ts';

/** Units of a schema that is read, and how deep. */
const LONGEST = 256 * 1024;
const DEEPEST = 40;

/** `z.coerce.date()` and `z.date()`: JSON Schema does not tell which, the configuration may. */
const MOMENT: SchemaObject = { 'x-taken-as': ['moment'] };
const DAY: SchemaObject = { 'x-taken-as': ['day'] };

/**
 * The schema that `astro sync` wrote of a collection, as what zod surely refuses: keys that it does not know are dropped, not refused; dates are what
 * `new Date()` reads; what may be changed before it is looked at (`z.coerce.number()`) is left open. Null for what is none.
 * @param isFile Of a collection that is one file: the schema of an entry, which Astro wraps since its version 5.2.
 */
export function certainSchema(written: string, words: ZodWords, isFile = false): SchemaObject | null {
  if (written.length > LONGEST) return null;
  let document: unknown;
  try {
    document = JSON.parse(written);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (!isObject(document)) return null;
  const definitions = document['definitions'];
  const name = /^#\/definitions\/([^/]+)$/.exec(String(document['$ref']))?.[1];
  const root = name !== undefined && isObject(definitions) ? definitions[name] : document;
  const isOld = /draft-0[67]/.test(String(document['$schema']));
  const whole = isObject(root)
    ? certain(isFile ? entryOf(root) : root, words, { isOld, isPlain: true, isDay: false }, 0)
    : null;
  if (whole === null || (whole['properties'] ?? whole['allOf']) === undefined) return null;
  return { $schema: document['$schema'] ?? 'http://json-schema.org/draft-07/schema#', ...whole };
}

/** The schema of one entry, of that of a file of entries: one after another, or each under its name beside `$schema`. */
function entryOf(root: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const branches = Array.isArray(root['anyOf']) ? root['anyOf'].filter(isObject) : [];
  const listed = branches.find(({ type }) => type === 'array')?.['items'];
  if (isObject(listed)) return listed;
  const { properties, additionalProperties } = root;
  const own = isObject(properties) ? Object.keys(properties).filter((key) => key !== '$schema') : [];
  return isObject(additionalProperties) && own.length === 0 ? additionalProperties : root;
}

/** Keywords that say the same to zod and to JSON Schema. */
const SAME =
  'type enum const title description minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems'.split(
    ' ',
  );

/** What is known of the key that is looked at. */
interface Key {
  /** Written by zod 3, for which a text with a format of dates is a text. */
  readonly isOld: boolean;
  readonly isPlain: boolean;
  readonly isDay: boolean;
}

function certain(schema: Readonly<Record<string, unknown>>, words: ZodWords, key: Key, depth: number): SchemaObject {
  // 64 bits are no number of YAML.
  const isOpen = schema['$ref'] !== undefined || schema['not'] !== undefined || schema['format'] === 'int64';
  if (depth > DEEPEST || isOpen) return {};
  if (isMoment(schema, key.isOld)) return key.isDay ? DAY : MOMENT;
  const inner = (one: unknown): unknown => (isObject(one) ? certain(one, words, key, depth + 1) : one);
  const { pattern, format, items, prefixItems, additionalProperties, allOf, properties } = schema;
  const branches = schema['anyOf'] ?? schema['oneOf'];
  return {
    ...Object.fromEntries(SAME.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]]]))),
    ...(pattern !== undefined && key.isPlain && { pattern }),
    ...(format === 'uri' && pattern === undefined && { 'x-taken-as': ['url'] }),
    ...(Array.isArray(branches) && { anyOf: branches.map(inner) }),
    ...(Array.isArray(allOf) && { allOf: allOf.map(inner) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map(inner) : inner(items) }),
    ...(Array.isArray(prefixItems) && { prefixItems: prefixItems.map(inner) }),
    ...(isObject(additionalProperties) && { additionalProperties: inner(additionalProperties) }),
    ...(isObject(properties) && keysOf(properties, schema['required'], words, key.isOld, depth)),
  };
}

function keysOf(
  properties: Readonly<Record<string, unknown>>,
  required: unknown,
  words: ZodWords,
  isOld: boolean,
  depth: number,
) {
  const known = Object.entries(properties).filter(([name]) => name !== '$schema');
  const held = (name: string, one: unknown): SchemaObject =>
    isObject(one) && words.isSure(name)
      ? certain(one, words, { isOld, isPlain: words.isPlain(name), isDay: words.isDay(name) }, depth + 1)
      : {};
  const asked = Array.isArray(required) ? required.map(String) : [];
  return {
    properties: Object.fromEntries(known.map(([name, one]) => [name, held(name, one)])),
    required: asked.filter((name) => words.isSure(name) && !words.isOptional(name)),
  };
}

/** Zod 3 has three forms of a date in one, zod 4 one without a pattern of its own. */
function isMoment({ type, format, pattern, anyOf }: Readonly<Record<string, unknown>>, isOld: boolean): boolean {
  if (Array.isArray(anyOf)) return anyOf.some((one) => isObject(one) && one['format'] === 'unix-time');
  return !isOld && type === 'string' && format === 'date-time' && pattern === undefined;
}
