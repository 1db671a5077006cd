/** `relecture.yml` as it stands in the file: every key optional. Its schema is `schemas/config.schema.json`. */
export interface Configuration {
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
  readonly schemas?: readonly { readonly files?: string; readonly layout?: string; readonly schema: string }[];
  /** `off`, a severity, or an object of options with an optional `severity`. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly links?: {
    readonly ignore?: readonly string[];
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
  readonly dates?: { readonly soon?: number; readonly [key: string]: unknown };
  readonly terms?: { readonly hosts?: readonly string[]; readonly people?: readonly string[]; readonly [key: string]: unknown };
  readonly relations?: readonly unknown[];
  readonly preview?: Readonly<Record<string, unknown>>;
}

export type RuleSetting = 'off' | 'error' | 'warning' | 'info' | Readonly<Record<string, unknown>>;
