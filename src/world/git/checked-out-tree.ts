import { type ClosedFolder, type FileAbove, isMadeFile, ReadTrouble, type Tree } from '../../content/tree.ts';
import { GitTrouble } from './git.ts';

/** A commit that was checked out from a partial clone: what git lacks and cannot fetch is read on disk, where it is there, and what a generator made there. */
export class CheckedOutTree implements Tree {
  readonly #git: Tree;
  readonly #disk: Tree;

  constructor(commit: Tree, disk: Tree) {
    this.#git = commit;
    this.#disk = disk;
  }

  files(): Promise<readonly string[]> {
    return this.#git.files();
  }

  /** What a step of the run made is on disk alone. */
  async read(path: string): Promise<Uint8Array> {
    try {
      return await this.#either((tree) => tree.read(path));
    } catch (trouble) {
      if (!(trouble instanceof ReadTrouble) || trouble.code !== 'missing' || !isMadeFile(path)) throw trouble;
      return this.#disk.read(path);
    }
  }

  closed(): Promise<readonly ClosedFolder[]> {
    return this.#either(async (tree) => (await tree.closed?.()) ?? []);
  }

  above(name: string): Promise<readonly FileAbove[]> {
    return this.#either(async (tree) => (await tree.above?.(name)) ?? []);
  }

  async #either<Result>(work: (tree: Tree) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.#git);
    } catch (trouble) {
      if (!(trouble instanceof GitTrouble)) throw trouble;
      return work(this.#disk).catch((error: unknown) => {
        // A file that was not checked out is there all the same: it is git that failed.
        throw error instanceof ReadTrouble ? trouble : error;
      });
    }
  }
}
