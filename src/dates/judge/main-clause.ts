import { says, type Tokens } from '../read/point.ts';
import { type Cue, cuesOf, hasAny, PAST } from './cues.ts';
import { type Segment, type Sentence, segmentOf } from './segments.ts';

/** What the clauses of a passage are read in. */
interface Reader {
  readonly tokens: Tokens;
  /** The cues of a segment, remembered. */
  cuesOf(segment: Segment): ReadonlySet<Cue>;
}

/** Longest clause without a verb that leans on another, in tokens: « À partir de la rentrée 2021, … ». */
const ADVERBIAL = 10;
/** Clauses after it among which it finds its verb: « À partir de l’été, forts de ces acquis, nous allons… ». */
const LEANING = 3;
const TENSES: readonly Cue[] = [...PAST, 'future', 'forecast', 'call', 'open'];

/**
 * The clause that tells the time of a date. An adverbial has no verb of its own: it is taken with the clause after it
 * when it opens the sentence, else with the one before its comma or colon. Of « a commencé… et finira… » each verb has its own dates.
 * @param own The clause that holds the date.
 * @param at The first token of the date.
 */
export function mainClause(reader: Reader, sentence: Sentence, own: Segment, at: number): Segment {
  const cues = reader.cuesOf(own);
  if (cues.size > 0) return hasAny(cues, PAST) ? lastMember(reader, own, at) : own;
  if (own.to - own.from > ADVERBIAL) return own;
  const index = sentence.clauses.indexOf(own);
  if (index === 0) {
    const after = sentence.clauses.slice(1, 1 + LEANING);
    const main = after.find((clause) => reader.cuesOf(clause).size > 0) ?? after[0] ?? own;
    // « Le 1er février 2022 : le service ne prendra plus… » is an entry of that day: its verb tells another time.
    const isEntry = reader.tokens[own.to]?.text === ':' && reader.cuesOf(main).size === 1;
    return isEntry && reader.cuesOf(main).has('future') ? own : main;
  }
  return says(reader.tokens, own.from, ',', ':') ? (sentence.clauses[index - 1] ?? own) : own;
}

/** What follows the last « et » before the date, when it has a tense of its own. */
function lastMember({ tokens }: Reader, clause: Segment, at: number): Segment {
  let from = at;
  while (from > clause.from && !says(tokens, from, 'et', 'and')) from--;
  if (from === clause.from) return clause;
  const member = segmentOf(tokens, from, clause.to);
  return hasAny(cuesOf(member.words), TENSES) ? member : clause;
}
