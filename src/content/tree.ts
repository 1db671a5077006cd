/** The files of a site as they stand at one moment: on disk, or in a commit. The only way the rooms read anything. */
export interface Tree {
  /** Every file path, relative to the root, with `/`, sorted; ignored files, `.git` and `node_modules` left out. */
  files(): Promise<readonly string[]>;
  /** The bytes of a file. Never follows a link out of the root. Rejects with a `ReadTrouble`. */
  read(path: string): Promise<Uint8Array>;
  /** Folders that stand there and whose files `files` does not tell; absent where there can be none. */
  closed?(): Promise<readonly ClosedFolder[]>;
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

/** What `astro sync` writes beside a site, and `.gitignore` usually names. */
const MADE = /(?:^|\/)\.astro\/collections\/[\w-]+\.schema\.json$/;

/** Whether a file is what a generator writes for itself: read where it stands, in a commit or not. */
export function isMadeFile(path: string): boolean {
  return MADE.test(path);
}
