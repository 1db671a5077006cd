import { primaryOf } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import { addDays, daysBetween } from '../day.ts';
import type { IsoDate, PageMention } from '../mention.ts';
import type { Tense } from '../read/infer-year.ts';
import type { ReadPassage } from '../read/passage.ts';
import type { Tokens } from '../read/point.ts';
import { resolve } from '../read/resolve.ts';
import { fold } from '../read/tokens.ts';
import { type Expression, hasYear, isBareYear, kindOf } from '../read/written.ts';
import { yearsAround } from '../read/years.ts';
import { isInExample, isSoonForReader, isSoonOfOld } from './asides.ts';
import { marksAround, tenseOf, writtenOn } from './circumstances.ts';
import type { Claim } from './claim.ts';
import { isClosed, recurs } from './closed.ts';
import { type Cue, cuesOf } from './cues.ts';
import { Headings } from './headings.ts';
import { isNounYear, leadOf } from './leads.ts';
import { mainClause } from './main-clause.ts';
import { Neighbours } from './neighbours.ts';
import { fieldSetting } from './page-setting.ts';
import { isSaidKey, quotingElements, type Stretch, withoutQuotations } from './quotations.ts';
import { quoteOf, visible } from './quote.ts';
import { type Segment, type Sentence, segment, segmentAt, wordsBetween } from './segments.ts';
import { headingWords, type PageKind, pageKinds, type Setting } from './setting.ts';
import { columnOf, isAwaited, isInItem, isInSampleBlock, isRowAwaited, isSampleColumn } from './surroundings.ts';
import { type Judgement, judge } from './verdict.ts';

/** Unchanged for that many days, « bientôt » is no longer soon. */
const LATE = 300;
/** Pages told as of their day: their « bientôt » is over and nobody reads it as a promise. */
const TOLD_KINDS: readonly PageKind[] = ['history', 'newsletter', 'post', 'past', 'sample'];
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

/** Judges every date of a passage, in linear time. */
export function judgePassage(judging: Judging, index: number): PageMention[] {
  const judge = new PassageJudge(judging, judging.read[index] as ReadPassage, index);
  return judge.all();
}

class PassageJudge {
  readonly #judging: Judging;
  readonly #read: ReadPassage;
  /** Those of the passage itself, what it quotes left out. */
  readonly #tokens: Tokens;
  /** What the page and the field say of all its dates. */
  readonly #given: Pick<Claim, 'setting' | 'kinds' | 'closed' | 'recurs'>;
  readonly #headings: Headings;
  readonly #yearsAround: readonly number[];
  readonly #sentences: readonly Sentence[];
  readonly #cues = new Map<Segment, ReadonlySet<Cue>>();
  readonly #neighbours: Neighbours;
  /** Its field holds what somebody said. */
  readonly #isSaid: boolean;
  /** Its elements of HTML that quote. */
  readonly #quoting: readonly Stretch[];
  /** Its words are of a language whose tenses nobody here reads. */
  readonly #isForeign: boolean;

