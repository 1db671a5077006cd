import type { Interval } from '../day.ts';
import type { DateKind, IsoDate } from '../mention.ts';
import type { Cue } from './cues.ts';
import type { Lead } from './leads.ts';
import type { PageKind, Setting } from './setting.ts';

/** Everything a signal may look at: one mention in its clause, sentence, passage and page. */
export interface Claim {
  readonly kind: DateKind;
  readonly interval: Interval | null;
  /** A year and nothing more precise. */
  readonly bareYear: boolean;
  /** A year that qualifies a noun: « bilan 2023 ». */
  readonly nounYear: boolean;
  /** Another mention of the same sentence is more precise. */
  readonly outranked: boolean;
  /** Its year is written, or counted from another day. */
  readonly yearWritten: boolean;
  /** Counted from the day its words were written: « cette année », « next week ». */
  readonly isRelative: boolean;
  /** « dernier », « last »: counted back. */
  readonly isLast: boolean;
  readonly lead: Lead;
  readonly clause: ReadonlySet<Cue>;
  readonly sentence: ReadonlySet<Cue>;
  /** The words of the sentence before and after the mention. */
  readonly before: string;
  readonly after: string;
  /** The headings above, innermost first, as `headingWords`. */
  readonly headings: readonly string[];
  readonly kinds: ReadonlySet<PageKind>;
  readonly setting: Setting;
  /** The day its words first appeared, which is slow to find; null when the history does not tell. */
  readonly liveSince: () => IsoDate | null;
  /** The mention is all there is in its field. */
  readonly alone: boolean;
  /** It is all there is in a cell of a table. */
  readonly inCell: boolean;
  /** The words of the head of its column, as `headingWords`; empty out of a table. */
  readonly column: string;
  /** Its block opens as an example: « Exemple : ». */
  readonly inSample: boolean;
  /** Its line is its entry: « 3 mars 2025 : atelier ». */
  readonly heads: boolean;
  /** An item of a list begins its line. */
  readonly listed: boolean;
  /** The front matter gives a rule by which its event comes back, and that still runs. */
  readonly recurs: boolean;
  /** A picture says that it is waited for. */
  readonly awaited: boolean;
  /** It is written for programs: « 2024-03-05 ». */
  readonly machine: boolean;
  /** The front matter says that its page is over. */
  readonly closed: boolean;
  /** The code that follows on its line, close by; empty when there is none. */
  readonly code: string;
  readonly quoted: boolean;
  readonly struck: boolean;
}
