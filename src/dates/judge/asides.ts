import type { Tokens } from '../read/point.ts';
import { type Sentence, segmentAt, wordsBetween } from './segments.ts';
import { tellsPerfect } from './tense.ts';

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

/** Whether « bientôt » is counted from what its reader just did, or said of whatever there is, or of the text: the page announces nothing. */
export function isSoonForReader(tokens: Tokens, { clauses }: Sentence, at: number): boolean {
  const { from, to } = segmentAt(clauses, at) ?? { from: at, to: at };
  const before = wordsBetween(tokens, Math.max(from, at - 10), at);
  const clause = before + wordsBetween(tokens, at + 1, Math.min(to, at + 7)).slice(1);
  return WHICHEVER.test(before) || READER.test(clause) || IN_TEXT.test(clause);
}

/** « She soon realized », « il a bientôt compris » tell a past; « pensez-vous qu’il manquera bientôt… ? » promises nothing. */
export function isSoonOfOld(tokens: Tokens, { from, to }: Sentence, at: number): boolean {
  if (tokens[to - 1]?.text === '?' || NOW_OR.test(wordsBetween(tokens, Math.max(from, at - 6), at))) return true;
  const [before = ''] = wordsBetween(tokens, Math.max(from, at - 1), at).match(/\S+/) ?? [];
  const after = wordsBetween(tokens, at + 1, Math.min(to, at + 3));
  if (/^(?:was|were|had|did)$/.test(before)) return true;
  if (/^(?:a|ont|ai|avons|avez)$/.test(before)) return tellsPerfect(` ${before}${after}`);
  const [first = ''] = after.match(/\S+/) ?? [];
  const isToCome = /^(?:be|been|being|is|are|s|re|get|gets|to|will|ll)$/.test(before) || before === '';
  return !isToCome && tokens[at]?.text === 'soon' && (/[^e]ed$/.test(first) || tellsPerfect(` ${first} `));
}
