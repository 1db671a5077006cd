import { isOfItsTime, wasAhead, wasLongOver } from './circumstances.ts';
import type { Claim } from './claims.ts';
import { isTrue } from './closed.ts';
import type { Cue } from './cues.ts';
import type { Lead } from './leads.ts';
import { AHEAD, CALLING, DUE_KEY, OVER, type PageKind } from './place-words.ts';
import * as reading from './readings.ts';
import { isAwaited, isInDueColumn, isStruck, rowSays } from './surroundings.ts';

/**
 * Signals of one group say the same thing in several ways, so the strongest speaks for all: `words` that announce or call, the `page`,
 * its `history`, a `detail` beside the date; and against them the `tense` of the past, the `frame` (a dated post, an entry of a journal),
 * what the date is the `subject` of (figures, a law, a year that names a thing). A `veto` ends the matter.
 */
export type Group = 'words' | 'page' | 'history' | 'detail' | 'tense' | 'frame' | 'subject' | 'veto';

/**
 * A reason to take a date as a promise (weight above 0) or as history (below 0). Weights follow the log-odds measured on
 * labelled passages; `THRESHOLD` in `verdict.ts` is what a promise needs.
 */
export interface Signal {
  readonly code: string;
  readonly weight: number;
  readonly group: Group;
  /** Worth nothing in a dated post, where only what still asks the reader to act goes stale. */
  readonly tells?: true;
  /** It asks the history of the page, which is slow: asked only where its answer can change the verdict. */
  readonly asksHistory?: true;
  applies(claim: Claim): boolean;
}

const TELLS = { tells: true } as const;
const ASKS = { asksHistory: true } as const;

function signal(
  group: Group,
  code: string,
  weight: number,
  applies: Signal['applies'],
  more?: Partial<Signal>,
): Signal {
  return { group, code, weight, applies, ...more };
}

/** A cue of the clause counts in full, one of the rest of the sentence less; and the past of another clause does not undo a promise. */
function cue(code: Cue, inClause: number, inSentence: number, more?: Partial<Signal>): Signal[] {
  const group = inClause > 0 ? 'words' : 'tense';
  const elsewhere = ({ clause, sentence, own }: Claim) =>
    !clause.has(code) &&
    sentence.has(code) &&
    !(inSentence < 0 && (isOpenItself(own.words, clause) || isClear(clause)));
  return [
    signal(group, code, inClause, ({ clause }) => clause.has(code), more),
    ...(inSentence === 0 ? [] : [signal(group, code, inSentence, elsewhere, more)]),
  ];
}

/** Open by a verb of its own: « …, valable jusqu’à fin mai » hangs on what the sentence tells before. */
function isOpenItself(words: string, clause: ReadonlySet<Cue>): boolean {
  return clause.has('open') && !/^ (?:\S+ )?(?:disponible|accessible|valable|possible|visible)s? jusqu /u.test(words);
}

/** What leaves no doubt that something is announced. */
function isClear(clause: ReadonlySet<Cue>): boolean {
  return clause.has('future') || clause.has('forecast') || clause.has('call');
}

/** Words that a clear announcement may hold too: « les résultats seront publiés », « lors de la réunion, déposez… ». */
function doubt(code: Cue, weight: number, where: 'clause' | 'sentence' = 'clause'): Signal {
  return signal('subject', code, weight, (claim) => claim[where].has(code) && !isClear(claim.clause));
}

function lead(name: Exclude<Lead, null>, weight: number, group: Group): Signal {
  return signal(group, name, weight, (claim) => claim.lead === name);
}

function kind(name: PageKind, weight: number, group: Group = 'frame'): Signal {
  return signal(group, `page-${name}`, weight, ({ kinds }) => kinds.has(name));
}

const VETO = -20;
const veto = (code: string, applies: Signal['applies']): Signal => signal('veto', code, VETO, applies);

