import type { Tokens } from '../read/point.ts';
import { type Sentence, segmentAt, wordsBetween } from './segments.ts';
import { tellsFuture, tellsPerfect } from './tense.ts';

/** Whoever reads is met, written to or answered, or does something: « vous recevrez bientôt un courriel », « see you soon »; « vous pourrez » announces. */
export const READER =
  / (?:(?:vous|te|t) (?:retrouv|(?:re)?voi[rst]|(?:re)?verr|rencontr|accueill|(?:re)?contact|joind|joign|li[rt]|répond|écri)\p{L}*|vous (?:(?!pourr|trouver|retrouver|aur)\p{L}+rez|êtes|avez|être utile|sera (?:re)?contact\p{L}*)|(?:tu recevras|tu seras (?:re)?contacté)|(?:see|seeing|meet|meeting|contact|contacting|reach|welcome|welcoming|greet) you|you (?:will|ll|should) (?:\S+ )?(?:receive|hear|be contacted)|in touch|hear from (?:us|you))(?= )/u;
/** « Nous y reviendrons prochainement » speaks of the text itself, further down. */
const IN_TEXT =
  / (?:nous|on|je|j) (?:(?:y|en|le|la|les|l) )?(?:arriv|commencer|apprendr|reviendr|verr|reverr|parler|reparler|aborder|étudier|détailler|expliquer)\p{L}+(?= )/u;

/** « There is now or will soon be », « any features that are coming soon », « will likely not hire an architect soon ». */
const LEFT_OPEN = [
  / (?:now|maintenant|aujourd hui) (?:and |et )?(?:or|ou) (?:\S+ ){0,3}$/,
  / (?:any|whatever|toute?s?) (?:\S+ ){1,5}(?:that|which|qui) (?:\S+ ){0,3}$/u,
  / (?:not|never|pas|jamais) (?:\S+ ){0,5}$/,
];
/** « The player that the village will soon execute » tells of a thing; « un défi que je compte relever bientôt » is a plan of whoever writes. */
const OF_A_THING = / (?:que|qu|qui|dont|that|which|who)(?! (?:je|j|nous|we|i) ) (?:\S+ ){0,9}$/u;
/** « Une page qui sera bientôt disponible », « which will soon be deployed ». */
const MADE =
  / (?:(?:sera|seront|serons)(?: \S+)?|will(?: very)?) (?:bientôt|prochainement|soon) (?:be )?\p{L}+(?:[ai]bles?|ée?s?|ise?s?|ites?|ues?|ertes?|ed) /u;
/** What may stand before « soon » at the head of its clause. */
const HEAD = /^ (?:(?:et|and|mais|but|puis|then|so) )?$/;

/** What is made public, or is being made: what « soon » promises to whoever reads a page. */
const PUBLIC =
  / (?:\p{L}*[ai]bles?|(?:je|nous) (?:compt|espér|souhait|prévoy)\p{L}+|en (?:ligne|préparation|construction|cours)|(?:mis|mise|mises) (?:à jour|en|à disposition)|mettr\p{L}+|publi\p{L}+|annonc\p{L}+|ajout\p{L}+|propos\p{L}+|ouvr\p{L}+|ouvert\p{L}*|lanc\p{L}+|prévue?s?|paraîtr\p{L}+|sortir\p{L}*|permettr\p{L}+|pourr\p{L}+|trouver(?:ez|ons|as)|à venir|arriv\p{L}+|complét\p{L}+|enrichi\p{L}*|refond\p{L}+|available|announc\p{L}+|publish\p{L}*|add(?:ed|ing)?|updat\p{L}+|releas\p{L}+|support\p{L}*|launch\p{L}*|open(?:ed|ing)?|provid\p{L}+|coming|follow|planned|under construction|in the works)(?= )/u;
/** Words of a sentence, or of what brackets hold, that is nothing but the promise: « Coming soon », « (link will follow soon) ». */
const SHORT = 6;

function isLabel(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to && words <= SHORT; at++) if (tokens[at]?.kind === 'word') words++;
  return words <= SHORT;
}

/** What makes « soon » a promise whatever follows it. */
const TO_COME = / (?:be|been|being|is|are|s|re|get|gets|to) $/;

/**
 * Whether « bientôt » announces nothing: it is asked, told (« she soon realized », « il a bientôt compris »), counted from what its reader
 * just did, or said of whatever there is, or of the text.
 */
export function isNoPromise(tokens: Tokens, { clauses, from, to }: Sentence, at: number): boolean {
  const clause = segmentAt(clauses, at) ?? { from: at, to: at };
  const before = wordsBetween(tokens, Math.max(clause.from, at - 10), at);
  const after = wordsBetween(tokens, at + 1, Math.min(clause.to, at + 7)).slice(1);
  const isTold = tellsPerfect(before + after) || /^\p{L}+[^e]ed |^\p{L}+[éiu]e?s? par /u.test(after);
  // « Ask them. Soon the team will have friends »: what comes next in a story, which is not told in eight words.
  const goesOn = from !== clause.from || (tokens[from - 1]?.kind ?? 'break') !== 'break';
  if (HEAD.test(before) && goesOn && to - from > 8 && / \S/.test(after)) return true;
  if (tokens[to - 1]?.text === '?' || (isTold && !TO_COME.test(before) && !tellsFuture(before))) return true;
  const inBrackets = tokens[clause.from]?.text === '(' || tokens[clause.from]?.text === '[';
  const near = wordsBetween(tokens, Math.max(from, at - 8), Math.min(to, at + 9));
  const isAlone = isLabel(tokens, from, to) || (inBrackets && isLabel(tokens, clause.from, clause.to));
  const isMade = MADE.test(near);
  if (!isAlone && !isMade && !PUBLIC.test(near)) return true;
  if (OF_A_THING.test(before) && !isMade) return true;
  return LEFT_OPEN.some((one) => one.test(before)) || [READER, IN_TEXT].some((one) => one.test(before + after));
}
