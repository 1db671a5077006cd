import type { CmsField } from '../../cms/cms.ts';
import type { Site } from '../../site/site.ts';
import type { Draft } from '../protocol.ts';
import type { Written } from './write-entry.ts';

/** How an entry is kept: where, in which order of fields, and how it is written. */
export interface EntryForm {
  readonly path: string;
  readonly fields: readonly CmsField[];
  readonly as: Written;
  /** The key under which the language of the form stands in the file, beside the others; null where no language has one. */
  readonly language: string | null;
  /** The other languages are in the same file, by their names. */
  readonly hasOthers: boolean;
}

/** Null where the CMS has no such form, or keeps it in a way that is not written here. */
export function formOf({ collections }: Pick<Site, 'collections'>, draft: Draft): EntryForm | null {
  const collection = collections.find(({ name }) => name === draft.collection)?.cms;
  if (collection === undefined) return null;
  const file = collection.files.find(({ name, file }) => name === draft.file || file === draft.path);
  const path =
    draft.path ?? file?.file ?? (collection.folder === null ? null : newPath(collection.folder, collection.extension));
  if (path === null) return null;
  const as = writtenAs(path, collection.format);
  if (as === null) return null;
  const { structure, defaultLocale } = (file ?? collection).i18n ?? { structure: null, defaultLocale: null };
  const language = structure === 'single_file' ? defaultLocale : null;
  const hasOthers = language !== null || structure === 'single_file_default_root';
  return { path, fields: file?.fields ?? collection.fields, as, language, hasOthers };
}

/** As the configuration says; else as the name of the file does. */
function writtenAs(path: string, format: string | null): Written | null {
  const [, data] = /\.(yaml|yml|toml|json)$/i.exec(path) ?? [];
  if (data !== undefined) return data.toLowerCase().replace('yml', 'yaml') as Written;
  if (!/\.(?:md|mdx|markdown|qmd|html?)$/i.test(path)) return null;
  if (format === 'toml-frontmatter') return 'toml-page';
  return format === 'json-frontmatter' ? 'json-page' : 'page';
}

/** The file of an entry as data: the languages that stand in it by their names, its own first. */
export function fileData({ data, others = {} }: Draft, form: EntryForm): Record<string, unknown> {
  const { fields, language, hasOthers } = form;
  const own = inOrder(data, fields);
  if (!hasOthers) return own;
  const rest = Object.entries(others).map(([name, one]) => [name, inOrder(one, fields)]);
  return language === null ? { ...own, ...Object.fromEntries(rest) } : Object.fromEntries([[language, own], ...rest]);
}

/** An entry that was never saved has no name: no rule looks at this one. */
function newPath(folder: string, extension: string): string {
  return `${folder === '' ? '' : `${folder}/`}nouvelle-page.${extension}`;
}

/** Fields in the order of their form, those that it does not know after them: the CMS hands them over in no order. */
export function inOrder(data: Readonly<Record<string, unknown>>, fields: readonly CmsField[]): Record<string, unknown> {
  const ordered: Record<string, unknown> = Object.create(null);
  for (const field of fields)
    if (Object.hasOwn(data, field.name)) ordered[field.name] = valueInOrder(data[field.name], field);
  for (const [key, value] of Object.entries(data)) if (!(key in ordered)) ordered[key] = value;
  return ordered;
}

function valueInOrder(value: unknown, field: CmsField): unknown {
  const fields = [...field.fields, ...field.types.flatMap((type) => type.fields)];
  if (fields.length === 0) return value;
  if (Array.isArray(value)) return value.map((one) => (isGroup(one) ? inOrder(one, fields) : one));
  return isGroup(value) ? inOrder(value, fields) : value;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
