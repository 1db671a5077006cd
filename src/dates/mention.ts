import type { Passage } from '../content/page.ts';
import type { Range } from '../content/source.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type DateKind =
  | 'day'
  | 'day-range'
  | 'month'
  | 'season'
  | 'year'
  | 'quarter'
  | 'school-year'
  | 'recurrence'
  | 'relative'
  | 'time';

export type Verdict = 'stale' | 'expiring-soon' | 'current' | 'historical';

/** A date whose words cannot all be true. Weekdays are 0 for Sunday to 6. */
export type Trouble =
  | { readonly code: 'impossible' }
  | { readonly code: 'reversed' }
  | { readonly code: 'weekday'; readonly written: number; readonly actual: number; readonly day: IsoDate };

/** A temporal expression of a page, as it lasts beyond the reading of it. */
export interface Mention extends PageMention {
  readonly path: string;
  /** Where it stands in the file. */
  readonly range: Range;
  /** JSON Pointer of the field it stands in; null in the body. */
  readonly field: string | null;
}

/** A temporal expression of a passage, the interval it denotes and what is claimed of it. */
export interface PageMention {
  readonly passage: Passage;
  /** Offsets in `passage.text`. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: DateKind;
  /** Inclusive ISO interval; null when it cannot be known. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly yearInferred: boolean;
  readonly verdict: Verdict;
  /** The first day on which the sentence is no longer true; null when it claims nothing that can go stale. */
  readonly staleFrom: IsoDate | null;
  /** Whether the verdict is sure enough for an error, a warning, or only an information. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** Whether somebody is told that something will be, or is open, until then: only that can go stale. */
  readonly promises: boolean;
  /** It ends something: « jusqu’au », « avant le », « au plus tard ». */
  readonly deadline: boolean;
  /** What is wrong with the words themselves: no such day, wrong weekday, an end before its start. */
  readonly trouble: Trouble | null;
  /** Its last words up to the date, as the reader sees them: « commencera le 19 août 2024 ». */
  readonly quote: string;
  /** Start of the sentence that holds it, in `passage.text`: the same for all mentions of a sentence. */
  readonly sentence: number;
  /** Where the heading above it stands in `passage.text`; 0 without one. */
  readonly section: number;
  /** Codes of the two or three signals that decided, strongest first; worded in the locales. */
  readonly because: readonly string[];
}
