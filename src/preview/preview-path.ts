import type { CmsCollection } from '../cms/cms.ts';
import { scalarText } from '../content/format/scalar-text.ts';
import type { Page } from '../content/page.ts';

/** The `preview_path` of the form a page is written in; null when the CMS appends nothing to the preview’s address. */
export function previewTemplate(collection: CmsCollection | null, path: string): string | null {
  if (collection === null) return null;
  return collection.files.find(({ file }) => file === path)?.previewPath ?? collection.previewPath;
}

/** A `preview_path` as the CMS compiles it for a page; null when it needs what is not known here. No `..`, no `/` first. */
export function compilePreviewPath(template: string, page: Page, collection: CmsCollection): string | null {
  const name = page.path.split('/').at(-1) ?? '';
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const folder = collection.folder ?? '';
  const inside = page.path.startsWith(`${folder}/`) ? page.path.slice(folder.length + 1) : page.path;
  const date = dateOf(page);
  const known: Readonly<Record<string, string | undefined>> = {
    slug: collection.files.find(({ file }) => file === page.path)?.name ?? stem,
    filename: stem,
    extension: dot > 0 ? name.slice(dot + 1) : '',
    dirname: inside.split('/').slice(0, -1).join('/'),
    year: date?.slice(0, 4),
    month: date?.slice(5, 7),
    day: date?.slice(8, 10),
  };
  let whole = true;
  const path = template.replace(/\{\{\s{0,9}([\w.-]{1,80})\s{0,9}\}\}/g, (_, key: string) => {
    const field = key.startsWith('fields.') ? key.slice('fields.'.length) : key;
    const value = (Object.hasOwn(known, key) ? known[key] : undefined) ?? page.data[field];
    if (typeof value !== 'string' && typeof value !== 'number') whole = false;
    return scalarText(value);
  });
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  return whole && !path.includes('{{') && !steps.includes('..') ? steps.join('/') : null;
}

function dateOf(page: Page): string | null {
  const value = page.data['date'];
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}
