import { dirname, relative, resolve } from 'node:path';
import { InputError } from '../../world/input-error.ts';
import { findRoot } from '../site-root.ts';
import { HeldSite } from './held-site.ts';
import { fileOf } from './places.ts';
import type { Surroundings } from './surroundings.ts';

/** A file in its site. */
export interface Located {
  readonly site: HeldSite;
  /** Relative to the site's root, with `/`. */
  readonly path: string;
}

/** The sites of the folders that are open: each file is of the nearest one above it, as on the command line. */
export class Sites {
  readonly #around: Surroundings;
  readonly #cwd: string;
  #folders: readonly string[];
  readonly #sites = new Map<string, HeldSite>();

  /** @param folders Addresses of the folders that are open. */
  constructor(folders: readonly string[], around: Surroundings, cwd: string) {
    this.#around = around;
    this.#cwd = cwd;
    this.#folders = filesOf(folders);
  }

  openFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(filesOf(removed));
    this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...filesOf(added)];
  }

  /** Null for what is on no disk, or outside of the root that was asked for. */
  locate(uri: string): Located | null {
    const file = fileOf(uri);
    if (file === null || /[\\/](?:node_modules|\.git)[\\/]/.test(file)) return null;
    const { options } = this.#around;
    const root = options.root === null ? null : resolve(this.#cwd, options.root);
    const above = this.#folders.filter((folder) => !/^\.\.(?:[\\/]|$)/.test(relative(folder, file)));
    const cwd = above.sort((one, other) => other.length - one.length)[0] ?? dirname(file);
    try {
      const found = findRoot({ ...options, root, paths: [file], stdin: true }, cwd);
      const [path] = found.paths;
      return path === undefined ? null : { site: this.#siteAt(found.root), path };
    } catch (error) {
      if (error instanceof InputError) return null;
      throw error;
    }
  }

  #siteAt(root: string): HeldSite {
    const known = this.#sites.get(root);
    if (known !== undefined) return known;
    const site = new HeldSite(root, this.#around);
    this.#sites.set(root, site);
    return site;
  }
}

function filesOf(uris: readonly string[]): string[] {
  return uris.flatMap((uri) => fileOf(uri) ?? []);
}
