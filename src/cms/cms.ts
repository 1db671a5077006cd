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
  /** Null: the name of the file is held against the pattern. */
  readonly field: string | null;
  readonly value: unknown;
  /** A regular expression instead of a value, or null. */
  readonly pattern: string | null;
  /** What must hold too. */
  readonly and?: CmsFilter | null;
}

export interface CmsI18n {
  /** `multiple_root_folders`: one folder a language, at the root; `single_file_default_root`: the others are keyed below the default one. */
  readonly structure:
    | 'single_file'
    | 'single_file_default_root'
    | 'multiple_files'
    | 'multiple_folders'
    | 'multiple_root_folders';
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** Paths of the default language do not name it. */
  readonly omitsDefault: boolean;
  /** In `multiple_files`, a file that names no language is of the default one; otherwise the CMS does not see it. */
  readonly takesUnnamed: boolean;
}

/** One file of a `files` collection. */
export interface CmsFile {
  readonly name: string;
  readonly label: string;
  /** Relative to the root. */
  readonly file: string;
  readonly fields: readonly CmsField[];
  readonly i18n: CmsI18n | null;
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  readonly previewPath: string | null;
  readonly pointer: string;
}

/** The page of a folder itself, where it has a form. */
export interface CmsIndexFile {
  /** Without its extension: `_index`. */
  readonly name: string;
  /** Null: those of the entries. */
  readonly fields: readonly CmsField[] | null;
}

export interface CmsCollection {
  readonly name: string;
  readonly label: string;
  readonly labelSingular: string | null;
  /** Relative to the root; null for a `files` collection. */
  readonly folder: string | null;
  /** How many levels below the folder its entries may stand; 1: in the folder itself. */
  readonly depth: number;
  /** Where an entry stands in the folder, without its extension: an expression. Null: anywhere above `depth`. */
  readonly entryPath: string | null;
  readonly indexFile: CmsIndexFile | null;
  /** The key that stands for the text under the front matter. */
  readonly body: string;
  /** A tree of pages, whose folders have pages of their own. */
  readonly nested: boolean;
  /** File extension of its entries, without the dot. */
  readonly extension: string;
  /** As the configuration names it (`toml-frontmatter`); null where the path of an entry tells. */
  readonly format: string | null;
  readonly filter: CmsFilter | null;
  readonly i18n: CmsI18n | null;
  readonly fields: readonly CmsField[];
  /** The kinds of its entries, where they are of several: a key of an entry names its own, and `fields` are those of all of them together. */
  readonly kinds?: { readonly key: string; readonly all: readonly CmsField[] };
  readonly files: readonly CmsFile[];
  readonly identifierField: string;
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  readonly previewPath: string | null;
  readonly pointer: string;
}

export const CMS_ENGINES = ['decap-cms', 'netlify-cms', 'sveltia-cms', 'static-cms', 'pages-cms', 'tina-cms'] as const;
export type CmsEngine = (typeof CMS_ENGINES)[number];

/** Which CMS reads a configuration, which version of it, and how that is known. */
export interface CmsIdentity {
  /** Path of its configuration, relative to the root. */
  readonly path: string;
  readonly engine: CmsEngine;
  /** `major.minor` when it can be known (`3.6`), the major alone (`3`) for an open range, null otherwise. */
  readonly version: string | null;
  readonly known: KnownBy;
}

/** `by`: what told. `at`: the file that told, where one did. */
export interface KnownBy {
  readonly by: 'setting' | 'page' | 'manifest' | 'place' | 'keys' | 'nothing';
  readonly at: string | null;
  /** The words that told: `@sveltia/cms@0.221.1`. */
  readonly words: string | null;
}

/** The CMS of a site, as its configuration describes it. */
export interface Cms extends CmsIdentity {
  /** Where uploads go, relative to the root, and how they are written in the pages. */
  readonly mediaFolder: string | null;
  readonly publicFolder: string | null;
  /** `backend.preview_context`, for commit statuses. */
  readonly previewContext: string | null;
  /** `site_url`, or `display_url`: where the CMS says the site is online. */
  readonly siteUrl: string | null;
  readonly collections: readonly CmsCollection[];
}
