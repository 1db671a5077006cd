import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Described {
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[];
  readonly body: object | null;
}

/** GitHub refuses these, though its description does not say so. Characters. */
const MAX_BODY = 65_536;
const MAX_DESCRIPTION = 140;

export interface Operation {
  readonly name: string;
  parameters(path: string): Readonly<Record<string, string>>;
  /** What GitHub would say against the request; null when it is in order. */
  check(url: URL, body: unknown): string | null;
}

/** The slice of GitHub’s OpenAPI description that `scripts/build/cut-openapi.mjs` cut. */
export class Contract {
  readonly #ajv = new Ajv({ strict: false, coerceTypes: false, allErrors: false });
  readonly #operations: readonly {
    name: string;
    method: string;
    pattern: RegExp;
    names: string[];
    described: Described;
  }[];
  readonly #compiled = new Map<object, ValidateFunction>();

  constructor() {
    addFormats.default(this.#ajv);
    const file = new URL('./github-api.json', import.meta.url);
    const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: Record<string, Described> };
    this.#operations = Object.entries(operations).map(([name, described]) => {
      const [method = '', template = ''] = name.split(' ');
      const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const last = /\{basehead\}/.test(template) ? '(.+)' : '([^/]+)';
      return { name, method, pattern: new RegExp(`^${template.replace(/\{\w+\}/g, last)}$`), names, described };
    });
  }

  find(method: string, path: string): Operation | null {
    const found = this.#operations.find((one) => one.method === method && one.pattern.test(path));
    if (found === undefined) return null;
    const parameters = (given: string) => {
      const values = found.pattern.exec(given)?.slice(1) ?? [];
      return Object.fromEntries(found.names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
    };
    return {
      name: found.name,
      parameters,
      check: (url, body) =>
        this.#checkParameters(found.described, parameters(url.pathname), url) ?? this.#checkBody(found.described, body),
    };
  }

  #checkParameters({ parameters }: Described, inPath: Readonly<Record<string, string>>, url: URL): string | null {
    for (const { name, in: where, required, schema } of parameters) {
      const text = where === 'path' ? inPath[name] : where === 'query' ? url.searchParams.get(name) : null;
      if (text === null || text === undefined) {
        if (required && where !== 'header') return `${name} is missing`;
        continue;
      }
      const type = (schema as { type?: string }).type;
      const value = type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text;
      const fault = this.#validate(schema, value);
      if (fault !== null) return `${name} ${fault}`;
    }
    const known = new Set(parameters.map(({ name }) => name));
    const stranger = [...url.searchParams.keys()].find((name) => !known.has(name));
    return stranger === undefined ? null : `${stranger} is not a parameter`;
  }

  #checkBody({ body: schema }: Described, body: unknown): string | null {
    if (schema === null) return body === null ? null : 'a body is not expected';
    const fault = this.#validate(schema, body ?? {});
    if (fault !== null) return fault;
    const { body: text, description } = (body ?? {}) as { body?: unknown; description?: unknown };
    if (typeof text === 'string' && text.length > MAX_BODY) return 'body is too long (maximum is 65536 characters)';
    if (typeof description === 'string' && [...description].length > MAX_DESCRIPTION) return 'description is too long';
    return null;
  }

  #validate(schema: object, value: unknown): string | null {
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(schema);
      this.#compiled.set(schema, validate);
    }
    return validate(value) ? null : this.#ajv.errorsText(validate.errors);
  }
}
