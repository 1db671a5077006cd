import { isOfItsDay, wasAhead } from './circumstances.ts';
import type { Claim } from './claim.ts';
import { isTrue } from './closed.ts';
import type { Cue } from './cues.ts';
import type { Lead } from './leads.ts';
import {
  CLOCK,
  CONDITION,
  DUE,
  isComingItem,
  isDayOfEvent,
  isFirstOfMany,
  isLate,
  isMetadata,
  isOfClosedCall,
  isOfRecord,
  isOpenEnded,
  isProspective,
  isSaidPlanned,
  isSample,
  isState,
  isUnderWay,
  isYearlyRule,
  namesEdition,
} from './readings.ts';
import { CALLING, COMING, isDueKey, isEventKey, isInCalendar, type PageKind, TOLD } from './setting.ts';

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

/** What leaves no doubt that something is announced. */
const CLEAR: readonly Cue[] = ['future', 'forecast', 'call'];

/** A cue of the clause counts in full, one of the rest of the sentence less; and the past of another clause does not undo a promise. */
function cue(code: Cue, inClause: number, inSentence: number, tells?: true): Signal[] {
  const common = { code, group: inClause > 0 ? ('words' as const) : ('tense' as const), ...(tells && { tells }) };
  const elsewhere = ({ clause, sentence }: Claim) =>
    !clause.has(code) &&
    sentence.has(code) &&
    !(inSentence < 0 && (clause.has('open') || CLEAR.some((one) => clause.has(one))));
  return [
    { ...common, weight: inClause, applies: ({ clause }) => clause.has(code) },
    ...(inSentence === 0 ? [] : [{ ...common, weight: inSentence, applies: elsewhere }]),
  ];
}

/** Words that a clear announcement may hold too: « les résultats seront publiés », « lors de la réunion, déposez… ». */
function doubt(code: Cue, weight: number, where: 'clause' | 'sentence' = 'clause'): Signal {
  const applies = (claim: Claim) => claim[where].has(code) && !CLEAR.some((one) => claim.clause.has(one));
  return { code, weight, group: 'subject', applies };
}

const lead = (name: Exclude<Lead, null>, weight: number, group: Group): Signal => ({
  code: name,
  weight,
  group,
  applies: (claim) => claim.lead === name,
});
const kind = (name: PageKind, weight: number, group: Group = 'frame'): Signal => ({
  code: `page-${name}`,
  weight,
  group,
  applies: ({ kinds }) => kinds.has(name),
});
const veto = (code: string, applies: Signal['applies']): Signal => ({ code, weight: -20, group: 'veto', applies });
const other = (group: Group, code: string, weight: number, applies: Signal['applies']): Signal => ({
  code,
  weight,
  group,
  applies,
});

