import type { CmsCollection, CmsField, CmsFile, CmsI18n } from './cms.ts';

/** A form of the CMS that a page was written in. */
export interface Form {
  readonly collection: CmsCollection;
  readonly file: CmsFile | null;
  readonly title: string;
  readonly fields: readonly CmsField[];
  readonly i18n: CmsI18n | null;
  /** The locale the page is for, when its path or the keys of its front matter tell; the empty text where there is one language. */
  readonly locale: string;
  /** Only its shapes are looked at: the page of a folder itself (`_index.md`), which the CMS lists among the entries though it is none. */
  readonly relaxed: boolean;
}
