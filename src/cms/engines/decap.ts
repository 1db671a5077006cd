import { scalarText } from '../../content/format/scalar-text.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsEngine, CmsFile, CmsFilter, CmsI18n } from '../cms.ts';
import { readFields, text } from '../field.ts';

/** What the configuration file itself does not tell. */
export interface CmsIdentity {
  readonly path: string;
  readonly engine: CmsEngine;
  readonly version: string | null;
}

/** A Decap, Netlify or Sveltia CMS configuration as the house reads it. Whatever is malformed is left out. */
export function readCms(value: unknown, { path, engine, version }: CmsIdentity): Cms {
  const root = isObject(value) ? value : {};
  const backend = isObject(root['backend']) ? root['backend'] : {};
  const i18n = readI18n(root['i18n'], null);
  const collections = Array.isArray(root['collections']) ? root['collections'] : [];
  return {
    path,
    engine,
    version,
    refusesEmptyLists: engine === 'decap-cms' && isAtLeast(version, 3, 6),
    mediaFolder: folder(root['media_folder']),
    publicFolder: text(root['public_folder']),
    previewContext: text(backend['preview_context']),
    siteUrl: text(root['site_url']) ?? text(root['display_url']),
    collections: collections.flatMap((one, index) => readCollection(one, `/collections/${index}`, i18n) ?? []),
  };
}

/** An open range (`3`) is served its newest release. */
function isAtLeast(version: string | null, major: number, minor: number): boolean {
  const [own, patch] = (version ?? '0').split('.').map(Number);
  return (own ?? 0) > major || (own === major && (patch === undefined || patch >= minor));
}

function readCollection(value: unknown, pointer: string, site: CmsI18n | null): CmsCollection | null {
  if (!isObject(value)) return null;
  const name = text(value['name']);
  if (name === null) return null;
  const path = text(value['path']);
  const nested = isObject(value['nested']) ? Number(value['nested']['depth'] ?? 100) : null;
  return {
    name,
    label: text(value['label']) ?? name,
    labelSingular: text(value['label_singular']),
    folder: Array.isArray(value['files']) ? null : folder(value['folder']),
    nested: nested !== null,
    depth: nested ?? (path === null ? 1 : path.split('/').length),
    extension: (text(value['extension']) ?? extensionOf(value['format'])).replace(/^\./, ''),
    filter: readFilter(value['filter']),
    i18n: readI18n(value['i18n'], site),
    fields: readFields(value['fields'], `${pointer}/fields`),
    files: Array.isArray(value['files'])
      ? value['files'].flatMap((file, index) => readFile(file, `${pointer}/files/${index}`) ?? [])
      : [],
    identifierField: text(value['identifier_field']) ?? 'title',
    mediaFolder: text(value['media_folder']),
    publicFolder: text(value['public_folder']),
    previewPath: text(value['preview_path']),
    pointer,
  };
}

function extensionOf(format: unknown): string {
  const data: Readonly<Record<string, string>> = { yml: 'yml', yaml: 'yml', toml: 'toml', json: 'json' };
  return data[scalarText(format)] ?? 'md';
}

function readFile(value: unknown, pointer: string): CmsFile | null {
  if (!isObject(value)) return null;
  const file = folder(value['file']);
  const name = text(value['name']);
  if (file === null || name === null) return null;
  return {
    name,
    label: text(value['label']) ?? name,
    file,
    fields: readFields(value['fields'], `${pointer}/fields`),
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

function readI18n(value: unknown, site: CmsI18n | null): CmsI18n | null {
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return site;
  if (!isObject(value)) return null;
  const structure = text(value['structure']) ?? site?.structure ?? 'multiple_folders';
  const named = Array.isArray(value['locales']) ? value['locales'].flatMap((locale) => text(locale) ?? []) : [];
  const locales = named.length > 0 ? named : (site?.locales ?? []);
  const defaultLocale = text(value['default_locale']) ?? site?.defaultLocale ?? locales[0];
  if (defaultLocale === undefined) return null;
  if (structure !== 'single_file' && structure !== 'multiple_files' && structure !== 'multiple_folders') return null;
  return { structure, locales, defaultLocale };
}

/** A path of the configuration, relative to the root: `/content/blog/` is `content/blog`. */
function folder(value: unknown): string | null {
  const path = text(value);
  if (path === null) return null;
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return steps.includes('..') ? null : steps.join('/');
}
