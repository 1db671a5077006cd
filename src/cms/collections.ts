import { scalarText } from '../content/format/scalar-text.ts';
import type { Describe, Page } from '../content/page.ts';
import { runBounded, TooSlow } from '../schema/bounded.ts';
import type { SchemaObject } from '../schema/json-schema.ts';
import type { Cms, CmsCollection } from './cms.ts';
import type { Collection } from './collection.ts';
import { describeForm } from './describe.ts';
import type { Form } from './form.ts';
import { formSchema } from './schema.ts';

/** The collections of a CMS, those that list their files first: a named file is not an entry of its folder. */
export class Collections {
  readonly all: readonly Collection[];
  readonly #cms: Cms;
  readonly #schemas = new Map<string, SchemaObject>();

  constructor(cms: Cms) {
    this.#cms = cms;
    this.all = cms.collections.map((collection) => ({
      name: collection.name,
      label: collection.label,
      cms: collection,
      matches: (path) => this.#formIn(collection, path) !== null,
      schema: (path) => {
        const form = this.#formIn(collection, path);
        return form === null ? {} : this.schema(form);
      },
      describe: (path) => {
        const form = this.#formIn(collection, path);
        return form === null ? () => null : describeForm(form);
      },
    }));
  }

  collectionOf(path: string): Collection | null {
    const form = this.formsOf(path)[0];
    return this.all.find(({ cms }) => cms === form?.collection) ?? null;
  }

  describe(path: string): Describe | null {
    const form = this.formsOf(path)[0];
    return form === undefined ? null : describeForm(form);
  }

  /** Every form that could open a file: the file itself first, then folders, the deepest first. */
  formsOf(path: string): readonly Form[] {
    const forms = this.#cms.collections.flatMap((collection) => this.#formIn(collection, path) ?? []);
    return forms.sort(
      (a, b) =>
        Number(b.file !== null) - Number(a.file !== null) ||
        (b.collection.folder?.length ?? 0) - (a.collection.folder?.length ?? 0),
    );
  }

  /** The form in which the CMS shows a page; null when none does: its filters hide it. */
  formFor(page: Page): Form | null {
    return this.formsOf(page.path).find(({ collection }) => isShown(collection, page.data)) ?? null;
  }

  /** The schema of a form. Only the default locale is validated by the CMS. */
  schema(form: Form): SchemaObject {
    const { collection, file, relaxed } = form;
    const key = `${collection.pointer} ${file?.pointer ?? ''} ${relaxed}`;
    let schema = this.#schemas.get(key);
    if (schema === undefined) {
      schema = this.#derive(form);
      this.#schemas.set(key, schema);
    }
    return schema;
  }

  /** Every form, for `relecture schema`: name and schema. */
  *forms(): Iterable<{ readonly name: string; readonly collection: string; readonly schema: SchemaObject }> {
    for (const collection of this.#cms.collections) {
      const locale = collection.i18n?.defaultLocale ?? null;
      const base = {
        collection,
        locale,
        relaxed: false,
        file: null,
        title: collection.labelSingular ?? collection.label,
      };
      if (collection.folder !== null) {
        yield {
          name: collection.name,
          collection: collection.name,
          schema: this.schema({ ...base, fields: collection.fields }),
        };
      }
      for (const file of collection.files) {
        const form = { ...base, file, title: file.label, fields: file.fields };
        yield { name: `${collection.name}/${file.name}`, collection: collection.name, schema: this.schema(form) };
      }
    }
  }

  #derive({ collection, fields, title, relaxed }: Form): SchemaObject {
    const { refusesEmptyLists } = this.#cms;
    const { i18n } = collection;
    if (i18n?.structure !== 'single_file') return formSchema(fields, title, { refusesEmptyLists, relaxed });
    // Every language stands in the front matter, under its name; the text below belongs to none of them.
    const keyed = fields.filter(({ name }) => name !== 'body');
    const schema = formSchema(keyed, title, { refusesEmptyLists, relaxed });
    const { $schema, ...form } = schema;
    const { $schema: _dialect, ...loose } = formSchema(keyed, title, { refusesEmptyLists, relaxed: true });
    const locales = i18n.locales.map((name) => [name, name === i18n.defaultLocale ? form : { ...loose, title: name }]);
    return { $schema, title, type: 'object', properties: Object.fromEntries(locales), required: [i18n.defaultLocale] };
  }

  #formIn(collection: CmsCollection, path: string): Form | null {
    const isOther = (locale: string): boolean => collection.i18n !== null && locale !== collection.i18n.defaultLocale;
    for (const file of collection.files) {
      const locale = localeOf(collection, file.file, path);
      if (locale !== null)
        return { collection, locale, relaxed: isOther(locale), file, title: file.label, fields: file.fields };
    }
    if (collection.folder === null || !path.toLowerCase().endsWith(`.${collection.extension.toLowerCase()}`))
      return null;
    const locale = localeIn(collection, collection.folder, path);
    if (locale === null) return null;
    const title = collection.labelSingular ?? collection.label;
    const section = !collection.nested && /(?:^|\/)_index\.[^/]*$/.test(path);
    return { collection, locale, relaxed: section || isOther(locale), file: null, title, fields: collection.fields };
  }
}

/** The locale of a named file, the empty text when the site has one language, null when it is another file. */
function localeOf({ i18n }: CmsCollection, file: string, path: string): string | null {
  if (path === file) return i18n?.defaultLocale ?? '';
  if (i18n === null) return null;
  const [folder, name] = [file.slice(0, file.lastIndexOf('/') + 1), file.slice(file.lastIndexOf('/') + 1)];
  return (
    i18n.locales.find((locale) =>
      i18n.structure === 'multiple_folders'
        ? path === `${folder}${locale}/${name}`
        : i18n.structure === 'multiple_files' && path === file.replace(/\.(\w+)$/, `.${locale}.$1`),
    ) ?? null
  );
}

/** As `localeOf`, for an entry of a folder. */
function localeIn({ i18n, depth }: CmsCollection, folder: string, path: string): string | null {
  const prefix = folder === '' ? '' : `${folder}/`;
  if (!path.startsWith(prefix)) return null;
  const steps = path.slice(prefix.length).split('/');
  if (i18n?.structure === 'multiple_folders') {
    const locale = i18n.locales.find((name) => name === steps[0]);
    return locale !== undefined && steps.length - 1 <= depth ? locale : null;
  }
  if (steps.length > depth) return null;
  if (i18n?.structure !== 'multiple_files') return i18n?.defaultLocale ?? '';
  return i18n.locales.find((name) => path.includes(`.${name}.`)) ?? i18n.defaultLocale;
}

/** Entries that fail the filter of their collection are invisible in the CMS. */
export function isShown({ filter }: CmsCollection, data: Readonly<Record<string, unknown>>): boolean {
  if (filter === null) return true;
  const value = data[filter.field];
  if (filter.pattern !== null) {
    const { pattern } = filter;
    try {
      return runBounded(() => new RegExp(pattern).test(scalarText(value).slice(0, 500)), 100);
    } catch (error) {
      // A pattern that nobody can test hides nothing.
      if (error instanceof TooSlow || error instanceof SyntaxError) return true;
      throw error;
    }
  }
  return Array.isArray(value) ? value.includes(filter.value) : value === filter.value;
}
