import type { Ajv, ErrorObject } from 'ajv';
import { runBounded, TooSlow } from './bounded.ts';
import { cmsAmount, cmsBlank, cmsDays, cmsLength, cmsPattern } from './cms-pattern.ts';
import { type Dialect, decodeStep, escapeStep, type SchemaObject, valueAt } from './json-schema.ts';
import { atLeast, atMost, notWith, takenAs } from './taken-as.ts';
import { isTame } from './tame.ts';

/** Longest time one page may be held against a schema (milliseconds). */
const LIMIT = 1000;
/** Pages after which a schema that takes longer is given up. */
const PATIENCE = 3;

/** A set of JSON Schema documents of one dialect that may refer to each other, compiled as they are asked for. */
export class SchemaSet {
  readonly #makeAjv: () => Ajv;
  #ajv: Ajv;
  readonly #documents = new Map<string, SchemaObject>();
  readonly #places = new WeakMap<object, string>();
  readonly #tame = new WeakMap<SchemaObject, boolean>();
  /** How many times each schema took too long. */
  readonly #slow = new Map<string, number>();

  constructor(makeAjv: () => Ajv) {
    this.#makeAjv = makeAjv;
    this.#ajv = makeAjv();
  }

  /** Adds a document under a URI of our own; its `$id` gives way, so that references are found by path alone. */
  add(uri: string, schema: SchemaObject): void {
    const { $schema: _dialect, ...rest } = schema;
    const document = { ...rest, $id: uri };
    this.#documents.set(uri, document);
    this.#locate(document, `${uri}#`);
    this.#ajv.addSchema(document, uri);
  }

  document(uri: string): SchemaObject | null {
    return this.#documents.get(uri) ?? null;
  }

  /** What is wrong with the schema itself by the rules of its dialect. */
  metaErrors(schema: SchemaObject): readonly ErrorObject[] {
    // The dialect was chosen already; its name may be written in ways the validator does not know.
    const { $schema: _dialect, ...rest } = schema;
    return this.#ajv.validateSchema(rest, false) === true ? [] : [...(this.#ajv.errors ?? [])];
  }

  /** Throws what ajv throws when the schema cannot be compiled, `TooSlow` when it takes too long. */
  compile(uri: string): void {
    this.#bounded(uri, () => this.#function(uri));
  }

  /** Every error of the data, unsorted. Throws `TooSlow`. */
  errors(uri: string, data: unknown): readonly ErrorObject[] {
    const plain = asPlain(data);
    return this.#bounded(uri, () => {
      const validate = this.#function(uri);
      return validate(plain) === true ? [] : [...(validate.errors ?? [])];
    });
  }

  /** The errors of each branch of an `anyOf` or `oneOf`, taken alone. */
  branches(error: ErrorObject): readonly (readonly ErrorObject[])[] {
    const place = this.#places.get(Object(error.schema));
    if (place === undefined || !Array.isArray(error.schema)) return [];
    return error.schema.map((_, index) => this.errors(`${place}/${index}`, error.data));
  }

  /** The schema a reference names, seen from a document of the set. */
  resolve = (reference: string, from: SchemaObject): { schema: unknown; root: SchemaObject } | null => {
    const [file = '', fragment = ''] = reference.split('#', 2);
    const base = String(from['$id']);
    const root = file === '' ? (this.document(base) ?? from) : this.document(resolveUri(file, base));
    if (root === null) return null;
    if (fragment !== '' && !fragment.startsWith('/')) return null;
    return { schema: valueAt(root, decodeStep(fragment)), root };
  };

  /** Whether a document of the set is sure to end; nothing stops it then, which costs a thread of its own for each page. */
  #isTame(uri: string): boolean {
    const [file = ''] = uri.split('#', 1);
    const document = this.document(file) ?? this.document(uri);
    if (document === null) return false;
    const known = this.#tame.get(document) ?? isTame(document);
    this.#tame.set(document, known);
    return known;
  }

  /** A schema that is slow again and again is not tried on every page: the answer would only be late. */
  #bounded<Result>(uri: string, work: () => Result): Result {
    const slow = this.#slow.get(uri) ?? 0;
    if (slow >= PATIENCE) throw new TooSlow();
    try {
      return this.#isTame(uri) ? work() : runBounded(work, LIMIT, () => this.#renew());
    } catch (error) {
      const ended = error instanceof TooSlow || error instanceof RangeError || isHalfDone(error);
      if (!ended) throw error;
      this.#slow.set(uri, slow + 1);
      throw new TooSlow();
    }
  }

  /** Ajv takes a schema whose compilation was cut short for a fault of its own. */
  #renew(): void {
    this.#ajv = this.#makeAjv();
    for (const [uri, document] of this.#documents) this.#ajv.addSchema(document, uri);
  }

  #function(uri: string) {
    const validate = this.#ajv.getSchema(uri);
    if (validate === undefined) throw new Error(`no schema at ${uri}`);
    return validate as typeof validate & { errors?: ErrorObject[] | null };
  }

  #locate(value: unknown, uri: string): void {
    if (typeof value !== 'object' || value === null || this.#places.has(value)) return;
    this.#places.set(value, uri);
    for (const [key, child] of Object.entries(value))
      this.#locate(child, `${uri}/${encodeURIComponent(escapeStep(key))}`);
  }
}

/** What ajv throws of a schema whose compilation was ended before, and of a map with a key of its own `valueOf`. */
function isHalfDone(error: unknown): boolean {
  return (
    error instanceof Error && /^ajv implementation error$|(?:valueOf|toString) is not a function/.test(error.message)
  );
}

/** The same value with the usual prototype, which ajv asks of the maps it compares. Keys stay its own, `__proto__` too. */
function asPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asPlain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const plain = {};
  for (const [key, child] of Object.entries(value))
    Object.defineProperty(plain, key, { value: asPlain(child), enumerable: true, configurable: true, writable: true });
  return plain;
}

export function resolveUri(reference: string, base: string): string {
  return new URL(reference, base).href;
}

/**
 * Loads ajv for a dialect: nothing of it is read by runs that have no schema. `asCode`: lengths and expressions count units, as JavaScript does
 * that was not written for JSON Schema.
 */
export async function createSchemaSet(dialect: Dialect, asCode = false): Promise<SchemaSet> {
  const [{ default: addFormats }, Validator] = await Promise.all([import('ajv-formats'), loadAjv(dialect)]);
  return new SchemaSet(() => {
    const ajv = new Validator({
      allErrors: true,
      verbose: true,
      strict: false,
      logger: false,
      ownProperties: true,
      validateSchema: false,
      inlineRefs: false,
      ...(asCode && { unicode: false, unicodeRegExp: false }),
      code: { regExp: tolerantExpression, optimize: false },
    });
    addFormats.default(ajv);
    for (const keyword of [cmsPattern, cmsBlank, cmsLength, cmsAmount, cmsDays, takenAs, atMost, atLeast, notWith])
      ajv.addKeyword(keyword);
    return ajv;
  });
}

async function loadAjv(dialect: Dialect) {
  if (dialect === '2020-12') return (await import('ajv/dist/2020.js')).Ajv2020;
  if (dialect === '2019-09') return (await import('ajv/dist/2019.js')).Ajv2019;
  return (await import('ajv')).Ajv;
}

/** Unicode expressions as the specification asks; those that only an older engine reads (`\-`) are read by it. */
const tolerantExpression = Object.assign(
  (pattern: string, flags: string): RegExp => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern, flags.replace('u', ''));
    }
  },
  { code: 'new RegExp' },
);
