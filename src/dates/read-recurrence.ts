import { WEEKDAYS } from './lexicon.ts';
import type { Tokens } from './point.ts';

const LENGTHS = /^(?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)$/;
const COUNTS = /^(?:deux|trois|quatre|six|quinze|two|three|four|six|other)$/;
const RHYTHMS = /^(?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?$/;

/** « tous les deux mois », « chaque mardi », « à rythme bimestriel », « every two weeks »: the token after it, or null. */
export function readRecurrence(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.text ?? '';
  if (word === 'rythme') return RHYTHMS.test(tokens[at + 1]?.text ?? '') ? at + 2 : null;
  if (word === 'chaque') return isWeekday(tokens[at + 1]?.text) ? at + 2 : null;
  if (word === 'every') return readTimes(tokens, at + 1);
  if ((word === 'tous' || word === 'toutes') && tokens[at + 1]?.text === 'les') return readTimes(tokens, at + 2);
  return null;
}

function readTimes(tokens: Tokens, at: number): number | null {
  const word = tokens[at]?.text ?? '';
  if (isWeekday(word)) return at + 1;
  const counted = COUNTS.test(word) || (tokens[at]?.kind === 'number' && word.length <= 2);
  return counted && LENGTHS.test(tokens[at + 1]?.text ?? '') ? at + 2 : null;
}

function isWeekday(word: string | undefined): boolean {
  return word !== undefined && (WEEKDAYS.has(word) || (word.endsWith('s') && WEEKDAYS.has(word.slice(0, -1))));
}
