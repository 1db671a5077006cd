import { addDays, daysBetween } from '../day.ts';
import type { IsoDate, Verdict } from '../mention.ts';
import { isOfItsTime } from './circumstances.ts';
import type { Claim } from './claims.ts';
import { isTrue } from './closed.ts';
import { type Cue, cuesOf, hasAny } from './cues.ts';
import { CALLING } from './place-words.ts';
import { SIGNALS, type Signal } from './signals.ts';

/** What a date needs to be taken as a promise: one strong signal, or two weak ones, more than what speaks for history. */
const THRESHOLD = 3;
/** From here on, with nothing against it and words that can only promise (a future, a call), a promise is certain. */
const CERTAIN = { day: 4, period: 5 };

export interface Judgement {
  readonly verdict: Verdict;
  readonly staleFrom: IsoDate | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly because: readonly string[];
  readonly score: number;
}

/**
 * Says what a date claims and whether that is still true.
 * @param today The day of judgement: the last day of an interval is valid until its midnight.
 * @param soon Days ahead within which a promise is about to lapse.
 */
export function judge(claim: Claim, today: IsoDate, soon: number, yearInferred: boolean): Judgement {
  const inPost = claim.kinds.has('post') || isOfItsTime(claim);
  const to = claim.interval?.to ?? null;
  const all = firedBy(claim, inPost, to !== null && to < today);
  const fired = strongest(all);
  const score = sumOf(fired);
  // Pages that stand call their readers each time anew: elsewhere a day without a year may be one of every year.
  const guessed = yearInferred && !claim.stands;
  const alone = score === THRESHOLD && all.filter(({ group }) => group === 'words').length < 2;
  const promises =
    score >= THRESHOLD &&
    !isPlain(claim, fired) &&
    !((guessed || alone) && isFaint(claim, fired)) &&
    !(isState(claim) && !claim.clause.has('under-way')) &&
    (!inPost || (asksReader(claim) && !isForgotten(claim, today)));
  const because = fired.filter(({ weight }) => weight > 0 === promises).map(({ code }) => code);
  const told = { because: because.slice(0, 3), score };
  if (to === null) return { verdict: promises ? 'current' : 'historical', staleFrom: null, confidence: 'low', ...told };
  const left = daysBetween(today, to);
  if (!promises) {
    const verdict = left >= 0 && score > -4 ? 'current' : 'historical';
    return { verdict, staleFrom: null, confidence: score <= -3 ? 'high' : 'medium', ...told };
  }
  const doubted = inPost || fired.some(({ code, weight }) => weight <= -2 || code === 'past-when-written');
  const needed = /^day/.test(claim.kind) ? CERTAIN.day : CERTAIN.period;
  const isClear = score >= needed && fired.some(({ weight }) => weight >= CERTAIN.day);
  const certain = isClear && !doubted && !yearInferred && !claim.bareYear;
  const confidence = inPost || guessed || alone || isState(claim) ? 'low' : certain ? 'high' : 'medium';
  const verdict = left < 0 ? 'stale' : left <= soon ? 'expiring-soon' : 'current';
  return { verdict, staleFrom: addDays(to, 1), confidence, ...told };
}

/** « Pourquoi apprendre le C en 2025 »: a year that nothing near it makes a promise, nor a page that calls, tells how things stand. */
function isState({ stands, heading, bareYear, clause, lead, own, within, expression }: Claim): boolean {
  if (stands || !bareYear || expression.shape !== 'single' || lead === 'deadline' || lead === 'planned') return false;
  // What another clause plans is not planned for the year: « nous allons voir…, comprendre son état en 2025 ».
  const isPlanned = own.from === within.from ? clause.has('planned') : cuesOf(own.words).has('planned');
  return !isPlanned && !CALLING.test(heading) && !hasAny(clause, ['future', 'forecast', 'call', 'open', 'procedure']);
}

/** A dated post whose call is long over, and that no field calls open: blind readers called all 15 such alerts of no use. */
function isForgotten({ kinds, interval, setting }: Claim, today: IsoDate): boolean {
  if (!kinds.has('post') || interval === null || isTrue(setting.siblings?.['open'])) return false;
  return daysBetween(interval.to, today) > 365;
}

/** In a dated post, what still asks the reader to act before a day: the rest tells what was to come on the day of the post. */
function asksReader({ clause, sentence, lead, kind }: Claim): boolean {
  const asks = (cue: Cue) => clause.has(cue) || sentence.has(cue);
  return asks('open') || ((asks('call') || asks('procedure')) && (lead === 'deadline' || kind === 'day-range'));
}

/** The signals that speak. A past date that no history could make a promise is history, whatever its history is. */
function firedBy(claim: Claim, inPost: boolean, isPast: boolean): readonly Signal[] {
  const heard = SIGNALS.filter((signal) => !(inPost && signal.tells));
  const said = heard.filter((signal) => !signal.asksHistory && signal.applies(claim));
  const asking = heard.filter(({ asksHistory }) => asksHistory);
  if (isPast && sumOf(strongest(said)) + sumOf(asking.filter(({ weight }) => weight > 0)) < THRESHOLD) return said;
  return [...said, ...asking.filter((signal) => signal.applies(claim))];
}

/** The strongest signal of each group, strongest first. */
function strongest(signals: readonly Signal[]): readonly Signal[] {
  const sorted = [...signals].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return sorted.filter(({ group }, index) => sorted.findIndex((other) => other.group === group) === index);
}

function sumOf(signals: readonly Signal[]): number {
  return signals.reduce((sum, { weight }) => sum + weight, 0);
}

/** « Prévu » in another clause, « il se concentre sur »: said of what was carried out long ago too. */
const FAINT = ['planned', 'under-way'];

/** Doubtful anyway, and no word that says of itself that something is to come: of 30 such alerts, blind readers called two right. */
function isFaint({ stands, machine }: Claim, fired: readonly Signal[]): boolean {
  const words = fired.find(({ group, weight }) => group === 'words' && weight > 0);
  return !stands && !machine && (words === undefined || (words.weight < THRESHOLD && FAINT.includes(words.code)));
}

/** A time with its year, and no word that announces it, nor a page that calls: whoever reads it sees that it is over. */
function isPlain({ yearWritten, machine, turn }: Claim, fired: readonly Signal[]): boolean {
  const speaks = ({ group, weight }: Signal) => weight > 0 && (group === 'page' || group === 'words');
  return yearWritten && !machine && turn === null && !fired.some(speaks);
}
