import { guessLanguage } from '../../content/language/guess.ts';
import { primaryOf } from '../../content/language/tag.ts';
import type { Field, Page } from '../../content/page.ts';
import type { Interval } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Tokens } from '../read/point.ts';
import { type Expression, isBareYear, kindOf } from '../read/written.ts';
import { isClosed } from './closed.ts';
import { type Cue, cuesOf } from './cues.ts';
import { Headings } from './headings.ts';
import { isNounYear, type Lead, leadOf } from './leads.ts';
import { mainClause } from './main-clause.ts';
import { fieldSetting } from './page-setting.ts';
import { EVENT_KEY } from './place-words.ts';
import { withoutQuotations } from './quotations.ts';
import { type Segment, type Sentence, segmentAt, sentencesOf, wordsBetween } from './segments.ts';
import { pageKinds, type Setting } from './setting.ts';
import { isSampleColumn } from './surroundings.ts';
import { isOutranked } from './years.ts';

/** Tokens before a date that tell what leads to it, and after it. */
const BEFORE = 16;
const AFTER = 5;
const NO_CUES: ReadonlySet<Cue> = new Set();

/** A page whose dates are judged. */
export interface Judging {
  readonly page: Page;
  /** Its passages that hold dates. */
  readonly read: readonly ReadPassage[];
  readonly setting: Setting;
  readonly today: IsoDate;
  /** Days. */
  readonly soon: number;
  /** The day the words at an offset of the file first appeared, null when it cannot be known. */
  changedOn(offset: number): IsoDate | null;
}

/** What a page and a field say of all their dates. */
function givenBy(field: Field | null, { setting: ofPage, today }: Judging) {
  const setting: Setting = { ...ofPage, ...fieldSetting(field, ofPage) };
  const kinds = pageKinds(setting);
  const key = setting.keys?.at(-1) ?? '';
  return {
    setting,
    kinds,
    /** Its page calls, offers or answers: it speaks of now until it is withdrawn. */
    stands: kinds.has('call') || kinds.has('offer') || kinds.has('faq'),
    /** The name of the field, as `fold` gives it, empty in the body; and whether it says what its day is for. */
    key,
    announces: EVENT_KEY.test(key),
    /** The front matter says that its page is over. */
    closed: isClosed(setting, today),
  };
}

/** What the words, the passage and the page of a date say of it, before it is known which day it is. */
export type Unresolved = ReturnType<Claims['of']>;

/** Everything a signal may look at. */
export interface Claim extends Unresolved {
  readonly interval: Interval | null;
}

/** A passage of so many UTF-16 units tells its language when nothing declares it. */
const TELLING = 400;

/** The dates of a passage, each in its sentence. */
export class Claims {
  readonly judging: Judging;
  readonly read: ReadPassage;
  readonly headings: Headings;
  /** What it quotes left out. */
  readonly tokens: Tokens;
  /** What leads to each of its dates. */
  readonly leads: readonly Lead[];
  /** What the page and the field say of all its dates. */
  readonly #given: ReturnType<typeof givenBy>;
  readonly #sentences: readonly Sentence[];
  readonly #cues = new Map<Segment, ReadonlySet<Cue>>();
  /** Its words are of a language whose tenses nobody here reads. */
  readonly #isForeign: boolean;

