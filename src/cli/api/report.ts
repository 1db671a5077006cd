/** A place in a file. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** From 0, in UTF-16 units of the decoded file. */
  readonly offset: number;
}

/** From `start` to `end`, which is not part of it. */
export interface Located {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  /** JSON Pointer of the front matter's field; null in the body. */
  readonly field: string | null;
}

export type Severity = 'error' | 'warning' | 'info';

/** A correction: its edits are made together or not at all. */
export interface Fix {
  readonly title: string;
  /** `--fix` makes it without asking. */
  readonly safe: boolean;
  /** Offsets as those of `Place`. */
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** What a rule says of a place. */
export interface Finding extends Located {
  readonly rule: string;
  readonly severity: Severity;
  /** A sentence for a person, in the language that was asked for. */
  readonly message: string;
  readonly excerpt: string;
  /** It stood in the base, or in the baseline, already. */
  readonly existing: boolean;
  /** The address of the rule's page. */
  readonly help: string;
  /** The rule's own facts. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly fixes: readonly Fix[];
}

export type LinkState =
  | 'ok'
  | 'redirected'
  | 'dead'
  | 'closed'
  | 'draft'
  | 'blocked'
  | 'unreachable'
  | 'invalid'
  | 'refused'
  | 'skipped';

/** An external address, and what stands behind it. */
export interface Link {
  readonly url: string;
  readonly state: LinkState;
  /** Of HTTP; null where nobody answered or was asked. */
  readonly status: number | null;
  readonly finalUrl: string | null;
  readonly provider: string | null;
  /** Why, in a sentence. */
  readonly detail: string;
  /** The last day of the offer, `YYYY-MM-DD`, when its page tells. */
  readonly closesOn: string | null;
  /** ISO 8601. */
  readonly checkedAt: string | null;
  readonly fromCache: boolean;
  /** Null for what is no document. `bytes`: its weight; `tagged`: for screen readers. */
  readonly document: {
    readonly type: string;
    readonly bytes: number | null;
    readonly language: string | null;
    readonly title: string | null;
    readonly tagged?: boolean | null;
  } | null;
  readonly occurrences: readonly (Located & { readonly text: string })[];
}

/** A date in a text, and what is claimed of it. */
export interface DateMention extends Located {
  readonly surface: string;
  /** `day`, `day-range`, `month`, `season`, `year`, `quarter`, `school-year`, `recurrence`, `relative` or `time`. */
  readonly kind: string;
  /** `YYYY-MM-DD`, inclusive. */
  readonly from: string | null;
  readonly to: string | null;
  readonly yearInferred: boolean;
  readonly verdict: 'stale' | 'expiring-soon' | 'current' | 'historical';
  /** The first day on which it is no longer true. */
  readonly staleFrom: string | null;
  readonly data: { readonly confidence: string; readonly because: readonly string[] };
}

/** The report that `relecture check --format json` writes: `schemas/report.schema.json` describes it. */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'relecture'; readonly version: string };
  /** The day at which dates were judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly locale: 'fr' | 'en';
  /** True when something was left out: `notDone` says what, in sentences. */
  readonly partial: boolean;
  readonly notDone: readonly string[];
  readonly stats: {
    readonly files: number;
    readonly read: { readonly pages: number; readonly data: number };
    /** What should have been read and was not. */
    readonly unread: readonly { readonly reason: string; readonly count: number; readonly example: string }[];
    /** Links to the site's own pages that nobody can follow without building it. */
    readonly unknownLinks: readonly { readonly reason: string; readonly count: number; readonly example: string }[];
    readonly passages: number;
    readonly links: number;
    /** External links that were not checked for want of network; absent where there are none. They fail nothing by that alone. */
    readonly unreached?: number;
    readonly dates: number;
    /** New ones: what stood before is in `existing`. */
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly existing: number;
    /** Milliseconds. */
    readonly durationMs: number;
  };
  /** By path, then offset, then rule. */
  readonly findings: readonly Finding[];
  readonly links: readonly Link[];
  readonly dates: readonly DateMention[];
}
