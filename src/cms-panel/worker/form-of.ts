import type { CmsField } from '../../cms/cms.ts';
import type { Site } from '../../site/site.ts';
import type { Draft } from '../protocol.ts';

/** How an entry is kept: where, in which order of fields, and how it is written. */
export interface EntryForm {
  readonly path: string;
  readonly fields: readonly CmsField[];
  readonly as: 'page' | 'yaml' | 'json';
}

/** Null where the CMS has no such form, or keeps it in a way that is not written here: TOML, all languages in one file. */
export function formOf({ collections }: Pick<Site, 'collections'>, draft: Draft): EntryForm | null {
  const collection = collections.find(({ name }) => name === draft.collection)?.cms;
  if (collection === undefined || collection.i18n?.structure === 'single_file') return null;
  const file = collection.files.find(({ name, file }) => name === draft.file || file === draft.path);
  const path =
    draft.path ?? file?.file ?? (collection.folder === null ? null : newPath(collection.folder, collection.extension));
  if (path === null) return null;
  const as = /\.(?:md|mdx|markdown|qmd|html?)$/i.test(path)
    ? ('page' as const)
    : /\.ya?ml$/i.test(path)
      ? ('yaml' as const)
      : /\.json$/i.test(path)
        ? ('json' as const)
        : null;
  return as === null ? null : { path, fields: file?.fields ?? collection.fields, as };
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
