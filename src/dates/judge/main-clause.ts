import { says, type Tokens } from '../read/point.ts';
import { type Cue, cuesOf, hasAny, PAST } from './cues.ts';
import { type Segment, type Sentence, segmentOf } from './segments.ts';

/** Longest clause without a verb that leans on another, in tokens: « À partir de la rentrée 2021, … ». */
const ADVERBIAL = 10;

type CuesOf = (segment: Segment) => ReadonlySet<Cue>;

/**
 * The clause that tells the time of a date. An adverbial has no verb of its own: it is taken with the clause after it
 * when it opens the sentence, else with the one before its comma or colon. Of « a commencé… et finira… » each verb has its own dates.
 * @param at The first token of the date.
 * @param own The clause that holds the date.
 */
export function mainClause(tokens: Tokens, at: number, cuesIn: CuesOf, { clauses }: Sentence, own: Segment): Segment {
  if (hasAny(cuesIn(own), PAST)) return lastMember(tokens, at, own);
  if (cuesIn(own).size > 0 || own.to - own.from > ADVERBIAL) return own;
  const index = clauses.indexOf(own);
  if (index > 0) return says(tokens, own.from, ',', ':') ? (clauses[index - 1] ?? own) : own;
  // « À partir de l’été, forts de ces acquis, nous allons… ».
  const after = clauses.slice(1, 4);
  const main = after.find((clause) => cuesIn(clause).size > 0) ?? after[0] ?? own;
  // « Le 1er février 2022 : le service ne prendra plus… » is an entry of that day: its verb tells another time.
  const isEntry = says(tokens, own.to, ':') && cuesIn(main).size === 1 && cuesIn(main).has('future');
  return isEntry ? own : main;
}

/** What follows the last « et » before the date, when it has a tense of its own. */
function lastMember(tokens: Tokens, at: number, clause: Segment): Segment {
  let from = at;
  while (from > clause.from && !says(tokens, from, 'et', 'and')) from--;
  const member = segmentOf(tokens, from, clause.to);
  return hasAny(cuesOf(member.words), TENSES) ? member : clause;
}

const TENSES: readonly Cue[] = [...PAST, 'future', 'forecast', 'call', 'open'];
