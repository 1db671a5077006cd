import type { Collections } from '../../cms/collections.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { createGlob } from '../../configuration/glob.ts';
import type { SiteTrouble } from '../../configuration/site-trouble.ts';
import type { DataFile } from '../../content/format/data-file.ts';
import type { Describe, Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { SchemaProblem } from '../../schema/cause.ts';
import { describeBySchema } from '../../schema/describe.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { SchemaLibrary, SchemaTrouble } from '../../schema/library.ts';
import { dirname, join } from '../../schema/posix-path.ts';
import { CompiledSchema } from '../../schema/problems.ts';
import type { OwnSchema } from '../layout/own-schema.ts';
import type { PageSchema, SchemaSource } from '../site.ts';
import { createDerivedSchemas, type DerivedSchemas } from './derived-schemas.ts';
import { dataAsRead } from './reader-data.ts';

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
  readonly #input: Input;
  readonly #rules: Rule[] = [];
  readonly #named = new Map<string, { readonly from: string; readonly schema: CompiledSchema | null }>();
  readonly #chosen = new WeakMap<Page, PageSchema | null>();
  #derived: DerivedSchemas | null = null;
  #askGenerator: () => Promise<readonly OwnSchema[]> = async () => [];
  #asked: Promise<readonly OwnSchema[]> | null = null;
  #generator: readonly OwnSchema[] = [];
  readonly #own = new Map<OwnSchema, PageSchema | null>();

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

  /** Once the generator is known. */
  setGenerator(ask: () => Promise<readonly OwnSchema[]>): void {
    this.#askGenerator = ask;
  }

  /** What the generator refuses itself. */
  async ofGenerator(): Promise<readonly OwnSchema[]> {
    this.#asked ??= this.#askGenerator();
    this.#generator = await this.#asked;
    return this.#generator;
  }

  /** Reads the schemas that pages name themselves, and those of the generator for pages that have no other. */
  async loadNamed(pages: readonly Page[]): Promise<void> {
    await this.#loadReferences(pages);
    const all = await this.ofGenerator();
    if (all.length === 0) return;
    const bare = pages.filter((page) => this.#before(page) === undefined);
    for (const own of all) {
      const held = bare.filter(({ path }) => own.holds(path));
      for (const page of held) this.#chosen.delete(page);
      if (held.length === 0 || this.#own.has(own)) continue;
      const compiled = await this.#input.library.compileOwn(`generator/${this.#own.size}`, own.schema);
      this.#own.set(own, compiled === null ? null : asPageSchema(compiled, own.from ?? own.name, true));
    }
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
    if (before !== undefined) return before;
    for (const [own, schema] of this.#own) if (own.holds(page.path)) return schema;
    return null;
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
    if (collections !== null && collections.formFor(page) !== null) return { by: 'cms', from: cmsPath };
    const own = this.#generator.find(({ holds }) => holds(page.path));
    return own === undefined ? null : { by: 'generator', from: own.from };
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

function asPageSchema(schema: CompiledSchema, from: string, isOwn = false): PageSchema {
  const found = new WeakMap<Page, readonly SchemaProblem[]>();
  const look = (page: Page): readonly SchemaProblem[] => {
    // A form speaks of one group of fields: what it wants of a list of them is not known.
    const isList = page.frontMatter?.root?.kind === 'sequence';
    const problems =
      isList && schema.derived
        ? []
        : schema.problems(isList ? page.frontMatter?.root?.value : dataOf(page, schema, isOwn));
    found.set(page, problems);
    return problems;
  };
  return {
    schema: schema.root,
    from,
    derived: schema.derived,
    isOfGenerator: isOwn,
    problems: (page) => found.get(page) ?? look(page),
    labels: (pointer) => schema.labels(pointer),
    keys: (pointer) => schema.keys(pointer),
    at: (pointer) => schema.at(pointer),
    refusesOthers: (pointer) =>
      schema.at(pointer).some((one) => one['additionalProperties'] === false || one['unevaluatedProperties'] === false),
  };
}

/** The front matter, and the body where the schema asks for it under a key (`x-cms-body`). */
function dataOf(page: Page, { root }: CompiledSchema, isOwn: boolean): unknown {
  if (isOwn) return withoutSchema(dataAsRead(page));
  const { properties } = root;
  const key = isObject(properties)
    ? Object.keys(properties).find((name) => isObject(properties[name]) && properties[name]['x-cms-body'] === true)
    : undefined;
  const data = withoutSchema(Object.assign(Object.create(null), page.data));
  if (key === undefined) return data;
  if (page.body.text.trim() === '') return data;
  data[key] = page.body.text;
  return data;
}

function withoutSchema({ $schema: _named, ...data }: Record<string, unknown>): Record<string, unknown> {
  return data;
}
