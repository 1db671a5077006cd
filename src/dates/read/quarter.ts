import { monthAt, readDay } from './day.ts';
import { ORDINALS, QUARTER_LETTERS, QUARTER_WORDS } from './lexicon.ts';
import { dated, numberOf, type Point, point, says, skipJoints, skipOrdinal, type Tokens, textAt } from './point.ts';

/** « premier trimestre 2022 », « T3 2025 », « 2e semestre », « première quinzaine de janvier », « semaine du 12 mai ». */
export function readQuarter(tokens: Tokens, at: number): Point | null {
  return readLetterQuarter(tokens, at) ?? readOrdinalStretch(tokens, at) ?? readWeekOf(tokens, at);
}

function readLetterQuarter(tokens: Tokens, at: number): Point | null {
  const unit = QUARTER_LETTERS.get(textAt(tokens, at));
  const digit = tokens[at + 1];
  const index = numberOf(digit, 1) ?? 0;
  if (unit === undefined || !digit?.glued || !tokens[at]?.capital || index < 1 || index > (unit === 'quarter' ? 4 : 2))
    return null;
  const next = says(tokens, at + 2, '-', '–', '/') && tokens[at + 3]?.text.length === 4 ? at + 3 : at + 2;
  const found = dated(tokens, next, unit, { index });
  if (found.written.year !== null) return found;
  return unit === 'quarter' && tokens[at]?.text !== 'h' ? { ...point(at + 2, unit, { index }), bare: true } : null;
}

function readOrdinalStretch(tokens: Tokens, from: number): Point | null {
  const number = numberOf(tokens[from], 1);
  const at = number === null ? from + 1 : skipOrdinal(tokens, from + 1);
  const index = number === null ? ORDINALS.get(textAt(tokens, from)) : at > from + 1 ? number : undefined;
  if (index === undefined) return null;
  const word = textAt(tokens, at);
  const unit = QUARTER_WORDS.get(word);
  if (unit !== undefined) {
    const found = dated(tokens, skipJoints(tokens, at + 1), unit, { index });
    return found.written.year === null ? point(at + 1, unit, { index }) : found;
  }
  if (word !== 'quinzaine' && word !== 'semaine' && word !== 'week') return null;
  const found = monthAt(tokens, skipJoints(tokens, at + 1));
  if (found === null) return null;
  return dated(tokens, found.next, word === 'quinzaine' ? 'fortnight' : 'week', { index, month: found.month });
}

function readWeekOf(tokens: Tokens, at: number): Point | null {
  if (!says(tokens, at, 'semaine', 'week') || !says(tokens, at + 1, 'du', 'of')) return null;
  const day = readDay(tokens, at + 2);
  return day === null ? null : { written: { ...day.written, unit: 'week' }, next: day.next };
}
