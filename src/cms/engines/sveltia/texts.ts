import type { SchemaObject } from '../../../schema/json-schema.ts';
import type { CmsField } from '../../cms.ts';
import type { Derived, Deriver } from '../../engine.ts';
import { isExpression } from '../../values/option.ts';

/** A key that is not there takes its default: it is missing where there is none to take. */
export function withDefault(field: CmsField, schema: SchemaObject): Derived {
  const initial = field.options['default'];
  return { schema, required: field.required && (typeof initial !== 'string' || initial.trim() === '') };
}

/** A text that must be there, or may be left empty. */
export function asText(field: CmsField): SchemaObject {
  return field.required ? { type: 'string', minLength: 1, 'x-cms-blank': false } : { type: ['string', 'null'] };
}

/** A box that may not stay as it is at first has to be ticked, or unticked. */
export function boolean(field: CmsField): Derived {
  const own = pattern(field);
  const tested = own['x-cms-pattern'] as { readonly pattern: string; readonly flags: string } | undefined;
  const initial = String(field.options['default'] === true);
  const isAsked = tested !== undefined && !new RegExp(tested.pattern, tested.flags).test(initial);
  return { schema: { type: isAsked ? 'boolean' : ['boolean', 'null'], ...own }, required: isAsked };
}

export function text(field: CmsField): Derived {
  return withDefault(field, { ...asText(field), ...pattern(field), ...length(field), ...address(field) });
}

/** Characters are counted between the blanks; limits that cross are none. */
function length({ options, widget }: CmsField): SchemaObject {
  if (widget !== 'string' && widget !== 'text') return {};
  const min = whole(options['minlength']);
  const max = whole(options['maxlength']);
  const sound = Number(options['minlength'] ?? 0) <= Number(options['maxlength'] ?? Infinity);
  return sound && (min !== null || max !== null) ? { 'x-cms-length': { min, max } } : {};
}

/** `type: url` and `type: email`, without what the form writes around them (`prefix`, `suffix`). */
function address({ options, widget }: CmsField): SchemaObject {
  const { type } = options;
  if (widget !== 'string' || (type !== 'url' && type !== 'email')) return {};
  const form =
    type === 'url'
      ? String.raw`(?:(?!(?:https?|ftp|wss?):/*\s*$)[A-Za-z][\w+.-]*:\S+)?`
      : String.raw`[^\s@]+@[^\s@]+\.[^\s@]+`;
  const [before, after] = [literally(options['prefix']), literally(options['suffix'])];
  // Either is taken away where it is there.
  const start = before === '' ? '' : `(?:${before}|(?!${before}))`;
  const end = after === '' ? '' : `(?:${after}|(?<!${after}))`;
  const pattern = String.raw`^\s*$|^${start}\s*${form}\s*${end}$`;
  return { allOf: [{ 'x-cms-tier': 'refused', pattern, 'x-cms-form': type }] };
}

function literally(text: unknown): string {
  return typeof text === 'string' ? text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : '';
}

function whole(value: unknown): number | null {
  return Number.isInteger(value) ? (value as number) : null;
}

/** `/^a/i` is an expression with its flags. */
export function pattern(field: CmsField): SchemaObject {
  const { pattern: own } = field.options;
  if (!Array.isArray(own) || typeof own[0] !== 'string') return {};
  const [, source = '', flags = ''] = /^\/?(.+?)(?:\/([dgimsuy]*))?$/.exec(own[0]) ?? [];
  if (source === '' || !isExpression(source)) return {};
  const message: unknown = own.length > 1 ? own.at(-1) : '';
  const told = {
    pattern: source,
    flags: flags.replace(/[gy]/g, ''),
    message: typeof message === 'string' ? message : '',
  };
  return { 'x-cms-pattern': { ...told, on: 'trimmed' } };
}

/** What the form of the widget always gives, and the CMS does not look at. */
export function shaped(kind: 'color' | 'point', form: (field: CmsField) => string): Deriver {
  return (field) => {
    const { schema, required } = text(field);
    return {
      schema: {
        ...schema,
        allOf: [{ 'x-cms-tier': 'shape', 'x-cms-form': kind, pattern: `^\\s*$|(?:${form(field)})` }],
      },
      required,
    };
  };
}

export function colour({ options }: CmsField): string {
  if ((options['allowInput'] ?? options['allow_input']) === true) return '';
  return `^#[\\da-fA-F]{6}$${(options['enableAlpha'] ?? options['enable_alpha']) === true ? '|^#[\\da-fA-F]{8}$' : ''}`;
}

/** `int/string` and `float/string` write their number as a text. */
export function number(field: CmsField): Derived {
  const { options, required } = field;
  const kind = typeof options['value_type'] === 'string' ? options['value_type'] : 'int';
  const minimum = finite(options['min']);
  const maximum = finite(options['max']);
  const limits = { ...(minimum !== null && { minimum }), ...(maximum !== null && { maximum }) };
  const isText = kind !== 'int' && kind !== 'float';
  const type = kind.startsWith('float') ? 'number' : 'integer';
  const hasDefault = options['default'] !== undefined && !Number.isNaN(Number(options['default']));
  const shape = isText
    ? {
        ...written(field, type),
        ...(minimum !== null || maximum !== null ? { 'x-cms-amount': { minimum, maximum } } : {}),
      }
    : required
      ? hasDefault
        ? { type: [type, 'string'], maxLength: 0 }
        : { type }
      : { type: [type, 'string', 'null'], maxLength: 0 };
  const schema = { ...shape, ...(isText ? {} : limits), ...pattern(field) };
  return { schema, required: required && !hasDefault };
}

/** A number that the form writes as a text; one that is written as a number is read all the same. */
function written(field: CmsField, type: 'integer' | 'number'): SchemaObject {
  const digits = type === 'integer' ? '[+-]?\\d+' : '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?';
  const shape = {
    'x-cms-tier': 'shape',
    'x-cms-form': type,
    pattern: `^\\s*(?:${digits})?\\s*$`,
    ...(type === 'integer' && { multipleOf: 1 }),
  };
  const { type: _text, ...filled } = asText(field);
  return { type: field.required ? ['number', 'string'] : ['number', 'string', 'null'], ...filled, allOf: [shape] };
}

export function finite(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
