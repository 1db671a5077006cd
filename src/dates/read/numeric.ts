import { continuesNumber, isInsideNumber, type Point, point, type Tokens, textAt, yearAt } from './point.ts';
import type { Token } from './tokens.ts';

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
  const isShort = mark === '/' && lengths === '222';
  if (!/^[12][12]4$/.test(lengths) && !(isShort && isReadable(language, Number(first.text), Number(second.text))))
    return null;
  const year = Number(third.text) + (third.text.length === 2 ? 2000 : 0);
  // Elsewhere than in French, 04/20/2026 is a day like another.
  const american = language !== 'fr' && Number(first.text) <= 12 && Number(second.text) > 12;
  const [day, month] = american ? [second, first] : [first, second];
  return numeric(at + 5, year, Number(month.text), Number(day.text));
}

/**
 * Whether three numbers of two digits are a date: in French, whatever they are; elsewhere where a day and a month come first, by
 * the language's own usage, and are ones. `24/03/21` is a day of 2024 in Chinese.
 */
function isReadable(language: string | null, first: number, second: number): boolean {
  // « Les 55/12/13 dossiers » are counts.
  if (language === 'fr') return first <= 31;
  const isDay = Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return isDay && (language === null || endsWithYear(language));
}

const yearLast = new Map<string, boolean>();

/** By Unicode's data, which JavaScript engines carry; false for what is no language. */
function endsWithYear(language: string): boolean {
  let known = yearLast.get(language);
  if (known === undefined) {
    const [locale] = Intl.DateTimeFormat.supportedLocalesOf([language]);
    const parts =
      locale === undefined
        ? []
        : new Intl.DateTimeFormat(locale, { year: '2-digit', month: '2-digit', day: '2-digit' }).formatToParts(0);
    known = parts.findLast(({ type }) => type !== 'literal')?.type === 'year';
    yearLast.set(language, known);
  }
  return known;
}

/** The time of an ISO date-time belongs to it. */
function skipTime(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 't' || tokens[at + 1]?.kind !== 'number') return at;
  let next = at + 1;
  while (tokens[next]?.glued && next < at + 12) next++;
  return next;
}

function numeric(next: number, year: number, month: number, day: number): Point | null {
  return year < 1000 || year > 2999 ? null : point(next, 'day', { year, month, day });
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
  const beside = before?.text === '(' && after?.text === ')' && OCCASION.test(textAt(tokens, at - 2));
  if (!(alone || led || beside) || continuesNumber(tokens, at + 3)) return null;
  return point(at + 3, 'day', { month, day });
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
  return point(at + 3, 'month', { year, month });
}
