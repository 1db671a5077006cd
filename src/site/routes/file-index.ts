import type { Target } from '../site.ts';

/** The files of the tree by composed name (NFC), as a person writes them, and by lower case. */
export class FileIndex {
  readonly #exact = new Map<string, string>();
  readonly #lower = new Map<string, string>();
  readonly #folders = new Set<string>();

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

  /** Whether the folder holds any file, at any depth. */
  holds(folder: string): boolean {
    return folder === '' ? this.#exact.size > 0 : this.#folders.has(folder.normalize('NFC'));
  }
}
