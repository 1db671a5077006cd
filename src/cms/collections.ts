import { scalarText } from '../content/format/scalar-text.ts';
import type { Describe, Page } from '../content/page.ts';
import { runBounded, TooSlow } from '../schema/bounded.ts';
import type { SchemaObject } from '../schema/json-schema.ts';
import type { Cms, CmsCollection, CmsField, CmsFile, CmsFilter } from './cms.ts';
import type { Collection } from './collection.ts';
import { describeForm } from './describe.ts';
import type { FieldRules } from './engine.ts';
import { loadEngine } from './engines.ts';
import { globsOfEntries, globsOfFile, isIndex, localeOfEntry, localeOfFile } from './entry-path.ts';
import type { Form } from './form.ts';
import { formSchema } from './schema.ts';

/** A form, its schema, and the files it is for. */
export interface CollectionForm {
  /** `articles`; `pages/accueil` for a named file. */
  readonly name: string;
  readonly collection: string;
  readonly title: string;
  readonly fields: readonly CmsField[];
  /** The key that stands for the text under the front matter. */
  readonly body: string;
  /** Of its entries; null for a named file. */
  readonly folder: string | null;
  readonly depth: number;
  readonly extension: string;
  /** Globs from the root. */
  readonly files: readonly string[];
  readonly schema: SchemaObject;
}

/** The forms of a CMS, where nothing else is asked of its collections. */
export async function formsOf(cms: Cms): Promise<readonly CollectionForm[]> {
  const engine = await loadEngine(cms.engine);
  return [...new Collections(cms, engine.fields(cms.version)).forms()];
}

/** The collections of a CMS, those that list their files first: a named file is not an entry of its folder. */
export class Collections {
  readonly all: readonly Collection[];
  readonly #cms: Cms;
  readonly #rules: FieldRules;
  readonly #schemas = new Map<string, SchemaObject>();

  /** @param rules What the engine makes of its fields. */
  constructor(cms: Cms, rules: FieldRules) {
    this.#cms = cms;
    this.#rules = rules;
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
    return this.formsOf(page.path).find(({ collection }) => isShown(collection, page)) ?? null;
  }

  /** The schema of a form. */
  schema(form: Form): SchemaObject {
    const { collection, file, relaxed, locale } = form;
    const key = [collection.pointer, file?.pointer, relaxed, locale, form.fields === collection.fields].join(' ');
    let schema = this.#schemas.get(key);
    if (schema === undefined) {
      schema = this.#derive(form);
      this.#schemas.set(key, schema);
    }
    return schema;
  }

  /** Every form, for `relecture schema`. */
  *forms(): Iterable<CollectionForm> {
    for (const collection of this.#cms.collections) {
      const { name, indexFile, folder, depth, extension, body } = collection;
      const shared = { collection: name, depth, extension, body };
      const own = formOf(collection, null, collection.i18n?.defaultLocale ?? '');
      const as = (form: Form, called: string, files: readonly string[], at: string | null): CollectionForm => {
        const { title, fields } = form;
        return { ...shared, name: called, title, fields, folder: at, files, schema: this.schema(form) };
      };
      if (folder !== null) yield as(own, name, globsOfEntries(collection), folder);
      if (folder !== null && indexFile?.fields) {
        const form = { ...own, fields: indexFile.fields };
        yield as(form, `${name}/${indexFile.name}`, [`${folder}/${indexFile.name}.${extension}`], null);
      }
      for (const file of collection.files) {
        const form = formOf(collection, file, file.i18n?.defaultLocale ?? '');
        yield as(form, `${name}/${file.name}`, globsOfFile(file.file, file.i18n), null);
      }
    }
  }

  #derive({ collection, fields, title, relaxed, locale, i18n }: Form): SchemaObject {
    const { body } = collection;
    const whole = (own: readonly CmsField[], language: string): SchemaObject => {
      const isDefault = i18n === null || language === i18n.defaultLocale;
      const kinds = own === collection.fields ? collection.kinds : undefined;
      return formSchema(own, title, { rules: this.#rules, relaxed, locale: language, isDefault }, body, kinds);
    };
    if (i18n?.structure !== 'single_file' && i18n?.structure !== 'single_file_default_root')
      return whole(fields, locale);
    // Every language stands in the front matter, under its name; the text below belongs to none of them, or to the default one.
    const keyed = fields.filter(({ name }) => name !== body);
    const atRoot = i18n.structure === 'single_file_default_root';
    const locales = i18n.locales
      .filter((name) => !atRoot || name !== i18n.defaultLocale)
      .map((name) => {
        const { $schema: _dialect, ...form } = whole(keyed, name);
        return [name, { ...form, title: name === i18n.defaultLocale ? title : name }];
      });
    const properties: SchemaObject = Object.fromEntries(locales);
    const root = whole(fields, i18n.defaultLocale);
    if (atRoot) return { ...root, properties: { ...properties, ...(root['properties'] as SchemaObject) } };
    return { $schema: root['$schema'], title, type: 'object', properties, required: [i18n.defaultLocale] };
  }

  #formIn(collection: CmsCollection, path: string): Form | null {
    for (const file of collection.files) {
      const locale = localeOfFile(file.file, file.i18n, path);
      if (locale !== null) return formOf(collection, file, locale);
    }
    const locale = localeOfEntry(collection, path);
    if (locale === null) return null;
    const form = formOf(collection, null, locale);
    if (!isIndex(collection, path)) return form;
    const own = collection.indexFile;
    return own === null ? { ...form, relaxed: true } : { ...form, fields: own.fields ?? form.fields };
  }
}

function formOf(collection: CmsCollection, file: CmsFile | null, locale: string): Form {
  const own = file ?? collection;
  const title = file?.label ?? collection.labelSingular ?? collection.label;
  return { collection, file, title, fields: own.fields, i18n: own.i18n, locale, relaxed: false };
}

/** Entries that fail the filter of their collection are invisible in the CMS. */
export function isShown({ filter }: Pick<CmsCollection, 'filter'>, page: Pick<Page, 'path' | 'data'>): boolean {
  if (filter === null) return true;
  return holds(filter, page) && isShown({ filter: filter.and ?? null }, page);
}

function holds(filter: CmsFilter, { path, data }: Pick<Page, 'path' | 'data'>): boolean {
  const value = filter.field === null ? path.split('/').at(-1) : data[filter.field];
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
