import type { ErrorObject } from 'ajv';
import { nearest } from '../content/nearest.ts';
import type { Cause, SchemaMessage, SchemaProblem, Told } from './cause.ts';
import { isEmpty } from './cms-pattern.ts';
import { isObject } from './json-schema.ts';
import { show, tellLimit, wrongDate } from './problem-limits.ts';
import { typesAsked } from './taken-as.ts';

type Labels = (string | number)[];

/** What a sentence needs beyond the error. */
export interface Around {
  readonly where: Labels;
  /** The schema was derived from a CMS configuration. */
  readonly derived: boolean;
  /** A schema that is not derived does not ask for the value to be there. */
  readonly optional: boolean;
  /** The title of a key of the value. */
  label(key: string): string;
  /** The keys the schema knows in the value. */
  keys(): readonly string[];
}

/** At most so many values are quoted in a sentence. */
const MAX_ALLOWED = 8;

/** Which sentence tells a cause, with which facts, and where. */
export function sentenceFor(cause: Cause, around: Around): SchemaProblem {
  const { message, at = 'value', suggestion = null } = tell(cause, around);
  return { ...message, pointer: cause.pointer, at, tier: tierOf(cause, message, around.derived), suggestion };
}

/** In a derived schema, types and lists of values are what a widget writes, unless it says that the CMS itself looks at them. */
function tierOf({ error }: Cause, { message }: SchemaMessage, derived: boolean): SchemaProblem['tier'] {
  const told: unknown = error.parentSchema?.['x-cms-tier'];
  if (!derived || told === 'refused') return 'refused';
  if (told === 'shape') return 'shape';
  return ['type', 'value', 'constant', 'format', 'date'].includes(message) ? 'shape' : 'refused';
}

function tell(cause: Cause, around: Around): Told {
  const { keyword, error } = cause;
  const { where } = around;
  const { params } = error;
  switch (keyword) {
    case 'required':
      return missing(String(params['missingProperty']), cause, around);
    case 'one-of-keys':
      return { message: { message: 'one-of-keys', facts: { where, keys: cause.keys ?? [] } }, at: 'parent' };
    case 'dependentRequired':
    case 'dependencies': {
      const key = String(params['missingProperty']);
      const because = around.label(String(params['property']));
      return {
        message: { message: 'missing-because', facts: { where, key, label: around.label(key), because } },
        at: 'parent',
      };
    }
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknownKey(String(params['additionalProperty'] ?? params['unevaluatedProperty']), around);
    case 'propertyNames':
      return unknownKey(String(params['propertyName']), around);
    case 'false schema':
      return { message: { message: 'forbidden', facts: { where } }, at: 'key' };
    case 'ambiguous':
    case 'alternatives':
      return { message: { message: keyword, facts: { where, titles: cause.titles ?? [] } } };
    default:
      return tellValue(cause, around);
  }
}

function missing(key: string, { error }: Cause, { where, label }: Around): Told {
  const properties: unknown = error.parentSchema?.['properties'];
  const schema: unknown = isObject(properties) ? properties[key] : undefined;
  if (isObject(schema) && schema['x-cms-body'] === true) {
    return { message: { message: 'missing-body', facts: { label: label(key) } }, at: 'parent' };
  }
  // Of two kinds of groups that hold the same key, each has its own title for it.
  const own = isObject(schema) && typeof schema['title'] === 'string' ? schema['title'] : label(key);
  return { message: { message: 'missing', facts: { where, key, label: own } }, at: 'parent' };
}

function unknownKey(key: string, { where, keys }: Around): Told {
  const suggestion = nearest(key, keys());
  return { message: { message: 'unknown-key', facts: { where, key, suggestion } }, at: 'key', suggestion };
}

