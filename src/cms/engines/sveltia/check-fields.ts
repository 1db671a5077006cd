import { scalarText } from '../../../content/format/scalar-text.ts';
import { nearest } from '../../../content/nearest.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { CmsTrouble } from '../../check.ts';
import type { Reader } from '../../shape/troubles.ts';
import { leadsToField, namesIn, slugKeys, type Written, writtenIn } from './walk.ts';

/** Says of a trouble where it is; how grave it is depends on the version. */
export type Say = (said: CmsTrouble['said'], pointer: string) => CmsTrouble;

/** What Sveltia CMS refuses of a field beyond its shape. */
export function* checkField(
  field: Written,
  root: Readonly<Record<string, unknown>>,
  reader: Reader,
  say: Say,
): Iterable<CmsTrouble> {
  const { value, pointer, where } = field;
  const at = { ...reader, where };
  const { name, widget } = value;
  if (typeof name === 'string' && /[\s.*:<>]/.test(name))
    yield say({ message: 'bad-name', facts: { ...reader, name } }, `${pointer}/name`);
  const inner = ['field', 'fields', 'types'].filter((key) => value[key] !== undefined);
  for (const [option, suggestion] of Object.entries(RENAMED))
    if (Object.hasOwn(value, option) && (option !== 'allow_multiple' || widget === 'file' || widget === 'image'))
      yield say({ message: 'renamed-option', facts: { ...at, option, suggestion } }, `${pointer}/${option}`);
  // A kind of item may have no field of its own.
  const holds = (widget === 'list' || widget === 'object') && !/\/types\/\d+$/.test(pointer);
  if (holds && inner.length > 1) yield say({ message: 'both-options', facts: { ...at, options: inner } }, pointer);
  for (const key of holds ? inner : [])
    if (Array.isArray(value[key]) && value[key].length === 0)
      yield say({ message: 'option-count', facts: { ...at, option: key, count: null } }, `${pointer}/${key}`);
  if (widget === 'date') {
    const facts = { ...at, option: 'widget', value: 'date', allowed: ['datetime'], suggestion: null };
    yield say({ message: 'option-value', facts }, `${pointer}/widget`);
  }
  if (widget === 'select') yield* checkChoices(field, reader, say);
  if (widget === 'relation') yield* checkRelation(field, root, reader, say);
}

/** Names of Netlify CMS that it refuses to read. */
const RENAMED: Readonly<Record<string, string>> = {
  allow_multiple: 'multiple',
  dateFormat: 'date_format',
  displayFields: 'display_fields',
  editorComponents: 'editor_components',
  pickerUtc: 'picker_utc',
  searchFields: 'search_fields',
  timeFormat: 'time_format',
  valueField: 'value_field',
  valueType: 'value_type',
};

function* checkChoices({ value, pointer, where }: Written, reader: Reader, say: Say): Iterable<CmsTrouble> {
  const { options, default: initial } = value;
  if (!Array.isArray(options) || options.length === 0) return;
  const at = { ...reader, where };
  const values = options.map((one: unknown) => (isObject(one) ? one['value'] : one));
  for (const [index, one] of values.entries())
    if (values.indexOf(one) < index)
      yield say({ message: 'same-choice', facts: { ...at, value: shown(one) } }, `${pointer}/options/${index}`);
  const words = values.filter((one) => typeof one === 'string');
  for (const one of initial === undefined ? [] : Array.isArray(initial) ? initial : [initial])
    if (!values.includes(one)) {
      const facts = { ...at, value: shown(one), suggestion: nearest(shown(one), words) };
      yield say({ message: 'unknown-choice', facts }, `${pointer}/default`);
    }
}

const shown = (value: unknown): string => scalarText(value) || JSON.stringify(value) || '';

/** Options of a relation that name fields of what it points to. */
const NAMING = ['value_field', 'display_fields', 'search_fields'] as const;

function* checkRelation(
  { value, pointer, where }: Written,
  root: Readonly<Record<string, unknown>>,
  reader: Reader,
  say: Say,
): Iterable<CmsTrouble> {
  const at = { ...reader, where };
  const target = targetOf(value['collection'], root);
  if (target === null) return;
  const { files, label } = target;
  let { fields } = target;
  if (files !== null) {
    const named = files.find(({ value: file }) => file['name'] === value['file']);
    if (value['file'] === undefined) {
      yield say({ message: 'missing-option', facts: { ...at, options: ['file'] } }, pointer);
      return;
    }
    if (named === undefined) {
      const file = shown(value['file']);
      const suggestion = nearest(file, namesIn(files.map((one) => one.value)));
      yield say({ message: 'unknown-file', facts: { ...at, file, collection: label, suggestion } }, `${pointer}/file`);
      return;
    }
    fields = named.value['fields'];
  }
  if (!Array.isArray(fields) || fields.length === 0) return;
  for (const option of NAMING) {
    const own = value[option];
    const several = Array.isArray(own);
    if (several !== (option !== 'value_field')) continue;
    for (const [index, one] of (several ? own : [own]).entries())
      for (const path of pathsOf(one)) {
        if (leadsToField(fields, path) || target.keys.includes(path)) continue;
        const facts = { ...at, option, field: path, collection: label, suggestion: nearest(path, namesIn(fields)) };
        yield say({ message: 'unknown-field', facts }, `${pointer}/${option}${several ? `/${index}` : ''}`);
      }
  }
}

/** `{{name.first}} ({{city}})` names two fields, `name` one. */
function pathsOf(value: unknown): string[] {
  if (typeof value !== 'string' || value === '') return [];
  const tags = [...value.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, tag = '']) => tag.trim());
  return tags.length === 0 ? [value] : tags.filter((tag) => tag !== 'slug' && tag !== 'locale' && !tag.includes('|'));
}

interface Target {
  readonly label: string;
  readonly files: readonly Written[] | null;
  readonly fields: unknown;
  /** What is read there that is no field. */
  readonly keys: readonly string[];
}

function targetOf(name: unknown, root: Readonly<Record<string, unknown>>): Target | null {
  if (name === '_singletons')
    return { label: 'singletons', files: writtenIn(root['singletons'], '/singletons', []), fields: null, keys: [] };
  const found = writtenIn(root['collections'], '/collections', []).find(({ value }) => value['name'] === name);
  if (found === undefined || typeof name !== 'string') return null;
  const { files, fields } = found.value;
  const label = found.where[0] ?? name;
  return {
    label: String(label),
    files: Array.isArray(files) ? writtenIn(files, `${found.pointer}/files`, []) : null,
    fields,
    keys: slugKeys(root, found.value),
  };
}
