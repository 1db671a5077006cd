import type { Collections } from '../../cms/collections.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { createGlob } from '../../configuration/glob.ts';
import type { SiteTrouble } from '../../configuration/site-trouble.ts';
import type { DataFile } from '../../content/format/data-file.ts';
import type { Describe, Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import { describeBySchema } from '../../schema/describe.ts';
import type { SchemaLibrary, SchemaTrouble } from '../../schema/library.ts';
import { dirname, join } from '../../schema/posix-path.ts';
import { CompiledSchema } from '../../schema/problems.ts';
import type { PageSchema, SchemaSource } from '../site.ts';
import { createDerivedSchemas, type DerivedSchemas } from './derived-schemas.ts';
import { GeneratorSchemas } from './generator-schemas.ts';
import { asPageSchema } from './page-schema.ts';

interface Input {
  readonly library: SchemaLibrary;
  readonly configuration: Configuration;
  readonly file: DataFile | null;
  readonly collections: Collections | null;
  readonly cmsPath: string | null;
  /** Told as they come. */
  readonly troubles: SiteTrouble[];
  note(file: DataFile | null): void;
}

interface Rule {
  readonly layout: string | null;
  matches(path: string): boolean;
  readonly byPath: boolean;
  readonly from: string;
  readonly schema: CompiledSchema;
}

/** Which schema a page is held against: the one it names, the first that the configuration gives, that of the CMS, that of the generator. */
export class PageSchemas {
  /** What the generator refuses itself. */
  readonly generator = new GeneratorSchemas();
  readonly #input: Input;
  readonly #rules: Rule[] = [];
  readonly #named = new Map<string, { readonly from: string; readonly schema: CompiledSchema | null }>();
  readonly #chosen = new WeakMap<Page, PageSchema | null>();
  #derived: DerivedSchemas | null = null;

  constructor(input: Input) {
    this.#input = input;
  }

  /** Reads the schemas of the configuration, and those of the CMS. */
  async loadConfigured(): Promise<void> {
    const { configuration, collections, library, file } = this.#input;
    for (const { files, layout, schema: reference } of configuration.schemas ?? []) {
      const loaded = await library.load(reference);
      const at = placeOf(file, reference);
      if (!(loaded instanceof CompiledSchema)) {
        if (file !== null) this.#tell(loaded, file.path, at);
        continue;
      }
      const matches = files === undefined ? () => true : createGlob(files.replace(/^\.?\//, ''), { dot: true });
      this.#rules.push({
        layout: layout ?? null,
        matches,
        byPath: layout === undefined,
        from: reference,
        schema: loaded,
      });
    }
    if (collections !== null) this.#derived = await createDerivedSchemas(collections, library);
  }

  /** Reads the schemas that pages name themselves, and those of the generator for pages that have no other. */
  async loadNamed(pages: readonly Page[]): Promise<void> {
    await this.#loadReferences(pages);
    const loaded = await this.generator.load(pages, (page) => this.#before(page) === undefined);
    for (const page of loaded) this.#chosen.delete(page);
  }

  async #loadReferences(pages: readonly Page[]): Promise<void> {
    for (const page of pages) {
      const reference = page.data['$schema'];
      if (typeof reference !== 'string' || reference === '' || this.#named.has(page.path)) continue;
      const from = pathFrom(page.path, reference);
      const loaded = await this.#input.library.load(from);
      if (loaded instanceof CompiledSchema) this.#named.set(page.path, { from, schema: loaded });
      else {
        this.#named.set(page.path, { from, schema: null });
        this.#tell(loaded, page.path, page.field('/$schema')?.range ?? { start: 0, end: 0 });
      }
    }
  }

  /** Asked by several rules, worked out once. */
  schemaFor(page: Page): PageSchema | null {
    let schema = this.#chosen.get(page);
    if (schema === undefined) {
      schema = this.#choose(page);
      this.#chosen.set(page, schema);
    }
    return schema;
  }

  #choose(page: Page): PageSchema | null {
    const before = this.#before(page);
    return before === undefined ? this.generator.schemaFor(page) : before;
  }

  /** By the page, the configuration or the CMS; undefined when none of them says any. */
  #before(page: Page): PageSchema | null | undefined {
    const named = this.#named.get(page.path);
    if (named !== undefined) return named.schema === null ? null : asPageSchema(named.schema, named.from);
    const rule = this.#ruleFor(page);
    if (rule !== undefined) return asPageSchema(rule.schema, rule.from);
    const derived = this.#derived?.schemaFor(page) ?? null;
    return derived === null ? undefined : asPageSchema(derived, this.#input.cmsPath ?? '');
  }

  /** Which schema that is and who says so, of a page that may have been looked at alone; null when there is none. */
  sourceOf(page: Page): SchemaSource | null {
    const { collections, cmsPath } = this.#input;
    const reference = page.data['$schema'];
    if (typeof reference === 'string' && reference !== '') return { by: 'page', from: pathFrom(page.path, reference) };
    const rule = this.#ruleFor(page);
    if (rule !== undefined) return { by: 'configuration', from: rule.from };
    if ((collections?.formFor(page)?.fields.length ?? 0) > 0) return { by: 'cms', from: cmsPath };
    const own = this.generator.find(page);
    return own === null ? null : { by: 'generator', from: own.from };
  }

  #ruleFor(page: Page): Rule | undefined {
    return this.#rules.find(({ layout, matches }) => matches(page.path) && (layout === null || layout === page.layout));
  }

  /** What a schema chosen by path alone says of the fields. */
  describe(path: string): Describe | null {
    const rule = this.#rules.find(({ byPath, matches }) => byPath && matches(path));
    return rule === undefined ? null : describeBySchema(rule.schema, this.#input.collections?.describe(path) ?? null);
  }

  #tell(trouble: SchemaTrouble, path: string, at: Range): void {
    const { file, at: own, message, facts } = trouble;
    this.#input.note(file);
    const place = file === null || own === null ? { path, at } : { path: file.path, at: own };
    const told = { rule: 'configuration-json-schema', message, facts, ...place } as SiteTrouble;
    if (!this.#input.troubles.some((one) => one.path === told.path && one.at.start === told.at.start))
      this.#input.troubles.push(told);
  }
}

/** Where the configuration names a schema. What was wrong in its list is no longer there: positions cannot be counted. */
function placeOf(file: DataFile | null, reference: string): Range {
  const entries = file?.field('/schemas')?.children ?? [];
  const values = entries.flatMap(({ children }) =>
    children.filter(({ name, value }) => name === 'schema' && value === reference),
  );
  return values[0]?.range ?? file?.key('/schemas') ?? { start: 0, end: 0 };
}

/** The path a page means: beside itself when it begins with a dot, from the root otherwise. */
function pathFrom(page: string, reference: string): string {
  if (!/^\.{1,2}\//.test(reference)) return reference;
  return join(dirname(page), reference);
}
