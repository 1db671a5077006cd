import type { Interval } from '../day.ts';
import type { DateKind, IsoDate } from '../mention.ts';
import type { Cue } from './cues.ts';
import type { Lead } from './leads.ts';
import type { PageKind } from './place-words.ts';
import type { Setting } from './setting.ts';

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
  /** Counted from the day its words were written, forth or back: « cette année », « next week »; null for the others. */
  readonly turn: -1 | 0 | 1 | null;
  readonly lead: Lead;
  readonly clause: ReadonlySet<Cue>;
  readonly sentence: ReadonlySet<Cue>;
  /** The words of the sentence before and after the mention. */
  readonly before: string;
  readonly after: string;
  /** The headings above, innermost first, as `plainWords`; the innermost, empty when there is none. */
  readonly headings: readonly string[];
  readonly heading: string;
  readonly kinds: ReadonlySet<PageKind>;
  /** Its page calls, offers or answers: it speaks of now until it is withdrawn. */
  readonly stands: boolean;
  readonly setting: Setting;
  /** The day its words first appeared, which is slow to find; null when the history does not tell. */
  readonly liveSince: () => IsoDate | null;
  /** The text of its passage, and where it stands there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The mention is all there is in its field. */
  readonly alone: boolean;
  /** It is all there is in a cell of a table. */
  readonly inCell: boolean;
  /** Whether its sentence gives it as an example. */
  readonly isExample: () => boolean;
  /** It is written for programs: « 2024-03-05 ». */
  readonly machine: boolean;
  /** The front matter says that its page is over. */
  readonly closed: boolean;
  readonly quoted: boolean;
}

/** Where a mention stands in its passage. */
export type Spot = Pick<Claim, 'text' | 'start' | 'end'>;
