import { addDays, daysBetween } from '../day.ts';
import type { IsoDate } from '../mention.ts';
import type { Tokens } from '../read/point.ts';
import { type Reading, readExpressions } from '../read/read.ts';
import { type Resolution, resolve } from '../read/resolve.ts';
import { type Expression, hasYear, kindOf } from '../read/written.ts';
import { isInExample, isSoonOfOld } from './asides.ts';
import { marksAround, tenseOf, writtenOn } from './circumstances.ts';
import type { Claim } from './claim.ts';
import { isClosed } from './closed.ts';
import { type Cue, cuesOf } from './cues.ts';
import type { DatedText, Judged, Judging } from './dated-text.ts';
import { isNounYear, leadOf } from './leads.ts';
import { mainClause } from './main-clause.ts';
import { Neighbours } from './neighbours.ts';
import { quoteOf, visible } from './quote.ts';
import { recurs } from './recurring.ts';
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

/**
 * Finds and judges every date of a text, in linear time.
 * @param reading What was read of it already.
 */
export function judgePassage(dated: DatedText, judging: Judging, reading?: Reading): Judged[] {
  const { tokens, expressions } = reading ?? readExpressions(dated.text, dated.prose, dated.language);
  if (expressions.length === 0) return [];
  return new PassageJudge(dated, judging, tokens, expressions).all();
}

class PassageJudge {
  readonly #dated: DatedText;
  readonly #judging: Judging;
  readonly #tokens: Tokens;
  readonly #expressions: readonly Expression[];
  readonly #sentences: readonly Sentence[];
  readonly #cues = new Map<Segment, ReadonlySet<Cue>>();
  readonly #kinds;
  readonly #closed: boolean;
  readonly #recurs: boolean;
  readonly #neighbours: Neighbours;

  constructor(dated: DatedText, judging: Judging, tokens: Tokens, expressions: readonly Expression[]) {
    this.#dated = dated;
    this.#judging = judging;
    this.#tokens = tokens;
    this.#expressions = expressions;
    this.#neighbours = new Neighbours(expressions);
    this.#sentences = segment(tokens, dated.prose);
    this.#kinds = pageKinds(dated.setting, judging.today);
    this.#closed = isClosed(dated.setting, judging.today);
    this.#recurs = recurs(dated.setting.siblings ?? {}, judging.today);
  }

  all(): Judged[] {
    const judged = this.#expressions.map((expression, index) => this.#judge(expression, index));
    return judged.map((one, index) => this.#inherit(one, index, judged));
  }

  #judge(expression: Expression, index: number): Judged {
    const tokens = this.#tokens;
    const { prose } = this.#dated;
    const sentence = segmentAt(this.#sentences, expression.at) ?? {
      from: 0,
      to: tokens.length,
      words: ' ',
      clauses: [],
    };
    const own = segmentAt(sentence.clauses, expression.at) ?? sentence;
    const claim = this.#claimOf(expression, index, sentence, own);
    const resolution = this.#resolve(expression, index, sentence, claim);
    const judgement = judge(
      { ...claim, interval: resolution.interval },
      this.#judging.today,
      this.#judging.soon,
      resolution.yearInferred,
    );
    // Nobody is told of the others; and a million of them must cost little.
    const toldOf = judgement.verdict !== 'historical' || resolution.trouble !== null || expression.shape === 'vague';
    return {
      ...(expression.shape === 'vague'
        ? this.#judgeVague(judgement, claim.setting, isSoonOfOld(tokens, prose, sentence, expression.at))
        : judgement),
      ...resolution,
      start: expression.start,
      end: expression.end,
      kind: claim.kind,
      promises: judgement.staleFrom !== null,
      deadline: claim.lead === 'deadline',
      quote: toldOf
        ? quoteOf(prose, tokens, expression, own, sentence)
        : visible(prose, expression.start, expression.end),
      sentence: tokens[sentence.from]?.start ?? 0,
      section: this.#dated.headings.section(expression.start),
    };
  }

