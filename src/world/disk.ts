import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isContentPath } from '../content/find-pages.ts';
import { type ClosedFolder, type FileAbove, placesAbove, ReadTrouble, type Tree } from '../content/tree.ts';
import { plainText, repositoryOf } from './above-root.ts';
import { keptByGit, SKIPPED } from './git/kept-by-git.ts';

/** Source files of a program that a site is made with. */
const PROGRAM = /\.[cm]?[jt]sx?$/;

/** A content file larger than this is not prose (bytes). */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The files of a folder on disk. Links that lead out of it are listed but not read. */
export class DiskTree implements Tree {
  readonly root: string;
  #files: Promise<readonly string[]> | null = null;
  readonly #closed: ClosedFolder[] = [];
  #isAllListed = true;

  constructor(root: string) {
    this.root = realpathSync(root);
  }

  files(): Promise<readonly string[]> {
    this.#files ??= this.#listAll();
    return this.#files;
  }

  async #listAll(): Promise<readonly string[]> {
    const files: string[] = [];
    this.#walk('', [], files);
    const kept = this.#isAllListed ? [] : await keptByGit(this.root);
    return kept.length === 0 ? files.sort() : [...new Set([...files, ...kept])].sort();
  }

  async closed(): Promise<readonly ClosedFolder[]> {
    await this.files();
    return this.#closed;
  }

  #walk(folder: string, ignores: readonly { base: string; rules: Ignore }[], files: string[]): void {
    const entries = this.#list(folder);
    const rules = entries.some((entry) => entry.name === '.gitignore' && entry.isFile())
      ? [...ignores, this.#ignores(folder)]
      : ignores;
    for (const entry of entries) {
      if (SKIPPED.has(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const directory = entry.isDirectory();
      if (isIgnored(path, directory, rules)) {
        this.#isAllListed = false;
        continue;
      }
      if (directory) {
        const inner: string[] = [];
        this.#walk(path, rules, inner);
        // A folder named like a page is listed, so that its author is told; not a route of a program (Next.js's `llms.mdx/route.ts`).
        if (isContentPath(entry.name) && !inner.some((file) => PROGRAM.test(file))) files.push(path);
        for (const file of inner) files.push(file);
      } else {
        files.push(path);
        if (entry.isSymbolicLink()) this.#noteLink(path);
      }
    }
  }

  /** What is behind a link to a folder is not listed: it may be anything, the folder itself included. */
  #noteLink(path: string): void {
    const real = realFolder(join(this.root, path));
    if (real === null) return;
    const target = isInside(this.root, real) ? relative(this.root, real).split(sep).join('/') : null;
    this.#closed.push({ path, reason: 'linked-folder', target });
  }

  #list(folder: string) {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EPERM')
        this.#closed.push({ path: folder, reason: 'closed-folder', target: null });
      return [];
    }
  }

  #ignores(folder: string): { base: string; rules: Ignore } {
    const rules = ignore();
    try {
      rules.add(readFileSync(join(this.root, folder, '.gitignore'), 'utf8'));
    } catch {
      // An unreadable .gitignore ignores nothing.
    }
    return { base: folder === '' ? '' : `${folder}/`, rules };
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    const top = repositoryOf(this.root);
    if (top === null || top === this.root) return [];
    const folder = relative(top, this.root).split(sep).join('/');
    return placesAbove(folder, name).flatMap(({ path, from }) => {
      const text = plainText(join(top, path));
      return text === null ? [] : [{ path: from, text }];
    });
  }

  async read(path: string): Promise<Uint8Array> {
    if (path.includes('\0')) throw new ReadTrouble('missing', path);
    const full = resolve(this.root, path);
    if (!isInside(this.root, full)) throw new ReadTrouble('link-outside', path);
    const real = this.#real(full, path);
    // What git keeps there is nobody's page: the checkout's own token may be in it.
    if (relative(this.root, real).split(sep).includes('.git')) throw new ReadTrouble('link-outside', path);
    let descriptor: number;
    try {
      // Opened without blocking: a named pipe must not stop the run.
      descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
      throw asTrouble(error, path);
    }
    try {
      const status = fstatSync(descriptor);
      if (status.isDirectory()) throw new ReadTrouble('directory', path);
      if (!status.isFile()) throw new ReadTrouble('special', path);
      if (status.size > MAX_FILE_BYTES) throw new ReadTrouble('too-big', path);
      return readFileSync(descriptor);
    } catch (error) {
      throw error instanceof ReadTrouble ? error : asTrouble(error, path);
    } finally {
      closeSync(descriptor);
    }
  }

  #real(full: string, path: string): string {
    try {
      const real = realpathSync(full);
      if (!isInside(this.root, real)) throw new ReadTrouble('link-outside', path);
      return real;
    } catch (error) {
      if (error instanceof ReadTrouble) throw error;
      throw isLink(full) ? this.#brokenLink(full, path) : asTrouble(error, path);
    }
  }

  #brokenLink(full: string, path: string): ReadTrouble {
    const target = resolve(full, '..', readlinkSync(full));
    return new ReadTrouble(isInside(this.root, target) ? 'broken-link' : 'link-outside', path);
  }
}

function isLink(full: string): boolean {
  try {
    return lstatSync(full).isSymbolicLink();
  } catch {
    return false;
  }
}

function isInside(root: string, full: string): boolean {
  const path = relative(root, full);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}

function isIgnored(path: string, directory: boolean, ignores: readonly { base: string; rules: Ignore }[]): boolean {
  let ignored = false;
  for (const { base, rules } of ignores) {
    const local = path.slice(base.length) + (directory ? '/' : '');
    const { ignored: yes, unignored } = rules.test(local);
    if (yes) ignored = true;
    else if (unignored) ignored = false;
  }
  return ignored;
}

function asTrouble(error: unknown, path: string): ReadTrouble {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return new ReadTrouble('missing', path);
  if (code === 'EISDIR') return new ReadTrouble('directory', path);
  if (code === 'EACCES' || code === 'EPERM') return new ReadTrouble('forbidden', path);
  if (code === 'ENXIO' || code === 'ENODEV') return new ReadTrouble('special', path);
  if (code === 'ELOOP') return new ReadTrouble('broken-link', path);
  throw error;
}

/** The folder that a link leads to; null for a file, for nothing, and for a link that goes round in circles. */
function realFolder(link: string): string | null {
  try {
    return statSync(link).isDirectory() ? realpathSync(link) : null;
  } catch {
    return null;
  }
}