  constructor(judging: Judging, read: ReadPassage) {
    const { passage, prose, reading } = read;
    this.judging = judging;
    this.read = read;
    this.#given = givenBy(passage.field, judging);
    this.tokens = withoutQuotations(reading.tokens);
    this.#isForeign =
      passage.language === null
        ? prose.length > TELLING && guessLanguage(prose) === 'other'
        : !/^(?:fr|en)$/.test(primaryOf(passage.language));
    this.headings = new Headings(passage, prose);
    this.#sentences = sentencesOf({ ...reading, tokens: this.tokens });
    this.leads = reading.expressions.map((one) => leadOf(this.#before(one), one.shape === 'range'));
  }

  of(expression: Expression, index: number) {
    const { passage, reading } = this.read;
    const { text } = passage;
    const { tokens } = this;
    const { at, next, start, end, first, last, shape } = expression;
    const within = segmentAt(this.#sentences, at) as Sentence;
    const own = segmentAt(within.clauses, at) ?? within;
    const cuesIn = (segment: Segment) => this.#cuesOf(segment);
    const before = this.#before(expression);
    const kind = kindOf(expression);
    const bareYear = isBareYear(last);
    const isNumber = tokens[at]?.kind === 'number' && tokens[at - 1]?.text !== ':';
    const isSpelt = shape === 'range' && !/^\d{4}[-–/]\d/.test(text.slice(start, start + 6));
    const inCell = tokens[at - 1]?.text === '|' && tokens[next]?.text === '|';
    const headings = this.headings.above(start);
    let live: { readonly day: IsoDate | null } | null = null;
    return {
      expression,
      index,
      /** Its sentence and its clause, and what their words say of its time. */
      within,
      own,
      sentence: cuesIn(within),
      clause: cuesIn(mainClause(tokens, at, cuesIn, within, own)),
      kind,
      /** A year and nothing more precise. */
      bareYear,
      /** A year that qualifies a noun: « bilan 2023 ». */
      nounYear: (bareYear || kind === 'school-year') && isNumber && isNounYear(before, isSpelt),
      /** Another date of the same sentence is more precise. */
      outranked: isOutranked(reading.expressions, index, within),
      /** Its year is written, or counted from another day. */
      yearWritten: last.year !== null || first.year !== null || last.direction !== null,
      /** Counted from the day its words were written, forth or back: « cette année », « next week »; null for the others. */
      turn: last.direction,
      lead: this.leads[index] ?? null,
      /** The words of the sentence before and after the date. */
      before,
      after: wordsBetween(tokens, next, Math.min(within.to, next + AFTER)),
      /** The last 300 units of its sentence before it, as written. */
      said: text.slice(Math.max(tokens[within.from]?.start ?? 0, start - 300), start),
      /** The headings above, innermost first, as `plainWords`; the innermost, empty when there is none. */
      headings,
      heading: headings[0] ?? '',
      /** Three headings of its passage count the days, weeks or months of whoever follows it. */
      inCourse: this.headings.counted >= 3,
      ...this.#given,
      /** The day its words first appeared, which is slow to find; null when the history does not tell. */
      liveSince: () => {
        live ??= { day: this.judging.changedOn(passage.toFile(start, start + 1).start) };
        return live.day;
      },
      /** The text of its passage, and where it stands there. */
      text,
      start,
      end,
      /** It is all there is in its field. */
      alone: at === 0 && next >= tokens.length,
      /** It is all there is in a cell of a table; the heads of a foreign one cannot be read. */
      inCell: inCell && !this.#isForeign && !isSampleColumn({ text, start, end }),
      /** It is written for programs: « 2024-03-05 ». */
      machine: /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/.test(text.slice(start, start + 10)),
      /** It stands between marks of quotation. */
      quoted: tokens[at]?.kind === 'object',
    };
  }

  #before({ at }: Expression): string {
    return wordsBetween(this.tokens, Math.max(segmentAt(this.#sentences, at)?.from ?? 0, at - BEFORE), at);
  }

  /** The words of a segment that are no names: those that do not begin with a capital, unless the sentence begins there. */
  #verbsOf({ from, to, words }: Segment): string {
    // « - Laura Delfino » begins something, and is a name all the same.
    const isName = (at: number) =>
      this.tokens[at]?.capital === true &&
      (this.tokens[at - 1]?.kind === 'word' || this.tokens[at + 1]?.capital === true);
    const names = Array.from({ length: to - from }, (_, index) => from + index).filter(isName);
    const isShouted = !this.tokens.slice(from, to).some(({ kind, capital }) => kind === 'word' && !capital);
    if (isShouted) return words;
    const kept = this.tokens.slice(from, to).filter((_, index) => !isName(from + index));
    return names.length === 0 ? words : wordsBetween(kept, 0, kept.length);
  }

  #cuesOf(segment: Segment): ReadonlySet<Cue> {
    const known =
      this.#cues.get(segment) ?? (this.#isForeign ? NO_CUES : cuesOf(segment.words, this.#verbsOf(segment)));
    this.#cues.set(segment, known);
    return known;
  }
}
