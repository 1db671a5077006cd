/** `relecture.yml` as it stands in the file: every key optional. Its schema is `schemas/config.schema.json`. */
export interface Configuration {
  /** The language of messages, where the command line does not ask for one. */
  readonly locale?: 'fr' | 'en';
  readonly site?: {
    readonly content?: string;
    readonly static?: string;
    readonly url?: string;
    readonly hosts?: readonly string[];
    readonly cms?: string;
    readonly language?: string;
    readonly 'time-zone'?: string;
    readonly [key: string]: unknown;
  };
  /** Globs of files that are not reviewed, unless they are named one by one. */
  readonly exclude?: readonly string[];
  /** Settings of some files; of several that match, the last one wins. */
  readonly overrides?: readonly Override[];
  /** The folders of several sites in one repository, the main one first, when they cannot be found. */
  readonly sites?: readonly { readonly root: string }[];
  readonly schemas?: readonly { readonly files?: string; readonly layout?: string; readonly schema: string }[];
  /** `off`, a severity, or an object of options with an optional `severity`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly links?: {
    readonly ignore?: readonly string[];
    /** Statuses that are good answers, `403`, and hundreds of them, `5xx`. */
    readonly accept?: readonly (number | string)[];
    /** Seconds. */
    readonly timeout?: number;
    readonly retries?: number;
    readonly 'per-host'?: number;
    readonly concurrency?: number;
    readonly 'allow-private'?: readonly string[];
    readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly 'moved-hosts'?: Readonly<Record<string, string>>;
    readonly [key: string]: unknown;
  };
  readonly dates?: {
    readonly soon?: number;
    /** The field of the last review of a page, and how long a review holds (`6 months`) where the page does not say. */
    readonly review?: { readonly field?: string; readonly every?: string };
    readonly [key: string]: unknown;
  };
  readonly terms?: {
    readonly hosts?: readonly string[];
    readonly people?: readonly string[];
    readonly [key: string]: unknown;
  };
  readonly relations?: readonly RelationSetting[];
  readonly preview?: Readonly<Record<string, unknown>>;
  readonly cms?: {
    /** Whether the CMS refuses to save an entry in which an error was found. */
    readonly block?: 'never' | 'error';
  };
}

/** What holds for some files of the site alone. */
export interface Override {
  /** Glob, from the root. */
  readonly files: string;
  /** BCP 47. */
  readonly language?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export type RuleSetting = 'off' | 'error' | 'warning' | 'info' | Readonly<Record<string, unknown>>;

/**
 * A field whose values name other pages, for what the CMS does not say. beta.gouv.fr:
 * `{ files: "content/_startups/*.md", field: incubator, target: content/_incubators }` and
 * `{ files: "content/_startups/*.md", field: sponsors, target: content/_organisations, prefix: /organisations/ }`.
 */
export interface RelationSetting {
  /** Glob of the pages that hold the field. */
  readonly files: string;
  /** The field: `incubator`, `talents.list`, `phases.*.name`. A list of values is walked without `*`. */
  readonly field: string;
  /** Folder or glob of the pages that may be named. */
  readonly target: string;
  /**
   * What of a target page is written: `file` (its file name without extension, the default), `path` (below the target
   * folder, without extension), `slug` (its `slug`, else its file name), or a field: `title`, `fields.file`, `names.*`.
   */
  readonly by?: string;
  /** Written before each value: `/organisations/`. */
  readonly prefix?: string;
  /** What the target is called in messages; default: the name of its folder. */
  readonly label?: string;
}
