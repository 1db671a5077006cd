import type { ErrorObject } from 'ajv';
import { DataFile, readDataFile } from '../content/format/data-file.ts';
import type { Range } from '../content/source.ts';
import type { Tree } from '../content/tree.ts';
import type { MessageOf } from '../locales/locale.ts';
import { TooSlow } from './bounded.ts';
import {
  type Dialect,
  decodeStep,
  dialectOf,
  isObject,
  pointerShown,
  type SchemaObject,
  valueAt,
} from './json-schema.ts';
import { normalize } from './posix-path.ts';
import { show } from './problem-limits.ts';
import { CompiledSchema } from './problems.ts';
import { References, SCHEME, uriOf } from './references.ts';
import { createSchemaSet, type SchemaSet } from './validator.ts';

/** Trouble with a schema: where it is told, and in which file (null: where the schema was asked for). */
export type SchemaTrouble = MessageOf<'configuration-json-schema'> & {
  readonly file: DataFile | null;
  readonly at: Range | null;
};

/** Data, which a review takes from the base: under any other name the change under review would bring its own schema. */
const DATA = /\.(?:ya?ml|jsonc?)$/i;
const MAX_CHARACTERS = 256 * 1024;
const MAX_DEPTH = 50;
const MAX_DOCUMENTS = 50;

/** The schemas of a site: read once, compiled once, never from anywhere but its own tree. */
export class SchemaLibrary {
  readonly #tree: Tree;
  readonly #files = new Map<string, Promise<DataFile | null>>();
  readonly #sets = new Map<Dialect, Promise<SchemaSet>>();
  readonly #compiled = new Map<string, Promise<CompiledSchema | SchemaTrouble>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** The schema at a path of the tree, `#` and a JSON Pointer allowed after it. */
  load(reference: string): Promise<CompiledSchema | SchemaTrouble> {
    let compiled = this.#compiled.get(reference);
    if (compiled === undefined) {
      compiled = this.#load(reference);
      this.#compiled.set(reference, compiled);
    }
    return compiled;
  }

  /** Adds schemas made here: derived from the CMS configuration, or the one of `relecture.yml`. */
  async adder(): Promise<(name: string, schema: SchemaObject, derived: boolean) => CompiledSchema> {
    const set = await this.#set('2020-12');
    return (name, schema, derived) => {
      const uri = uriOf(name);
      set.add(uri, schema);
      return new CompiledSchema(set, uri, set.document(uri) ?? schema, derived);
    };
  }

