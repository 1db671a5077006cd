import { type ClosedFolder, type FileAbove, ReadTrouble, type Tree } from '../../content/tree.ts';

/** A commit and the submodules that were checked out in it, each at its folder: a commit holds their names alone. */
export class ModuleTree implements Tree {
  readonly #tree: Tree;
  readonly #modules: ReadonlyMap<string, Tree>;

  constructor(tree: Tree, modules: ReadonlyMap<string, Tree>) {
    this.#tree = tree;
    this.#modules = modules;
  }

  async files(): Promise<readonly string[]> {
    const all = [...(await this.#tree.files())];
    for (const [folder, tree] of this.#modules) for (const path of await tree.files()) all.push(`${folder}/${path}`);
    return all.sort();
  }

  async read(path: string): Promise<Uint8Array> {
    for (const [folder, tree] of this.#modules) {
      if (!path.startsWith(`${folder}/`)) continue;
      try {
        return await tree.read(path.slice(folder.length + 1));
      } catch (error) {
        throw error instanceof ReadTrouble ? new ReadTrouble(error.code, path) : error;
      }
    }
    return this.#tree.read(path);
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    return (await this.#tree.above?.(name)) ?? [];
  }

  async closed(): Promise<readonly ClosedFolder[]> {
    const own = (await this.#tree.closed?.()) ?? [];
    const theirs = await Promise.all(
      [...this.#modules].map(async ([folder, tree]) =>
        ((await tree.closed?.()) ?? []).map(({ path, reason, target }) => ({
          path: `${folder}/${path}`,
          reason,
          target: target === null ? null : `${folder}/${target}`,
        })),
      ),
    );
    return [...own, ...theirs.flat()];
  }
}
