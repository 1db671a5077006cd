import { DIRECTIONS, SEASONS } from './lexicon.ts';
import { type Point, point, says, type Tokens, textAt, turnAt, yearAt } from './point.ts';
import { readAhead, readRelative, readTomorrow } from './relative.ts';

/** Index of « la rentrée » among the seasons: September. */
const RETURN_TO_SCHOOL = 5;

/** Seasons, « la rentrée », school years, and what is counted from now: « l’an prochain », « cette année », « next month ». */
export function readCalendarWord(tokens: Tokens, at: number): Point | null {
  return (
    readAhead(tokens, at) ??
    readSeason(tokens, at) ??
    readReturn(tokens, at) ??
    readSchoolYear(tokens, at) ??
    readTomorrow(tokens, at) ??
    readRelative(tokens, at)
  );
}

/** « automne 2022 », « hiver 2024-2025 », « printemps dernier », « cet été », « next spring ». */
function readSeason(tokens: Tokens, from: number): Point | null {
  const before = DIRECTIONS.get(textAt(tokens, from));
  const at = before === undefined ? from : from + 1;
  const index = SEASONS.get(textAt(tokens, at));
  if (index === undefined || isParticiple(tokens, at)) return null;
  if (before !== undefined) return point(at + 1, 'season', { index, direction: before });
  const yearIsAt = says(tokens, at + 1, 'de', 'of') ? at + 2 : at + 1;
  return (
    readSeasonYear(tokens, yearIsAt, index) ??
    readDirection(tokens, at + 1, index) ?? { ...point(at + 1, 'season', { index }), bare: true }
  );
}

function readSeasonYear(tokens: Tokens, at: number, index: number): Point | null {
  const year = yearAt(tokens, at);
  return year === null ? null : point(skipSecondYear(tokens, at + 1, year), 'season', { index, year });
}

/** « Dernier », « prochaine » after a season. */
function readDirection(tokens: Tokens, at: number, index: number): Point | null {
  const direction = turnAt(tokens, at);
  return direction === null ? null : point(at + 1, 'season', { index, direction });
}

/** « a été », « ont été »: the participle, not the summer; « objectif été 2025 » can only be the summer. */
function isParticiple(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== 'ete' || before?.kind !== 'word' || BEFORE_SUMMER.test(before.text)) return false;
  return yearAt(tokens, at + 1) === null || BEFORE_PARTICIPLE.test(before.text);
}

const BEFORE_SUMMER = /^(?:l|d|cet|en|pour|de|des|fin|debut|mi|courant|et|ou|printemps)$/;
const BEFORE_PARTICIPLE = /^(?:a|ai|as|ont|avons|avez|ayant|avoir|av\p{L}+|aur\p{L}+|pas|plus|deja|toujours|ainsi)$/u;

function skipSecondYear(tokens: Tokens, at: number, year: number): number {
  const second = tokens[at + 1];
  if (!says(tokens, at, '-', '–', '/') || second?.kind !== 'number') return at;
  return Number(second.text) % 100 === (year + 1) % 100 ? at + 2 : at;
}

/** « rentrée 2021 », « rentrée scolaire de septembre 2023 », « la rentrée ». */
function readReturn(tokens: Tokens, at: number): Point | null {
  if (tokens[at]?.text !== 'rentree') return null;
  const plain = says(tokens, at + 1, 'scolaire', 'universitaire', 'administrative') ? at + 2 : at + 1;
  let next = plain;
  while (says(tokens, next, 'de', 'd', 'septembre')) next++;
  const dated = readSeasonYear(tokens, next, RETURN_TO_SCHOOL) ?? readDirection(tokens, plain, RETURN_TO_SCHOOL);
  if (dated !== null) return dated;
  if (!says(tokens, at - 1, 'la', 'cette') || says(tokens, plain, 'des', 'du')) return null;
  return point(plain, 'season', { index: RETURN_TO_SCHOOL });
}

/** « année scolaire 2024-2025 », « année 2019-2020 ». */
function readSchoolYear(tokens: Tokens, at: number): Point | null {
  if (tokens[at]?.text !== 'annee') return null;
  const first = says(tokens, at + 1, 'scolaire', 'universitaire') ? at + 2 : at + 1;
  const year = yearAt(tokens, first);
  const end = year === null ? first + 1 : skipSecondYear(tokens, first + 1, year);
  return end === first + 1 ? null : point(end, 'school-year', { year });
}