  async #load(reference: string): Promise<CompiledSchema | SchemaTrouble> {
    if (/^[a-z][a-z\d+.-]*:/i.test(reference) || reference.startsWith('//')) {
      return { message: 'remote', facts: { reference: show(reference) }, file: null, at: null };
    }
    const [name = '', fragment = ''] = reference.split('#', 2);
    const path = normalize(name.replace(/^\/+/, ''));
    if (path.startsWith('..'))
      return { message: 'outside', facts: { reference: show(reference) }, file: null, at: null };
    if (!DATA.test(path)) return { message: 'not-a-schema', facts: { schema: path }, file: null, at: null };
    const file = await this.#file(path);
    if (file === null) return { message: 'missing', facts: { schema: path }, file: null, at: null };
    const dialect = dialectOf(file.value);
    if (dialect === null) {
      const named: unknown = isObject(file.value) ? file.value['$schema'] : '';
      return { message: 'dialect', facts: { dialect: show(named) }, file, at: file.place('/$schema') };
    }
    const set = await this.#set(dialect);
    const trouble = await this.#add(set, path, file);
    return trouble ?? this.#compile(set, path, fragment, file);
  }

  /** Adds a document and all that it refers to. */
  async #add(set: SchemaSet, entry: string, first: DataFile): Promise<SchemaTrouble | null> {
    const waiting: [string, DataFile][] = [[entry, first]];
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const [path, file] = item;
      const uri = uriOf(path);
      if (set.document(uri) !== null) continue;
      const trouble = unfit(file);
      if (trouble !== null) return trouble;
      const document = file.value as SchemaObject;
      const error = deepest(set.metaErrors(document));
      if (error !== null) return invalid(file, error);
      const references = new References(path, document);
      const schema = references.rewrite(document, '') as SchemaObject;
      if (references.trouble !== null)
        return { ...references.trouble.said, file, at: file.place(references.trouble.pointer) };
      const refused = tryAdd(set, uri, schema, file);
      if (refused !== null) return refused;
      for (const [target, pointer] of references.files) {
        const next = DATA.test(target) ? await this.#file(target) : null;
        if (next === null || waiting.length > MAX_DOCUMENTS) {
          return { message: 'missing', facts: { schema: target }, file, at: file.place(pointer) };
        }
        waiting.push([target, next]);
      }
    }
    return null;
  }

  #compile(set: SchemaSet, path: string, fragment: string, file: DataFile): CompiledSchema | SchemaTrouble {
    const uri = fragment === '' ? uriOf(path) : `${uriOf(path)}#${fragment}`;
    const root = set.document(uriOf(path));
    const inner = root === null ? null : fragment === '' ? root : valueAt(root, decodeStep(fragment));
    const at = file.key('');
    if (root === null || !isObject(inner)) {
      return { message: 'unknown-reference', facts: { reference: `#${fragment}` }, file, at };
    }
    try {
      set.compile(uri);
      return new CompiledSchema(set, uri, fragment === '' ? root : { $id: root['$id'], ...inner }, false);
    } catch (error) {
      if (error instanceof TooSlow) return { message: 'too-slow', facts: { schema: path }, file, at };
      return uncompiled(error, file);
    }
  }

  #file(path: string): Promise<DataFile | null> {
    let file = this.#files.get(path);
    if (file === undefined) {
      file = readDataFile(this.#tree, path).then((read) => (read instanceof DataFile ? read : null));
      this.#files.set(path, file);
    }
    return file;
  }

  #set(dialect: Dialect): Promise<SchemaSet> {
    let set = this.#sets.get(dialect);
    if (set === undefined) {
      set = createSchemaSet(dialect);
      this.#sets.set(dialect, set);
    }
    return set;
  }
}

function unfit(file: DataFile): SchemaTrouble | null {
  const facts = { schema: file.path };
  const [trouble] = file.troubles;
  if (trouble !== undefined && file.root === null) {
    return { message: 'syntax', facts, file, at: trouble.range };
  }
  if (!isObject(file.value)) return { message: 'not-a-schema', facts, file, at: file.key('') };
  const tooBig = file.source.text.length > MAX_CHARACTERS || depthOf(file.value) > MAX_DEPTH;
  return tooBig ? { message: 'too-big', facts, file, at: file.key('') } : null;
}

/** Two parts of one name, an anchor given twice: what the validator finds when it takes a document in. */
function tryAdd(set: SchemaSet, uri: string, schema: SchemaObject, file: DataFile): SchemaTrouble | null {
  try {
    set.add(uri, schema);
    return null;
  } catch (error) {
    return uncompiled(error, file);
  }
}

function depthOf(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return depth;
  return Object.values(value).reduce((most: number, child) => Math.max(most, depthOf(child, depth + 1)), depth);
}

/** The error that stands deepest says most. */
function deepest(errors: readonly ErrorObject[]): ErrorObject | null {
  const told = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'allOf' && keyword !== 'if');
  return [...told].sort((a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length)[0] ?? null;
}

function invalid(file: DataFile, error: ErrorObject): SchemaTrouble {
  const where = pointerShown(error.instancePath);
  return { message: 'invalid', facts: { where, value: show(error.data) }, file, at: file.place(error.instancePath) };
}

function uncompiled(error: unknown, file: DataFile): SchemaTrouble {
  const reference: unknown = Reflect.get(Object(error), 'missingRef');
  if (typeof reference === 'string') {
    const shown = reference.replace(SCHEME, '');
    return { message: 'unknown-reference', facts: { reference: shown }, file, at: placeOfReference(file, shown) };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: 'unusable', facts: { reason: show(reason.replaceAll(SCHEME, '')) }, file, at: file.key('') };
}

function placeOfReference(file: DataFile, reference: string): Range {
  const fragment = reference.slice(reference.indexOf('#'));
  const written = file.source.text.indexOf(fragment);
  return written < 0 ? file.key('') : { start: written, end: written + fragment.length };
}