export const SIGNALS: readonly Signal[] = [
  ...cue('future', 4, 2, TELLS),
  ...cue('call', 4, 3),
  ...cue('procedure', 3, 2),
  ...cue('open', 4, 2),
  ...cue('planned', 3, 1, TELLS),
  ...cue('next', 3, 0, TELLS),
  ...cue('takes-place', 1, 0, TELLS),
  signal('words', 'under-way', 2, reading.isUnderWay, TELLS),
  signal('words', 'deadline', 3, reading.isDeadline),
  lead('planned', 2, 'words'),
  signal('words', 'calling-heading', 2, ({ heading }) => CALLING.test(heading)),
  signal('words', 'coming-heading', 2, reading.isUnderComing, TELLS),
  signal('words', 'coming-heading', 3, reading.isComingItem, TELLS),
  signal('words', 'planned', 3, reading.isFollowedByPlan, TELLS),
  signal('words', 'planned', 3, (claim) => claim.inCell && rowSays(claim, AHEAD), TELLS),
  signal('words', 'due-cell', 3, (claim) => claim.inCell && isInDueColumn(claim), TELLS),
  signal('words', 'awaited', 3, isAwaited, TELLS),
  signal('words', 'event-field', 3, ({ machine, announces }) => !machine && announces),
  signal('words', 'due-field', 3, ({ machine, key }) => machine && DUE_KEY.test(key)),
  signal('detail', 'day-field', 1, reading.isDayOfEvent),
  signal('detail', 'clock', 1, ({ after }) => reading.CLOCK.test(after)),
  signal('detail', 'calendar-field', 1, reading.isInCalendar),
  signal('page', 'field-open', 2, ({ setting }) => isTrue(setting.siblings?.['open'])),
  kind('call', 2, 'page'),
  kind('offer', 1, 'page'),
  kind('faq', 1, 'page'),
  signal('history', 'future-when-written', 2, wasAhead, ASKS),

  veto('field-closed', (claim) => claim.closed || (claim.inCell && rowSays(claim, OVER))),
  veto('struck', isStruck),
  veto('quoted', reading.isQuoted),
  veto('sample', reading.isSample),
  veto('any-time', reading.isCounted),
  veto('any-time', reading.isOfReader),
  veto('page-day', reading.isOfRecord),
  veto('call-closed', reading.isOfClosedCall),
  veto('metadata', reading.isMetadata),
  lead('law', VETO, 'veto'),
  kind('history', VETO, 'veto'),
  kind('newsletter', VETO, 'veto'),
  kind('sample', VETO, 'veto'),
  lead('since', -7, 'tense'),
  lead('log', -7, 'tense'),
  lead('participle', -4, 'tense'),
  ...cue('imperfect', -6, -3),
  ...cue('perfect', -6, -2),
  ...cue('finished', -5, 0),
  signal('subject', 'opening', -2, reading.isOpenEnded),
  // « Gratuit jusqu’en septembre, puis sous licence »: what comes next is told.
  signal(
    'subject',
    'followed',
    -5,
    ({ lead: led, after }) => led === 'deadline' && /^ (?:puis|ensuite|then) /.test(after),
  ),
  doubt('past-word', -3),
  signal('subject', 'yearly', -7, ({ sentence, yearWritten }) => sentence.has('yearly') && !yearWritten),
  signal('subject', 'yearly', -4, reading.isOfAnyYear),
  doubt('figures', -2),
  doubt('official', -4, 'sentence'),
  signal('subject', 'state', -5, reading.isState),
  signal('subject', 'conditional', -5, reading.isSupposed),
  signal('subject', 'bare-year', -1, ({ bareYear }) => bareYear),
  signal('subject', 'noun-year', -5, ({ nounYear, clause }) => nounYear && !clause.has('open')),
  signal('subject', 'outranked', -5, ({ bareYear, outranked }) => bareYear && outranked),
  signal('frame', 'told-heading', -3, reading.isUnderTold),
  // A call whose days were over when it went live is last year's call, copied: it misleads all the same.
  signal('history', 'past-when-written', -2, (claim) => reading.isLate(claim) && !reading.isProspective(claim), ASKS),
  signal('history', 'past-when-written', -1, (claim) => reading.isLate(claim) && reading.isProspective(claim), ASKS),
  signal('veto', 'past-when-written', VETO, wasLongOver, ASKS),
  signal('frame', 'own-day', -5, reading.isOnPageDay),
  signal('frame', 'entry', -5, reading.isOfEntry),
  // What they tell is left out already: what still calls is doubtful.
  signal('frame', 'page-day', -1, isOfItsTime),
  kind('person', -4),
  kind('past', -7),
];
