/** One field of a CMS form, read from the CMS configuration; option names are the current ones (`value_field`). */
export interface CmsField {
  readonly name: string;
  /** In the words of the editor; the name when the configuration gives none. */
  readonly label: string;
  readonly labelSingular: string | null;
  readonly hint: string | null;
  /** Lower case; `string` when the configuration names none. */
  readonly widget: string;
  readonly required: boolean;
  /** Every option as written, deprecated camelCase names brought to their current snake_case. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Sub-fields of an object, or of each item of a list with `fields`. */
  readonly fields: readonly CmsField[];
  /** The one field of each item of a list with `field`: items are bare values. */
  readonly item: CmsField | null;
  /** The kinds of item of a list with `types`, each like an object. */
  readonly types: readonly CmsField[];
  /** JSON Pointer of the field in the CMS configuration. */
  readonly pointer: string;
}

/** Entries that fail the filter are invisible in the CMS. */
export interface CmsFilter {
  readonly field: string;
  readonly value: unknown;
  /** A regular expression instead of a value, or null. */
  readonly pattern: string | null;
}

export interface CmsI18n {
  readonly structure: 'single_file' | 'multiple_files' | 'multiple_folders';
  readonly locales: readonly string[];
  readonly defaultLocale: string;
}

/** One file of a `files` collection. */
export interface CmsFile {
  readonly name: string;
  readonly label: string;
  /** Relative to the root. */
  readonly file: string;
  readonly fields: readonly CmsField[];
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  readonly previewPath: string | null;
  readonly pointer: string;
}

export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly labelSingular: string | null;
  /** Relative to the root; null for a `files` collection. */
  readonly folder: string | null;
  /** How many levels below the folder its entries may stand; 1: in the folder itself. */
  readonly depth: number;
  /** A tree of pages, whose folders have pages of their own. */
  readonly nested: boolean;
  /** File extension of its entries, without the dot. */
  readonly extension: string;
  readonly filter: CmsFilter | null;
  readonly i18n: CmsI18n | null;
  readonly fields: readonly CmsField[];
  readonly files: readonly CmsFile[];
  readonly identifierField: string;
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  readonly previewPath: string | null;
  readonly pointer: string;
}

export type CmsEngine = 'decap-cms' | 'netlify-cms' | 'sveltia-cms' | 'pages-cms';

/** The CMS of a site, as its configuration describes it. */
export interface Cms {
  /** Path of its configuration, relative to the root. */
  readonly path: string;
  readonly engine: CmsEngine;
  /** `major.minor` when it can be known (`3.6`), the major alone (`3`) for an open range, null otherwise. */
  readonly version: string | null;
  /** Decap 3.6 and later refuse an empty required list of groups; the older ones save it. */
  readonly refusesEmptyLists: boolean;
  /** Where uploads go, relative to the root, and how they are written in the pages. */
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  /** `backend.preview_context`, for commit statuses. */
  readonly previewContext: string | null;
  /** `site_url`, or `display_url`: where the CMS says the site is online. */
  readonly siteUrl: string | null;
  readonly collections: readonly CmsCollection[];
}