/** Sentences about a value that is there. */
function tellValue(cause: Cause, around: Around): Told {
  const { keyword, error } = cause;
  const { where } = around;
  const data: unknown = error.data;
  const isVoid = data === null || data === '';
  if (around.optional && isVoid && /^(?:type|enum|minLength|x-taken-as)$/.test(keyword))
    return { message: { message: 'empty-optional', facts: { where } } };
  if (data === null && (keyword === 'type' || keyword === 'enum')) return empty(where, false);
  if ((keyword === 'minLength' && data === '') || keyword === 'x-cms-blank') return empty(where, false);
  if (keyword === 'minProperties' && isObject(data) && Object.keys(data).length === 0) return empty(where, false);
  if ((keyword === 'minItems' || keyword === 'not') && isEmpty(data)) return empty(where, Array.isArray(data));
  if (keyword === 'maxLength' && error.params['limit'] === 0) return wrongType(nothingButType(cause), where);
  if (around.derived && data === '' && mustBeFilled(error)) return empty(where, false);
  const isAddress = keyword === 'x-taken-as' && typeof data === 'string' && /address|url/.test(String(error.schema));
  if (keyword === 'type' || (keyword === 'x-taken-as' && !isAddress)) return wrongType(cause, where);
  if (keyword === 'enum') return wrongValue(cause, where);
  if (keyword === 'const')
    return { message: { message: 'constant', facts: { where, expected: show(error.schema), value: show(data) } } };
  return tellLimit(cause, where, data) ?? { message: { message: 'other', facts: { where, keyword } } };
}

/** An empty text is nothing to the CMS: wrong only where something is asked for. */
function mustBeFilled({ keyword, schema }: ErrorObject): boolean {
  return (keyword === 'type' || keyword === 'enum') && ![schema].flat().some((one) => one === 'null' || one === null);
}

/** « No text longer than nothing »: how a schema says that a field may be left empty, and is no text otherwise. */
function nothingButType(cause: Cause): Cause {
  return { ...cause, expected: [cause.error.parentSchema?.['type']].flat().map(String) };
}

function empty(where: Labels, list: boolean): Told {
  return { message: { message: 'empty', facts: { where, list } } };
}

function wrongType(cause: Cause, where: Labels): Told {
  const data: unknown = cause.error.data;
  const example = cause.error.parentSchema?.['x-cms-example'];
  if (typeof example === 'string') return { message: wrongDate(where, data, example) };
  const wanted = cause.expected ?? typesAsked(cause.error);
  const expected = [...new Set(wanted)].filter(
    (kind) => kind !== 'null' && !(kind === 'integer' && wanted.includes('number')),
  );
  const actual = data === null ? 'null' : Array.isArray(data) ? 'array' : data instanceof Date ? 'date' : typeof data;
  const facts = { where, expected: tidy(expected, cause.error.parentSchema), actual, value: show(data) };
  return { message: { message: 'type', facts }, at: typeof data === 'object' && actual !== 'date' ? 'key' : 'value' };
}

/** An optional number may be the empty text, which nobody needs to be told. */
function tidy(expected: string[], parent: { readonly [keyword: string]: unknown } | undefined): string[] {
  return parent?.['maxLength'] === 0 ? expected.filter((kind) => kind !== 'string') : expected;
}

function wrongValue(cause: Cause, where: Labels): Told {
  const data: unknown = cause.error.data;
  const allowed = (cause.allowed ?? (cause.error.schema as unknown[])).filter((value) => !isEmpty(value));
  const values = allowed.map(show);
  // The right value written as another kind: 2022 for "2022", true for "true".
  const twin = allowed.find((value) => typeof value !== typeof data && String(value) === String(data));
  if (twin !== undefined) return wrongType({ ...cause, expected: [typeof twin] }, where);
  const suggestion = typeof data === 'string' ? (sameWord(data, values) ?? nearest(data, values)) : null;
  const more = Math.max(0, values.length - MAX_ALLOWED);
  const facts = { where, value: show(data), allowed: values.slice(0, MAX_ALLOWED), more, suggestion };
  return { message: { message: 'value', facts }, at: typeof data === 'object' ? 'key' : 'value', suggestion };
}

/** The same word with another case, accents or spaces: however short it is. */
function sameWord(word: string, values: readonly string[]): string | null {
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\p{M}\s_-]/gu, '')
      .toLowerCase();
  return values.find((value) => fold(value) === fold(word)) ?? null;
}