  constructor(judging: Judging, read: ReadPassage, index: number) {
    const { passage, prose, reading } = read;
    this.#judging = judging;
    this.#read = read;
    this.#tokens = withoutQuotations(reading.tokens);
    this.#isForeign = passage.language !== null && !/^(?:fr|en)$/.test(primaryOf(passage.language));
    const setting = { ...judging.setting, ...fieldSetting(passage.field, judging.setting) };
    this.#given = {
      setting,
      kinds: pageKinds(setting, judging.today),
      closed: isClosed(setting, judging.today),
      recurs: recurs(setting.siblings ?? {}, judging.today),
    };
    this.#isSaid = (setting.keys ?? []).some((key) => isSaidKey(fold(key)));
    this.#quoting = quotingElements(passage.text);
    this.#headings = new Headings(passage, prose);
    this.#yearsAround = yearsAround(judging.read, index, judging.page);
    this.#neighbours = new Neighbours(reading.expressions);
    this.#sentences = segment(this.#tokens, prose);
  }

  all(): PageMention[] {
    const judged = this.#read.reading.expressions.map((expression, index) => this.#judge(expression, index));
    return judged.map((one, index) => inherit(one, index, judged));
  }

  #judge(expression: Expression, index: number): PageMention {
    const { passage, prose, reading } = this.#read;
    const { at, start, end, shape } = expression;
    const sentence = segmentAt(this.#sentences, at) as Sentence;
    const own = segmentAt(sentence.clauses, at) ?? sentence;
    const claim = this.#claimOf(expression, index, sentence, own);
    const { interval, yearInferred, trouble } = this.#resolve(expression, index, sentence, claim);
    const { today, soon } = this.#judging;
    const { score, ...judgement } = judge({ ...claim, interval }, today, soon, yearInferred);
    // Nobody is told of the others; and a million of them must cost little.
    const isTold = judgement.verdict !== 'historical' || trouble !== null || shape === 'vague';
    const surface = visible(prose, start, end);
    return {
      ...judgement,
      ...(shape === 'vague' &&
        this.#judgeVague(
          claim,
          score,
          [isSoonOfOld, isSoonForReader].some((tells) => tells(this.#tokens, prose, sentence, at)),
        )),
      passage,
      start,
      end,
      surface,
      kind: claim.kind,
      from: interval?.from ?? null,
      to: interval?.to ?? null,
      yearInferred,
      trouble,
      promises: judgement.staleFrom !== null,
      deadline: claim.lead === 'deadline',
      quote: isTold ? quoteOf(prose, reading.tokens, expression, own, sentence) : surface,
      sentence: reading.tokens[sentence.from]?.start ?? 0,
      section: this.#headings.section(start),
    };
  }

  /** All that the words and the page say of a date, before it is known which day it is. */
  #claimOf(expression: Expression, index: number, sentence: Sentence, own: Segment): Omit<Claim, 'interval'> {
    const { passage, prose } = this.#read;
    const { text } = passage;
    const tokens = this.#tokens;
    const { at, next, start, first, last } = expression;
    const isRange = expression.shape === 'range';
    const bareYear = isBareYear(last);
    const before = wordsBetween(tokens, prose, Math.max(sentence.from, at - BEFORE), at);
    const reader = { tokens, prose, cuesOf: (segment: Segment) => this.#cuesOf(segment) };
    const isNumber = tokens[at]?.kind === 'number' && tokens[at - 1]?.text !== ':';
    const clause = this.#cuesOf(mainClause(reader, sentence, own, at));
    const marks = marksAround(text, expression);
    const inCell = tokens[at - 1]?.text === '|' && tokens[next]?.text === '|';
    let live: { readonly day: IsoDate | null } | null = null;
    return {
      kind: kindOf(expression),
      bareYear,
      nounYear:
        (bareYear || kindOf(expression) === 'school-year') &&
        isNumber &&
        isNounYear(before, isRange && !/^\d{4}[-–/]\d/.test(text.slice(start, start + 6))),
      outranked: this.#neighbours.isOutranked(index, sentence),
      yearWritten: hasYear(last) || hasYear(first) || last.direction !== null,
      isRelative: last.direction !== null && !hasYear(last),
      isLast: last.direction === -1,
      lead: leadOf(before, isRange),
      clause,
      sentence: this.#cuesOf(sentence),
      before,
      after: wordsBetween(tokens, prose, next, Math.min(sentence.to, next + AFTER)),
      headings: this.#headings.above(start),
      ...this.#given,
      liveSince: () => {
        live ??= { day: this.#judging.changedOn(passage.toFile(start, start + 1).start) };
        return live.day;
      },
      alone: at === 0 && next >= tokens.length,
      inCell: inCell && !isSampleColumn(text, start),
      listed: isInItem(text, start),
      awaited: isAwaited(text, start) || (inCell && isRowAwaited(text, start)),
      column: inCell ? headingWords(columnOf(text, start)) : '',
      inSample:
        isInSampleBlock(text, start, clause.has('future') ? 'one' : 'any') || isInExample(tokens, prose, sentence, at),
      machine: /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/.test(text.slice(start, start + 10)),
      ...marks,
      quoted:
        this.#isSaid ||
        marks.quoted ||
        tokens[at]?.kind === 'object' ||
        this.#quoting.some(({ from, to }) => start >= from && start < to),
    };
  }

  #resolve(expression: Expression, index: number, sentence: Sentence, claim: Omit<Claim, 'interval'>) {
    const tense = tenseOf(claim);
    const { beside, near } = this.#neighbours.years(index, sentence, (other) => !this.#isOfOld(other, tense));
    return resolve(expression, {
      beside,
      near: [...near, ...this.#yearsAround],
      hints: this.#judging.hints,
      get writtenOn() {
        return writtenOn(claim, tense);
      },
      tense,
    });
  }

  /** What is announced never takes the year of a law, nor that since which something stands. */
  #isOfOld({ at, shape }: Expression, tense: Tense): boolean {
    const from = Math.max(segmentAt(this.#sentences, at)?.from ?? 0, at - BEFORE);
    const lead = leadOf(wordsBetween(this.#tokens, this.#read.prose, from, at), shape === 'range');
    return lead === 'law' || (tense !== 'past' && lead === 'since');
  }

  #cuesOf(segment: Segment): ReadonlySet<Cue> {
    const known = this.#cues.get(segment) ?? (this.#isForeign ? NO_CUES : cuesOf(segment.words));
    this.#cues.set(segment, known);
    return known;
  }

  /** « Bientôt » goes stale when nobody has touched it for long; without a history nobody knows. */
  #judgeVague({ liveSince }: Pick<Claim, 'liveSince'>, score: number, isTold: boolean): Partial<Judgement> {
    const { own, around } = this.#given.setting;
    if (isTold || own !== undefined || around !== undefined) return { verdict: 'historical', staleFrom: null };
    const since = TOLD_KINDS.some((kind) => this.#given.kinds.has(kind)) || score <= -3 ? null : liveSince();
    if (since === null) return {};
    const isStale = daysBetween(since, this.#judging.today) > LATE;
    const told = { staleFrom: addDays(since, LATE + 1), confidence: 'low' as const };
    return isStale ? { ...told, verdict: 'stale', because: ['vague'] } : { ...told, verdict: 'current' };
  }
}

/** « Tous les deux mois en 2024 »: a rhythm lasts as long as the time its sentence gives it. */
function inherit(one: PageMention, index: number, judged: readonly PageMention[]): PageMention {
  if (one.kind !== 'recurrence') return one;
  const source = [1, -1, 2, -2]
    .map((step) => judged[index + step])
    .find((other) => other?.sentence === one.sentence && other.to !== null);
  if (source === undefined) return one;
  const { from, to, verdict, staleFrom, confidence, because, promises } = source;
  return { ...one, from, to, verdict, staleFrom, confidence, because, promises };
}
