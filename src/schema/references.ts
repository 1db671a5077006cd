import type { MessageOf } from '../locales/locale.ts';
import { decodeStep, escapeStep, isObject, type SchemaObject } from './json-schema.ts';
import { dirname, join, normalize } from './posix-path.ts';
import { show } from './problem-limits.ts';
import { resolveUri } from './validator.ts';

/** Schemas are known by URIs of our own, which no client can ask anybody for. */
export const SCHEME = 'relecture:///';
export const uriOf = (path: string): string =>
  new URL(encodeURI(path.replace(/[\ud800-\udfff]/gu, '\ufffd')), SCHEME).href;

/** Keywords whose value is data, not schema. */
const DATA = new Set(['const', 'enum', 'default', 'examples']);

/** The references of one document, brought to URIs of our own. */
export class References {
  /** Paths of the documents it refers to, with the pointer of the reference. */
  readonly files = new Map<string, string>();
  trouble: { readonly said: MessageOf<'configuration-json-schema'>; readonly pointer: string } | null = null;
  readonly #path: string;
  readonly #ids = new Set<string>();
  readonly #ownId: string | null;

  constructor(path: string, document: SchemaObject) {
    this.#path = path;
    this.#ownId = typeof document['$id'] === 'string' ? document['$id'].replace(/#$/, '') : null;
    this.#collectIds(document);
  }

  /** A copy of the schema whose references name documents of the set. */
  rewrite(value: unknown, pointer: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => this.rewrite(item, `${pointer}/${index}`));
    if (!isObject(value)) return value;
    const copy: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      const here = `${pointer}/${escapeStep(key)}`;
      if (key === '__proto__') continue;
      copy[key] =
        key === '$ref' && typeof child === 'string'
          ? this.#reference(child, here)
          : DATA.has(key)
            ? child
            : this.rewrite(child, here);
    }
    return copy;
  }

  #reference(reference: string, pointer: string): string {
    const [file = '', fragment] = reference.split('#', 2);
    const tail = fragment === undefined ? '' : `#${fragment}`;
    if (file === '' || file === this.#ownId) return tail === '' ? '#' : tail;
    if (this.#ids.has(file)) return reference;
    if (/^[a-z][a-z\d+.-]*:/i.test(file) || file.startsWith('//')) {
      this.trouble ??= { said: { message: 'remote', facts: { reference: show(reference) } }, pointer };
      return reference;
    }
    const path = normalize(file.startsWith('/') ? file.slice(1) : join(dirname(this.#path), decodeStep(file)));
    if (path.startsWith('..')) {
      this.trouble ??= { said: { message: 'outside', facts: { reference: show(reference) } }, pointer };
      return reference;
    }
    this.files.set(path, pointer);
    return resolveUri(uriOf(path), SCHEME) + tail;
  }

  #collectIds(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const id: unknown = Reflect.get(value, '$id');
    if (typeof id === 'string') this.#ids.add(id.replace(/#$/, ''));
    for (const child of Object.values(value)) this.#collectIds(child);
  }
}
