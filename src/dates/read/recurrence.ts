import { WEEKDAYS } from './lexicon.ts';
import { says, type Tokens, textAt } from './point.ts';

const LENGTHS = /^(?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)$/;
const COUNTS = /^(?:deux|trois|quatre|six|quinze|two|three|four|six|other)$/;
const RHYTHMS = /^(?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?$/;

/** « tous les deux mois », « chaque mardi », « à rythme bimestriel », « every two weeks »: the token after it, or null. */
export function readRecurrence(tokens: Tokens, at: number): number | null {
  const word = textAt(tokens, at);
  if (word === 'rythme') return RHYTHMS.test(textAt(tokens, at + 1)) ? at + 2 : null;
  if (word === 'chaque') return isWeekday(tokens[at + 1]?.text) ? at + 2 : null;
  if (word === 'every') return readTimes(tokens, at + 1);
  if ((word === 'tous' || word === 'toutes') && tokens[at + 1]?.text === 'les') return readTimes(tokens, at + 2);
  return null;
}

/** « Premiers », « 1ers », « derniers » before a weekday: « tous les premiers mardis du mois ». */
const RANKS = /^(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s?$/;

function readTimes(tokens: Tokens, at: number): number | null {
  const word = textAt(tokens, at);
  if (isWeekday(word)) return at + 1;
  if (RANKS.test(word) && isWeekday(tokens[at + 1]?.text))
    return tokens[at + 2]?.text === 'du' && tokens[at + 3]?.text === 'mois' ? at + 4 : at + 2;
  const counted = COUNTS.test(word) || (tokens[at]?.kind === 'number' && word.length <= 2);
  return counted && LENGTHS.test(textAt(tokens, at + 1)) ? at + 2 : null;
}

function isWeekday(word: string | undefined): boolean {
  return word !== undefined && (WEEKDAYS.has(word) || (word.endsWith('s') && WEEKDAYS.has(word.slice(0, -1))));
}

const ANY_YEAR = /^(?:en cours|n|suivante|precedente|civile|d avant|d apres)\b/;

/** « le 15 mars de chaque année », « le 31 décembre de l’année suivante »: the token after it, or null. */
export function readYearly(tokens: Tokens, at: number): number | null {
  const text = (from: number, count: number) =>
    tokens
      .slice(from, from + count)
      .map((token) => token.text)
      .join(' ');
  if (/^de (?:chaque|toute) annee$/.test(text(at, 3))) return at + 3;
  if (text(at, 3) === 'de l annee' && ANY_YEAR.test(`${text(at + 3, 2)} `))
    return at + (says(tokens, at + 3, 'en', 'd') ? 5 : 4);
  return null;
}
