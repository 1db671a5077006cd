import type { Page } from '../../content/page.ts';
import { type Dialect, dialectOf } from '../../schema/json-schema.ts';
import { CompiledSchema } from '../../schema/problems.ts';
import { uriOf } from '../../schema/references.ts';
import { createSchemaSet, type SchemaSet } from '../../schema/validator.ts';
import type { OwnSchema } from '../layout/own-schema.ts';
import type { PageSchema } from '../site.ts';
import { asPageSchema } from './page-schema.ts';

/** What the generator of a site refuses itself, made ready for the pages that ask. */
export class GeneratorSchemas {
  #ask: () => Promise<readonly OwnSchema[]> = async () => [];
  #asked: Promise<readonly OwnSchema[]> | null = null;
  #all: readonly OwnSchema[] = [];
  readonly #ready = new Map<OwnSchema, PageSchema | null>();
  readonly #sets = new Map<Dialect, Promise<SchemaSet>>();

  /** Once the generator is known. */
  set(ask: () => Promise<readonly OwnSchema[]>): void {
    this.#ask = ask;
  }

  async all(): Promise<readonly OwnSchema[]> {
    this.#asked ??= this.#ask();
    this.#all = await this.#asked;
    return this.#all;
  }

  /** Makes ready what pages are held against; gives those without another schema. */
  async load(pages: readonly Page[], isBare: (page: Page) => boolean): Promise<readonly Page[]> {
    const all = await this.all();
    for (const own of all) {
      if (this.#ready.has(own) || !pages.some(({ path }) => own.holds(path))) continue;
      const compiled = await this.#compile(own);
      this.#ready.set(own, compiled === null ? null : asPageSchema(compiled, own.from ?? own.name, true));
    }
    return all.length === 0 ? [] : pages.filter(isBare);
  }

  /** The first that holds for a page, once `all` was asked. */
  find({ path }: Page): OwnSchema | null {
    return this.#all.find(({ holds }) => holds(path)) ?? null;
  }

  schemaFor(page: Page): PageSchema | null {
    const own = this.find(page);
    return own === null ? null : (this.#ready.get(own) ?? null);
  }

  /** Apart from the schemas of the site: their validators are no JSON Schema. Null for one that cannot be used. */
  async #compile({ schema }: OwnSchema): Promise<CompiledSchema | null> {
    const dialect = dialectOf(schema);
    if (dialect === null) return null;
    const made = this.#sets.get(dialect) ?? createSchemaSet(dialect, true);
    this.#sets.set(dialect, made);
    const set = await made;
    const uri = uriOf(`generator/${this.#ready.size}`);
    try {
      set.add(uri, schema);
      set.compile(uri);
    } catch {
      // What a generator wrote may hold an expression that no other reads.
      return null;
    }
    return new CompiledSchema(set, uri, set.document(uri) ?? schema, false);
  }
}
