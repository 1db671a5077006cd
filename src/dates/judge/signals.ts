import type { IsoDate } from '../mention.ts';
import { wasAhead, wasOver } from './circumstances.ts';
import type { Claim } from './claim.ts';
import { isTrue } from './closed.ts';
import type { Cue } from './cues.ts';
import { ADVERBIAL, type Lead } from './leads.ts';
import { CALLING, COMING, isEventKey, isInCalendar, isTechnicalKey, type PageKind, SAMPLE, TOLD } from './setting.ts';

/**
 * A reason to take a date as a promise (weight above 0) or as history (below 0). Weights follow the log-odds measured on
 * labelled passages; `THRESHOLD` in `verdict.ts` is what a promise needs. `scope` tells who may count it:
 * `announcement` signals are worth nothing in a dated post, where only what still calls the reader goes stale.
 */
export interface Signal {
  readonly code: string;
  readonly weight: number;
  readonly scope?: 'announcement' | 'frame';
  /** It asks the history of the page, which is slow: asked only where its answer can change the verdict. */
  readonly asksHistory?: true;
  applies(claim: Claim): boolean;
}

/** What leaves no doubt that something is announced. */
const CLEAR: readonly Cue[] = ['future', 'forecast', 'call'];

/** A cue of the clause counts in full, one of the rest of the sentence less; and the past of another clause does not undo a promise. */
function cue(code: Cue, inClause: number, inSentence: number, scope?: 'announcement'): Signal[] {
  const extra = scope === undefined ? {} : { scope };
  const elsewhere = ({ clause, sentence }: Claim) =>
    !clause.has(code) &&
    sentence.has(code) &&
    !(inSentence < 0 && (clause.has('open') || CLEAR.some((one) => clause.has(one))));
  return [
    { code, weight: inClause, ...extra, applies: ({ clause }) => clause.has(code) },
    ...(inSentence === 0 ? [] : [{ code, weight: inSentence, ...extra, applies: elsewhere }]),
  ];
}

/** Words that a clear announcement may hold too: « les résultats seront publiés », « lors de la réunion, déposez… ». */
function doubt(code: Cue, weight: number, where: 'clause' | 'sentence' = 'clause'): Signal {
  const applies = (claim: Claim) => claim[where].has(code) && !CLEAR.some((one) => claim.clause.has(one));
  return { code, weight, applies };
}

const lead = (name: Exclude<Lead, null>, weight: number): Signal => ({
  code: name,
  weight,
  applies: (claim) => claim.lead === name,
});
const kind = (name: PageKind, weight: number): Signal => ({
  code: `page-${name}`,
  weight,
  scope: 'frame',
  applies: ({ kinds }) => kinds.has(name),
});

const CLOCK = /^ (?:\d{4} )?(?:\S+ ){0,2}(?:à |de |dès |a |at |from )?\d{1,2} ?(?:h|heures|am|pm)(?: |\d)/u;

/** « Cette année, le festival met… », told in the present. */
function isThisYear({ kind: one, isLast, interval, clause }: Claim): boolean {
  const isYear = interval?.from.endsWith('-01-01') === true && interval.to.endsWith('-12-31');
  return one === 'relative' && isYear && !isLast && ![...PAST, 'next' as const].some((cue) => clause.has(cue));
}

/** Whether a piece of code writes a day or its month: « pour novembre 2024, entrer `2024-11` » shows how it is written. */
function spells(code: string, day: IsoDate): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const numbers = code.split(/\D+/).filter(Boolean);
  return (
    /^[\d/.-]+$/.test(code) && numbers.length > 1 && numbers.every((number) => [year, month, date].includes(number))
  );
}

const PAST: readonly Cue[] = ['perfect', 'imperfect', 'past-simple', 'finished'];
/** « Réunion mensuelle, mars 2026 »: in a title without a verb, a month that no word leads to tells one edition from the others. */
function namesEdition({ setting, kind: one, before, clause, sentence, lead: led }: Claim): boolean {
  const isTitle = setting.keys?.length === 1 && setting.keys[0] === 'title';
  if (!isTitle || one !== 'month' || led !== null || before.trim() === '' || ADVERBIAL.test(before)) return false;
  return ![...PAST, ...PROMISES, 'procedure' as const].some((cue) => clause.has(cue) || sentence.has(cue));
}

/** A date that opens its sentence. */
const OPENS = /^(?: (?:en|au|à|fin|début|mi|courant|mois|de|la|le|l|d|du|cours))* $/;
const PROMISES: readonly Cue[] = ['future', 'call', 'open', 'planned', 'next', 'takes-place'];

