import { scalarText } from '../../../content/format/scalar-text.ts';
import { isObject } from '../../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsFile, CmsFilter, CmsI18n, CmsIdentity } from '../../cms.ts';
import { readFields, text } from '../../field.ts';

/** A configuration of Decap CMS, or of one that shares most of its words. Whatever is malformed is left out. */
export function readDecap(value: unknown, identity: CmsIdentity): Cms {
  const root = isObject(value) ? value : {};
  const backend = isObject(root['backend']) ? root['backend'] : {};
  const i18n = readI18n(root['i18n'], null);
  const collections = Array.isArray(root['collections']) ? root['collections'] : [];
  return {
    ...identity,
    mediaFolder: folder(root['media_folder']),
    publicFolder: text(root['public_folder']),
    previewContext: text(backend['preview_context']),
    siteUrl: text(root['site_url']) ?? text(root['display_url']),
    collections: collections.flatMap((one, index) => readCollection(one, `/collections/${index}`, i18n) ?? []),
  };
}

export function readCollection(value: unknown, pointer: string, site: CmsI18n | null): CmsCollection | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  if (name === null) return null;
  const path = text(value['path']);
  const nested = isObject(value['nested']) ? Number(value['nested']['depth'] ?? 100) : null;
  const i18n = readI18n(value['i18n'], site);
  return {
    name,
    label: text(value['label']) ?? name,
    labelSingular: text(value['label_singular']),
    folder: Array.isArray(value['files']) ? null : folder(value['folder']),
    nested: nested !== null,
    depth: nested ?? (path === null ? 1 : path.split('/').length),
    entryPath: null,
    indexFile: null,
    body: 'body',
    extension: (text(value['extension']) ?? extensionOf(value['format'])).replace(/^\./, ''),
    format: text(value['format']),
    filter: readFilter(value['filter']),
    i18n,
    fields: readFields(value['fields'], `${pointer}/fields`),
    files: readFiles(value['files'], `${pointer}/files`, i18n),
    identifierField: text(value['identifier_field']) ?? 'title',
    mediaFolder: text(value['media_folder']),
    publicFolder: text(value['public_folder']),
    previewPath: text(value['preview_path']),
    pointer,
  };
}

export function readFiles(value: unknown, pointer: string, i18n: CmsI18n | null): CmsFile[] {
  return Array.isArray(value) ? value.flatMap((file, index) => readFile(file, `${pointer}/${index}`, i18n) ?? []) : [];
}

function extensionOf(format: unknown): string {
  const data: Readonly<Record<string, string>> = { yml: 'yml', yaml: 'yml', toml: 'toml', json: 'json' };
  return data[scalarText(format)] ?? 'md';
}

function readFile(value: unknown, pointer: string, i18n: CmsI18n | null): CmsFile | null {
  if (!isObject(value)) return null;
  const file = folder(value['file']);
  const name = text(value['name']);
  if (file === null || name === null) return null;
  return {
    name,
    label: text(value['label']) ?? name,
    file,
    fields: readFields(value['fields'], `${pointer}/fields`),
    i18n,
    mediaFolder: text(value['media_folder']),
    publicFolder: text(value['public_folder']),
    previewPath: text(value['preview_path']),
    pointer,
  };
}

function readFilter(value: unknown): CmsFilter | null {
  if (!isObject(value)) return null;
  const field = text(value['field']);
  return field === null ? null : { field, value: value['value'], pattern: text(value['pattern']) };
}

const STRUCTURES: readonly string[] = ['single_file', 'multiple_files', 'multiple_folders'];

function readI18n(value: unknown, site: CmsI18n | null): CmsI18n | null {
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return site;
  if (!isObject(value)) return null;
  const structure = text(value['structure']) ?? site?.structure ?? 'multiple_folders';
  const named = Array.isArray(value['locales']) ? value['locales'].flatMap((locale) => text(locale) ?? []) : [];
  const locales = named.length > 0 ? named : (site?.locales ?? []);
  const defaultLocale = text(value['default_locale']) ?? site?.defaultLocale ?? locales[0];
  if (defaultLocale === undefined || !STRUCTURES.includes(structure)) return null;
  return {
    structure: structure as CmsI18n['structure'],
    locales,
    defaultLocale,
    omitsDefault: false,
    takesUnnamed: true,
  };
}

/** A path of the configuration, relative to the root: `/content/blog/` is `content/blog`. */
export function folder(value: unknown): string | null {
  const path = text(value);
  if (path === null) return null;
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return steps.includes('..') ? null : steps.join('/');
}
