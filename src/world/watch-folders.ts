import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What neither holds a page nor is ever read. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.hg', '.svn']);
/** Milliseconds without a change after which a save is over: editors write one in several steps. */
const STILL = 150;

/** Files that change below a folder, told together once they are still. */
export class FolderWatch {
  readonly #root: string;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #wake: () => void = () => undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Watches these folders, relative to the root with `/`; the empty name is the root. Throws what the system says when it has too many. */
  add(folders: Iterable<string>): void {
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      const watcher = watch(join(this.#root, folder), (_, name) => {
        if (name !== null) this.#note(folder === '' ? String(name) : `${folder}/${String(name)}`);
      });
      // A folder that goes away takes its watch with it.
      watcher.on('error', () => this.#forget(folder));
      this.#watchers.set(folder, watcher);
    }
  }

  /** The files that changed since the last time: waits for one, and for all to be still. Null once `stop` says so. */
  async next(stop: AbortSignal): Promise<readonly string[] | null> {
    const end = () => this.#wake();
    stop.addEventListener('abort', end);
    try {
      while (!stop.aborted && (this.#changed.size === 0 || this.#timer !== null))
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    } finally {
      stop.removeEventListener('abort', end);
    }
    if (stop.aborted) return null;
    const paths = [...this.#changed].sort();
    this.#changed.clear();
    return paths;
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #note(path: string): void {
    if (SKIPPED.has(path.split('/').at(-1) ?? '')) return;
    this.#changed.add(path);
    this.#addBelow(path);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#wake();
    }, STILL);
  }

  /** A new folder, and what came with it before it was watched. */
  #addBelow(path: string): void {
    const full = join(this.#root, path);
    if (this.#watchers.has(path) || statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) return;
    this.add([path]);
    for (const { name } of readdirSync(full, { withFileTypes: true }))
      if (!SKIPPED.has(name)) this.#note(`${path}/${name}`);
  }

  #forget(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
