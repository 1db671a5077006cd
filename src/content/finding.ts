import type { MessageOf, RuleId } from '../locales/locale.ts';
import type { Range } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A replacement in the file, by offsets in the decoded file. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * Why a fix is not made without asking, though its words are certain: other pages may name this one by its `title`; the text is too
 * short for its `language` to be sure; it stands in a `program` (MDX) of which not every part was surely read; made, it was seen to
 * change something else in the `page`, such as the anchor of a heading.
 */
export type Held = 'title' | 'language' | 'program' | 'page';

/** A way to mend a finding. All its edits are applied together or not at all. */
export interface Fix {
  /** Key of its title in `locales`: `replace`, `remove`, `insert`…, with the facts of the sentence. */
  readonly title: { readonly key: string; readonly facts?: Readonly<Record<string, unknown>> };
  /** Safe: `--fix` applies it without asking. */
  readonly safe: boolean;
  /** Absent where it is safe, or where somebody must choose. */
  readonly held?: Held;
  readonly edits: readonly Edit[];
}

/** One of the places that a finding counts, as it would be told alone. Offsets in the decoded file. */
export interface Part {
  readonly range: Range;
  /** JSON Pointer of the field that holds it; null in the body. */
  readonly field: string | null;
  readonly severity: Severity;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly excerpt: string;
  /** Its share of the finding's fix; null where that does not reach it. */
  readonly fix: PartFix | null;
}

/** As certain as the fix it is a share of. */
export type PartFix = Pick<Fix, 'title' | 'edits'>;

/** What a rule says of a place. Data only: the sentence is made by the locale, from `message` and `facts`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly path: string;
  readonly range: Range;
  /** JSON Pointer of the field that holds it; null in the body. */
  readonly field: string | null;
  readonly message: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The words it speaks of, as the reader sees them, at most 120 characters. */
  readonly excerpt: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly fixes: readonly Fix[];
  /** It stood in the base already. */
  readonly existing: boolean;
  /** Its rule says the same of so many pages, of so many that were looked at, that the site may well read them otherwise. */
  readonly common?: { readonly pages: number; readonly of: number };
  /** Where it counts several places, each of them; the first is the one it tells. */
  readonly parts?: readonly Part[];
  /** The finding that it was parted from, its other places being old where these are new, or the reverse. */
  readonly whole?: Finding;
}

/** What a rule yields: a message of its own in the locale, and where. The review adds the rest. */
export type Report<Id extends RuleId> = MessageOf<Id> & {
  readonly at: Range;
  /** The field it is about, where that is not the one that stands at its place: of what is missing, the group that lacks it. */
  readonly field?: string | null;
  /** Milder or graver than the rule's own severity, for this one. */
  readonly severity?: Severity;
  /** The words it speaks of, when the source text at `at` is not what the reader sees. */
  readonly excerpt?: string;
  /** The rule's own facts for scripts: `data` of the report. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fixes?: readonly Fix[];
  /** Where it counts several places, each of them: a directive, or a change, may be about one alone. */
  readonly parts?: readonly PartReport<Id>[];
};

/** What a rule would say of one of the places it counts, had it found no other. */
export type PartReport<Id extends RuleId> = MessageOf<Id> & PartPlace;

export interface PartPlace {
  readonly at: Range;
  /** Absent: as the whole. */
  readonly severity?: Severity;
  /** Absent: the source text at `at`. */
  readonly excerpt?: string;
  /** Absent: the whole's fix does not reach it. */
  readonly fix?: PartFix;
}
