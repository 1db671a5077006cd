import { readText } from '../content/read-text.ts';
import { type ClosedFolder, type FileAbove, placesAbove, ReadTrouble, type Tree } from '../content/tree.ts';

/** A folder of a tree as a tree of its own: what is beside it is not there. */
export class FolderTree implements Tree {
  readonly #tree: Tree;
  readonly #prefix: string;

  /** @param folder Its path, without a slash at either end. */
  constructor(tree: Tree, folder: string) {
    this.#tree = tree;
    this.#prefix = `${folder}/`;
  }

  async files(): Promise<readonly string[]> {
    const files = await this.#tree.files();
    return files.flatMap((path) => this.#inside(path) ?? []);
  }

  async closed(): Promise<readonly ClosedFolder[]> {
    const all = (await this.#tree.closed?.()) ?? [];
    return all.flatMap(({ path, reason, target }) => {
      const here = this.#inside(path);
      return here === null ? [] : [{ path: here, reason, target: target === null ? null : this.#inside(target) }];
    });
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    const found: FileAbove[] = [];
    for (const { path, from } of placesAbove(this.#prefix, name)) {
      const text = await readText(this.#tree, path);
      if (text !== null) found.push({ path: from, text });
    }
    return found;
  }

  async read(path: string): Promise<Uint8Array> {
    if (path.split('/').includes('..')) throw new ReadTrouble('link-outside', path);
    try {
      return await this.#tree.read(this.#prefix + path);
    } catch (error) {
      throw error instanceof ReadTrouble ? new ReadTrouble(error.code, path) : error;
    }
  }

  #inside(path: string): string | null {
    return path.startsWith(this.#prefix) ? path.slice(this.#prefix.length) : null;
  }
}
