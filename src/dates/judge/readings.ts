import { addDays, daysBetween } from '../day.ts';
import { dayOfFields, dayOfTitle } from '../own-day.ts';
import { READER } from './asides.ts';
import { wasAhead, wasOver } from './circumstances.ts';
import type { Claim } from './claims.ts';
import { CUE_WORDS } from './cue-words.ts';
import { type Cue, cuesOf, hasAny } from './cues.ts';
import { CALENDAR_KEY, CALLING, COMING, SAID_KEY, SAMPLE, TECHNICAL_KEY, TOLD, UPCOMING } from './place-words.ts';
import { isInBlockQuote, isInItem, isInQuotingElement, isInSampleBlock, isSampleColumn } from './surroundings.ts';

const IS = /^ (?:est|sont|représente|représentent|marque|is|marks) /u;

/** « Janvier 2025 représente un tournant » is about that time, and « la version stable en août 2026 est… » a state of it. */
export function isState({ before, after, own }: Claim): boolean {
  return IS.test(after) && (before === ' ' || !hasAny(cuesOf(own.words), [...AHEAD, 'open', 'procedure']));
}

export const CLOCK = /^ (?:\d{4} )?(?:\S+ ){0,2}(?:à |de |dès |a |at |from )?\d{1,2} ?(?:h|heures|am|pm)(?: |\d)/u;

/**
 * « Si le statut est faux avant mi-octobre » says nothing of any October. « Si vous adhérez le 18 mai 2020, l’adhésion est valable
 * jusqu’au 18 mai 2021 », « nous allons créer une période qui commencera le… »: a supposed day, and what follows from it.
 */
export function isSupposed({ before, lead, yearWritten, turn }: Claim): boolean {
  return (
    (yearWritten && turn === null ? lead === null && SUPPOSES.test(before) : CONDITION.test(before)) ||
    SUPPOSED.test(before)
  );
}

const CONDITION = / (?:si|s il|s ils|if|lorsque|lorsqu|quand|when|whenever) (?:\S+ ){1,12}$/u;
const SUPPOSES = / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un) (?:\S+ ){1,3}$/u;
const SUPPOSED =
  / (?:si|if) (?:vous|tu|on|l on|you|someone|quelqu un)(?: \S+){1,9} (?:19|20)\d\d | (?:cré\p{L}+|ajout\p{L}+|sais\p{L}+|create|add|enter) (?:une?|an?) (?:\S+ ){1,14}$/u;

/** « À partir du 3 mai » never ends; the start of a post that is offered does, and so does « à partir du 3 mai, pour dix mois ». */
export function isOpenEnded({ lead: led, kinds, after }: Claim): boolean {
  return led === 'opening' && !kinds.has('offer') && !/^ (?:pour|pendant|for|during) /u.test(after);
}

/** A page that says at its top that its call is closed keeps its days for the record; what it says of the next one counts. Works that are done had a plan. */
export function isOfClosedCall({ setting, clause, before }: Claim): boolean {
  if (setting.saysOver === 'done') return !clause.has('next');
  return setting.saysOver === 'closed' && !clause.has('future') && !clause.has('next') && !MEET.test(before);
}

/** « Les inscriptions sont closes. Rendez-vous en juin ! »: those to come. */
const MEET = / rendez vous(?: (?:en|le|à|au|dès|début|fin|mi))* $/;

/** « En 2024, l’équipe se concentre sur… », told in the present. */
export function isUnderWay(claim: Claim): boolean {
  const { bareYear, nounYear, clause, lead } = claim;
  return bareYear && !nounYear && clause.has('under-way') && lead === null && wasAhead(claim);
}

/** « Œuvres avant 2025 disponibles sur » tells which; nothing is due by a mere year that no word puts ahead. */
export function isDeadline({ lead, bareYear, before, clause }: Claim): boolean {
  const isMere = bareYear && / (?:avant|before) $/.test(before) && !hasAny(clause, [...AHEAD, 'procedure']);
  return lead === 'deadline' && !isMere;
}

export function isInCalendar({ setting: { keys = [] } }: Claim): boolean {
  return keys.slice(0, -1).some((key) => CALENDAR_KEY.test(key));
}