  /** All that the words and the page say of a date, before it is known which day it is. */
  #claimOf(expression: Expression, index: number, sentence: Sentence, own: Segment): Omit<Claim, 'interval'> {
    const { text, prose, headings } = this.#dated;
    const tokens = this.#tokens;
    const { at, next, start, first, last } = expression;
    const isRange = expression.shape === 'range';
    const bareYear = isBareYear(expression);
    const before = wordsBetween(tokens, prose, Math.max(sentence.from, at - BEFORE), at);
    const reader = { tokens, prose, cuesOf: (segment: Segment) => this.#cuesOf(segment) };
    const isNumber = tokens[at]?.kind === 'number' && tokens[at - 1]?.text !== ':';
    const clause = this.#cuesOf(mainClause(reader, sentence, own, at));
    const isBetweenBars = tokens[at - 1]?.text === '|' && tokens[next]?.text === '|';
    return {
      kind: kindOf(expression),
      bareYear,
      nounYear: bareYear && isNumber && isNounYear(before, isRange),
      outranked: this.#neighbours.isOutranked(index, sentence),
      yearWritten: hasYear(last) || hasYear(first) || last.direction !== null,
      isRelative: last.direction !== null && !hasYear(last),
      isLast: last.direction === -1,
      lead: leadOf(before, isRange),
      clause,
      sentence: this.#cuesOf(sentence),
      before,
      after: wordsBetween(tokens, prose, next, Math.min(sentence.to, next + AFTER)),
      headings: headings.above(start),
      kinds: this.#kinds,
      setting: this.#settingAt(start),
      alone: at === 0 && next >= tokens.length,
      inCell: isBetweenBars && !isSampleColumn(text, start),
      listed: isInItem(text, start),
      recurs: this.#recurs,
      awaited: isAwaited(text, start) || (isBetweenBars && isRowAwaited(text, start)),
      column: isBetweenBars ? headingWords(columnOf(text, start)) : '',
      inSample:
        isInSampleBlock(text, start, clause.has('future') ? 'one' : 'any') || isInExample(tokens, prose, sentence, at),
      machine: /^(?:\d{4}-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$)/.test(text.slice(start, start + 10)),
      closed: this.#closed,
      ...marksAround(text, expression),
    };
  }

  #resolve(expression: Expression, index: number, sentence: Sentence, claim: Omit<Claim, 'interval'>): Resolution {
    const { yearsAround, hints } = this.#dated;
    const tense = tenseOf(claim);
    const { beside, near } = this.#neighbours.years(index, sentence, (other) => !this.#isOfOld(other, tense));
    return resolve(expression, {
      beside,
      near: [...near, ...yearsAround],
      hints: hints ?? [],
      get writtenOn() {
        return writtenOn(claim.setting, tense);
      },
      tense,
    });
  }

  /** What is announced never takes the year of a law, nor that since which something stands. */
  #isOfOld({ at, shape }: Expression, tense: 'past' | 'future' | 'open'): boolean {
    const sentence = segmentAt(this.#sentences, at);
    const from = Math.max(sentence?.from ?? 0, at - BEFORE);
    const lead = leadOf(wordsBetween(this.#tokens, this.#dated.prose, from, at), shape === 'range');
    return lead === 'law' || (tense !== 'past' && lead === 'since');
  }

  /** The day a place went live is looked up when it is first asked for: most dates are judged without it. */
  #settingAt(offset: number): Setting {
    const { setting, changedOn } = this.#dated;
    if (changedOn === undefined) return setting;
    let known: { readonly day: IsoDate | null } | null = null;
    return {
      ...setting,
      get liveSince() {
        known ??= { day: changedOn(offset) ?? setting.liveSince ?? null };
        return known.day;
      },
    };
  }

  #cuesOf(segment: Segment): ReadonlySet<Cue> {
    const known = this.#cues.get(segment) ?? cuesOf(segment.words);
    this.#cues.set(segment, known);
    return known;
  }

  /** « Bientôt » goes stale when nobody has touched it for long; without a history nobody knows. */
  #judgeVague(judgement: Judgement, setting: Setting, isOfOld: boolean): Judgement {
    if (isOfOld) return { ...judgement, verdict: 'historical', staleFrom: null };
    const told = TOLD_KINDS.some((kind) => this.#kinds.has(kind));
    if (told || judgement.score <= -3) return judgement;
    const { liveSince } = setting;
    if (liveSince == null) return judgement;
    const stale = daysBetween(liveSince, this.#judging.today) > LATE;
    return {
      ...judgement,
      verdict: stale ? 'stale' : 'current',
      staleFrom: addDays(liveSince, LATE + 1),
      confidence: 'low',
      because: stale ? ['vague'] : judgement.because,
    };
  }

  /** « Tous les deux mois en 2024 »: a rhythm lasts as long as the time its sentence gives it. */
  #inherit(one: Judged, index: number, judged: readonly Judged[]): Judged {
    if (one.kind !== 'recurrence') return one;
    const source = [1, -1, 2, -2]
      .map((step) => judged[index + step])
      .find((other) => other?.sentence === one.sentence && other.interval !== null);
    if (source === undefined) return one;
    const { interval, verdict, staleFrom, confidence, because, promises } = source;
    return { ...one, interval, verdict, staleFrom, confidence, because, promises };
  }
}

function isBareYear({ last }: Expression): boolean {
  return last.unit === 'year' && last.part === null && last.direction === null;
}
