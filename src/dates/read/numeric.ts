import { continuesNumber, isInsideNumber, numberOf, type Point, point, type Tokens, textAt, yearAt } from './point.ts';

/** 19/08/2024, 19.08.2024, 19-08-2024, 2024-08-19, and 19/08 where the reader can see it is a day. */
export function readNumeric(tokens: Tokens, at: number, language: string | null): Point | null {
  const mark = textAt(tokens, at + 1);
  if (tokens[at]?.kind !== 'number' || !/^[-/.]$/.test(mark) || isInsideNumber(tokens, at)) return null;
  const [first = '', second, third] = numbersAt(tokens, at, mark);
  if (second === undefined) return null;
  if (third === undefined)
    return mark === '/' ? readDayAndMonth(tokens, at, first, second) : readIsoMonth(tokens, at, mark);
  if (continuesNumber(tokens, at + 5, mark)) return null;
  const lengths = `${first.length}${second.length}${third.length}`;
  // « CVE 2021-29-68 »: neither a month nor a day, so nobody mistyped one.
  if (lengths === '422' && Number(second) > 12 && Number(third) > 31) return null;
  if (lengths === '422' && mark !== '.')
    return numeric(skipTime(tokens, at + 5), Number(first), Number(second), Number(third));
  const isShort = mark === '/' && lengths === '222';
  if (!/^[12][12]4$/.test(lengths) && !(isShort && isReadable(language, Number(first), Number(second)))) return null;
  const year = Number(third) + (isShort ? 2000 : 0);
  // « 05-02-2026 » in English: of the two who write so, each means another day.
  if (language === 'en' && mark !== '.' && first !== second && Number(first) <= 12 && Number(second) <= 12) return null;
  // Elsewhere than in French, 04/20/2026 is a day like another.
  const isAmerican = language !== 'fr' && Number(first) <= 12 && Number(second) > 12;
  const [day, month] = isAmerican ? [second, first] : [first, second];
  // « Les années 80.90.2000 »: neither a day nor a month, so nobody mistyped one.
  if (Number(day) > 31 && Number(month) > 12) return null;
  return numeric(at + 5, year, Number(month), Number(day));
}

/** The numbers, three at most, that a mark joins to the one at a token. */
function numbersAt(tokens: Tokens, at: number, mark: string): string[] {
  const numbers = [textAt(tokens, at)];
  for (let next = at + 1; numbers.length < 3; next += 2) {
    const [joint, number] = [tokens[next], tokens[next + 1]];
    if (joint?.text !== mark || !joint.glued || number?.kind !== 'number' || !number.glued) break;
    numbers.push(number.text);
  }
  return numbers;
}

/** Whether three numbers of two digits are a date where a day and a month come first: in French, even of no year. `24/03/21` is a day of 2024 in Chinese. */
function isReadable(language: string | null, first: number, second: number): boolean {
  // « Les 55/12/13 dossiers » are counts, « des clés de 16/24/32 octets » are sizes.
  if (language === 'fr') return first <= 31 && second <= 12;
  const isDay = Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  return isDay && (language === null || language === 'en');
}

/** The time of an ISO date-time belongs to it. */
function skipTime(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== 't' || tokens[at + 1]?.kind !== 'number') return at;
  let next = at + 1;
  while (tokens[next]?.glued && next < at + 12) next++;
  return next;
}

function numeric(next: number, year: number, month: number, day: number): Point | null {
  // What a spreadsheet shows for 0 and 60: nobody mistypes these.
  if (day === 0 || (year === 1900 && month === 2 && day === 29)) return null;
  // Nor does anybody mistype a month of the past: « article L. 1237-19-14 ».
  if (month > 12 && (year < 1900 || year > 2099)) return null;
  return year < 1000 || year > 2999 ? null : point(next, 'day', { year, month, day });
}

/** « La deuxième journée (3/12) ». */
const OCCASION = /^(?:jour|journee|date|session|seance|atelier|reunion|matinee|soiree|day)$/;
const LEADS = /^(?:le|du|au|des|avant|on|until|before|by|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** 17/12 is a day after « le », a weekday or alone in its cell; 12/20 and a lone 8/10 are marks, and 24/7 is always. */
function readDayAndMonth(tokens: Tokens, at: number, first: string, second: string): Point | null {
  const [day, month] = [Number(first), Number(second)];
  if (first.length > 2 || second.length !== 2 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const [before, after] = [tokens[at - 1], tokens[at + 3]];
  const opens = before === undefined || before.kind === 'break';
  const isAlone =
    opens && (after === undefined || after.kind === 'break' || after.text === ':') && !(month === 10 && day <= 10);
  const isBeside = before?.text === '(' && after?.text === ')' && OCCASION.test(textAt(tokens, at - 2));
  if (!(isAlone || isBeside || LEADS.test(before?.text ?? '')) || continuesNumber(tokens, at + 3)) return null;
  return point(at + 3, 'day', { month, day });
}

/** 2024-08, but not 2024-25. */
function readIsoMonth(tokens: Tokens, at: number, mark: string): Point | null {
  const [year, month] = [yearAt(tokens, at), numberOf(tokens[at + 2], 2) ?? 0];
  if (mark !== '-' || year === null || month < 1 || month > 12 || month === (year + 1) % 100) return null;
  if (tokens[at + 2]?.text.length !== 2 || continuesNumber(tokens, at + 3)) return null;
  return point(at + 3, 'month', { year, month });
}
