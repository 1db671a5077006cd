import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveInside, Deriver, FieldRules, Mapping } from '../../engine.ts';
import { dateSchema } from '../../values/moment-date.ts';
import { filled, patternOf } from '../../values/option.ts';

/**
 * What Decap and Netlify CMS refuse: a required field that is empty (`null`, absent, an empty text, an empty list, but neither `false` nor
 * `0` nor a map), a text that its `pattern` does not match, a number or a list out of its limits. An object has no say of its own: it must
 * be there when one of its fields must. Hidden fields are not looked at, nor any language but the default one.
 */
export function decapFields(version: string | null, engine: 'decap-cms' | 'netlify-cms'): FieldRules {
  // Decap 3.6 and later refuse an empty required list of groups; the older ones save it.
  const refusesEmptyLists = engine === 'decap-cms' && isAtLeast(version, 3, 6);
  return { ...RULES, widgets: { ...WIDGETS, list: (field, inside) => list(field, inside, refusesEmptyLists) } };
}

/** An open range (`3`) is served its newest release. */
function isAtLeast(version: string | null, major: number, minor: number): boolean {
  const [own, patch] = (version ?? '0').split('.').map(Number);
  return (own ?? 0) > major || (own === major && (patch === undefined || patch >= minor));
}

const WIDGETS: Readonly<Record<string, Deriver>> = {
  string: text,
  text,
  markdown: text,
  richtext: text,
  uuid: text,
  compute: text,
  boolean: (field) => ({ schema: { type: orNull('boolean', field) }, required: field.required }),
  number,
  datetime: (field) => ({ schema: dateSchema(field), required: field.required }),
  date: (field) => ({ schema: dateSchema(field), required: field.required }),
  select,
  relation,
  list: (field, inside) => list(field, inside, false),
  object: (field, inside) => group(inside.mapping(field.fields)),
  image: upload,
  file: upload,
  hidden: () => ({ schema: {}, required: false }),
  code,
  color,
  map: (field) => withPattern(field, `"type"\\s*:\\s*"${scalarText(field.options['type']) || 'Point'}"`),
  keyvalue: (field) => ({ schema: { type: orNull('object', field) }, required: field.required }),
};

export const RULES: FieldRules = {
  widgets: WIDGETS,
  unknown: (field) => ({
    schema: field.required ? { not: { enum: [null, '', []] } } : {},
    required: field.required,
  }),
  asks: ({ required }, { isDefault }) => required && isDefault,
};

/** The widgets of the family, for engines that share most of them. */
export const DECAP_WIDGETS = WIDGETS;

/** A group of fields, which must be there when one of them must. */
function group({ properties, required }: Mapping): Derived {
  const needed = required.length > 0;
  const schema = { type: needed ? 'object' : ['object', 'null'], properties, ...(needed && { required }) };
  return { schema, required: needed };
}

function orNull(type: string, { required }: CmsField): string | string[] {
  return required ? type : [type, 'null'];
}

function text(field: CmsField): Derived {
  const own = patternOf(field);
  const pattern = own === null ? {} : { pattern: field.required ? own.pattern : `^$|(?:${own.pattern})` };
  const message = own === null || own.message === '' ? {} : { 'x-cms-pattern-message': own.message };
  return { schema: { ...filled(field), ...pattern, ...message }, required: field.required };
}

/** A form that the widget always gives its text, and that the CMS does not look at. */
function withPattern(field: CmsField, pattern: string): Derived {
  const shape = { 'x-cms-tier': 'shape', pattern: `^$|(?:${pattern})` };
  const { schema } = text(field);
  return { schema: { ...schema, allOf: [shape] }, required: field.required };
}

