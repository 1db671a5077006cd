import type { Passage } from '../content/page.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

export type DateKind =
  | 'day' | 'day-range' | 'month' | 'season' | 'year' | 'quarter' | 'school-year' | 'recurrence' | 'relative' | 'time';

export type Verdict = 'stale' | 'expiring-soon' | 'current' | 'historical';

/** A temporal expression of a passage, the interval it denotes and what is claimed of it. */
export interface Mention {
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
  /** Codes of the signals that made the verdict, strongest first; worded in the locales. */
  readonly because: readonly string[];
}
