import { posix } from 'node:path';
import { decodeText } from '../../content/decode.ts';
import { type ClosedFolder, type FileAbove, placesAbove, ReadTrouble, type Tree } from '../../content/tree.ts';
import type { TreeEntry } from './tree-entry.ts';

/** A content file larger than this is not prose (bytes). */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const MAX_LINK_BYTES = 4096;
const MAX_LINKS = 8;
const LINK = '120000';

/** The files of a commit, whatever gives its blobs. A symbolic link is followed within the commit only. */
export class CommitFiles implements Tree {
  readonly #entries = new Map<string, TreeEntry>();
  readonly #blob: (sha: string) => Promise<Uint8Array>;
  readonly #paths: readonly string[];
  readonly #prefix: string;

  /** `folder`: the site's root inside the repository; paths are relative to it. */
  constructor(entries: readonly TreeEntry[], blob: (sha: string) => Promise<Uint8Array>, folder = '') {
    this.#blob = blob;
    this.#prefix = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
    for (const entry of entries) this.#entries.set(entry.path, entry);
    this.#paths = entries
      .flatMap(({ path }) => (path.startsWith(this.#prefix) ? [path.slice(this.#prefix.length)] : []))
      .filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path))
      .sort();
  }

  async files(): Promise<readonly string[]> {
    return this.#paths;
  }

  /** A link to a folder of the commit. One that leads out leads nowhere: there is but the commit. */
  async closed(): Promise<readonly ClosedFolder[]> {
    const found: ClosedFolder[] = [];
    for (const path of this.#paths) {
      const entry = this.#entries.get(this.#prefix + path);
      if (entry?.mode !== LINK || entry.size > MAX_LINK_BYTES) continue;
      const full = posix.join(posix.dirname(this.#prefix + path), Buffer.from(await this.#blob(entry.blob)).toString());
      const target = full.replace(/\/+$/, '');
      if (this.#absence(target) !== 'directory') continue;
      const isHere = target.startsWith(this.#prefix);
      found.push({ path, reason: 'linked-folder', target: isHere ? target.slice(this.#prefix.length) : null });
    }
    return found;
  }

  /** The id of a file's content, null when there is no such file. */
  blobOf(path: string): string | null {
    return this.#entries.get(this.#prefix + path)?.blob ?? null;
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    const found: FileAbove[] = [];
    for (const { path, from } of placesAbove(this.#prefix, name)) {
      const entry = this.#entries.get(path);
      if (entry === undefined || entry.mode === LINK || entry.size > MAX_FILE_BYTES) continue;
      found.push({ path: from, text: decodeText(await this.#blob(entry.blob)).text });
    }
    return found;
  }

  async read(path: string): Promise<Uint8Array> {
    const entry = await this.#follow(path);
    if (entry.size > MAX_FILE_BYTES) throw new ReadTrouble('too-big', path);
    const bytes = await this.#blob(entry.blob);
    if (bytes.length > MAX_FILE_BYTES) throw new ReadTrouble('too-big', path);
    return bytes;
  }

  async #follow(path: string): Promise<TreeEntry> {
    let full = this.#prefix + path;
    for (let step = 0; step < MAX_LINKS; step++) {
      const entry = this.#entries.get(full);
      if (entry === undefined) throw new ReadTrouble(step === 0 ? this.#absence(full) : 'broken-link', path);
      if (entry.mode !== LINK) return entry;
      if (entry.size > MAX_LINK_BYTES) throw new ReadTrouble('broken-link', path);
      const target = Buffer.from(await this.#blob(entry.blob)).toString();
      full = posix.join(posix.dirname(full), target);
      if (target.startsWith('/') || full.startsWith('../') || full === '..')
        throw new ReadTrouble('link-outside', path);
    }
    throw new ReadTrouble('broken-link', path);
  }

  #absence(full: string): 'directory' | 'missing' {
    const folder = `${full}/`;
    for (const path of this.#entries.keys()) if (path.startsWith(folder)) return 'directory';
    return 'missing';
  }
}
