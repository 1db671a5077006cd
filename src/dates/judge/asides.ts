import type { Tokens } from '../read/point.ts';
import { type Sentence, segmentAt, wordsBetween } from './segments.ts';
import { tellsFuture, tellsPerfect } from './tense.ts';

/** « There is now or will soon be »: which of both is left open. */
const NOW_OR = / (?:now|maintenant|aujourd hui) (?:and |et )?(?:or|ou) (?:\S+ ){0,3}$/;

/** Whoever reads is met, written to or answered: « vous recevrez bientôt un courriel », « see you soon ». */
const READER =
  / (?:(?:vous|te|t) (?:retrouv|(?:re)?voi[rst]|(?:re)?verr|rencontr|accueill|(?:re)?contact|joind|joign|li[rt]|répond|écri)\p{L}*|vous (?:recevr|ser(?:ez|a) (?:re)?contact)\p{L}*|(?:tu recevras|tu seras (?:re)?contacté)|(?:see|seeing|meet|meeting|contact|contacting|reach|welcome|welcoming|greet) you|you (?:will|ll|should) (?:\S+ )?(?:receive|hear|be contacted)|in touch|hear from (?:us|you))(?= )/u;
/** « Any features that are coming soon »: whichever those are. */
const WHICHEVER = / (?:any|whatever|toute?s?) (?:\S+ ){1,5}(?:that|which|qui) (?:\S+ ){0,3}$/u;

/** « Nous y reviendrons prochainement » speaks of the text itself, further down. */
const IN_TEXT =
  / (?:nous|on|je|j) (?:(?:y|en|le|la|les|l) )?(?:reviendr|verr|reverr|parler|reparler|aborder|étudier|détailler|expliquer)\p{L}+(?= )/u;

/** What makes « soon » a promise whatever follows it. */
const TO_COME = / (?:be|been|being|is|are|s|re|get|gets|to) $/;

/**
 * Whether « bientôt » announces nothing: it is asked, told (« she soon realized », « il a bientôt compris »), counted from what its reader
 * just did, or said of whatever there is, or of the text.
 */
export function isNoPromise(tokens: Tokens, { clauses, to }: Sentence, at: number): boolean {
  const clause = segmentAt(clauses, at) ?? { from: at, to: at };
  const before = wordsBetween(tokens, Math.max(clause.from, at - 10), at);
  const after = wordsBetween(tokens, at + 1, Math.min(clause.to, at + 7)).slice(1);
  const isTold = tellsPerfect(before + after) || /^\p{L}+[^e]ed /u.test(after);
  if (tokens[to - 1]?.text === '?' || (isTold && !TO_COME.test(before) && !tellsFuture(before))) return true;
  return (
    [WHICHEVER, NOW_OR].some((one) => one.test(before)) || [READER, IN_TEXT].some((one) => one.test(before + after))
  );
}
