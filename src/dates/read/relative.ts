import { COUNTS, DIRECTIONS, LENGTHS, SPANS } from './lexicon.ts';
import type { Point, Tokens } from './point.ts';
import { type Unit, type Written, written } from './written.ts';

/** « This an alternate » is no year: a unit goes with the words of its own language. */
const ENGLISH_UNIT = /^(?:year|month|week|quarter)$/;

/** « l’an prochain », « cette année », « le mois dernier », « this year ». */
export function readRelative(tokens: Tokens, from: number): Point | null {
  const first = tokens[from]?.text ?? '';
  const before = /^(?:cette|ce|this|next|last)$/.test(first) ? DIRECTIONS.get(first) : undefined;
  const at = before === undefined ? from : from + 1;
  const span = SPANS.get(tokens[at]?.text ?? '');
  if (span === undefined) return readEndOf(tokens, from);
  const isEnglish = ENGLISH_UNIT.test(tokens[at]?.text ?? '');
  if (before !== undefined) {
    const isOneLanguage = isEnglish === !/^ce/.test(first);
    return isOneLanguage && !isJoined(tokens, at) ? { written: relative(span, before), next: at + 1 } : null;
  }
  const after = /^(?:prochaine?|derniere?|passee?)$/.test(tokens[at + 1]?.text ?? '')
    ? DIRECTIONS.get(tokens[at + 1]?.text ?? '')
    : undefined;
  // « Deux ans passés », « les mois derniers » are lengths; and « ces » and numbers come before lengths.
  if (after === undefined || isEnglish || tokens[at - 1]?.kind === 'number') return null;
  return { written: relative(span, after), next: at + 2 };
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
  if (count === null || (!english && !/^prochaine?s$/.test(tokens[at + 1]?.text ?? ''))) return null;
  const length = LENGTHS.get(tokens[at + 2]?.text ?? '');
  return length === undefined
    ? null
    : { written: written('months', { index: count * length, direction: 1 }), next: at + 3 };
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
  while (/^(?:de|d|du|l|la)$/.test(tokens[next]?.text ?? '')) next++;
  const span = /^(?:annee|mois)$/.test(tokens[next]?.text ?? '') ? SPANS.get(tokens[next]?.text ?? '') : undefined;
  if (span === undefined || next === at + 1) return null;
  const led = [1, 2, 3].some((back) => /^(?:ici|avant)$/.test(tokens[at - back]?.text ?? ''));
  return led ? { written: written(span, { part: 'end', direction: 0 }), next: next + 1 } : null;
}

/** « Demain à 10 h », « dès demain »: the day after the words went live. « La ville de demain » is no day. */
export function readTomorrow(tokens: Tokens, at: number): Point | null {
  if (!/^(?:demain|tomorrow)$/.test(tokens[at]?.text ?? '')) return null;
  const led = /^(?:vous|des|jusqu|a|by|until)$/.test(tokens[at - 1]?.text ?? '');
  const followed = /^(?:a|entre|matin|soir|midi|at|morning|between)$/.test(tokens[at + 1]?.text ?? '');
  return led || followed ? { written: written('day', { direction: 1, index: 1 }), next: at + 1 } : null;
}

function relative(span: Unit | 'week', direction: -1 | 0 | 1): Written {
  return written(span, { direction });
}
