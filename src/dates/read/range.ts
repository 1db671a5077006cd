import { readDayNumber, readSecondEnglishDay } from './day.ts';
import { MONTHS } from './lexicon.ts';
import { numberOf, type Point, point, says, type Tokens, textAt } from './point.ts';
import { readSecondPoint } from './single.ts';
import { type Expression, isBackwards, type Unit, type Written } from './written.ts';

export function expression(
  tokens: Tokens,
  at: number,
  next: number,
  shape: Expression['shape'],
  first: Written,
  last: Written = first,
): Expression {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, next, at, shape, first, last };
}

/** « 3 au 26 avril 2024 », « 6, 7 et 8 avril », « 18-20 novembre »: days that share the month of the last one. */
export function readSharedDays(tokens: Tokens, at: number, language: string | null): Expression | null {
  const first = readDayNumber(tokens, at);
  if (first === null) return null;
  let next = first.next;
  let range = false;
  for (let count = 0; count < 15; count++) {
    const separator = readSeparator(tokens, next, true);
    if (separator === null) return null;
    range ||= separator.range;
    const end = readSecondPoint(tokens, separator.next, language);
    if (end?.written.unit === 'day' && end.written.month !== null && end.written.day !== null) {
      // « Du 30/08 au 03/09 »: two days and their months.
      if (textAt(tokens, first.next) === '/' && textAt(tokens, separator.next + 1) === '/') return null;
      const isBack = (first.written.day ?? 0) > end.written.day;
      if (isBack && (separator.dash || !range || !isLedDirectly(tokens, at))) return null;
      // « Du 19 au 8 septembre » can only have begun the month before; `date-reversed` says so.
      const start = { ...end.written, day: first.written.day, weekday: first.written.weekday };
      return expression(tokens, at, end.next, range ? 'range' : 'list', start, end.written);
    }
    const more = readDayNumber(tokens.slice(separator.next, separator.next + 4), 0);
    if (more === null) return null;
    next = more.next + separator.next;
  }
  return null;
}

/** What joins two dates: « au », « à », « - », « → », and in a list « , », « et ». */
function readSeparator(tokens: Tokens, from: number, list: boolean) {
  let at = from;
  if (tokens[at]?.text === ']') at++;
  const token = tokens[at];
  if (token === undefined || token.kind === 'break' || token.kind === 'object') return null;
  let range = /^(?:au|a|to|until|till|through|[-–—→])$/.test(token.text);
  let next = at + 1;
  if (token.text === 'jusqu' && says(tokens, next, 'au', 'a', 'en')) {
    range = true;
    next++;
  } else if (token.text === '-' && tokens[next]?.text === '>') next++;
  if (!range && !(list && /^(?:,|et|ou|and|or|&|\/)$/.test(token.text))) return null;
  if (list && !range && token.text === ',' && says(tokens, next, 'et', 'ou', 'and', 'or')) next++;
  while (says(tokens, next, 'le', 'la', 'l', 'the', 'les', '[')) next++;
  return { next, range, dash: /^[-–—]$/.test(token.text) };
}

/** Units that may be the two ends of a range. */
const CLASSES: readonly (readonly Unit[])[] = [
  ['week', 'month', 'season'],
  ['quarter', 'semester'],
  ['year', 'school-year'],
];

/** « du 29 janvier au 1er mars 2024 », « de 2016 à 2023 », « janvier-février 2024 », « T1–T2 2025 ». */
export function readRange(tokens: Tokens, at: number, first: Point, language: string | null): Expression | null {
  const between = [1, 2].some((back) => says(tokens, at - back, 'entre', 'between'));
  const mark = textAt(tokens, first.next);
  const slash = mark === '/' && first.written.unit !== 'day';
  const separator = slash
    ? { next: first.next + 1, range: true, dash: true }
    : readSeparator(tokens, first.next, between);
  if (separator === null || !(separator.range || (between && /^(?:et|and)$/.test(mark)))) return null;
  const isMonthFirst = first.written.unit === 'day' && MONTHS.has(textAt(tokens, at));
  const last =
    readSecondPoint(tokens, separator.next, language) ??
    (separator.dash ? readShortYear(tokens, separator.next, first.written) : null) ??
    (isMonthFirst ? readSecondEnglishDay(tokens, separator.next, first.written) : null);
  if (last === null || !areAlike(first.written, last.written)) return null;
  const isTight = tokens[first.next]?.glued && tokens[first.next + 1]?.glued;
  if (first.bare && separator.dash && !isTight) return null;
  if (isBackwards(first.written, last.written) && !between && !isLedByFrom(tokens, at)) return null;
  return expression(tokens, at, last.next, 'range', first.written, last.written);
}

/** Days go with days; « début 2024 » goes with a month. */
function areAlike(first: Written, last: Written): boolean {
  if (last.direction !== null) return false;
  const isPart = first.part !== null || last.part !== null || first.unit === 'semester';
  const isOfClass = CLASSES.some((units) => units.includes(first.unit) && units.includes(last.unit));
  return first.unit === last.unit || (isPart && isOfClass);
}

/** 2024-25. */
function readShortYear(tokens: Tokens, at: number, { unit, year }: Written): Point | null {
  const short = tokens[at]?.text.length === 2 ? numberOf(tokens[at], 2) : null;
  if (unit !== 'year' || year === null || short !== (year + 1) % 100) return null;
  return point(at + 1, 'year', { year: year + 1 });
}

/** « Du 19 au 8 septembre », but not « du lot 10 jusqu’au 8 novembre ». */
function isLedDirectly(tokens: Tokens, at: number): boolean {
  return says(tokens, at - 1, 'du', 'de', 'des', 'les', 'le', 'from', 'entre', 'between');
}

function isLedByFrom(tokens: Tokens, at: number): boolean {
  return [1, 2].some((back) => says(tokens, at - back, 'du', 'de', 'des', 'from', 'entre', 'between', 'd'));
}
