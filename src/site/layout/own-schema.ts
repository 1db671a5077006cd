import type { SchemaObject } from '../../schema/json-schema.ts';

/** What a generator itself refuses in the front matter of some of its pages: with a value that does not fit, the site is not built. */
export interface OwnSchema {
  /** As `relecture schema` calls it: `docs`, `blog`, the name of a collection. */
  readonly name: string;
  /** The file that the generator wrote it in, relative to the root; null: its documented keys, which come with Relecture. */
  readonly from: string | null;
  readonly schema: SchemaObject;
  holds(path: string): boolean;
  /** The folder of its pages, where it is known to hold no others. */
  readonly folder?: string;
  /** All the files that it may hold for, as patterns, where the settings of the site say so themselves. */
  readonly globs?: readonly string[];
}
