import { isObject } from '../../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsField, CmsIdentity } from '../../cms.ts';
import { text } from '../../field.ts';

/** Field types of TinaCMS as the widgets they are like. */
const WIDGETS: Readonly<Record<string, string>> = {
  string: 'string',
  'rich-text': 'markdown',
  datetime: 'datetime',
  boolean: 'boolean',
  number: 'number',
  image: 'image',
  reference: 'relation',
  object: 'object',
};
const MAX_DEPTH = 20;

/**
 * `tina/tina-lock.json` (its `schema`), or `tina/__generated__/_schema.json`, which is that alone. The version that stands there is of
 * `@tinacms/graphql`, which wrote it: 1.5 is of TinaCMS 2, 2.1 of TinaCMS 3.
 */
export function readTina(value: unknown, identity: CmsIdentity): Cms {
  const root = isObject(value) ? value : {};
  const schema = isObject(root['schema']) ? root['schema'] : root;
  const collections = Array.isArray(schema['collections']) ? schema['collections'] : [];
  const at = schema === root ? '/collections' : '/schema/collections';
  const config = isObject(schema['config']) ? schema['config'] : {};
  const media = isObject(config['media']) && isObject(config['media']['tina']) ? config['media']['tina'] : {};
  const below = text(media['mediaRoot'])?.replace(/^\/|\/$/g, '') ?? '';
  const folder = text(media['publicFolder'])?.replace(/^\/|\/$/g, '') ?? null;
  // What it says is of the folder that it stands in.
  const base = identity.path.replace(/(?:^|\/)\.?tina\/.*$/, '');
  return {
    ...identity,
    mediaFolder: folder === null ? null : [base, folder, below].filter((step) => step !== '').join('/'),
    publicFolder: folder === null ? null : `/${below}`,
    previewContext: null,
    siteUrl: null,
    collections: collections.flatMap((one, index) => readCollection(one, `${at}/${index}`, base) ?? []),
  };
}

function readCollection(value: unknown, pointer: string, base: string): CmsCollection | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  if (name === null) return null;
  const written = [value['fields'], ...objectsIn(value['templates']).map((one) => one['fields'])].flatMap(objectsIn);
  const body = written.find((field) => field['isBody'] === true);
  const around = { base, depth: 0 };
  const kinds = readFields(value['templates'], `${pointer}/templates`, around).map((kind) => ofKind(kind, body));
  const fields = kinds.length > 0 ? together(kinds) : readFields(value['fields'], `${pointer}/fields`, around);
  const own = { i18n: null, mediaFolder: null, publicFolder: null, previewPath: null, pointer };
  return {
    ...own,
    name,
    label: text(value['label']) ?? name,
    labelSingular: null,
    folder: [base, (text(value['path']) ?? '').replace(/^\.?\/|\/$/g, '')].filter((step) => step !== '').join('/'),
    nested: false,
    depth: MAX_FOLDERS,
    entryPath: matching(value['match']),
    indexFile: null,
    body: (body === undefined ? null : nameOf(body)) ?? '$_body',
    extension: text(value['format']) ?? 'md',
    filter: null,
    fields,
    ...(kinds.length > 0 && { kinds: { key: '_template', all: kinds } }),
    files: [],
    format: null,
    identifierField: 'title',
  };
}

function objectsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The text below the header has one name for all kinds of pages: one that calls it otherwise is not asked for it. */
function ofKind(kind: CmsField, body: Readonly<Record<string, unknown>> | undefined): CmsField {
  const name = body === undefined ? null : nameOf(body);
  return { ...kind, fields: kind.fields.filter((field) => field.options['isBody'] !== true || field.name === name) };
}

/** The fields of several kinds; of those that two kinds hold otherwise, the name alone. */
function together(kinds: readonly CmsField[]): CmsField[] {
  const all = new Map<string, CmsField>();
  for (const field of kinds.flatMap((kind) => kind.fields)) {
    const other = all.get(field.name);
    const required = kinds.every(({ fields }) => fields.some((one) => one.name === field.name && one.required));
    if (other === undefined) all.set(field.name, { ...field, required });
    else if (other.widget !== field.widget)
      all.set(field.name, { ...other, widget: 'any', options: {}, fields: [], types: [], item: null });
  }
  return [...all.values()];
}

/** Levels of folders below that of a collection. */
const MAX_FOLDERS = 100;

/** More of them are a trap: an expression of so many parts takes its time. */
const MOST_WILDCARDS = 8;

/** `match: { include: "posts/*", exclude: "draft" }`, without their extension. */
function matching(value: unknown): string | null {
  if (!isObject(value)) return null;
  const include = text(value['include']);
  const exclude = text(value['exclude']);
  const wilds = `${include ?? ''}${exclude ?? ''}`.match(/\*+/g)?.length ?? 0;
  if (wilds > MOST_WILDCARDS) return null;
  const asked = include === null || include === 'default' ? '.+' : asExpression(include);
  return exclude === null ? asked : `(?!(?:${asExpression(exclude)})$)(?:${asked})`;
}

function asExpression(glob: string): string {
  return glob
    .replace(/^\//, '')
    .split(/(\*\*+\/|\*\*+|\*|\{[^{}]*\}|\?)/)
    .map((part, index) => (index % 2 === 0 ? literally(part) : wild(part)))
    .join('');
}

function wild(part: string): string {
  if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literally).join('|')})`;
  if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
  return part === '*' ? '[^/]*' : '[^/]';
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

interface Around {
  /** The folder of the site. */
  readonly base: string;
  readonly depth: number;
}

function readFields(value: unknown, pointer: string, around: Around): CmsField[] {
  if (!Array.isArray(value) || around.depth > MAX_DEPTH) return [];
  return value.flatMap((field, index) => readField(field, `${pointer}/${index}`, around) ?? []);
}

/** The key in the file, which may be another than the name. */
function nameOf(value: Readonly<Record<string, unknown>>): string | null {
  return text(value['nameOverride']) ?? text(value['name']);
}

function readField(value: unknown, pointer: string, { base, depth }: Around): CmsField | null {
  if (!isObject(value)) return null;
  const name = nameOf(value);
  const type = text(value['type']) ?? 'string';
  if (name === null) return null;
  const isRich = type === 'rich-text';
  const options = {
    ...(value['isBody'] === true && { isBody: true }),
    ...(typeof value['templateKey'] === 'string' && value['list'] === true && { templateKey: value['templateKey'] }),
    ...(typeof value['nameOverride'] === 'string' && { alias: text(value['name']) }),
    ...(Array.isArray(value['options']) && { options: value['options'] }),
    // A page is named by its path, from the folder of the site.
    ...(Array.isArray(value['collections']) && { collections: value['collections'], value_field: '{path}', base }),
  };
  const own: CmsField = {
    name,
    label: text(value['label']) ?? name,
    labelSingular: null,
    hint: text(value['description']),
    // The choices of a text are those of a list of choices elsewhere.
    widget: type === 'string' && Array.isArray(value['options']) ? 'select' : (WIDGETS[type] ?? type),
    required: value['required'] === true,
    options,
    fields: isRich ? [] : readFields(value['fields'], `${pointer}/fields`, { base, depth: depth + 1 }),
    item: null,
    types: isRich ? [] : readFields(value['templates'], `${pointer}/templates`, { base, depth: depth + 1 }),
    pointer,
  };
  if (value['list'] !== true) return own;
  return { ...own, widget: 'list', options: {}, fields: [], types: [], item: { ...own, required: false } };
}
