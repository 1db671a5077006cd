import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived } from '../../engine.ts';
import { readDateFnsFormat, readDayFormat } from '../../values/date-fns.ts';
import { patternOf } from '../../values/option.ts';

/** The engine itself says no, where a type or a list of values is usually a matter of shape. */
export const refused = { 'x-cms-tier': 'refused' };
const UUID = '^$|^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$';

/** It looks at the end of the name alone, in small letters, whatever the options of the field say. */
const IMAGES = ['jpg', 'jpeg', 'apng', 'png', 'gif', 'svg', 'ico', 'avif', 'bmp', 'tif', 'tiff', 'webp'];
const PICTURE = { pattern: `^$|[^/]\\.(?:${IMAGES.join('|')})/*$`, 'x-cms-endings': IMAGES };

/** One that is missing is made. */
export function uuid(field: CmsField): Derived {
  const schema = { type: ['string', 'null'], ...refused, pattern: UUID, 'x-cms-form': 'uuid', ...filled(field) };
  return { schema, required: false, wanted: field.required };
}

export function image(field: CmsField): Derived {
  return choice(field, { type: ['string', 'null'], ...refused, ...PICTURE }, true);
}

/** It should hold something, though the engine fills it in of itself. */
function filled({ required }: CmsField): { readonly allOf?: readonly SchemaObject[] } {
  return required ? { allOf: [{ 'x-cms-tier': 'shape', not: { enum: [null, ''] } }] } : {};
}

/** A text, `null` among them where nothing is asked for. */
function empty({ required }: CmsField): SchemaObject {
  return { type: required ? 'string' : ['string', 'null'] };
}

export function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

export function text(field: CmsField): Derived {
  const { options, required } = field;
  const own = patternOf(field);
  const min = count(options['minlength']);
  const max = count(options['maxlength']);
  const schema = {
    ...empty(field),
    ...refused,
    ...(own !== null && { pattern: own.pattern }),
    ...(own !== null && own.message !== '' && { 'x-cms-pattern-message': own.message }),
    ...((required || min !== null) && { minLength: Math.max(min ?? 0, required ? 1 : 0) }),
    ...(max !== null && { maxLength: max }),
  };
  return { schema, required: field.required };
}

/** A limit of 0 is none. */
export function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
}

/** What is empty is 0, and is missing where 0 is out of the limits; a text is a number where it reads as one. */
export function number(field: CmsField): Derived {
  const { options, required } = field;
  const limit = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  const minimum = limit(options['min']);
  const maximum = limit(options['max']);
  const limits = { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
  const isAsked = required && ((minimum ?? 0) > 0 || (maximum ?? 0) < 0);
  const own = isAsked
    ? { type: 'number', ...limits }
    : { type: ['number', 'string', 'null'], maxLength: 0, ...limits, ...filled(field) };
  const schema = { if: WORDS, ...soNeeds({ ...refused, type: 'number' }), else: own };
  return { schema, required: isAsked, wanted: required };
}

const WORDS = { type: 'string', not: { pattern: String.raw`^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)?\s*$` } };

export function date(field: CmsField): Derived {
  const { options, required } = field;
  const usual = options['time'] ? "yyyy-MM-dd'T'HH:mm" : 'yyyy-MM-dd';
  const format = typeof options['format'] === 'string' ? options['format'] : usual;
  const [own, example] = readDateFnsFormat(format);
  // Whatever is written, limits are as the form shows days.
  const part = readDayFormat(format);
  const isLimit = options['time'] ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d$/;
  const limit = (value: unknown): string | null =>
    part !== null && typeof value === 'string' && isLimit.test(value) ? value : null;
  const days = { min: limit(options['min']), max: limit(options['max']), ...(part !== null && { part }) };
  const shape = { 'x-cms-tier': 'shape', 'x-cms-example': example };
  const schema = {
    type: ['string', 'null'],
    'x-cms-example': example,
    ...((days.min !== null || days.max !== null) && { 'x-cms-days': days }),
    allOf: [{ ...shape, pattern: `^$|^${own}$` }, ...(filled(field).allOf ?? [])],
  };
  return { schema, required: false, wanted: required };
}

/** The texts of the options; a number of one of them is not the same. */
export function select(field: CmsField): Derived {
  const written = field.options['options'];
  if (!Array.isArray(written)) return { schema: {}, required: false };
  const values = written.map((one: unknown) =>
    isObject(one) ? scalarText(one['value'] ?? one['name']) : scalarText(one),
  );
  if (field.options['multiple'] === true) {
    const numbers = values.flatMap((value) => (value !== '' && Number.isFinite(Number(value)) ? [Number(value)] : []));
    return choice(field, { ...refused, enum: [...values, ...numbers, null] }, true);
  }
  const free = !field.required || values.includes('');
  return {
    schema: { ...refused, enum: free ? [...values, null, ''] : values },
    required: field.required && !free,
  };
}

/** One value, or a list of them. @param isList One value alone is not taken for a list of one. */
export function choice(field: CmsField, item: SchemaObject, isList = false): Derived {
  const { options, required } = field;
  if (options['multiple'] !== true) {
    const filled = required ? { not: { enum: [null, ''] } } : {};
    return { schema: { ...item, ...filled }, required: field.required };
  }
  // A minimum stands in the place of `required`, be it 0.
  const min = typeof options['min'] === 'number' ? options['min'] : required ? 1 : 0;
  return several(required && min > 0, item, { min, max: options['max'] }, isList);
}

interface Limits {
  readonly min: number;
  readonly max: unknown;
}

/** An empty text passes for an empty list; what is no list is refused, or is none. */
export function several(required: boolean, items: SchemaObject, { min, max: high }: Limits, isList: boolean): Derived {
  const max = count(high);
  const isFree = min === 0;
  const empty = { ...refused, if: { const: '' }, ...soNeeds({ type: 'array' }) };
  const schema: SchemaObject = {
    type: required ? 'array' : isFree ? ['array', 'string', 'null'] : ['array', 'null'],
    ...(isList && refused),
    ...(isFree ? { maxLength: 0 } : !isList && { allOf: [empty] }),
    items,
    ...(min > 0 && { minItems: min }),
    ...(max !== null && { maxItems: max }),
  };
  return { schema, required };
}

function soNeeds(schema: SchemaObject): SchemaObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { then: schema };
}
