import type { Target } from '../site.ts';

/** The files of the tree by composed name (NFC), as a person writes them, and by lower case. */
export class FileIndex {
  readonly #exact = new Map<string, string>();
  readonly #lower = new Map<string, string>();
  readonly #folders = new Set<string>();
  #named: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(files: Iterable<string>) {
    for (const file of files) {
      const name = file.normalize('NFC');
      this.#exact.set(name, file);
      this.#lower.set(name.toLowerCase(), file);
      for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
        const folder = name.slice(0, slash);
        if (this.#folders.has(folder)) break;
        this.#folders.add(folder);
      }
    }
  }

  /** The file at a path, or the one whose name differs by case alone. */
  find(path: string): Extract<Target, { kind: 'file' | 'case' }> | null {
    const name = path.normalize('NFC');
    const exact = this.#exact.get(name);
    if (exact !== undefined) return { kind: 'file', path: exact };
    const other = this.#lower.get(name.toLowerCase());
    return other === undefined ? null : { kind: 'case', path: other };
  }

  /** The files of that very name (NFC), in whatever folder. */
  named(name: string): readonly string[] {
    this.#named ??= byName(this.#exact);
    return this.#named.get(name) ?? [];
  }

  /** Whether the folder holds any file, at any depth. */
  holds(folder: string): boolean {
    return folder === '' ? this.#exact.size > 0 : this.#folders.has(folder.normalize('NFC'));
  }
}

function byName(exact: ReadonlyMap<string, string>): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const [path, file] of exact) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = named.get(name);
    if (known === undefined) named.set(name, [file]);
    else known.push(file);
  }
  return named;
}
