import { folderOf } from './routes/url-path.ts';

/** Why nobody can tell where an address of the site leads, or whether it does. */
export const DOUBT_REASONS = [
  /** What decides addresses is a program, which is never run: `by`. */
  'code',
  /** What decides addresses is not in the repository. */
  'settings',
  /** A module or a theme that is not in the repository may bring it: `by`. */
  'module',
  /** A plug-in of the site may make it: `by`. */
  'plugin',
  /** The generator makes such pages itself: lists, tags, feeds. */
  'generated',
  /** The server's own settings speak of it: `by`. */
  'redirect',
  /** The address is written by a template. */
  'template',
  /** Written in data, or in a page whose own address is not known: what it starts from is unknown. */
  'place',
  /** On the host of the site, where none of its pages begins: outside the path that it is served under, or of another site. */
  'outside',
  /** The rest of the address exists: the site may be served below its first steps, `by`. */
  'mount',
  /** In a submodule that was not checked out: `by`. */
  'submodule',
  /** In a folder of which git keeps nothing, and that something fills: `by`. */
  'ignored',
  /** Most addresses of the site that are written like this one lead nowhere. */
  'common',
  /** In a folder of the repository that may be published as it stands: `by`. */
  'output',
  /** In a folder of media that the repository has nothing of. */
  'media',
] as const;
export type DoubtReason = (typeof DOUBT_REASONS)[number];

export interface Doubt {
  readonly reason: DoubtReason;
  /** The file, module or plug-in that would tell; null when none does alone. */
  readonly by: string | null;
}

/** What a generator makes by itself. */
export const GENERATED: Doubt = { reason: 'generated', by: null };

/** Settings that are code; a `package.json` only names the generator. */
export function codedBy(path: string | null): Doubt {
  if (path === null || path.endsWith('package.json')) return { reason: 'settings', by: null };
  return { reason: 'code', by: path };
}

/** What knows the files of a tree by their last names. */
export interface FilesByName {
  named(name: string): readonly string[];
}

/**
 * Of a file that the site does not serve as far as its settings tell, and that the repository has at that very path of another folder
 * (`public`, `static`, `src/en`): whatever publishes the site may take it there. A file that is served elsewhere is told by its address.
 */
export function outputHolding(
  path: string,
  base: string,
  files: FilesByName,
  isServed: (file: string) => boolean = () => false,
): Doubt | null {
  const bare = path.replace(/^\/+/, '').normalize('NFC');
  const folders = files
    .named(bare.slice(bare.lastIndexOf('/') + 1))
    .filter((file) => file.normalize('NFC').endsWith(`/${bare}`) && !isServed(file))
    .map((file) => file.normalize('NFC').slice(0, -bare.length - 1))
    // A name alone is found anywhere: at the top of the site it says something.
    .filter((folder) => bare.includes('/') || folderOf(folder) === base)
    .sort((one, other) => one.length - other.length);
  const [by] = folders;
  return by === undefined ? null : { reason: 'output', by };
}
