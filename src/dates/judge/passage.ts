import { superseded } from '../calendar-rows.ts';
import { addDays, daysBetween } from '../day.ts';
import type { PageMention } from '../mention.ts';
import type { ReadPassage } from '../read/passage.ts';
import { resolve } from '../read/resolve.ts';
import { isNoPromise } from './asides.ts';
import { tenseOf, writtenOn } from './circumstances.ts';
import { Claims, type Judging, type Unresolved } from './claims.ts';
import { quoteOf, visible } from './quote.ts';
import { type Judgement, judge } from './verdict.ts';
import { yearsAround, yearsBeside, yearsOfHeadings } from './years.ts';

/** Unchanged for that many days, « bientôt » is no longer soon. */
const LATE = 300;

/** Judges every date of a passage, in linear time. */
export function judgePassage(judging: Judging, index: number): PageMention[] {
  const claims = new Claims(judging, judging.read[index] as ReadPassage);
  const around = yearsAround(judging.read, index, judging.page);
  const { expressions } = claims.read.reading;
  return withoutFollowed(
    claims,
    expressions.map((one, at) => judgeOne(claims, claims.of(one, at), around)),
  );
}

function judgeOne(claims: Claims, claim: Unresolved, around: readonly number[]): PageMention {
  const { passage, prose, reading } = claims.read;
  const { start, end, kind, within } = claim;
  const { interval, yearInferred, trouble } = resolveIn(claims, claim, around);
  const { today, soon } = claims.judging;
  const { score, ...judgement } = judge({ ...claim, interval }, today, soon, yearInferred);
  const isVague = claim.expression.shape === 'vague';
  // Nobody is told of the others; and a million of them must cost little.
  const isTold = judgement.verdict !== 'historical' || trouble !== null || isVague;
  const surface = visible(prose, start, end);
  return {
    ...judgement,
    ...(isVague && judgeVague(claims, claim, score)),
    passage,
    start,
    end,
    surface,
    kind,
    from: interval?.from ?? null,
    to: interval?.to ?? null,
    yearInferred,
    trouble,
    promises: judgement.staleFrom !== null,
    deadline: claim.lead === 'deadline',
    quote: isTold ? quoteOf(prose, reading.tokens, claim) : surface,
    sentence: reading.tokens[within.from]?.start ?? 0,
    section: claims.headings.section(start),
  };
}

function resolveIn({ leads, read }: Claims, claim: Unresolved, around: readonly number[]) {
  const tense = tenseOf(claim);
  // What is announced never takes the year of a law, nor that since which something stands.
  const gives = (other: number) => leads[other] !== 'law' && (tense === 'past' || leads[other] !== 'since');
  const { beside, near } = yearsBeside(read.reading.expressions, claim.index, claim.within, gives);
  const above = yearsOfHeadings(claim.headings, claim.expression);
  return resolve(claim.expression, {
    beside: [...beside, ...above.surely],
    near: [...above.near, ...near, ...around],
    get writtenOn() {
      return writtenOn(claim, tense);
    },
    tense,
  });
}

/** « Bientôt » goes stale when nobody has touched it for long; without a history nobody knows. */
function judgeVague({ tokens, judging }: Claims, claim: Unresolved, score: number): Partial<Judgement> {
  const { kinds, setting, within, expression } = claim;
  const isOver = setting.own !== undefined || (setting.around ?? []).length > 0;
  if (isOver || isNoPromise(tokens, within, expression.at)) return { verdict: 'historical', staleFrom: null };
  // Pages told as of their day: nobody reads their « bientôt » as a promise.
  const isTold = (['history', 'newsletter', 'post', 'past', 'sample'] as const).some((kind) => kinds.has(kind));
  const since = isTold || score <= -3 ? null : claim.liveSince();
  if (since === null) return {};
  const isStale = daysBetween(since, judging.today) > LATE;
  const late = { staleFrom: addDays(since, LATE + 1), confidence: 'low' as const };
  return isStale ? { ...late, verdict: 'stale', because: ['vague'] } : { ...late, verdict: 'current' };
}

/** « Jusqu’au 31 décembre 2023, …; à partir du 1er janvier 2024, … »: what follows a deadline is told beside it, so that the page knows. */
function withoutFollowed({ leads }: Claims, judged: readonly PageMention[]): PageMention[] {
  const begins = (index: number) => leads[index] === 'opening' || leads[index] === 'since';
  const begun = new Set(judged.flatMap(({ from }, index) => (from !== null && begins(index) ? from : [])));
  const isFollowed = ({ deadline, to }: PageMention) => deadline && to !== null && begun.has(addDays(to, 1));
  return judged.map((one) => (one.promises && isFollowed(one) ? superseded(one) : one)).map(inherit);
}

/** « Tous les deux mois en 2024 »: a rhythm lasts as long as the time its sentence gives it. */
function inherit(one: PageMention, index: number, all: readonly PageMention[]): PageMention {
  if (one.kind !== 'recurrence') return one;
  const near = [1, -1, 2, -2].map((step) => all[index + step]);
  const source = near.find((other) => other?.sentence === one.sentence && other.to !== null);
  if (source === undefined) return one;
  const { start, end, surface, kind, quote } = one;
  return { ...source, start, end, surface, kind, quote };
}
