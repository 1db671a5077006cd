/** The files of a site as they stand at one moment: on disk, or in a commit. The only way the rooms read anything. */
export interface Tree {
  /** Every file path, relative to the root, with `/`, sorted; ignored files, `.git` and `node_modules` left out. */
  files(): Promise<readonly string[]>;
  /** The bytes of a file. Never follows a link out of the root. Rejects with a `ReadTrouble`. */
  read(path: string): Promise<Uint8Array>;
  /** Folders that stand there and whose files `files` does not tell; absent where there can be none. */
  closed?(): Promise<readonly ClosedFolder[]>;
  /** The files of this name in the folders above the root, in the same repository, the nearest first; absent where nothing is above. */
  above?(name: string): Promise<readonly FileAbove[]>;
}

export interface FileAbove {
  /** From the root: `../package.json`. */
  readonly path: string;
  readonly text: string;
}

export interface ClosedFolder {
  readonly path: string;
  /** `linked-folder`: a link that leads to one. `closed-folder`: it may not be read. */
  readonly reason: 'linked-folder' | 'closed-folder';
  /** Where the link leads, in the tree; null for elsewhere. */
  readonly target: string | null;
}

export type ReadTroubleCode =
  | 'missing'
  | 'directory'
  | 'link-outside'
  | 'broken-link'
  | 'forbidden'
  | 'too-big'
  | 'special';

/** Expected trouble with one file: it becomes a finding of that file, the others go on. */
export class ReadTrouble extends Error {
  readonly code: ReadTroubleCode;
  readonly path: string;

  constructor(code: ReadTroubleCode, path: string) {
    super(`${code}: ${path}`);
    this.name = 'ReadTrouble';
    this.code = code;
    this.path = path;
  }
}

/** Where the files of a name would be above a folder, the nearest first, each with its path from there: `../package.json`. */
export function placesAbove(folder: string, name: string): { readonly path: string; readonly from: string }[] {
  const steps = folder.split('/').filter((step) => step !== '');
  return steps.map((_, index) => ({
    path: [...steps.slice(0, steps.length - 1 - index), name].join('/'),
    from: `${'../'.repeat(index + 1)}${name}`,
  }));
}

/** What `astro sync` writes beside a site, and `.gitignore` usually names. */
const MADE = /(?:^|\/)\.astro\/collections\/[\w-]+\.schema\.json$/;

/** Whether a file is what a generator writes for itself: read where it stands, in a commit or not. */
export function isMadeFile(path: string): boolean {
  return MADE.test(path);
}
