import { COUNTS, DIRECTIONS, LENGTHS, SPANS } from './lexicon.ts';
import { type Point, point, says, type Tokens, textAt } from './point.ts';

/** « This an alternate » is no year: a unit goes with the words of its own language. */
const ENGLISH_UNIT = /^(?:year|month|week|quarter)$/;

/** « l’an prochain », « cette année », « le mois dernier », « this year ». */
export function readRelative(tokens: Tokens, from: number): Point | null {
  const first = textAt(tokens, from);
  const before = /^(?:cette|ce|this|next|last)$/.test(first) ? DIRECTIONS.get(first) : undefined;
  const at = before === undefined ? from : from + 1;
  const span = SPANS.get(textAt(tokens, at));
  if (span === undefined) return readEndOf(tokens, from);
  const isEnglish = ENGLISH_UNIT.test(textAt(tokens, at));
  if (before !== undefined) {
    const isOneLanguage = isEnglish === !/^ce/.test(first);
    return isOneLanguage && !isJoined(tokens, at) ? point(at + 1, span, { direction: before }) : null;
  }
  const after = says(tokens, at + 1, 'prochaine', 'prochain', 'derniere', 'dernier', 'passee', 'passe')
    ? DIRECTIONS.get(textAt(tokens, at + 1))
    : undefined;
  // « Deux ans passés », « les mois derniers » are lengths; and « ces » and numbers come before lengths.
  if (after === undefined || isEnglish || tokens[at - 1]?.kind === 'number') return null;
  return point(at + 2, span, { direction: after });
}

/** « Cette année-là » is told of another time, and « ce week-end » is no week: a word goes on after its hyphen. */
function isJoined(tokens: Tokens, at: number): boolean {
  const [mark, rest] = [tokens[at + 1], tokens[at + 2]];
  return mark?.glued === true && /^[-‐‑]$/.test(mark.text) && rest?.kind === 'word' && rest.glued;
}

/** « les 6 prochains mois », « the next six months »: from the day the words were written. Days and weeks follow something else. */
export function readAhead(tokens: Tokens, at: number): Point | null {
  const english = tokens[at]?.text === 'next';
  const count = countIn(tokens, english ? at + 1 : at);
  if (count === null || (!english && !says(tokens, at + 1, 'prochaines', 'prochains'))) return null;
  const length = LENGTHS.get(textAt(tokens, at + 2));
  return length === undefined ? null : point(at + 3, 'months', { index: count * length, direction: 1 });
}

function countIn(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  return COUNTS.get(token?.text ?? '') ?? null;
}

/** « d’ici la fin de l’année », « avant la fin du mois »: the one we are in. Elsewhere it is the end of any. */
function readEndOf(tokens: Tokens, at: number): Point | null {
  if (tokens[at]?.text !== 'fin') return null;
  let next = at + 1;
  while (says(tokens, next, 'de', 'd', 'du', 'l', 'la')) next++;
  const span = says(tokens, next, 'annee', 'mois') ? SPANS.get(textAt(tokens, next)) : undefined;
  if (span === undefined || next === at + 1) return null;
  const led = [1, 2, 3].some((back) => says(tokens, at - back, 'ici', 'avant'));
  return led ? point(next + 1, span, { part: 'end', direction: 0 }) : null;
}

/** « Demain à 10 h », « dès demain »: the day after the words went live. « La ville de demain » is no day. */
export function readTomorrow(tokens: Tokens, at: number): Point | null {
  if (!says(tokens, at, 'demain', 'tomorrow')) return null;
  const led = says(tokens, at - 1, 'vous', 'des', 'jusqu', 'a', 'by', 'until');
  const followed = says(tokens, at + 1, 'a', 'entre', 'matin', 'soir', 'midi', 'at', 'morning', 'between');
  return led || followed ? point(at + 1, 'day', { direction: 1, index: 1 }) : null;
}
