import { isObject } from '../../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsField, CmsFile, CmsIdentity } from '../../cms.ts';
import { text } from '../../field.ts';
import { type Components, resolve } from './components.ts';
import { extensionOf, formatOf, isReadAlike } from './format.ts';

/** Field types of Pages CMS as the widgets they are like. */
const WIDGETS: Readonly<Record<string, string>> = {
  'rich-text': 'markdown',
  date: 'datetime',
  reference: 'relation',
  image: 'image',
  file: 'file',
  text: 'text',
  string: 'string',
  boolean: 'boolean',
  number: 'number',
  select: 'select',
  object: 'object',
  block: 'object',
  code: 'code',
  uuid: 'uuid',
};
const MAX_DEPTH = 20;

/** What fields are read with. */
interface Reading {
  readonly components: Components;
  readonly media: readonly Media[];
}

interface Media {
  readonly name: string;
  readonly input: string | null;
  readonly output: string | null;
}

/** `.pages.yml`, brought to collections of fields. */
export function readPagesCms(value: unknown, identity: CmsIdentity): Cms {
  const root = isObject(value) ? value : {};
  const media = mediaOf(root['media']);
  const reading = { components: isObject(root['components']) ? root['components'] : {}, media };
  return {
    ...identity,
    mediaFolder: media[0]?.input ?? null,
    publicFolder: media[0]?.output ?? null,
    previewContext: null,
    siteUrl: null,
    collections: readContents(root['content'], '/content', reading, 0),
  };
}

function mediaOf(value: unknown): Media[] {
  if (typeof value === 'string') {
    const path = value.replace(/^\/|\/$/g, '');
    return [{ name: 'default', input: path, output: `/${path}` }];
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isObject).map((one) => ({
    name: text(one['name']) ?? 'default',
    input: text(one['input'])?.replace(/^\/|\/$/g, '') ?? null,
    output: text(one['output']),
  }));
}

/** Groups only arrange the menu. */
function readContents(value: unknown, pointer: string, reading: Reading, depth: number): CmsCollection[] {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((one, index) => {
    const at = `${pointer}/${index}`;
    if (isObject(one) && one['type'] === 'group') return readContents(one['items'], `${at}/items`, reading, depth + 1);
    return readContent(one, at, reading) ?? [];
  });
}

function readContent(value: unknown, pointer: string, reading: Reading): CmsCollection | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  const path = pathOf(value['path']);
  if (name === null || path === null || path.includes('..')) return null;
  const extension = extensionOf(value, path);
  const format = formatOf(value, extension);
  const fields = isReadAlike(format, extension, value['delimiters'])
    ? readFields(value['fields'], `${pointer}/fields`, reading, 0)
    : [];
  const label = text(value['label']) ?? name;
  const single = value['type'] === 'file';
  const own = { i18n: null, mediaFolder: null, publicFolder: null, previewPath: null, pointer };
  const file: CmsFile = { name, label, file: path, fields, ...own };
  const root = value['list'] === true || isObject(value['list']);
  return {
    ...own,
    name,
    label,
    labelSingular: null,
    folder: single ? null : path,
    nested: false,
    depth: value['subfolders'] === false ? 1 : MAX_FOLDERS,
    entryPath: excluding(value['exclude'], value['subfolders'] === false, extension),
    indexFile: null,
    // What is data has no text beside its fields.
    body: format.endsWith('-frontmatter') ? 'body' : '',
    extension,
    filter: null,
    fields: single || root ? [] : fields,
    // A file that is a list of entries has no fields of its own.
    files: single ? [root ? { ...file, fields: [] } : file] : [],
    format,
    identifierField: 'title',
  };
}

/** Levels of folders below that of a collection. */
const MAX_FOLDERS = 100;

function pathOf(value: unknown): string | null {
  if (value === '') return '';
  return (
    text(value)
      ?.replace(/^\.?\//, '')
      .replace(/\/+$/, '') ?? null
  );
}

/** Names that are no entries, as they are (`README.md`), and folders that are not gone into. */
function excluding(value: unknown, flat: boolean, extension: string): string | null {
  const names = Array.isArray(value) ? value.flatMap((one) => text(one) ?? []) : [];
  if (names.length === 0) return null;
  const named = (all: readonly string[]): string =>
    `(?!(?:${all.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$)`;
  const end = `.${extension}`;
  const entries = names.flatMap((name) => (name.endsWith(end) ? [name.slice(0, -end.length)] : []));
  const folders = flat ? '' : `(?:${named(names).replace(/\$\)$/, '/)')}[^/]+/)*`;
  return `${folders}${entries.length === 0 ? '' : named(entries)}[^/]+`;
}

function readFields(value: unknown, pointer: string, reading: Reading, depth: number): CmsField[] {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((field, index) => readField(field, `${pointer}/${index}`, reading, depth) ?? []);
}

function readField(written: unknown, pointer: string, reading: Reading, depth: number): CmsField | null {
  if (!isObject(written)) return null;
  const value = resolve(written, reading.components);
  const name = text(value['name']);
  if (name === null) return null;
  const isGroup = Array.isArray(value['fields']) && value['type'] === undefined;
  const type = isGroup ? 'object' : (text(value['type']) ?? 'string');
  const own: CmsField = {
    name,
    label: text(value['label']) ?? name,
    labelSingular: null,
    hint: text(value['description']),
    widget: Object.hasOwn(WIDGETS, type) ? (WIDGETS[type] ?? 'string') : type,
    required: value['required'] === true,
    options: optionsOf(value, type, reading.media),
    fields: type === 'object' ? readFields(value['fields'], `${pointer}/fields`, reading, depth + 1) : [],
    item: null,
    types: type === 'block' ? readFields(value['blocks'], `${pointer}/blocks`, reading, depth + 1) : [],
    pointer,
  };
  const { list } = value;
  if (list !== true && !isObject(list)) return own;
  const limits = isObject(list) ? list : {};
  const options = { min: limits['min'], max: limits['max'], default: limits['default'] };
  return {
    ...own,
    widget: 'list',
    options,
    fields: [],
    types: [],
    item: { ...own, required: own.widget === 'object' && own.required },
  };
}

/** The options that mean the same as elsewhere, under the names they have there. */
function optionsOf(value: Readonly<Record<string, unknown>>, type: string, media: readonly Media[]) {
  const options = isObject(value['options']) ? value['options'] : {};
  const { pattern } = value;
  const kept = ['min', 'max', 'minlength', 'maxlength', 'format', 'time', 'multiple'];
  const folder = media.find(({ name }) => name === options['media']);
  return {
    ...Object.fromEntries(kept.filter((key) => options[key] !== undefined).map((key) => [key, options[key]])),
    ...(value['default'] !== undefined && { default: value['default'] }),
    ...(pattern !== undefined && { pattern: isObject(pattern) ? [pattern['regex'], pattern['message']] : pattern }),
    ...(Array.isArray(options['values']) && { options: options['values'] }),
    ...(value['blockKey'] !== undefined && { blockKey: value['blockKey'] }),
    ...(folder?.input && { media_folder: `/${folder.input}`, public_folder: folder.output ?? `/${folder.input}` }),
    ...(type === 'reference' && { collection: options['collection'], value_field: text(options['value']) ?? '{path}' }),
  };
}
