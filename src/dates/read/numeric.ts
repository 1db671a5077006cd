import { continuesNumber, isInsideNumber, type Point, type Tokens, yearAt } from './point.ts';
import type { Token } from './tokens.ts';
import { written } from './written.ts';

/** 19/08/2024, 19.08.2024, 19-08-2024, 2024-08-19, and 19/08 where the reader can see it is a day. */
export function readNumeric(tokens: Tokens, at: number, language: string | null): Point | null {
  const [first, separator, second, separator2, third] = tokens.slice(at, at + 5);
  if (
    first === undefined ||
    second?.kind !== 'number' ||
    !separator?.glued ||
    !second.glued ||
    isInsideNumber(tokens, at)
  )
    return null;
  const mark = separator.text;
  if (mark !== '/' && mark !== '-' && mark !== '.') return null;
  const full = separator2?.text === mark && separator2.glued && third?.kind === 'number' && third.glued;
  if (!full)
    return mark === '/' ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, first, second, mark);
  if (continuesNumber(tokens, at + 5, mark)) return null;
  const lengths = `${first.text.length}${second.text.length}${third.text.length}`;
  if (lengths === '422' && mark !== '.')
    return numeric(skipTime(tokens, at + 5), Number(first.text), Number(second.text), Number(third.text));
  if (!/^[12][12]4$/.test(lengths) && !(mark === '/' && lengths === '222')) return null;
  // « les 55/12/13 dossiers », « 12/24/99 »: without a whole year, what is no day in our order is read in no order.
  if (lengths === '222' && (Number(first.text) > 31 || Number(second.text) > 12)) return null;
  const year = Number(third.text) + (third.text.length === 2 ? 2000 : 0);
  // Elsewhere than in French, 04/20/2026 is a day like another.
  const american = language !== 'fr' && Number(first.text) <= 12 && Number(second.text) > 12;
  const [day, month] = american ? [second, first] : [first, second];
  return numeric(at + 5, year, Number(month.text), Number(day.text));
}

/** The time of an ISO date-time belongs to it. */
function skipTime(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 't' || tokens[at + 1]?.kind !== 'number') return at;
  let next = at + 1;
  while (tokens[next]?.glued && next < at + 12) next++;
  return next;
}

function numeric(next: number, year: number, month: number, day: number): Point | null {
  return year < 1000 || year > 2999 ? null : { written: written('day', { year, month, day }), next };
}

/** « La deuxième journée (3/12) ». */
const OCCASION = /^(?:jour|journee|date|session|seance|atelier|reunion|matinee|soiree|day)$/;

/** 17/12 is a day after « le », a weekday or alone in its cell; 12/20 is a mark and 24/7 is always. */
function readDayAndMonth(tokens: Tokens, at: number, first: Token, second: Token): Point | null {
  const day = Number(first.text);
  const month = Number(second.text);
  if (first.text.length > 2 || second.text.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 3];
  const alone =
    (before === undefined || before.kind === 'break') &&
    (after === undefined || after.kind === 'break' || after.text === ':');
  const led =
    before?.kind === 'word' &&
    /^(?:le|du|au|des|avant|on|until|before|by)$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/.test(
      before.text,
    );
  const beside = before?.text === '(' && after?.text === ')' && OCCASION.test(tokens[at - 2]?.text ?? '');
  if (!(alone || led || beside) || continuesNumber(tokens, at + 3)) return null;
  return { written: written('day', { month, day }), next: at + 3 };
}

function readIsoMonth(tokens: Tokens, at: number, first: Token, second: Token, mark: string): Point | null {
  const month = Number(second.text);
  const year = yearAt(tokens, at);
  if (
    mark !== '-' ||
    year === null ||
    second.text.length !== 2 ||
    month < 1 ||
    month > 12 ||
    continuesNumber(tokens, at + 3)
  )
    return null;
  if (month === (year + 1) % 100 || first.text.length !== 4) return null;
  return { written: written('month', { year, month }), next: at + 3 };
}
