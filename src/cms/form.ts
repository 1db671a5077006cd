import type { CmsCollection, CmsField, CmsFile } from './cms.ts';

/** A form of the CMS that a page was written in. */
export interface Form {
  readonly collection: CmsCollection;
  readonly file: CmsFile | null;
  readonly title: string;
  readonly fields: readonly CmsField[];
  /** The locale the page is for, when its path or the keys of its front matter tell; null otherwise. */
  readonly locale: string | null;
  /**
   * Only its shapes are looked at: another language than the default one, or the page of a folder itself (`_index.md`),
   * which the CMS lists among the entries though it is none.
   */
  readonly relaxed: boolean;
}
