import { isObject } from '../../../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsFile, CmsI18n, CmsIdentity, CmsIndexFile } from '../../cms.ts';
import { readFields, text } from '../../field.ts';
import { folder, readCollection, readDecap, readFiles } from '../decap/read.ts';

/** A configuration of Sveltia CMS: that of Decap, with singletons, dividers, index files, and its own languages. */
export function readSveltia(value: unknown, identity: CmsIdentity): Cms {
  const root = isObject(value) ? value : {};
  const site = isObject(root['i18n']) ? root['i18n'] : null;
  const collections = Array.isArray(root['collections']) ? root['collections'] : [];
  return {
    ...readDecap({ ...root, collections: [], i18n: null }, identity),
    collections: [
      ...collections.flatMap((one, index) => readOne(one, `/collections/${index}`, site) ?? []),
      ...singletons(root['singletons'], site),
    ],
  };
}

/** A divider has no place, whatever its name. */
function readOne(value: unknown, pointer: string, site: Languages | null): CmsCollection | null {
  if (!isObject(value) || Object.hasOwn(value, 'divider')) return null;
  const collection = readCollection({ ...value, i18n: null }, pointer, null);
  if (collection === null) return null;
  const languages = value['i18n'] ? merged(site, value['i18n']) : null;
  const path = text(value['path']);
  return {
    ...collection,
    folder: Array.isArray(value['files']) ? null : rootOf(value['folder']),
    // A folder that names the language is one folder a language, whatever is asked for.
    i18n: i18nOf(
      /\{\{locale\}\}/.test(text(value['folder']) ?? '') ? { ...languages, structure: 'multiple_folders' } : languages,
    ),
    files: collection.files.map((file) => ofFile(file, value['files'], languages)),
    entryPath: path === null ? null : asExpression(path),
    indexFile: indexFileOf(value['index_file'], `${pointer}/index_file`),
    body: text(value['body_field']) ?? 'body',
  };
}

/** `folder: ""`, `.` and `/` are the root. */
function rootOf(value: unknown): string | null {
  return value === '' ? '' : folder(value);
}

/** Files beside the collections, each with its form. */
function singletons(value: unknown, site: Languages | null): CmsCollection[] {
  const files = readFiles(value, '/singletons', null).map((file) => ofFile(file, value, site));
  if (files.length === 0) return [];
  const empty = readCollection({ name: '_singletons', files: [] }, '/singletons', null);
  return empty === null ? [] : [{ ...empty, files }];
}

/** More placeholders than these in a path are a trap: an expression of so many parts takes its time. */
const MOST_PLACEHOLDERS = 8;

/** `{{slug}}/index`: a placeholder stands for one step of the path, or a part of it; several in a row stand for the same. */
function asExpression(path: string): string | null {
  const parts = path.split(/((?:\{\{[^}]*\}\})+)/);
  if (parts.length > 2 * MOST_PLACEHOLDERS) return null;
  return parts
    .map((part, index) => (index % 2 === 1 ? '[^/]+?' : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
    .join('');
}

function indexFileOf(value: unknown, pointer: string): CmsIndexFile | null {
  if (value === true) return { name: '_index', fields: null };
  if (!isObject(value)) return null;
  const fields = Array.isArray(value['fields']) ? readFields(value['fields'], `${pointer}/fields`) : null;
  return { name: text(value['name']) ?? '_index', fields };
}

/** The `i18n` of the site, of a collection, of a file, laid over one another. */
type Languages = Readonly<Record<string, unknown>>;

function merged(over: Languages | null, own: unknown): Languages | null {
  if (over === null) return null;
  return isObject(own) ? { ...over, ...own } : over;
}

/** A file names its languages where its path does; all of them stand in it otherwise. */
function ofFile(file: CmsFile, list: unknown, languages: Languages | null): CmsFile {
  const written: unknown = Array.isArray(list) ? list[Number(file.pointer.split('/').at(-1))] : null;
  const own = isObject(written) && written['i18n'] ? merged(languages, written['i18n']) : null;
  const i18n = i18nOf(own);
  if (i18n === null) return file;
  const root = i18n.structure === 'single_file_default_root';
  const structure = file.file.includes('{{locale}}') ? 'multiple_files' : root ? i18n.structure : 'single_file';
  return { ...file, i18n: { ...i18n, structure } };
}

const STRUCTURES: readonly string[] = [
  'single_file',
  'single_file_default_root',
  'multiple_files',
  'multiple_folders',
  'multiple_root_folders',
];

function i18nOf(value: Languages | null): CmsI18n | null {
  const locales = Array.isArray(value?.['locales']) ? value['locales'].flatMap((one: unknown) => text(one) ?? []) : [];
  const [first] = locales;
  if (value === null || first === undefined) return null;
  const named = text(value['default_locale']);
  const asked = text(value['structure']) ?? 'single_file';
  const structure = asked === 'multiple_folders_i18n_root' ? 'multiple_root_folders' : asked;
  if (!STRUCTURES.includes(structure)) return null;
  const omits = value['omit_default_locale_from_file_path'] ?? value['omit_default_locale_from_filename'];
  return {
    structure: structure as CmsI18n['structure'],
    locales,
    defaultLocale: named !== null && locales.includes(named) ? named : first,
    omitsDefault: omits === true,
    takesUnnamed: false,
  };
}
