import type { RelationSetting } from '../../configuration/configuration.ts';
import type { Page } from '../../content/page.ts';
import { folderOf, stemOf } from '../routes/url-path.ts';
import type { Site } from '../site.ts';

/** Fewer values may match by chance. */
const MIN_VALUES = 10;
const MIN_DISTINCT = 3;
const MIN_SHARE = 0.95;

/**
 * Fields whose values are nearly all file names of one other folder, with or without a prefix: relations that no CMS
 * declares. On beta.gouv.fr: `incubator`, `sponsors` (`/organisations/…`), `phases.*.name`.
 */
export function guessRelations(site: Site): readonly RelationSetting[] {
  const folders = new Map<string, Page[]>();
  for (const page of site.pages.values()) {
    if (/^_?index$/.test(stemOf(page.path))) continue;
    const folder = folderOf(page.path);
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  const names = new FolderNames(site.pages.keys());
  const found: RelationSetting[] = [];
  for (const [folder, pages] of folders) {
    if (folder === '') continue;
    for (const [field, values] of valuesByField(pages)) {
      const first = pages[0];
      if (first === undefined || site.relations(first.path).some((relation) => relation.field.join('.') === field))
        continue;
      const target = targetOf(values, folder, names);
      if (target !== null) found.push({ files: `${folder}/*.md`, field, ...target });
    }
  }
  return found.sort((a, b) => (a.files + a.field < b.files + b.field ? -1 : 1));
}

/** Every text of the front matter, by its field: `incubator`, `sponsors` (each item), `phases.*.name`. */
function valuesByField(pages: readonly Page[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const page of pages) {
    for (const field of page.fields) {
      if (typeof field.value !== 'string' || field.value === '' || field.scalar === null) continue;
      const name = nameOf(field.pointer);
      if (name === null) continue;
      const known = values.get(name);
      if (known === undefined) values.set(name, [field.value]);
      else known.push(field.value);
    }
  }
  return values;
}

/** `/phases/0/name` is `phases.*.name`; null for a field that the configuration could not name. */
export function nameOf(pointer: string): string | null {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? '*' : step));
  if (steps.at(-1) === '*') steps.pop();
  return steps.length === 0 || steps.some((step) => /[.~]/.test(step)) ? null : steps.join('.');
}

/** The names of the pages of each folder, and back. */
export class FolderNames {
  readonly #folders = new Map<string, Set<string>>();
  readonly #byName = new Map<string, string[]>();

  /** @param paths Of the pages of a site; those that head a folder are named by nobody. */
  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      const [folder, name] = [folderOf(path), stemOf(path)];
      if (/^_?index$/.test(name) || this.#folders.get(folder)?.has(name) === true) continue;
      this.#folders.set(folder, (this.#folders.get(folder) ?? new Set()).add(name));
      const folders = this.#byName.get(name);
      if (folders === undefined) this.#byName.set(name, [folder]);
      else folders.push(folder);
    }
  }

  in(folder: string): ReadonlySet<string> {
    return this.#folders.get(folder) ?? new Set();
  }

  of(name: string): readonly string[] {
    return this.#byName.get(name) ?? [];
  }
}

/**
 * The folder whose files nearly all of some values name, in time linear in the values and the pages.
 * @param own The folder of the pages that hold them: pages that name each other are no relation.
 */
export function targetOf(
  values: readonly string[],
  own: string,
  names: FolderNames,
): Pick<RelationSetting, 'target' | 'prefix'> | null {
  if (values.length < MIN_VALUES) return null;
  const prefix = commonFolder(values);
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  const found = new Map<string, { matched: number; distinct: number }>();
  for (const [value, count] of times)
    for (const folder of names.of(value.slice(prefix.length))) {
      const { matched, distinct } = found.get(folder) ?? { matched: 0, distinct: 0 };
      found.set(folder, { matched: matched + count, distinct: distinct + 1 });
    }
  for (const [folder, { matched, distinct }] of found) {
    if (folder === own || matched < values.length * MIN_SHARE || distinct < MIN_DISTINCT) continue;
    return prefix === '' ? { target: folder } : { target: folder, prefix };
  }
  return null;
}

/** `/organisations/` when nearly all values start with it. */
function commonFolder(values: readonly string[]): string {
  const prefix = /^.*\//.exec(values[0] ?? '')?.[0] ?? '';
  return values.filter((value) => value.startsWith(prefix)).length >= values.length * MIN_SHARE ? prefix : '';
}
