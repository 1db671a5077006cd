import { isObject } from '../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsField, CmsFile } from '../cms.ts';
import { text } from '../field.ts';

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
  code: 'text',
  uuid: 'uuid',
};
const MAX_DEPTH = 20;

/** `.pages.yml` (Pages CMS), brought to the same collections. Its fields are optional unless they say `required`. */
export function readPagesCms(value: unknown, path: string): Cms {
  const root = isObject(value) ? value : {};
  const media = isObject(root['media']) ? root['media'] : {};
  const content = Array.isArray(root['content']) ? root['content'] : [];
  return {
    path,
    engine: 'pages-cms',
    version: null,
    refusesEmptyLists: true,
    mediaFolder: text(media['input']) ?? text(root['media']),
    publicFolder: text(media['output']) ?? text(root['media']),
    previewContext: null,
    siteUrl: null,
    collections: content.flatMap((one, index) => readContent(one, `/content/${index}`) ?? []),
  };
}

function readContent(value: unknown, pointer: string): CmsCollection | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  const path =
    text(value['path'])
      ?.replace(/^\.?\//, '')
      .replace(/\/+$/, '') ?? null;
  if (name === null || path === null || path.includes('..')) return null;
  const fields = readFields(value['fields'], `${pointer}/fields`, 0);
  const label = text(value['label']) ?? name;
  const single = value['type'] === 'file';
  const file: CmsFile = {
    name,
    label,
    file: path,
    fields,
    mediaFolder: null,
    publicFolder: null,
    previewPath: null,
    pointer,
  };
  return {
    name,
    label,
    labelSingular: null,
    folder: single ? null : path,
    nested: false,
    depth: value['subfolders'] === false ? 1 : 100,
    extension: (text(value['extension']) ?? /\.(\w+)$/.exec(text(value['filename']) ?? '')?.[1] ?? 'md').replace(
      /^\./,
      '',
    ),
    filter: null,
    i18n: null,
    fields: single ? [] : fields,
    files: single ? [file] : [],
    identifierField: 'title',
    mediaFolder: null,
    publicFolder: null,
    previewPath: null,
    pointer,
  };
}

function readFields(value: unknown, pointer: string, depth: number): CmsField[] {
  if (!Array.isArray(value) || depth > MAX_DEPTH) return [];
  return value.flatMap((field, index) => readField(field, `${pointer}/${index}`, depth) ?? []);
}

function readField(value: unknown, pointer: string, depth: number): CmsField | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  const type = text(value['type']) ?? 'string';
  if (name === null) return null;
  const own: CmsField = {
    name,
    label: text(value['label']) ?? name,
    labelSingular: null,
    hint: text(value['description']),
    // A type that is not simple (blocks, components of the site) is taken as it is.
    widget: Object.hasOwn(WIDGETS, type) ? (WIDGETS[type] ?? 'string') : 'hidden',
    required: value['required'] === true,
    options: optionsOf(value),
    fields: readFields(value['fields'], `${pointer}/fields`, depth + 1),
    item: null,
    types: [],
    pointer,
  };
  if (value['list'] !== true && !isObject(value['list'])) return own;
  const limits = isObject(value['list']) ? value['list'] : {};
  const options = { min: limits['min'], max: limits['max'] };
  return { ...own, widget: 'list', options, fields: [], item: { ...own, required: own.widget === 'object' } };
}

function optionsOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const options = isObject(value['options']) ? value['options'] : {};
  const pattern = isObject(value['pattern'])
    ? [value['pattern']['regex'], value['pattern']['message']]
    : value['pattern'];
  return {
    ...(pattern !== undefined && { pattern }),
    ...(Array.isArray(options['values']) && { options: options['values'] }),
    ...(options['multiple'] === true && { multiple: true }),
    ...(value['type'] === 'number' && { value_type: 'float', min: options['min'], max: options['max'] }),
    ...(options['collection'] !== undefined && {
      collection: options['collection'],
      value_field: value['type'] === 'reference' ? (text(options['value']) ?? '{path}') : undefined,
    }),
  };
}
