import type { Describe } from '../content/page.ts';
import type { CmsCollection } from './cms.ts';

/** A family of pages, read from the CMS configuration when there is one. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  /** True for a page of this collection. */
  matches(path: string): boolean;
  /** The JSON Schema of the front matter of one of its pages (it differs by file in a `files` collection). */
  schema(path: string): object;
  /** Labels, kind and widget of a field, by JSON Pointer. */
  describe(path: string): Describe;
  /** What the CMS configuration says of it. */
  readonly cms: CmsCollection;
}
