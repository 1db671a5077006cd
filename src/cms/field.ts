import { isObject } from '../schema/json-schema.ts';
import type { CmsField } from './cms.ts';

/** Option names of old, which the CMS still takes. */
const RENAMED: Readonly<Record<string, string>> = {
  dateFormat: 'date_format',
  timeFormat: 'time_format',
  pickerUtc: 'picker_utc',
  editorComponents: 'editor_components',
  valueType: 'value_type',
  valueField: 'value_field',
  searchFields: 'search_fields',
  displayFields: 'display_fields',
  optionsLength: 'options_length',
};

/** Forms within forms deeper than this are a mistake, or a trap. */
const MAX_DEPTH = 20;

/** The fields of a form; whatever is not a field with a name is left out. */
export function readFields(value: unknown, pointer: string, depth = 0): CmsField[] {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((field, index) => readField(field, `${pointer}/${index}`, depth) ?? []);
}

function readField(value: unknown, pointer: string, depth: number): CmsField | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  if (name === null) return null;
  const options: Record<string, unknown> = Object.create(null);
  for (const [key, option] of Object.entries(value)) options[RENAMED[key] ?? key] ??= option;
  const widget = (text(value['widget']) ?? 'string').toLowerCase();
  const inner = isObject(value['field']) ? { name: 'item', ...value['field'] } : null;
  // An object takes its one field under its own name; a list takes it bare.
  const single = inner !== null && widget !== 'list' ? readField(inner, `${pointer}/field`, depth + 1) : null;
  return {
    name,
    label: text(value['label']) ?? name,
    labelSingular: text(value['label_singular']),
    hint: text(value['hint']),
    widget,
    // A field that shows on a condition is only asked for while it shows.
    required: value['required'] !== false && value['condition'] === undefined,
    options,
    fields: single === null ? readFields(value['fields'], `${pointer}/fields`, depth + 1) : [single],
    item: inner === null || single !== null ? null : readField(inner, `${pointer}/field`, depth + 1),
    types: readFields(value['types'], `${pointer}/types`, depth + 1),
    pointer,
  };
}

/** A non-empty text, or null. Numbers are taken as written. */
export function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
