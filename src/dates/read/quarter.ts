import { monthAt, readDay } from './day.ts';
import { ORDINALS, QUARTER_LETTERS, QUARTER_WORDS } from './lexicon.ts';
import { numberOf, type Point, skipJoints, skipOrdinal, type Tokens, withYear, yearAfter } from './point.ts';
import { written } from './written.ts';

/** « premier trimestre 2022 », « T3 2025 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai ». */
export function readQuarter(tokens: Tokens, at: number): Point | null {
  return readLetterQuarter(tokens, at) ?? readOrdinalStretch(tokens, at) ?? readWeekOf(tokens, at);
}

function readLetterQuarter(tokens: Tokens, at: number): Point | null {
  const unit = QUARTER_LETTERS.get(tokens[at]?.text ?? '');
  const digit = tokens[at + 1];
  const index = numberOf(digit, 1);
  if (
    unit === undefined ||
    index === null ||
    !digit?.glued ||
    !tokens[at]?.capital ||
    index < 1 ||
    index > (unit === 'quarter' ? 4 : 2)
  )
    return null;
  let next = at + 2;
  if (/^[-–/]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text.length === 4) next++;
  const year = yearAfter(tokens, next, false);
  if (year !== null) return withYear(written(unit, { index }), year, next);
  return unit === 'quarter' && tokens[at]?.text !== 'h'
    ? { written: written(unit, { index }), next: at + 2, bare: true }
    : null;
}

function readOrdinalStretch(tokens: Tokens, from: number): Point | null {
  const number = numberOf(tokens[from], 1);
  const at = number === null ? from + 1 : skipOrdinal(tokens, from + 1);
  const index = number === null ? ORDINALS.get(tokens[from]?.text ?? '') : at > from + 1 ? number : undefined;
  if (index === undefined) return null;
  const word = tokens[at]?.text ?? '';
  const unit = QUARTER_WORDS.get(word);
  if (unit !== undefined)
    return withYear(written(unit, { index }), yearAfter(tokens, skipJoints(tokens, at + 1), false), at + 1);
  if (word !== 'quinzaine' && word !== 'semaine' && word !== 'week') return null;
  const found = monthAt(tokens, skipJoints(tokens, at + 1));
  if (found === null) return null;
  return withYear(
    written(word === 'quinzaine' ? 'fortnight' : 'week', { index, month: found.month }),
    yearAfter(tokens, found.next, false),
    found.next,
  );
}

function readWeekOf(tokens: Tokens, at: number): Point | null {
  if (!/^(?:semaine|week)$/.test(tokens[at]?.text ?? '') || !/^(?:du|of)$/.test(tokens[at + 1]?.text ?? ''))
    return null;
  const day = readDay(tokens, at + 2);
  return day === null ? null : { written: { ...day.written, unit: 'week' }, next: day.next };
}
