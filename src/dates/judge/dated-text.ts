import type { Interval } from '../day.ts';
import type { DateKind, IsoDate, Trouble } from '../mention.ts';
import type { Headings } from './headings.ts';
import type { Setting } from './setting.ts';
import type { Judgement } from './verdict.ts';

/** A text to look for dates in, and what is known around it. */
export interface DatedText {
  readonly text: string;
  readonly prose: string;
  readonly language: string | null;
  readonly setting: Setting;
  readonly headings: Pick<Headings, 'above' | 'section'>;
  /** Years written around the passage, closest first. */
  readonly yearsAround: readonly number[];
  /** Bare years of the page, which only a weekday can confirm. */
  readonly hints?: readonly number[];
  /** The day a stretch of the text went live, when it is better known than `setting.liveSince`. */
  readonly changedOn?: (offset: number) => IsoDate | null;
}

export interface Judging {
  readonly today: IsoDate;
  /** Days. */
  readonly soon: number;
}

/** A mention before it has a page. */
export interface Judged extends Judgement {
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly interval: Interval | null;
  readonly yearInferred: boolean;
  readonly trouble: Trouble | null;
  readonly promises: boolean;
  readonly deadline: boolean;
  readonly quote: string;
  readonly sentence: number;
  readonly section: number;
}
