import {
  CALL,
  FIGURES,
  FINISHED,
  FORECAST,
  HAS_DAY,
  IMPERATIVE_START,
  MOVED,
  NEXT,
  OFFICIAL,
  OPEN,
  PAST_WORD,
  PLANNED,
  POSSIBLE,
  PROCEDURE,
  STATE,
  STATUTE,
  TAKES_PLACE,
  UNDER_WAY,
  YEARLY,
} from './cue-words.ts';
import { tellsFuture, tellsImperfect, tellsPastSimple, tellsPerfect } from './tense.ts';

/**
 * What the words around a date say of its time. Each cue looks at a clause or a sentence as `Segment.words` gives it:
 * lower case, accents kept, one space between words and at both ends, elisions parted (« jusqu au », « d ici »).
 * To add a cue: a name here, its words in `cue-words.ts` or its endings in `tense.ts`, a weight in `signals.ts`, a phrase in `locales`.
 */
export type Cue =
  | 'future'
  | 'call'
  | 'procedure'
  | 'open'
  | 'planned'
  | 'next'
  | 'takes-place'
  | 'under-way'
  | 'imperfect'
  | 'perfect'
  | 'past-simple'
  | 'finished'
  | 'past-word'
  | 'figures'
  | 'official'
  | 'forecast'
  | 'possible'
  | 'state'
  | 'statute'
  | 'yearly';

/** The cues of a clause or a sentence. */
export function cuesOf(words: string): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  if (tellsFuture(words)) cues.add('future');
  if (CALL.test(words) || IMPERATIVE_START.test(words)) cues.add('call');
  if (PROCEDURE.test(words)) cues.add('procedure');
  if (OPEN.test(words)) cues.add('open');
  if (PLANNED.test(words)) cues.add('planned');
  if (NEXT.test(words)) cues.add('next');
  if (tellsImperfect(words)) cues.add('imperfect');
  if (tellsPerfect(words)) cues.add('perfect');
  if (tellsPastSimple(words)) cues.add('past-simple');
  if (TAKES_PLACE.test(words)) cues.add('takes-place');
  if (UNDER_WAY.test(words)) cues.add('under-way');
  if (FINISHED.test(words)) cues.add('finished');
  if (PAST_WORD.test(words)) cues.add('past-word');
  if (FIGURES.test(words)) cues.add('figures');
  if (FORECAST.test(words)) cues.add('forecast');
  if (POSSIBLE.test(words)) cues.add('possible');
  if (OFFICIAL.test(words)) cues.add('official');
  if (STATE.test(words)) cues.add('state');
  if (STATUTE.test(words)) cues.add('statute');
  if (YEARLY.test(words)) cues.add('yearly');
  if (MOVED.test(words) && (!cues.has('perfect') || HAS_DAY.test(words))) {
    cues.add('planned');
    cues.delete('perfect');
    cues.delete('finished');
  }
  return cues;
}