export const SIGNALS: readonly Signal[] = [
  ...cue('future', 4, 2, 'announcement'),
  ...cue('call', 4, 3),
  ...cue('procedure', 3, 2),
  ...cue('open', 4, 2),
  ...cue('planned', 3, 1, 'announcement'),
  ...cue('possible', 2, 0, 'announcement'),
  ...cue('next', 3, 1, 'announcement'),
  ...cue('takes-place', 1, 0, 'announcement'),
  {
    code: 'under-way',
    weight: 2,
    scope: 'announcement',
    applies: (claim) =>
      (claim.bareYear ? !claim.nounYear && claim.clause.has('under-way') : isThisYear(claim)) &&
      claim.lead === null &&
      wasAhead(claim.setting, claim.interval),
  },
  lead('deadline', 3),
  lead('planned', 2),
  lead('ready', 1),
  { code: 'clock', weight: 1, applies: ({ after }) => CLOCK.test(after) },
  {
    code: 'calling-heading',
    weight: 2,
    applies: ({ headings }) => headings.slice(0, 1).some((heading) => CALLING.test(heading)),
  },
  {
    code: 'coming-heading',
    weight: 2,
    scope: 'announcement',
    applies: ({ headings }) => headings.slice(0, 1).some((heading) => COMING.test(heading)),
  },
  { code: 'awaited', weight: 3, scope: 'announcement', applies: ({ awaited }) => awaited },
  { code: 'cell', weight: 1, scope: 'announcement', applies: ({ inCell }) => inCell },
  { code: 'calendar-field', weight: 1, applies: ({ setting }) => isInCalendar(setting.keys ?? []) },
  { code: 'event-field', weight: 3, applies: ({ setting }) => isEventKey(setting.keys?.at(-1) ?? '') },
  { code: 'field-open', weight: 2, applies: ({ setting }) => isTrue(setting.siblings?.['open']) },
  kind('call', 2),
  kind('offer', 1),
  kind('faq', 1),
  {
    code: 'future-when-written',
    weight: 2,
    asksHistory: true,
    applies: ({ setting, interval }) => wasAhead(setting, interval),
  },

  lead('opening', -2),
  lead('since', -7),
  lead('initial', -9),
  lead('after', -4),
  { code: 'last', weight: -6, applies: ({ isLast }) => isLast },
  lead('law', -6),
  lead('log', -7),
  lead('participle', -4),
  ...cue('imperfect', -6, -3),
  ...cue('perfect', -5, -2),
  ...cue('past-simple', -5, -2),
  ...cue('finished', -4, -2),
  doubt('past-word', -3),
  { code: 'yearly', weight: -7, applies: ({ sentence, yearWritten }) => sentence.has('yearly') && !yearWritten },
  doubt('figures', -2),
  doubt('official', -4, 'sentence'),
  {
    code: 'state',
    weight: -2,
    applies: ({ before, clause, lead: led }) =>
      led === null && OPENS.test(before) && clause.has('state') && !PROMISES.some((one) => clause.has(one)),
  },
  { code: 'bare-year', weight: -1, applies: ({ bareYear }) => bareYear },
  { code: 'noun-year', weight: -4, applies: ({ nounYear }) => nounYear },
  { code: 'edition', weight: -3, applies: namesEdition },
  { code: 'outranked', weight: -4, applies: ({ bareYear, outranked }) => bareYear && outranked },
  {
    code: 'told-heading',
    weight: -3,
    applies: ({ headings, clause }) =>
      !clause.has('planned') && headings.slice(0, 1).some((heading) => TOLD.test(heading)),
  },
  {
    code: 'sample',
    weight: -20,
    applies: ({ headings, before }) =>
      headings.some((heading) => SAMPLE.test(heading)) ||
      / (?:exemple|ex|for example|for instance|e g) $|^ (?:par )?(?:exemples?|ex|example|for instance) /u.test(before),
  },
  { code: 'sample', weight: -20, applies: ({ code, interval }) => interval !== null && spells(code, interval.from) },
  { code: 'quoted', weight: -3, applies: ({ quoted }) => quoted },
  { code: 'struck', weight: -9, applies: ({ struck }) => struck },
  // A call whose days were over when it went live is last year's call, copied: it misleads all the same.
  {
    code: 'past-when-written',
    weight: -2,
    asksHistory: true,
    applies: (claim) =>
      !claim.kinds.has('call') && claim.lead !== 'planned' && !claim.clause.has('forecast') && wasOver(claim),
  },
  {
    code: 'metadata',
    weight: -9,
    scope: 'frame',
    applies: ({ setting, alone, machine }) => {
      const key = setting.keys?.at(-1) ?? '';
      return alone && (isTechnicalKey(key) || (machine && key !== '' && !isEventKey(key)));
    },
  },
  {
    code: 'own-day',
    weight: -4,
    applies: ({ setting, interval, kind, clause }) =>
      kind === 'day' && setting.pageDate === interval?.from && setting.pageDate !== undefined && !clause.has('call'),
  },
  {
    code: 'entry',
    weight: -5,
    scope: 'frame',
    applies: ({ setting, interval }) =>
      setting.entryDate != null && interval !== null && setting.entryDate <= interval.to,
  },
  { code: 'field-closed', weight: -9, scope: 'frame', applies: ({ closed }) => closed },
  kind('history', -20),
  kind('newsletter', -20),
  kind('post', -4),
  kind('sample', -9),
  {
    ...kind('person', -4),
    applies: ({ kinds, lead: led, clause }) => kinds.has('person') && !(led === 'deadline' && clause.has('state')),
  },
  kind('past', -7),
];