export const SIGNALS: readonly Signal[] = [
  ...cue('future', 4, 2, true),
  ...cue('call', 4, 3),
  ...cue('procedure', 3, 2),
  ...cue('open', 4, 2),
  ...cue('planned', 3, 1, true),
  ...cue('possible', 2, 0, true),
  ...cue('next', 3, 1, true),
  ...cue('takes-place', 1, 0, true),
  {
    ...other('words', 'under-way', 2, (claim) => isUnderWay(claim) && claim.lead === null && wasAhead(claim)),
    tells: true,
  },
  lead('deadline', 3, 'words'),
  lead('planned', 2, 'words'),
  lead('ready', 1, 'words'),
  other('words', 'calling-heading', 2, ({ headings }) => headings.slice(0, 1).some((heading) => CALLING.test(heading))),
  {
    ...other('words', 'coming-heading', 2, ({ headings }) =>
      headings.slice(0, 1).some((heading) => COMING.test(heading)),
    ),
    tells: true,
  },
  { ...other('words', 'coming-heading', 3, isComingItem), tells: true },
  { ...other('words', 'planned', 3, isSaidPlanned), tells: true },
  { ...other('words', 'due-cell', 3, ({ column }) => DUE.test(column)), tells: true },
  { ...other('words', 'awaited', 3, ({ awaited }) => awaited), tells: true },
  other('words', 'event-field', 3, ({ setting, machine }) => isEventKey(setting.keys?.at(-1) ?? '') && !machine),
  other('words', 'due-field', 3, ({ setting, machine }) => machine && isDueKey(setting.keys?.at(-1) ?? '')),
  other('detail', 'day-field', 1, isDayOfEvent),
  other('detail', 'clock', 1, ({ after }) => CLOCK.test(after)),
  { ...other('detail', 'cell', 1, ({ inCell }) => inCell), tells: true },
  other('detail', 'calendar-field', 1, ({ setting }) => isInCalendar(setting.keys ?? [])),
  other('page', 'field-open', 2, ({ setting }) => isTrue(setting.siblings?.['open'])),
  kind('call', 2, 'page'),
  kind('offer', 1, 'page'),
  kind('faq', 1, 'page'),
  {
    ...other('history', 'future-when-written', 2, wasAhead),
    asksHistory: true,
  },

  veto('field-closed', ({ closed }) => closed),
  veto('struck', ({ struck }) => struck),
  veto('quoted', ({ quoted }) => quoted),
  veto('sample', isSample),
  veto('page-day', isOfRecord),
  veto('yearly', isFirstOfMany),
  veto('call-closed', isOfClosedCall),
  lead('law', -20, 'veto'),
  lead('initial', -20, 'veto'),
  kind('history', -20, 'veto'),
  kind('newsletter', -20, 'veto'),
  kind('sample', -20, 'veto'),
  veto('metadata', isMetadata),
  lead('since', -7, 'tense'),
  lead('log', -7, 'tense'),
  lead('after', -5, 'tense'),
  lead('participle', -4, 'tense'),
  other('tense', 'last', -6, ({ isLast }) => isLast),
  ...cue('imperfect', -6, -3),
  ...cue('perfect', -6, -2),
  ...cue('past-simple', -6, -2),
  ...cue('finished', -5, -2),
  other('subject', 'opening', -2, isOpenEnded),
  doubt('past-word', -3),
  other('subject', 'yearly', -7, ({ sentence, yearWritten }) => sentence.has('yearly') && !yearWritten),
  other('subject', 'yearly', -7, isYearlyRule),
  doubt('figures', -2),
  doubt('official', -4, 'sentence'),
  other('subject', 'state', -2, isState),
  other('subject', 'conditional', -4, ({ before, yearWritten }) => !yearWritten && CONDITION.test(before)),
  other('subject', 'bare-year', -1, ({ bareYear }) => bareYear),
  other('subject', 'noun-year', -5, ({ nounYear, clause }) => nounYear && !clause.has('open')),
  // « The 2024 call is now open » names a thing, and says that it is there.
  other('subject', 'noun-year', -2, ({ nounYear }) => nounYear),
  other('subject', 'edition', -3, namesEdition),
  other('subject', 'outranked', -5, ({ bareYear, outranked }) => bareYear && outranked),
  other(
    'frame',
    'told-heading',
    -3,
    ({ headings, clause }) =>
      !clause.has('planned') && headings.slice(0, 1).some((heading) => TOLD.test(heading) && !COMING.test(heading)),
  ),
  // A call whose days were over when it went live is last year's call, copied: it misleads all the same.
  ...[false, true].map((prospective) => ({
    ...other(
      'history',
      'past-when-written',
      prospective ? -1 : -2,
      (claim) => isLate(claim) && isProspective(claim) === prospective,
    ),
    asksHistory: true as const,
  })),
  other(
    'frame',
    'own-day',
    -4,
    ({ setting, interval, kind: one, clause }) =>
      one === 'day' && setting.pageDate === interval?.from && setting.pageDate !== undefined && !clause.has('call'),
  ),
  other(
    'frame',
    'entry',
    -5,
    ({ setting, interval }) => setting.entryDate != null && interval !== null && setting.entryDate <= interval.to,
  ),
  // What they tell is left out already: what still calls is doubtful.
  other('frame', 'page-day', -1, isOfItsDay),
  kind('post', -1),
  {
    ...kind('person', -4),
    applies: ({ kinds, lead: led, clause }) => kinds.has('person') && !(led === 'deadline' && clause.has('state')),
  },
  kind('past', -7),
];
