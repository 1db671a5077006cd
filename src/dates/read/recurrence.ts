import { WEEKDAYS } from './lexicon.ts';
import { match, type Tokens, textAt, wordsFrom } from './point.ts';

const WEEKDAY = `(?:${[...WEEKDAYS.keys()].join('|')})s?`;
const RANK = '(?:premier|deuxieme|second|troisieme|quatrieme|dernier)s?';
/** « Mardis », « premiers mardis du mois », « deux mois », « 2 weeks ». */
const TIMES = `${RANK} ${WEEKDAY} du mois|(?:${RANK} )?${WEEKDAY}|(?:deux|trois|quatre|six|quinze|two|three|four|other|\\d{1,2}) (?:jours?|semaines?|mois|ans?|annees?|trimestres?|days|weeks|months|years)`;
const RECURRENCE = new RegExp(
  `^(?:rythme (?:quotidien|hebdomadaire|bimensuel|mensuel|bimestriel|trimestriel|semestriel|annuel)(?:le)?|chaque ${WEEKDAY}|(?:every|tous les|toutes les) (?:${TIMES})) `,
);
/** Tokens of the longest. */
const LONGEST = 8;

/** « tous les deux mois », « chaque mardi », « à rythme bimestriel », « every two weeks »: the token after it, or null. */
export function readRecurrence(tokens: Tokens, at: number): number | null {
  if (!/^(?:rythme|chaque|every|tous|toutes)$/.test(textAt(tokens, at))) return null;
  return match(wordsFrom(tokens, at, at + LONGEST), at, RECURRENCE)?.next ?? null;
}