/** « Par exemple, … » covers its sentence or its brackets; « des ateliers, par exemple de couture, … » goes to the next comma. */
const EXAMPLE =
  /(?:^|[\s(,;:*_])(?:ex ?:[^()]*|(?:par ex(?:emple|\.)|p\. ?ex\.|for (?:example|instance)|e\.g\.)(?:\s*[,:][^()]*|[^(),;:]*))$/iu;

export function isSample(claim: Claim): boolean {
  const { headings, before, clause, said } = claim;
  return (
    isInSampleBlock(claim, clause.has('future') ? 'one' : 'any') ||
    isSampleColumn(claim) ||
    EXAMPLE.test(said) ||
    headings.some((heading) => SAMPLE.test(heading)) ||
    / (?:exemple|ex|for example|for instance|e g) $|^ (?:par )?(?:exemples?|ex|example|for instance) /u.test(before)
  );
}

/** What somebody else says, whatever shows it: marks of quotation, its block, its element, its field. */
export function isQuoted(claim: Claim): boolean {
  const isSaid = claim.setting.keys?.some((key) => SAID_KEY.test(key)) === true;
  return claim.quoted || isSaid || isInBlockQuote(claim) || isInQuotingElement(claim);
}

/** A day that its field holds alone: a mark of the page itself, unless its key announces. */
export function isMetadata({ key, announces, alone, machine }: Claim): boolean {
  return alone && !announces && (TECHNICAL_KEY.test(key) || (machine && key !== ''));
}

/** The day on which an event begins or ends, written for programs: only its history tells whether it was announced. */
export function isDayOfEvent({ setting, machine, announces, interval }: Claim): boolean {
  const isOrdered = setting.pageDate == null || interval === null || setting.pageDate <= interval.to;
  return machine && announces && isOrdered;
}

/** « Cette année » in a letter or a record that gives its day tells of that day's; calls and offers stand, and what asks the reader to act. */
export function isOfRecord({ turn, headings, setting, stands, clause }: Claim): boolean {
  if (turn === null || stands || hasAny(clause, ASKING)) return false;
  const isDated = setting.entryDate != null || dayOfFields(setting.siblings ?? {}, ['start', 'date']) !== null;
  return isDated || headings.some((heading) => dayOfTitle(heading) !== null);
}

const ASKING: readonly Cue[] = ['call', 'open', 'procedure'];
const AHEAD: readonly Cue[] = ['future', 'forecast', 'planned', 'next', 'call'];

/**
 * A month, a season or a longer stretch of no year, which no verb puts ahead (« avant l’été (mai-juin) », « du 1er novembre au 31 mars »), or
 * the first or the last day of a month on which things begin (« Terms begin on July 1 »), is of every year. A page that calls means this year's.
 */
export function isOfAnyYear({ kind: one, interval, clause, before, after, expression, ...claim }: Claim): boolean {
  if (claim.yearWritten || interval === null || COMING.test(claim.heading)) return false;
  const days = daysBetween(interval.from, interval.to);
  // Sixty days are no event but a time of the year; « de septembre à juin » is one even of a page that calls.
  const isLong = one === 'day-range' && days >= 60;
  // A day of no year, which neither a weekday nor an hour sets, in a rule of every year: « saisie au plus tard le 15 juillet ».
  const isOfRule = one === 'day' && expression.first.weekday === null && !CLOCK.test(after);
  const isEdge = interval.from.endsWith('-01') || addDays(interval.to, 1).endsWith('-01');
  const isRule = isEdge && !clause.has('open') && MANY.test(`${before}${after}`);
  const isCell = claim.inCell && one !== 'day' && one !== 'day-range';
  // What a page of questions answers, it answers each year.
  const calls = claim.kinds.has('call') || claim.kinds.has('offer');
  if ((calls && !isCell && days < 240) || (clause.has('open') && claim.lead === 'deadline')) return false;
  if (isOfRule && !CALLING.test(claim.heading) && !hasAny(claim.sentence, [...AHEAD, ...ASKING, 'takes-place']))
    return true;
  // « Ce lieu doit être peu pratique en hiver »: that somebody plans or supposes something else does not make it of a year.
  const isShort = /^(?:month|season|quarter)$/.test(one);
  const ahead = isShort && claim.lead !== 'planned' ? AHEAD.filter((cue) => cue !== 'planned') : AHEAD;
  return (isRule || isLong || isShort) && !hasAny(clause, ahead);
}

/**
 * « Demain », « this week », « le mois prochain »: whoever writes so tells of the days in which it is read, or lets it stand for good. Of 20 that
 * looked stale on sites of the draws none was; of 23 longer stretches (« cette année »), those in which something will be.
 */
export function isCounted({ kind: one, clause, sentence, interval, lead, turn, after }: Claim): boolean {
  if (one !== 'relative' || interval === null || clause.has('open')) return false;
  if (lead === 'deadline' && clause.has('call')) return false;
  const isLong = daysBetween(interval.from, interval.to) >= 100;
  const promises: readonly Cue[] = turn === 1 ? ['future', 'forecast', 'planned'] : ['future', 'forecast'];
  return !isLong || !hasAny(sentence, promises) || /^ (?:de l|de la|of the) /.test(after);
}

/** « Cette année » in a course, whose headings count the weeks of its reader. */
export function isOfReader({ turn, inCourse, within }: Claim): boolean {
  return turn !== null && (inCourse || (turn === 0 && READER.test(within.words)));
}

/** What begins is several things, or a stretch of time that comes again; « la formation commence » is one. */
const MANY =
  / (?:commencent|débutent|démarrent|begin|start|end|close|(?:année|exercice|saison|mandat|semestre|year|season|term|semester) (?:\S+ ){0,2}(?:commence|débute|démarre|starts|begins|ends)) /;

/** Past already as its words came, and not called for nor planned all the same. */
export function isLate(claim: Claim): boolean {
  return !claim.kinds.has('call') && claim.lead !== 'planned' && !claim.clause.has('forecast') && wasOver(claim);
}

/** It looks ahead to a day of a year that is written: its words come from elsewhere, a site or a page moved into this history. */
export function isProspective({ clause, yearWritten, turn }: Claim): boolean {
  return yearWritten && turn === null && hasAny(clause, ['future', 'call']);
}

/** « Phase 1 (septembre – décembre 2023) – objectif : … », « 8 septembre 2025 (prévu) », on its line. */
export function isFollowedByPlan({ after, text, end }: Claim): boolean {
  return CUE_WORDS.planned.test(/^ \S+ /.exec(after)?.[0] ?? '') && !/^[^\p{L}\n]*\n/u.test(text.slice(end, end + 40));
}

/** Under « Calendrier »; the rows of a table without a year are read with the course or the session that their page is of. */
export function isUnderComing({ heading, inCell, yearWritten }: Claim): boolean {
  return COMING.test(heading) && (yearWritten || !inCell);
}

/** « - 3 mars 2025 : atelier » under « Prochains rendez-vous »; a calendar or a road map keeps what is done, this does not. */
export function isComingItem(claim: Claim): boolean {
  return claim.yearWritten && claim.turn === null && UPCOMING.test(claim.heading) && isInItem(claim);
}

/** Under a heading of what is told; what is planned there counts. */
export function isUnderTold({ heading, clause }: Claim): boolean {
  return !clause.has('planned') && TOLD.test(heading) && !COMING.test(heading);
}

/** The page of an event stays when the event is over: its front matter gives the day. */
export function isOnPageDay({ setting, interval, kind, stands, clause, machine }: Claim): boolean {
  if (interval === null || !/^day/.test(kind)) return false;
  const { pageDate, days } = setting;
  if (pageDate === interval.from) return !clause.has('call');
  // A field is not the day of its page because it holds it.
  return !machine && !stands && (days?.has(interval.from) === true || days?.has(interval.to) === true);
}

/** What an entry of a journal tells is of its day. */
export function isOfEntry({ setting: { entryDate }, interval }: Claim): boolean {
  return entryDate != null && interval !== null && entryDate <= interval.to;
}
