import { decodeText } from '../decode.ts';
import type { Field, SyntaxTrouble } from '../page.ts';
import { type Range, Source } from '../source.ts';
import { ReadTrouble, type ReadTroubleCode, type Tree } from '../tree.ts';
import type { ReadFields } from './field-tree.ts';
import { isTomlFile } from './formats.ts';
import { readYaml } from './yaml/yaml.ts';

/** A file of data, YAML, JSON or TOML, with the place of everything in it. */
export class DataFile {
  readonly path: string;
  readonly source: Source;
  readonly root: Field | null;
  readonly troubles: readonly SyntaxTrouble[];
  readonly #fields = new Map<string, Field>();

  /** @param read What reads its kind, where that is neither YAML nor JSON. */
  constructor(path: string, text: string, read: ReadFields = readYaml) {
    this.path = path;
    this.source = new Source(text);
    // A tab may indent JSON, not YAML; it stands for one space, so that offsets stay.
    const readable = /\.json$/i.test(path) ? text.replaceAll('\t', ' ') : text;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const { root, troubles } = read(readable, { start, end: readable.length }, () => null);
    this.root = root;
    this.troubles = troubles;
    if (root !== null) this.#index(root);
  }

  get value(): unknown {
    return this.root?.value ?? null;
  }

  /** The field at a JSON Pointer; where an alias stands for it, the alias. */
  field(pointer: string): Field | null {
    for (let here = pointer; ; here = here.slice(0, here.lastIndexOf('/'))) {
      const field = this.#fields.get(here);
      if (field !== undefined || here === '') return field ?? null;
    }
  }

  /** The key at a pointer, or its value where it has none; the top of the file when neither is found. */
  key(pointer: string): Range {
    const field = this.field(pointer);
    return field?.key ?? firstLine(this.source, field?.range ?? { start: 0, end: 0 });
  }

  /** The value at a pointer; its key when the value is empty or stands on several lines. */
  place(pointer: string): Range {
    const field = this.field(pointer);
    if (field === null) return this.key(pointer);
    return field.range.end > field.range.start && field.kind !== 'mapping' && field.kind !== 'sequence'
      ? field.range
      : this.key(pointer);
  }

  #index(field: Field): void {
    if (!field.duplicate) this.#fields.set(field.pointer, field);
    for (const child of field.children) this.#index(child);
  }
}

/** What cannot be pointed at whole is pointed at by its first line. */
export function firstLine(source: Source, range: Range): Range {
  const text = source.slice(range);
  const end = text.search(/[\r\n]/);
  return end < 0 ? range : { start: range.start, end: range.start + end };
}

/** Reads a data file; a code when it cannot be read. */
export async function readDataFile(tree: Tree, path: string): Promise<DataFile | ReadTroubleCode> {
  try {
    const { text } = decodeText(await tree.read(path));
    return new DataFile(path, text, isTomlFile(path) ? (await import('./toml/toml.ts')).readToml : undefined);
  } catch (error) {
    if (error instanceof ReadTrouble) return error.code;
    throw error;
  }
}
