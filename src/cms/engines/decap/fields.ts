import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, Deriver, FieldRules } from '../../engine.ts';
import { dateSchema } from '../../values/moment-date.ts';
import { filled, patternOf } from '../../values/option.ts';
import { choices, group, limit, list } from './groups.ts';

const WIDGETS: Readonly<Record<string, Deriver>> = {
  string: text,
  text,
  markdown: text,
  richtext: text,
  uuid,
  compute: text,
  boolean: patterned((field) => ({ schema: { type: orNull('boolean', field) }, required: field.required })),
  number,
  datetime: (field) => ({ schema: dateSchema(field), required: field.required }),
  date: (field) => ({ schema: dateSchema(field), required: field.required }),
  select: patterned(select),
  relation: patterned(relation),
  list,
  object: (field, inside) => group(inside.mapping(field.fields)),
  image: upload,
  file: upload,
  hidden: () => ({ schema: {}, required: false }),
  code,
  color,
  map: (field) => withPattern(field, 'point', `"type"\\s*:\\s*"${scalarText(field.options['type']) || 'Point'}"`),
  keyvalue: (field) => ({ schema: { type: orNull('object', field) }, required: field.required }),
};

/**
 * What Decap and Netlify CMS refuse: a required field that is empty (`null`, absent, an empty text, an empty choice of several, but neither `false`
 * nor `0` nor a map), a text that its `pattern` does not match, a number or a list out of its limits. Neither an object nor a list has a say of its
 * own. Hidden fields are not looked at, nor any language but the default one.
 */
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

function orNull(type: string, { required }: CmsField): string | string[] {
  return required ? type : [type, 'null'];
}

function text(field: CmsField): Derived {
  const own = patternOf(field);
  const pattern = own === null ? {} : { pattern: field.required ? own.pattern : `^$|(?:${own.pattern})` };
  const message = own === null || own.message === '' ? {} : { 'x-cms-pattern-message': own.message };
  return { schema: { ...filled(field), ...pattern, ...message }, required: field.required };
}

/** A `pattern` option is read whatever the widget, and tested on the value written out. */
function patterned(derive: (field: CmsField) => Derived): Deriver {
  return (field) => {
    const [derived, own] = [derive(field), patternOf(field)];
    return own === null
      ? derived
      : { ...derived, schema: { ...derived.schema, 'x-cms-pattern': { ...own, on: 'text' } } };
  };
}

/** The widget gives itself a value when the entry is opened. */
function uuid(field: CmsField): Derived {
  return { schema: text({ ...field, required: false }).schema, required: false, wanted: field.required };
}

/** A form that the widget always gives its text, and that the CMS does not look at. */
function withPattern(field: CmsField, form: 'color' | 'point', pattern: string): Derived {
  const shape = { 'x-cms-tier': 'shape', 'x-cms-form': form, pattern: `^$|(?:${pattern})` };
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

function select(field: CmsField): Derived {
  const options = Array.isArray(field.options['options']) ? field.options['options'] : [];
  const values = options
    .map((option: unknown) => (isObject(option) ? option['value'] : option))
    .filter((value) => value !== undefined);
  // A select without options is told where it is written: here it takes anything.
  if (values.length === 0)
    return { schema: field.required ? { not: { enum: [null, '', []] } } : {}, required: field.required };
  if (field.options['multiple'] === true) return choices(field, { enum: values });
  return { schema: { enum: field.required ? values : [...values, null, ''] }, required: field.required };
}

function relation(field: CmsField): Derived {
  if (field.options['multiple'] === true) return choices(field, { type: ['string', 'number'] });
  const schema = field.required ? { type: ['string', 'number'], minLength: 1 } : { type: ['string', 'number', 'null'] };
  return { schema, required: field.required };
}

/** A `pattern` option is tested on the name of the file, not on its whole path. */
function upload(field: CmsField): Derived {
  const library = field.options['media_library'];
  const config = isObject(library) && isObject(library['config']) ? library['config'] : {};
  const multiple = config['multiple'] === true || field.options['multiple'] === true;
  const own = patternOf(field);
  const named = own === null ? {} : { 'x-cms-pattern': { ...own, on: 'basename' } };
  const shape = { 'x-cms-tier': 'shape', 'x-cms-form': 'file', pattern: '^(?!https?://)' };
  const local = field.options['choose_url'] === false ? { allOf: [shape] } : {};
  if (multiple) {
    const { schema, required } = choices({ ...field, options: {} }, { type: 'string', ...local });
    return {
      schema: {
        ...schema,
        ...named,
        ...(field.required ? { type: ['array', 'string'], minLength: 1 } : { type: ['array', 'string', 'null'] }),
      },
      required,
    };
  }
  return { schema: { ...filled(field), ...named, ...local }, required: field.required };
}

function code(field: CmsField): Derived {
  if (field.options['output_code_only'] === true) {
    return text(field);
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
  return withPattern(field, 'color', `^#[\\da-fA-F]{6}$${alpha ? '|^rgba\\([\\d., ]+\\)$|^#[\\da-fA-F]{8}$' : ''}`);
}
