import type { CmsCollection, CmsField } from '../../cms/cms.ts';
import type { Collection } from '../../cms/collection.ts';
import { isShown } from '../../cms/collections.ts';
import { localeOfEntry } from '../../cms/entry-path.ts';
import type { RelationSetting } from '../../configuration/configuration.ts';
import { createGlob } from '../../configuration/glob.ts';
import type { Page } from '../../content/page.ts';
import { below, folderOf } from '../routes/url-path.ts';
import { relationValues } from './relation-values.ts';

/** What parts the pages of a target from its other files, and what is written to name one. */
export interface Target {
  readonly label: string;
  readonly folder: string;
  holds(path: string): boolean;
  accepts(page: Page): boolean;
  readonly template: string;
  readonly prefix: string;
  /** The folder that paths are written from; default: the root of the repository. */
  readonly root?: string;
  readonly start?: string;
  /** What is written of an entry that has a file in each language, from what its file would have written. */
  entryOf?(path: string, value: string): string;
}

/** Every value that names a page of the target; null when it offers nothing. Then those of pages that its filters leave out. */
export interface Gathered {
  readonly values: ReadonlyMap<string, string> | null;
  readonly hidden: ReadonlyMap<string, string>;
}

export function gather(target: Target, pages: ReadonlyMap<string, Page>): Gathered {
  const values = new Map<string, string>();
  const hidden = new Map<string, string>();
  for (const page of pages.values()) {
    if (!target.holds(page.path)) continue;
    const into = target.accepts(page) ? values : hidden;
    const written = relationValues(page, target.template, target.folder, target.root);
    for (const value of written.flatMap((one) => alsoFolder(target.entryOf?.(page.path, one) ?? one)))
      if (!into.has(target.prefix + value)) into.set(target.prefix + value, page.path);
  }
  // A target that offers nothing at all was not understood: that is no reason to blame the pages.
  return { values: values.size > 0 ? values : null, hidden };
}

/** `david/_index` is called `david` by versions that take the slug out of `path: "{{slug}}/_index"`. */
function alsoFolder(value: string): string[] {
  const folder = value.replace(/\/_?index$/, '');
  return folder === value ? [value] : [value, folder];
}

/** One for each collection that the field names (TinaCMS takes several); none where one of them is not known. */
export function cmsTargets(field: CmsField, collections: readonly Collection[]): readonly Target[] {
  const { collection, collections: several } = field.options;
  const names: readonly unknown[] = Array.isArray(several) ? several : [collection];
  const targets = names.flatMap((name) => cmsTarget(field, name, collections) ?? []);
  return targets.length === names.length ? targets : [];
}

function cmsTarget(field: CmsField, named: unknown, collections: readonly Collection[]): Target | null {
  const collection = collections.find(({ name }) => name === named);
  const template = field.options['value_field'];
  if (collection === undefined || typeof template !== 'string') return null;
  const file = collection.cms.files.find(({ name }) => name === field.options['file']);
  const filters = Array.isArray(field.options['filters']) ? field.options['filters'] : [];
  const root = typeof field.options['base'] === 'string' ? field.options['base'] : '';
  const folder = collection.cms.folder ?? '';
  const start = template === '{path}' && folder !== '' ? `${below(root, folder) ?? folder}/` : undefined;
  return {
    label: collection.label,
    folder,
    holds: (path) => (file === undefined ? collection.matches(path) : path === file.file),
    accepts: (page) => isShown(collection.cms, page) && filters.every((filter) => passes(page, filter)),
    template,
    prefix: '',
    root,
    ...(file === undefined &&
      collection.cms.i18n !== null &&
      /\{\{ *(?:slug|filename)/.test(template) && { entryOf: inLanguages(collection.cms) }),
    ...(start !== undefined && { start }),
  };
}

/** `contact.fr.md` and `fr/contact.md` are files of one entry, `contact`. */
function inLanguages(collection: CmsCollection): NonNullable<Target['entryOf']> {
  return (path, value) => {
    const locale = localeOfEntry(collection, path);
    if (locale === null) return value;
    const end = `.${locale}`;
    return value.endsWith(end)
      ? value.slice(0, -end.length)
      : value.startsWith(`${locale}/`)
        ? value.slice(locale.length + 1)
        : value;
  };
}

/** One of the `filters` of a relation widget: `{ field: draft, values: [false] }`. */
function passes(page: Page, filter: unknown): boolean {
  if (typeof filter !== 'object' || filter === null) return true;
  const { field, values } = filter as { field?: unknown; values?: unknown };
  if (typeof field !== 'string' || !Array.isArray(values)) return true;
  let value: unknown = page.data;
  for (const step of field.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return values.includes(value);
}

/** The pages that an entry of `relations:` names; null where it names none. */
export function configuredTarget(setting: RelationSetting): Target | null {
  if (typeof setting?.target !== 'string') return null;
  const glob = /[*?{[]/.test(setting.target);
  const folder = setting.target.replace(/\/+$/, '');
  const matches = glob ? createGlob(folder) : (path: string) => below(folder, path) !== null || path === folder;
  const start = glob ? folderOf(`${folder.slice(0, folder.search(/[*?{[]/))}x`) : folder;
  return {
    label: setting.label ?? start.slice(start.lastIndexOf('/') + 1).replace(/^_/, ''),
    folder: start,
    holds: (path) => matches(path) && !/(?:^|\/)_index\.[a-z]+$/.test(path),
    accepts: () => true,
    template: template(setting.by ?? 'file'),
    prefix: setting.prefix ?? '',
  };
}

function template(by: string): string {
  if (by === 'file') return '{{filename}}';
  if (by === 'path') return '{{slug}}';
  if (by === 'slug') return "{{fields.slug | default('{{filename}}')}}";
  return by.startsWith('fields.') ? by.slice('fields.'.length) : by;
}
