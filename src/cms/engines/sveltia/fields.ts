import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, DeriveOptions, Deriver, FieldRules } from '../../engine.ts';
import { sveltiaDate } from './date.ts';
import { code, group, keyvalue, list, several } from './groups.ts';
import { asText, boolean, colour, number, pattern, shaped, text, withDefault } from './texts.ts';

/**
 * What Sveltia CMS refuses: a required field that is empty once its blanks are taken away, a text that its `pattern` does not match or that is
 * too short or too long, a number or a list out of its limits. Limits and patterns say nothing of what is empty. What it opens is brought to
 * the form first: a key that is not there takes the default of its field (`false`, the first of all), a number under a text is read as a text,
 * one value under a list is a list of one. An optional object may be absent, `null` or `{}`, whatever its fields ask for. The other languages
 * are looked at as well, where a field is written in them.
 */
export const sveltiaFields: FieldRules = {
  widgets: {
    string: text,
    text,
    markdown: text,
    richtext: text,
    map: shaped('point', (field) => `"type"\\s*:\\s*"${scalarText(field.options['type']) || 'Point'}"`),
    color: shaped('color', colour),
    uuid: text,
    compute: () => ({ schema: {}, required: false }),
    hidden: () => ({ schema: {}, required: false }),
    boolean,
    number,
    datetime: patterned((field) => withDefault(field, { ...asText(field), ...sveltiaDate(field) })),
    select: patterned(select),
    relation: patterned(
      choice((field) => (field.required ? { type: ['string', 'number'] } : { type: ['string', 'number', 'null'] })),
    ),
    image: patterned(choice(asPath)),
    file: patterned(choice(asPath)),
    list,
    object: group,
    code,
    keyvalue,
  },
  unknown: () => ({ schema: {}, required: false }),
  asks,
};

/** `required: [fr, en]` names the languages that are asked for; a field that is not translated is asked for in the default one. */
function asks({ options, required }: CmsField, { locale, isDefault }: DeriveOptions): boolean {
  const { i18n } = options;
  const translated = i18n === true || i18n === 'translate' || i18n === 'duplicate_keys';
  if (!isDefault && !translated) return false;
  return Array.isArray(options['required']) ? options['required'].includes(locale || '_default') : required;
}

/** What is not among the options is taken all the same; an option may be the empty text, or `null`. */
function select(field: CmsField): Derived {
  const options = Array.isArray(field.options['options']) ? field.options['options'] : [];
  const values = options
    .map((option: unknown) => (isObject(option) ? option['value'] : option))
    .filter((value) => value !== undefined);
  if (values.length === 0) return { schema: {}, required: false };
  const { options: own, required } = field;
  if (own['multiple'] === true) return several(field, { enum: [...values, null] }, MANY);
  // A key that is not there takes its default, or the emptiness of its options: it is well where that is one of them.
  const initial = own['default'] ?? (typeof values[0] === 'string' ? '' : null);
  return {
    schema: { enum: required ? values : [...values, null, ''] },
    required: required && isEmpty(initial) && !values.includes(initial),
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

const MANY = { takesOne: true, counted: true };

/** One value, or a list of them. */
function choice(item: (field: CmsField) => SchemaObject): Deriver {
  return (field) => {
    const { options } = field;
    const library = isObject(options['media_library']) ? options['media_library'] : {};
    const config = isObject(library['config']) ? library['config'] : {};
    const multiple = options['multiple'] === true || config['multiple'] === true;
    if (multiple) {
      const { schema, required } = several(field, item({ ...field, required: false }), MANY);
      // A list of files that is not there is not looked at.
      const isFile = field.widget === 'file' || field.widget === 'image';
      return isFile ? { schema: unasked(schema), required: false, wanted: required } : { schema, required };
    }
    const initial = options['default'];
    const schema = item(field);
    const filled = field.required && schema['enum'] === undefined ? { minLength: 1, 'x-cms-blank': false } : {};
    return { schema: { ...schema, ...filled }, required: field.required && (initial === undefined || initial === '') };
  };
}

/** The same, where `null` is as good as absent. */
function unasked({ not: _not, ...schema }: SchemaObject): SchemaObject {
  return schema;
}

function asPath(field: CmsField): SchemaObject {
  return { type: field.required ? 'string' : ['string', 'null'] };
}

/** A pattern is tested on one value written out, whatever the widget (on the whole of a path); not on several of them. */
function patterned(derive: Deriver): Deriver {
  return (field, inside) => {
    const derived = derive(field, inside);
    return derived.schema['items'] === undefined
      ? { ...derived, schema: { ...derived.schema, ...pattern(field) } }
      : derived;
  };
}
