import { primaryOf } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import type { IsoDate } from '../mention.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Tokens } from '../read/point.ts';
import { type Expression, isBareYear, kindOf } from '../read/written.ts';
import { isInExample } from './asides.ts';
import type { Claim } from './claim.ts';
import { isClosed } from './closed.ts';
import { type Cue, cuesOf } from './cues.ts';
import { Headings } from './headings.ts';
import { isNounYear, type Lead, leadOf } from './leads.ts';
import { mainClause } from './main-clause.ts';
import { fieldSetting } from './page-setting.ts';
import { Quotations } from './quotations.ts';
import { type Segment, type Sentence, segment, segmentAt, wordsBetween } from './segments.ts';
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
  /** Bare years of the page, which only a weekday can confirm. */
  readonly hints: readonly number[];
  readonly today: IsoDate;
  /** Days. */
  readonly soon: number;
  /** The day the words at an offset of the file first appeared, null when it cannot be known. */
  changedOn(offset: number): IsoDate | null;
}

/** A date of the passage, in its sentence and its clause. */
export interface Placed {
  readonly expression: Expression;
  readonly index: number;
  readonly sentence: Sentence;
  readonly own: Segment;
}

/** What the words of a passage, its field and its page say of its dates. */
export class Claims {
  readonly judging: Judging;
  readonly read: ReadPassage;
  /** What the page and the field say of all its dates. */
  readonly given: Pick<Claim, 'setting' | 'kinds' | 'stands' | 'closed'>;
  /** What it quotes left out. */
  readonly tokens: Tokens;
  readonly headings: Headings;
  readonly #sentences: readonly Sentence[];
  readonly #cues = new Map<Segment, ReadonlySet<Cue>>();
  readonly #quotations: Quotations;
  /** Its words are of a language whose tenses nobody here reads. */
  readonly #isForeign: boolean;

  constructor(judging: Judging, read: ReadPassage) {
    const { passage, prose, reading } = read;
    const { today } = judging;
    this.judging = judging;
    this.read = read;
    const setting = { ...judging.setting, ...fieldSetting(passage.field, judging.setting) };
    const kinds = pageKinds(setting, today);
    this.given = {
      setting,
      kinds,
      stands: kinds.has('call') || kinds.has('offer') || kinds.has('faq'),
      closed: isClosed(setting, today),
    };
    this.#quotations = new Quotations(passage.text, reading.tokens, setting.keys);
    this.tokens = this.#quotations.others;
    this.#isForeign = passage.language !== null && !/^(?:fr|en)$/.test(primaryOf(passage.language));
    this.headings = new Headings(passage, prose);
    this.#sentences = segment(this.tokens, prose);
  }

  place(expression: Expression, index: number): Placed {
    const sentence = segmentAt(this.#sentences, expression.at) as Sentence;
    return { expression, index, sentence, own: segmentAt(sentence.clauses, expression.at) ?? sentence };
  }

  /** All that the words and the page say of a date, before it is known which day it is. */
  of({ expression, index, sentence, own }: Placed): Omit<Claim, 'interval'> {
    const { passage, prose } = this.read;
    const { text } = passage;
    const { tokens } = this;
    const { at, next, start, end, first, last } = expression;
    const isRange = expression.shape === 'range';
    const bareYear = isBareYear(last);
    const before = wordsBetween(tokens, prose, Math.max(sentence.from, at - BEFORE), at);
    const reader = { tokens, prose, cuesOf: (segment: Segment) => this.#cuesOf(segment) };
    const isNumber = tokens[at]?.kind === 'number' && tokens[at - 1]?.text !== ':';
    const clause = this.#cuesOf(mainClause(reader, sentence, own, at));
    const inCell = tokens[at - 1]?.text === '|' && tokens[next]?.text === '|';
    const headings = this.headings.above(start);
    let live: { readonly day: IsoDate | null } | null = null;
    return {
      kind: kindOf(expression),
      bareYear,
      nounYear:
        (bareYear || kindOf(expression) === 'school-year') &&
        isNumber &&
        isNounYear(before, isRange && !/^\d{4}[-–/]\d/.test(text.slice(start, start + 6))),
      outranked: isOutranked(this.read.reading.expressions, index, sentence),
      yearWritten: last.year !== null || first.year !== null || last.direction !== null,
      turn: last.direction,
      lead: leadOf(before, isRange),
      clause,
      sentence: this.#cuesOf(sentence),
      before,
      after: wordsBetween(tokens, prose, next, Math.min(sentence.to, next + AFTER)),
      headings,
      heading: headings[0] ?? '',
      ...this.given,
      liveSince: () => {
        live ??= { day: this.judging.changedOn(passage.toFile(start, start + 1).start) };
        return live.day;
      },
      alone: at === 0 && next >= tokens.length,
      text,
      start,
      end,
      // The heads of a foreign table cannot be read.
      inCell: inCell && !this.#isForeign && !isSampleColumn({ text, start, end }),
      isExample: () => isInExample(tokens, prose, sentence, at),
      machine: /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/.test(text.slice(start, start + 10)),
      quoted: this.#quotations.holds(expression),
    };
  }

  leadOf({ at, shape }: Expression): Lead {
    const from = Math.max(segmentAt(this.#sentences, at)?.from ?? 0, at - BEFORE);
    return leadOf(wordsBetween(this.tokens, this.read.prose, from, at), shape === 'range');
  }

  #cuesOf(segment: Segment): ReadonlySet<Cue> {
    const known = this.#cues.get(segment) ?? (this.#isForeign ? NO_CUES : cuesOf(segment.words));
    this.#cues.set(segment, known);
    return known;
  }
}
