import type { ClosedFolder, FileAbove, Tree } from './tree.ts';

/** A tree with some files replaced or added, by their content. */
export class OverlayTree implements Tree {
  readonly #below: Tree;
  readonly #above: ReadonlyMap<string, Uint8Array>;

  constructor(below: Tree, above: ReadonlyMap<string, Uint8Array>) {
    this.#below = below;
    this.#above = above;
  }

  async files(): Promise<readonly string[]> {
    return [...new Set([...(await this.#below.files()), ...this.#above.keys()])].sort();
  }

  async closed(): Promise<readonly ClosedFolder[]> {
    return (await this.#below.closed?.()) ?? [];
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    return (await this.#below.above?.(name)) ?? [];
  }

  async read(path: string): Promise<Uint8Array> {
    return this.#above.get(path) ?? this.#below.read(path);
  }
}
