import { readCalendarWord } from './calendar-words.ts';
import { readDay, readMonth, readWeekday } from './day.ts';
import { COUNTED, JOINTS, NUMBER_WORDS, PARTS } from './lexicon.ts';
import { readNumeric } from './numeric.ts';
import { isInsideNumber, type Point, point, says, type Tokens, textAt, yearAt } from './point.ts';

/** Tokens that the second end of an expression can take. */
const SECOND = 16;

/** Reads the second end of an expression: what stands before it joins it and makes it no part of a number. */
export function readSecondPoint(tokens: Tokens, at: number, language: string | null): Point | null {
  const point = readPoint(tokens.slice(at, at + SECOND), 0, language);
  return point === null ? null : { ...point, next: point.next + at };
}

/** Reads one date at a token: the longest that begins exactly there; null when none does. */
export function readPoint(tokens: Tokens, at: number, language: string | null): Point | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    return (
      readCalendarWord(tokens, at) ??
      readNumeric(tokens, at, language) ??
      readDay(tokens, at) ??
      readYearPoint(tokens, at)
    );
  }
  if (token?.kind !== 'word') return null;
  return (
    readWeekday(tokens, at, language) ??
    readPart(tokens, at, language) ??
    readDay(tokens, at) ??
    readMonth(tokens, at, language) ??
    readCalendarWord(tokens, at)
  );
}

/** « fin mars 2024 », « début 2025 », « mi-septembre », « fin du premier trimestre », « mois de novembre ». */
function readPart(tokens: Tokens, at: number, language: string | null): Point | null {
  const word = textAt(tokens, at);
  const part = PARTS.get(word);
  if (part === undefined && word !== 'mois' && word !== 'courant') return null;
  let next = at + 1;
  if (tokens[next]?.text === '-') next++;
  for (let joints = 0; joints < 3 && JOINTS.has(textAt(tokens, next)); joints++) next++;
  if (tokens[next]?.text === 'mois' && says(tokens, next + 1, 'de', 'd')) next += 2;
  if (tokens[next]?.text === 'annee') next++;
  // What stands before is a part of it: « mi-2024 » is no number inside a word.
  const rest = tokens.slice(next, next + SECOND);
  const inner = readMonth(rest, 0, language) ?? readYearPoint(rest, 0) ?? readCalendarWord(rest, 0);
  if (inner === null || inner.written.unit === 'day' || inner.written.part !== null) return null;
  return { written: { ...inner.written, part: part ?? null }, next: inner.next + next };
}

/** A year alone, when nothing says that the number is something else. */
function readYearPoint(tokens: Tokens, at: number): Point | null {
  const year = yearAt(tokens, at);
  if (year === null || isInsideNumber(tokens, at)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind === 'number' || (before?.kind === 'word' && NUMBER_WORDS.has(before.text))) return null;
  if (before?.kind === 'mark' && /[°€$#©]/.test(before.text)) return null;
  if (before?.text === ')' && tokens[at - 2]?.text === 'c') return null;
  if (after?.kind === 'mark' && (/[€%°$]/.test(after.text) || !endsYear(tokens, at + 1, year))) return null;
  if (after?.kind === 'number' || (after?.kind === 'word' && (COUNTED.has(after.text) || after.glued))) return null;
  if (year % 100 === 0 && !says(tokens, at - 1, 'en', 'in', 'depuis', 'since', 'an', 'annee')) return null;
  return point(at + 1, 'year', { year });
}

/** Whether the mark after a year leads to no part of the same number, unless that is the year at its other end: 2024-2025, 2024-25. */
function endsYear(tokens: Tokens, at: number, year: number): boolean {
  const rest = tokens[at + 1];
  if (!tokens[at]?.glued || !says(tokens, at, '-', '−', '/', '.', '_') || !rest?.glued) return true;
  if (rest.kind !== 'number') return rest.kind !== 'word';
  return yearAt(tokens, at + 1) !== null || (rest.text.length === 2 && Number(rest.text) === (year + 1) % 100);
}
