import { ReadTrouble, type ReadTroubleCode, type Tree } from '../src/content/tree.ts';

/** Files held in memory, for a test: a small site. Every read fails when a trouble is given. */
export class MemoryTree implements Tree {
  readonly #files: ReadonlyMap<string, string | Uint8Array>;
  readonly #trouble: ReadTroubleCode | null;

  constructor(files: ReadonlyMap<string, string | Uint8Array>, trouble: ReadTroubleCode | null = null) {
    this.#files = files;
    this.#trouble = trouble;
  }

  async files(): Promise<readonly string[]> {
    return [...this.#files.keys()].sort();
  }

  async read(path: string): Promise<Uint8Array> {
    const content = this.#files.get(path);
    if (this.#trouble !== null) throw new ReadTrouble(this.#trouble, path);
    if (content === undefined) throw new ReadTrouble('missing', path);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
}