/** A `pattern` option makes the CMS forget `min` and `max`. */
function number(field: CmsField): Derived {
  const { options } = field;
  const type = options['value_type'] === 'float' ? 'number' : 'integer';
  // The widget writes an empty text when the number is taken out.
  const shape = field.required ? { type } : { type: [type, 'string', 'null'], maxLength: 0 };
  const own = patternOf(field);
  if (own !== null) return { schema: { ...shape, 'x-cms-pattern': { ...own, on: 'text' } }, required: field.required };
  const minimum = limit(options['min']);
  const maximum = limit(options['max']);
  const limits = { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
  // `null` is compared as 0; a key that is not there is not compared.
  const isOut = !field.required && ((minimum ?? 0) > 0 || (maximum ?? 0) < 0);
  const zero = isOut ? { 'x-cms-amount': { minimum, maximum, nullIsZero: true } } : {};
  return { schema: { ...shape, ...limits, ...zero }, required: field.required };
}

function limit(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function select(field: CmsField): Derived {
  const options = Array.isArray(field.options['options']) ? field.options['options'] : [];
  const values = options
    .map((option: unknown) => (isObject(option) ? option['value'] : option))
    .filter((value) => value !== undefined);
  // A select without options is told where it is written: here it takes anything.
  if (values.length === 0)
    return { schema: field.required ? { not: { enum: [null, '', []] } } : {}, required: field.required };
  if (field.options['multiple'] === true) return several(field, { enum: values }, 'choice');
  return { schema: { enum: field.required ? values : [...values, null, ''] }, required: field.required };
}

function relation(field: CmsField): Derived {
  if (field.options['multiple'] === true) return several(field, { type: ['string', 'number'] }, 'choice');
  const schema = field.required ? { type: ['string', 'number'], minLength: 1 } : { type: ['string', 'number', 'null'] };
  return { schema, required: field.required };
}

/**
 * A list whose emptiness the CMS looks at. It compares with `min` and `max` in three ways: both given, an empty list
 * counts too; `min` alone is not asked of an empty one. An optional list of the list widget may always be empty.
 */
function several(
  field: CmsField,
  items: SchemaObject,
  kind: 'choice' | 'list',
  refusesEmpty = field.required,
): Derived {
  const min = limit(field.options['min']);
  const max = limit(field.options['max']);
  const counts = min !== null && max !== null && (kind === 'choice' || field.required);
  const least = refusesEmpty ? Math.max(1, min ?? 1) : counts ? (min ?? 0) : 0;
  const schema: SchemaObject = {
    type: refusesEmpty ? 'array' : ['array', 'null'],
    items,
    ...(least > 0 && { minItems: least }),
    ...(max !== null && { maxItems: max }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(min !== null && min > 1 && least < min && { if: { minItems: 1 }, then: { minItems: min } }),
  };
  return { schema, required: refusesEmpty };
}

function list(field: CmsField, inside: DeriveInside, refusesEmptyLists: boolean): Derived {
  // Lists of groups: `pattern` is not read once there are items.
  const groups = (item: SchemaObject) => several(field, item, 'list', field.required && refusesEmptyLists);
  if (field.types.length > 0) return groups(typedItem(field, inside));
  if (field.item !== null) return groups(inside.field(field.item).schema);
  if (field.fields.length > 0) return groups({ ...group(inside.mapping(field.fields)).schema, type: 'object' });
  const own = patternOf(field);
  const { schema, required } = several(field, { type: 'string' }, 'list');
  return { schema: own === null ? schema : { ...schema, 'x-cms-pattern': { ...own, on: 'joined' } }, required };
}

/** The value of one key of the item chooses its fields. */
function typedItem(field: CmsField, inside: DeriveInside): SchemaObject {
  const key = scalarText(field.options['type_key'] ?? field.options['typeKey']) || 'type';
  const names = field.types.map(({ name }) => name);
  const forms = field.types.map((type) => {
    const { type: _object, ...form } = group(inside.mapping(type.fields)).schema;
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: { properties: { [key]: { const: type.name } }, required: [key] }, then: form };
  });
  const chosen = { 'x-cms-tier': 'shape', properties: { [key]: { enum: names } }, required: [key] };
  return { type: 'object', allOf: [chosen, ...forms] };
}

/** A `pattern` option is tested on the name of the file, not on its whole path. */
function upload(field: CmsField): Derived {
  const library = field.options['media_library'];
  const config = isObject(library) && isObject(library['config']) ? library['config'] : {};
  const multiple = config['multiple'] === true || field.options['multiple'] === true;
  const own = patternOf(field);
  const named = own === null ? {} : { 'x-cms-pattern': { ...own, on: 'basename' } };
  const shape = { 'x-cms-tier': 'shape', pattern: '^(?!https?://)' };
  const local = field.options['choose_url'] === false ? { allOf: [shape] } : {};
  if (multiple) {
    const { schema, required } = several({ ...field, options: {} }, { type: 'string', ...local }, 'choice');
    return {
      schema: { ...schema, ...named, type: field.required ? ['array', 'string'] : ['array', 'string', 'null'] },
      required,
    };
  }
  return { schema: { ...filled(field), ...named, ...local }, required: field.required };
}

function code(field: CmsField): Derived {
  if (field.options['output_code_only'] === true) {
    return { schema: { type: orNull('string', field) }, required: field.required };
  }
  const keys = isObject(field.options['keys']) ? field.options['keys'] : {};
  const names = [scalarText(keys['code']) || 'code', scalarText(keys['lang']) || 'lang'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: ['string', 'null'] }]));
  return { schema: { type: orNull('object', field), properties }, required: field.required };
}

function color(field: CmsField): Derived {
  const { options } = field;
  if (options['allow_input'] === true || options['allowInput'] === true) return text(field);
  const alpha = options['enable_alpha'] === true || options['enableAlpha'] === true;
  return withPattern(field, `^#[\\da-fA-F]{6}$${alpha ? '|^rgba\\([\\d., ]+\\)$|^#[\\da-fA-F]{8}$' : ''}`);
}
