import type { Passage } from '../content/page.ts';
import type { Range } from '../content/source.ts';

export type LinkStateName =
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

/** What stands behind a URL. Wording is in the locales: `reason` is a code and its facts. */
export interface LinkState {
  readonly url: string;
  readonly state: LinkStateName;
  readonly status: number | null;
  readonly finalUrl: string | null;
  /** The id of the provider that judged it: `demarche-numerique`, `welcome-to-the-jungle`, `pdf`, `generic`… */
  readonly provider: string | null;
  readonly reason: { readonly code: string; readonly [fact: string]: unknown };
  /** The last day on which the offer or procedure is open, when the page tells. */
  readonly closesOn: string | null;
  /** ISO date-time. */
  readonly checkedAt: string | null;
  readonly fromCache: boolean;
  /** What the document says of itself, when it is a document. */
  readonly document?: {
    readonly type: string;
    readonly bytes: number | null;
    readonly language: string | null;
    readonly title: string | null;
    /** A PDF says whether it is tagged for screen readers; null when it could not be seen. */
    readonly tagged?: boolean | null;
  };
}

/** One place where a URL stands. */
export interface LinkOccurrence {
  readonly url: string;
  readonly path: string;
  /** The exact range of the URL in the file. */
  readonly range: Range;
  /** JSON Pointer of the field it stands in; null in the body. */
  readonly field: string | null;
  readonly passage: Passage;
  /** The same range in `passage.text`; the text there may be written with escapes (`&amp;`, `\\_`). */
  readonly start: number;
  readonly end: number;
  /** The text the reader clicks on; empty for a bare field. */
  readonly text: string;
  readonly kind: 'link' | 'image' | 'definition' | 'autolink' | 'bare' | 'html' | 'field';
}

/** The same, as it is found in a page: it knows the rank of its passage there. */
export type FoundOccurrence = LinkOccurrence & { readonly rank: number };
